"""A worker that echoes, refuses, hangs and dies on request."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from integrations.media.serve import Request, serve


def answer(request: Request) -> dict[str, Any]:
    """Do what is asked."""
    if "fail" in request:
        raise ValueError(request["fail"])
    if "hang" in request:
        signal.pause()
    if "die_unless" in request and not Path(request["die_unless"]).exists():
        _leave_a_mark(Path(request["die_unless"]))
        os.kill(os.getpid(), signal.SIGKILL)
    if "print" in request:
        sys.stdout.write(f"{request['print']}\n")
        sys.stdout.flush()
    spawned = None
    if "spawn" in request:
        spawned = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"]).pid
    return {"said": request.get("say"), "pid": os.getpid(), "spawned": spawned}


def _leave_a_mark(place: Path) -> None:
    if place.parent.is_dir():
        place.touch()


if __name__ == "__main__":
    serve(answer)
