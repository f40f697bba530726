"""A render worker: orders in on stdin, results out on stdout, one JSON object per line, until stdin ends.

python -m integrations.animatic.worker [--cache FOLDER] [--fonts FOLDER]
"""

import argparse
import errno
import logging
import os
import queue
import select
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from core.errors import MatineeError, RenderFailed, StorageFull
from integrations.animatic.wire import Failure, Outcome, Reply, Request

_NICE = 10
"""How far a worker steps back behind the process that talks to people."""

CarryOut = Callable[[Request], Outcome]


def answer(line: bytes, carry_out: CarryOut) -> Reply:
    """The reply to one line; nothing that is wrong with it, and nothing that goes wrong, escapes."""
    try:
        request = Request.model_validate_json(line)
    except ValidationError as error:
        return Reply(id=None, error=f"unreadable request: {error}")
    return Reply(id=request.id, ok=_outcome(request, carry_out))


def _outcome(request: Request, carry_out: CarryOut) -> Outcome:
    try:
        return carry_out(request)
    except MatineeError as error:
        return _failed(error.code, str(error))
    except OSError as error:
        return _failed((StorageFull if error.errno == errno.ENOSPC else RenderFailed).code, str(error))
    except Exception as error:
        logging.getLogger(__name__).exception("%s failed", request.kind)
        return _failed(RenderFailed.code, f"{type(error).__name__}: {error} ({_place(error)})")


def _failed(code: str, message: str) -> Outcome:
    return Outcome(failure=Failure(code=code, message=message))


def _place(error: Exception) -> str:
    """Where an error was raised: nobody reads a worker's own log."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "nowhere"


def serve(lines: Iterator[bytes], out: BinaryIO, carry_out: CarryOut) -> None:
    """Answer every line in order."""
    for line in lines:
        if line.strip():
            out.write(answer(line, carry_out).model_dump_json(exclude_unset=True).encode() + b"\n")
            out.flush()


def _lines(source: BinaryIO, out: BinaryIO) -> Iterator[bytes]:
    """Lines as they come. When nobody is left to read the answers, even work in progress stops."""
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def read() -> None:
        for line in source:
            waiting.put(line)
        waiting.put(b"")
        listener = select.poll()
        listener.register(out.fileno(), 0)
        listener.poll()
        os._exit(0)

    threading.Thread(target=read, name="orders", daemon=True).start()
    return iter(waiting.get, b"")


def _private_output() -> BinaryIO:
    """The real stdout for replies alone; whatever a library prints goes to stderr."""
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return replies


def main(arguments: list[str] | None = None) -> None:
    """Work until stdin ends."""
    parser = argparse.ArgumentParser(prog="integrations.animatic.worker")
    parser.add_argument("--cache", type=Path, help="folder for painted scenery and figures")
    parser.add_argument("--fonts", type=Path, help="folder with more fonts")
    options = parser.parse_args(arguments)
    replies = _private_output()
    os.nice(_NICE)

    serve(_lines(sys.stdin.buffer, replies), replies, _desk(options.cache, options.fonts))


def _desk(cache: Path | None, fonts: Path | None) -> CarryOut:
    """The desk; where the drawing engine cannot be loaded, one that says why to every request."""
    try:
        from integrations.animatic.desk import Desk
        from integrations.animatic.memory import be_frugal
    except ImportError as error:
        return _closed(str(error))
    be_frugal()
    return Desk(cache=cache, fonts=fonts).carry_out


def _closed(why: str) -> CarryOut:
    def refuse(_request: Request) -> Outcome:
        raise RenderFailed(why)

    return refuse


if __name__ == "__main__":
    main()
