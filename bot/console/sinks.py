"""Where a terminal's cards go: JSON lines, plain lines, or one living panel."""

from typing import Protocol, TextIO

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.text import Text

from bot.console.render import Op, json_line, line_of, panel_of, printable, text_of
from core.domain.card import Card


class Sink(Protocol):
    """Shows cards."""

    def show(self, op: Op, key: str, in_reply_to: str | int | None, card: Card) -> None:
        """Show a new message, or change the one with this key."""
        ...


class JsonSink(Sink):
    """One JSON object per line, flushed at once."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, op: Op, key: str, in_reply_to: str | int | None, card: Card) -> None:
        """Write the line."""
        self._out.write(json_line(op, key, in_reply_to, card) + "\n")
        self._out.flush()


class PlainSink(Sink):
    """Lines of text; a change of a message is one line, and the same line never comes twice in a row."""

    def __init__(self, out: TextIO, *, pressable: bool = True) -> None:
        """`pressable`: whether buttons can be pressed, and so are worth showing."""
        self._out = out
        self._pressable = pressable
        self._last: dict[str, str] = {}

    def show(self, op: Op, key: str, in_reply_to: str | int | None, card: Card) -> None:
        """Write what is new."""
        shown = card if self._pressable else card.model_copy(update={"buttons": ()})
        in_the_making = card.progress is not None and not shown.buttons[1:]
        text = line_of(shown) if in_the_making else text_of(shown)
        if self._last.get(key) == text:
            return
        self._last[key] = text
        self._out.write(text + "\n")
        self._out.flush()


class LiveSink(Sink):
    """A terminal: films in the making are panels that change in place, everything else scrolls by above them."""

    def __init__(self, console: Console, *, pressable: bool = True) -> None:
        """`pressable`: whether buttons can be pressed, and so are worth showing."""
        self._pressable = pressable
        self._live = Live(console=console, auto_refresh=False, transient=False)
        self._panels: dict[str, Card] = {}
        self._typed: str | None = None

    def __enter__(self) -> "LiveSink":
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._typed = None
        self._refresh()
        self._live.stop()

    def show(self, op: Op, key: str, in_reply_to: str | int | None, card: Card) -> None:
        """Change a film's panel; what has ended joins what scrolls by."""
        if not self._pressable:
            card = card.model_copy(update={"buttons": ()})
        if card.progress is not None:
            self._panels[key] = card
        else:
            self._panels.pop(key, None)
            self._refresh()
            self._live.console.print(panel_of(card) if card.title else Text(printable(text_of(card))))
        self._refresh()

    def said(self, line: str) -> None:
        """Let a line scroll by."""
        self._live.console.print(Text(printable(line)))

    def type(self, typed: str) -> None:
        """Show what is being typed, below the panels."""
        self._typed = typed
        self._refresh()

    def _refresh(self) -> None:
        rows: list[RenderableType] = [panel_of(card) for card in self._panels.values()]
        if self._typed is not None:
            rows.append(Text(f"> {printable(self._typed)}"))
        self._live.update(Group(*rows), refresh=True)
