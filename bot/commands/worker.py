"""`matinee worker`: makes the films that faces on this or other machines have ordered, until it is told to stop."""

import argparse
import asyncio
import signal
import sys

from bot.commands.logs import log_to
from bot.commands.opening import open_app
from bot.commands.parsing import bare, say_error
from bot.services import OpenApp
from bot.settings import Settings, load_settings
from core.errors import MatineeError
from prompts import replies


def configure(_: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(_: argparse.Namespace, open_app: OpenApp) -> int:
    """Work until SIGTERM or SIGINT; unfinished films go on with the next worker."""
    try:
        settings = load_settings()
        log_to(settings.home)
        asyncio.run(work(settings, open_app))
    except (MatineeError, ExceptionGroup) as error:
        return say_error(bare(error))
    return 0


def main(options: argparse.Namespace) -> int:
    """With the real application."""
    return run(options, open_app)


async def work(settings: Settings, open_app: OpenApp) -> None:
    """Keep the application open until the process is told to stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    try:
        async with open_app(settings, []):
            sys.stderr.write(replies().say("serve.working", home=str(settings.home)) + "\n")
            await stop.wait()
            sys.stderr.write(replies().say("serve.stopping") + "\n")
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)
