"""Lines from standard input without ever blocking the loop, from a pipe, a file or a terminal."""

import asyncio
import os
import threading
from collections.abc import AsyncGenerator

_CHUNK = 65536
_KEPT = 2 * 2**20
"""Bytes of one line that are kept: more than anybody accepts, so that what is too long is refused as such."""


async def lines_of(fd: int) -> AsyncGenerator[str]:
    """Each line without its ending, until the input ends. Bytes that are not UTF-8 become replacement signs."""
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[bytes] = asyncio.Queue()

    def read() -> None:
        while True:
            try:
                chunk = os.read(fd, _CHUNK)
            except OSError:
                chunk = b""
            try:
                loop.call_soon_threadsafe(queue.put_nowait, chunk)
            except RuntimeError:
                return
            if not chunk:
                return

    # A daemon thread that only calls `os.read` can be left behind when the program ends; a pool's thread cannot.
    threading.Thread(target=read, name="stdin", daemon=True).start()
    rest = b""
    while chunk := await queue.get():
        *whole, rest = (rest + chunk).split(b"\n")
        rest = rest[:_KEPT]
        for line in whole:
            yield line.decode("utf-8", "replace").rstrip("\r")
    if rest:
        yield rest.decode("utf-8", "replace")
