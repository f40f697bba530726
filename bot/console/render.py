"""From a card to what a terminal shows; pure."""

import json
from collections.abc import Sequence
from typing import Literal

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from core.dialogue.markup import plain
from core.domain.card import Button, Card
from core.errors import MatineeError

Op = Literal["post", "update"]
_BORDERS = {"info": "cyan", "success": "green", "warning": "yellow", "error": "red"}
_MINUTE = 60


def json_line(op: Op, key: str, in_reply_to: str | int | None, card: Card) -> str:
    """One line of `matinee chat --json`."""
    return _dump({"in_reply_to": in_reply_to, "key": key, "op": op, "card": card.model_dump(mode="json")})


def json_error(in_reply_to: str | int | None, error: MatineeError, card: Card) -> str:
    """The line for input that could not be read: a card like any other, and the error's code."""
    known = {"code": error.code, "message": card.short}
    line = {"in_reply_to": in_reply_to, "key": card.key, "op": "post", "card": card.model_dump(mode="json")}
    return _dump({**line, "error": known})


def text_of(card: Card) -> str:
    """The whole card as lines of text."""
    lines = [line for line in (card.title, plain(card.body) if card.body else "") if line] or [card.short]
    lines += [f"{name}: {value}" for name, value in card.fields]
    if card.buttons:
        lines.append(_choices(card.buttons))
    return "\n".join(printable(line) for line in lines)


def line_of(card: Card) -> str:
    """The card in one line, with how far the film is."""
    progress = card.progress
    parts = [card.short]
    if progress and progress.total:
        parts.append(f"{progress.done}/{progress.total}")
    if progress and progress.eta is not None:
        parts.append(_time(progress.eta))
    return printable(" · ".join(parts))


def panel_of(card: Card) -> RenderableType:
    """The living panel of a film."""
    rows: list[RenderableType] = [Text(printable(plain(card.body)))] if card.body else []
    progress = card.progress
    if progress and progress.total:
        bar = Table.grid(padding=(0, 1))
        left = _time(progress.eta) if progress.eta is not None else ""
        bar.add_row(
            ProgressBar(total=progress.total, completed=progress.done, width=30),
            Text(f"{progress.done}/{progress.total}"),
            Text(left),
        )
        rows.append(bar)
    if card.fields:
        rows.append(Text(printable(" · ".join(f"{name}: {value}" for name, value in card.fields)), style="dim"))
    if card.buttons:
        rows.append(Text(printable(_choices(card.buttons)), style="bold"))
    return Panel(Group(*rows), title=Text(printable(card.title)), title_align="left", border_style=_BORDERS[card.tone])


def printable(text: str) -> str:
    """Text that cannot steer a terminal."""
    return "".join(sign for sign in text if sign.isprintable() or sign == "\n")


def _choices(buttons: Sequence[Button]) -> str:
    return "  ".join(f"[{number}] {button.label}" for number, button in enumerate(buttons, 1))


def _time(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // _MINUTE}:{whole % _MINUTE:02d}" if whole >= _MINUTE else f"{whole} s"


def _dump(line: dict[str, object]) -> str:
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))
