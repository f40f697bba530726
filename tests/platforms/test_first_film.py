"""The main job from the outside: a process, a sentence, a playable film."""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from integrations.media.pictures import frame_at
from integrations.media.probe import probe
from tests.rules.source import ROOT

IDEA = "a fox who wants to steal the moon"


async def matinee(home: Path, *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command in a home of its own."""
    environment = {"PATH": os.defpath, "HOME": str(home), "MATINEE_HOME": str(home / "home"), "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=home,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def last_line(text: str) -> dict[str, Any]:
    return json.loads(text.strip().splitlines()[-1])


@pytest.mark.parametrize("aspect", ["16:9", "9:16"])
async def test_one_sentence_becomes_a_film_and_is_not_made_twice(tmp_path: Path, aspect: str) -> None:
    order = ("make", IDEA, "--seconds", "8", "--aspect", aspect, "--out", "film.mp4", "--json")
    code, out, err = await matinee(tmp_path, *order)
    assert code == 0, err
    made = last_line(out)
    assert made["video"] == str(tmp_path / "film.mp4")
    assert (made["degraded"], made["cost_usd"], made["resumed"]) == ([], 0.0, False)
    film = tmp_path / "film.mp4"
    facts = probe(film)
    assert (facts.video_codec, facts.pix_fmt, facts.audio_codec) == ("h264", "yuv420p", "aac")
    assert (facts.width > facts.height) == (aspect == "16:9")
    assert facts.faststart
    assert "AI" in facts.metadata["comment"]
    assert facts.seconds == pytest.approx(made["seconds"], abs=0.1)
    words = (tmp_path / "film.srt").read_text("utf-8")
    assert "fox" in words
    assert (tmp_path / "film.vtt").read_text("utf-8").startswith("WEBVTT")
    assert (tmp_path / "film.poster.jpg").stat().st_size > 5_000
    assert frame_at(film, facts.seconds / 2)[:, :, :3].std() > 15

    code, out, err = await matinee(tmp_path, *order)
    assert code == 0, err
    again = last_line(out)
    assert (again["production"], again["resumed"]) == (made["production"], True)
    assert not (tmp_path / "film-2.mp4").exists()


async def test_what_cannot_be_filmed_leaves_nothing_behind(tmp_path: Path) -> None:
    code, out, err = await matinee(tmp_path, "make", "   ")
    assert (code, out) == (2, "")
    assert err.startswith("matinee: ")
    assert names_in(tmp_path) == []
