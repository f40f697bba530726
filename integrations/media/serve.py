"""The other end of a child process: reads JSON lines, answers with JSON lines, ends when its input ends."""

import json
import os
import sys
from collections.abc import Callable
from typing import Any, cast

from core.errors import MatineeError

Request = dict[str, Any]
Handler = Callable[[Request], dict[str, Any]]


def serve(handler: Handler) -> None:
    """Answer every line on standard input until it ends. Libraries that print cannot spoil the conversation: their
    standard output is turned into standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin.buffer:
        answers.write(respond(handler, line) + "\n")
        answers.flush()


def respond(handler: Handler, line: bytes) -> str:
    """One answer to one request, whatever the handler does."""
    number: object = None
    try:
        request = cast("Request", json.loads(line))
        number = request.get("id")
        return json.dumps({"id": number, "ok": handler(request)}, ensure_ascii=False)
    except MatineeError as error:
        return json.dumps({"id": number, "error": str(error), "code": error.code})
    except Exception as error:  # a request must never end the worker
        return json.dumps({"id": number, "error": f"{type(error).__name__}: {error}"})
