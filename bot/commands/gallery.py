"""`matinee gallery`: everything the built-in studio can show, as pictures."""

import argparse
import sys
from pathlib import Path

from bot.commands.parsing import say_error
from core.dialogue.choices import choose
from core.errors import MatineeError


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--out", metavar="FOLDER", default="build/gallery", help="where the pictures go")
    parser.add_argument("--style", metavar="S", action="append", default=[], help="only this style; may be repeated")


def main(options: argparse.Namespace) -> int:
    """Draw the sheets and print their paths; the exit code."""
    from integrations.animatic.gallery import hang
    from integrations.animatic.styles.registry import STYLES

    try:
        styles = tuple(choose("style", str(style), tuple(sorted(STYLES)), {}) for style in options.style)
        for path in hang(Path(str(options.out)), styles):
            sys.stdout.write(f"{path}\n")
    except MatineeError as error:
        return say_error(error)
    return 0
