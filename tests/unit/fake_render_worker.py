"""A render worker that draws nothing: the name of the wanted file says how it behaves."""

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any


def _serve(request: dict[str, Any]) -> dict[str, Any]:
    out = Path(request["out"])
    name = out.stem
    if "dies-once" in name:
        if not out.exists():
            out.write_text("died")
            os._exit(9)
    elif "dies" in name:
        os._exit(9)
    elif "hangs" in name:
        (out.parent / "hangs.fifo").write_text(str(os.getpid()))
        threading.Event().wait()
    elif "refuses" in name:
        return {"failure": {"code": "storage_full", "message": "no room"}}
    elif "puzzles" in name:
        return {"failure": {"code": "no such code", "message": "what"}}
    out.write_text(json.dumps(request))
    return {
        "files": [{"path": str(out), "seconds": 1.0, "width": 256, "height": os.getpid()}],
        "notes": ["no_font:runic"],
    }


def main() -> None:
    """Answer lines until the input ends."""
    for line in sys.stdin.buffer:
        request = json.loads(line)
        sys.stdout.write(json.dumps({"id": request["id"], "ok": _serve(request)}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
