"""`matinee models`: who can write, film, speak and compose here, for how much."""

import argparse
import sys
from collections.abc import Sequence

from bot.commands.parsing import say_error
from bot.settings import Settings, load_settings
from core.errors import MatineeError
from integrations.language.vendors import VENDORS
from prompts import Replies, replies


def configure(_: argparse.ArgumentParser) -> None:
    """No arguments."""


def main(_: argparse.Namespace) -> int:
    """Print a line per model; the exit code."""
    try:
        rows = [*built_in(replies()), *languages(load_settings(), replies())]
    except MatineeError as error:
        return say_error(error)
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write("  ".join(cells).rstrip() + "\n")
    return 0


def built_in(words: Replies) -> Sequence[tuple[str, str, str, str]]:
    """What needs no key: kind, name, price, state."""
    names = (
        ("language", "house"),
        ("image", "animatic"),
        ("video", "animatic"),
        ("speech", "espeak-ng"),
        ("music", "house"),
    )
    return [(kind, name, words.say("models.free"), words.say("models.ready")) for kind, name in names]


def languages(settings: Settings, words: Replies) -> Sequence[tuple[str, str, str, str]]:
    """Language models behind a key: kind, name, price, state."""
    rows: list[tuple[str, str, str, str]] = []
    for vendor, row in VENDORS.items():
        ready = bool(settings.key_of(vendor) or (row.keyless and settings.base_url_of(vendor)))
        price = words.say("models.tokens", input=f"{row.price.input:g}", output=f"{row.price.output:g}")
        state = words.say("models.ready") if ready else words.say("models.no_key")
        rows.append(("language", f"{vendor} {row.model}", price, state))
    return rows
