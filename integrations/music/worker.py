"""`python -m integrations.music.worker`: composes on request, one JSON line per line; sound goes to a file."""

import os
from pathlib import Path
from typing import Any, Final

from integrations.media.serve import Request, serve
from integrations.music.compose import write_music
from integrations.music.moods import PALETTES

_NICE: Final = 10
"""How far it steps back behind the process that talks to people."""


def answer(request: Request) -> dict[str, Any]:
    """Write a piece to the WAV file `out`."""
    mood = request["mood"]
    if mood not in PALETTES:
        raise ValueError(f"no music for {mood!r}")
    return {"seconds": write_music(Path(request["out"]), mood, float(request["seconds"]), int(request["seed"]))}


def main() -> None:
    """Serve until standard input ends."""
    os.nice(_NICE)
    serve(answer)


if __name__ == "__main__":
    main()
