"""A line editor for a terminal that is being drawn on: what is typed is drawn by us, below the panels."""

import asyncio
import codecs
import os
import re
import termios
import tty
from collections.abc import AsyncGenerator, Callable

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?")
_END_OF_INPUT, _CLEAR, _ERASE = "\x04", "\x15", ("\x7f", "\b")


class LineEditor:
    """Keys to lines; pure."""

    def __init__(self) -> None:
        self.typed = ""
        self.ended = False

    def feed(self, keys: str) -> list[str]:
        """The lines that these keys finish."""
        lines: list[str] = []
        for key in _ESCAPES.sub("", keys):
            if key in "\r\n":
                lines.append(self.typed)
                self.typed = ""
            elif key in _ERASE:
                self.typed = self.typed[:-1]
            elif key == _CLEAR:
                self.typed = ""
            elif key == _END_OF_INPUT and not self.typed:
                self.ended = True
            elif key.isprintable():
                self.typed += key
        return lines


async def typed_lines(fd: int, show: Callable[[str], None]) -> AsyncGenerator[str]:
    """Each line typed, until Ctrl-D; `show` is told what is being typed. The terminal is put back as it was."""
    loop = asyncio.get_running_loop()
    keys: asyncio.Queue[bytes] = asyncio.Queue()
    before = termios.tcgetattr(fd)
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    editor = LineEditor()
    tty.setcbreak(fd, termios.TCSANOW)  # what was typed before is kept
    loop.add_reader(fd, lambda: keys.put_nowait(os.read(fd, 4096)))
    try:
        show("")
        while not editor.ended:
            read = await keys.get()
            if not read:
                return
            lines = editor.feed(decoder.decode(read))
            show(editor.typed)
            for line in lines:
                yield line
    finally:
        loop.remove_reader(fd)
        termios.tcsetattr(fd, termios.TCSADRAIN, before)
