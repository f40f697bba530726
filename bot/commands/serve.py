"""`matinee serve`: every face that has its settings, plus a worker."""

import argparse
import sys
from collections.abc import Sequence

from bot.commands import worker
from bot.commands.opening import open_app
from bot.commands.parsing import say_error
from bot.services import OpenApp
from bot.settings import load_settings
from core.dialogue.choices import choose
from core.errors import MatineeError
from prompts import replies

ROLES = ("worker",)
"""What this version can serve."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--only", metavar="ROLES", default=",".join(ROLES), help=f"comma-separated: {', '.join(ROLES)}")


def run(options: argparse.Namespace, open_app: OpenApp) -> int:
    """Serve until SIGTERM or SIGINT."""
    try:
        for role in str(options.only).split(","):
            choose("only", role.strip(), ROLES, {})
        _tell_what_is_missing(load_settings().faces)
    except MatineeError as error:
        return say_error(error)
    return worker.run(options, open_app)


def main(options: argparse.Namespace) -> int:
    """With the real application."""
    return run(options, open_app)


def _tell_what_is_missing(faces: Sequence[str]) -> None:
    for face in faces:
        sys.stderr.write(replies().say("serve.no_face", face=face) + "\n")
