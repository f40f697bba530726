"""The main job from the outside: one sentence, a fresh home, half a minute of film."""

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence

from tests.bench.rows import Goal, Row

ASKED = 30
IDEA = "a fox who wants to steal the moon"


async def run() -> Sequence[Row]:
    """Wall seconds of `matinee make` in a home where nothing is kept from before, and then once more."""
    with tempfile.TemporaryDirectory() as folder:
        cold, made = await _make(folder)
        again, _ = await _make(folder)
    return [
        Row("film.length", made, "s", Goal(">=", ASKED * 0.85)),
        Row("film.cold", cold, "s", Goal("<=", 20.0)),
        Row("film.cold.of_length", cold / made, "s/s"),
        Row("film.again", again, "s"),
    ]


async def _make(folder: str) -> tuple[float, float]:
    """Seconds it took, and seconds of film."""
    start = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "make", IDEA, "--seconds", str(ASKED), "--json", "--out", f"{folder}/film.mp4"),
        env={"PATH": os.defpath, "HOME": folder, "MATINEE_HOME": f"{folder}/home"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    out, _ = await process.communicate()
    return time.perf_counter() - start, float(json.loads(out.splitlines()[-1])["seconds"])
