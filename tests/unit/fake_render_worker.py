"""A render worker that draws nothing: the name of the wanted file says how it behaves."""

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any


def _serve(request: dict[str, Any]) -> dict[str, Any]:
    out = Path(request["out"])
    behaviour = out.stem
    if behaviour == "dies-once" and not out.exists():
        out.write_text("died")
        os._exit(9)
    if behaviour == "dies":
        os._exit(9)
    if behaviour == "hangs":
        out.with_suffix(".fifo").write_text(str(os.getpid()))
        threading.Event().wait()
    if behaviour == "refuses":
        return {"failure": {"code": "storage_full", "message": "no room"}}
    if behaviour == "puzzles":
        return {"failure": {"code": "no such code", "message": "what"}}
    return {"files": [{"path": str(out), "seconds": 1.0, "width": os.getpid()}]}


def main() -> None:
    """Answer lines until the input ends."""
    for line in sys.stdin.buffer:
        request = json.loads(line)
        sys.stdout.write(json.dumps({"id": request["id"], "ok": _serve(request)}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
