"""`matinee chat`: the whole conversation in a terminal, or as JSON lines for programs."""

import argparse
import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from uuid import uuid4

from rich.console import Console

from bot.commands.logs import log_to
from bot.commands.make import DETACHED
from bot.commands.opening import open_app
from bot.commands.parsing import bare, say_error
from bot.console.lines import lines_of
from bot.console.platform import ConsoleFace
from bot.console.render import json_error
from bot.console.sinks import JsonSink, LiveSink, PlainSink, Sink
from bot.console.translate import id_of_json, inbound_of_json, inbound_of_line
from bot.services import OpenApp, Services
from bot.settings import Settings, load_settings
from core.dialogue.cards import error_card
from core.errors import BadInput, MatineeError
from prompts import replies

_LEAVE = frozenset({"/quit", "/exit", "/leave"})


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--json", action="store_true", help='lines {"id","user","text"|"action"} in, cards out')


def run(options: argparse.Namespace, open_app: OpenApp) -> int:
    """Talk until the input ends; the exit code."""
    try:
        settings = load_settings()
    except MatineeError as error:
        return say_error(error)
    log_to(settings.home)
    talk = _talk_json if options.json else _talk_live if _is_terminal() else _talk_plain
    try:
        asyncio.run(talk(settings, open_app))
    except KeyboardInterrupt:
        sys.stderr.write(replies().say("chat.leaving") + "\n")
        return DETACHED
    except (MatineeError, ExceptionGroup) as error:
        return say_error(bare(error))
    return 0


def main(options: argparse.Namespace) -> int:
    """With the real application."""
    return run(options, open_app)


async def _talk_json(settings: Settings, open_app: OpenApp) -> None:
    face = ConsoleFace(JsonSink(sys.stdout))
    async with open_app(settings, [face]) as app:
        async for line in lines_of(sys.stdin.fileno()):
            if not line.strip():
                continue
            try:
                inbound = inbound_of_json(line, datetime.now(UTC))
            except BadInput as error:
                sys.stdout.write(json_error(id_of_json(line), error, error_card(replies(), error)) + "\n")
                sys.stdout.flush()
            else:
                await app.dialogue.handle(inbound)
        await app.announcer.quiet()


async def _talk_plain(settings: Settings, open_app: OpenApp) -> None:
    await _talk(settings, open_app, PlainSink(sys.stdout), lines_of(sys.stdin.fileno()))


async def _talk_live(settings: Settings, open_app: OpenApp) -> None:
    from bot.console.keyboard import typed_lines

    with LiveSink(Console()) as sink:
        await _talk(settings, open_app, sink, typed_lines(sys.stdin.fileno(), sink.type), echo=sink.said)


async def _talk(
    settings: Settings,
    open_app: OpenApp,
    sink: Sink,
    lines: AsyncIterator[str],
    echo: Callable[[str], None] = lambda _: None,
) -> None:
    face = ConsoleFace(sink)
    session = uuid4().hex[:12]
    async with open_app(settings, [face]) as app:
        face.locate = app.storage.path
        echo(replies().say("chat.welcome"))
        number = 0
        async for line in lines:
            if line.strip() in _LEAVE:
                return
            if line.strip():
                number += 1
                echo(f"> {line}")
                await _hear(app, face, line, number, session)
        await app.announcer.quiet()


async def _hear(app: Services, face: ConsoleFace, line: str, number: int, session: str) -> None:
    inbound = inbound_of_line(line, number, session, datetime.now(UTC), face.buttons)
    await app.dialogue.handle(inbound)


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.name == "posix"
