"""`matinee make`: arguments in, files and an exit code out."""

import argparse
import asyncio
import io
import json
import os
import signal
from pathlib import Path

import pytest

from bot.commands import make
from bot.commands.order import Order, order_of
from bot.commands.parsing import Parser
from core.domain.production import Status
from core.errors import (
    BadChoice,
    BadInput,
    BadOutput,
    BadScript,
    EmptyIdea,
    IdeaTooLong,
    MatineeError,
    NothingDeliverable,
    OutOfRange,
    PurchaseUnknown,
    UnreadableIdea,
)
from tests.conversations.terminals import Terminal

IDEA = "a turtle on a skateboard"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and a home of its own."""
    place = tmp_path / "here"
    place.mkdir()
    monkeypatch.chdir(place)
    monkeypatch.setenv("MATINEE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("bot.commands.make.log_to", str)
    return place


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "artifacts")


def options(*arguments: str) -> argparse.Namespace:
    parser = Parser(prog="matinee make")
    make.configure(parser)
    return parser.parse_args(arguments)


def order(*arguments: str) -> Order:
    return order_of(options(*arguments))


def run(terminal: Terminal, *arguments: str) -> int:
    return make.run(options(*arguments), terminal.open, terminal.archive)


def test_the_film_and_its_companions_lie_here(
    terminal: Terminal, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(terminal, IDEA, "--seconds", "20") == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == str(folder / "the-quick-turtle.mp4")
    assert {path.name for path in folder.iterdir()} == {
        "the-quick-turtle.mp4",
        "the-quick-turtle.srt",
        "the-quick-turtle.vtt",
        "the-quick-turtle.poster.jpg",
    }
    assert "🍿 The Quick Turtle" in err
    assert "\x1b" not in err


def test_the_last_line_of_json_says_everything(
    terminal: Terminal, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(terminal, IDEA, "--json", "--seed", "7", "--out", "x.mp4") == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert set(told) == {
        "project", "production", "cut", "video", "srt", "vtt", "poster", "seconds", "seed", "cost_usd", "degraded",
        "resumed",
    }  # fmt: skip
    assert told["video"] == str(folder / "x.mp4")
    assert told["poster"] == str(folder / "x.poster.jpg")
    assert (told["seed"], told["resumed"], told["degraded"]) == (7, False, [])


def test_nothing_is_overwritten_unless_it_is_named(terminal: Terminal, folder: Path) -> None:
    assert run(terminal, IDEA) == 0
    assert run(terminal, IDEA, "--seed", "2") == 0
    assert (folder / "the-quick-turtle-2.mp4").exists()
    (folder / "named.mp4").write_bytes(b"old")
    assert run(terminal, IDEA, "--out", "named.mp4") == 0
    assert (folder / "named.mp4").read_bytes() != b"old"


def test_the_same_arguments_give_the_same_film(terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[dict[str, object]] = []
    for extra in ((), (), ("--seed", "5")):
        assert run(terminal, IDEA, "--json", *extra) == 0
        told.append(json.loads(capsys.readouterr().out.splitlines()[-1]))
    first, second, third = told
    assert first["production"] == second["production"] != third["production"]
    assert (first["resumed"], second["resumed"], third["resumed"]) == (False, True, False)
    assert first["seed"] == second["seed"] != third["seed"]


def test_ctrl_c_detaches_and_the_same_arguments_go_on(terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    terminal.halt = lambda: os.kill(os.getpid(), signal.SIGINT)
    assert run(terminal, IDEA, "--json") == 130
    terminal.halt = None
    assert run(terminal, IDEA, "--json") == 0
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[-1])["resumed"] is True
    assert "Detached" in err


@pytest.mark.parametrize(("failure", "code"), [(NothingDeliverable(), 3), (PurchaseUnknown(), 5), (MatineeError(), 1)])
def test_a_failure_is_a_sentence_and_a_code(
    failure: MatineeError, code: int, terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.failure = failure
    assert run(terminal, IDEA, "--json") == code
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[-1])["error"]["code"] == failure.code
    assert "Traceback" not in err
    terminal.failure = None
    assert run(terminal, IDEA, "--json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["resumed"] is False


def test_a_refusal_of_the_moderator_is_bad_input(terminal: Terminal) -> None:
    assert run(terminal, "explicit porn with two actors") == 2


def test_nobody_to_ask_is_a_no(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MATINEE_RUNWAY_API_KEY", "key")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert run(terminal, IDEA, "--quality", "high") == 4
    assert "--yes --budget" in capsys.readouterr().err
    assert run(terminal, IDEA, "--quality", "high", "--budget", "3", "--yes") == 0


def test_without_paid_studios_nothing_needs_approval(terminal: Terminal) -> None:
    assert run(terminal, IDEA, "--quality", "high") == 0


def test_a_script_is_followed(terminal: Terminal, folder: Path) -> None:
    (folder / "script.fountain").write_text("INT. BARN - NIGHT\n\nBOB\nHello.", encoding="utf-16")
    assert run(terminal, "--script", "script.fountain") == 0


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((), EmptyIdea),
        (("   ",), EmptyIdea),
        (("\x07\x08",), UnreadableIdea),
        (("🐢🛹",), UnreadableIdea),
        (("\udce4\udcf6",), UnreadableIdea),
        (("x" * 4001,), IdeaTooLong),
        ((IDEA, "--seconds", "0"), OutOfRange),
        ((IDEA, "--seconds=-5"), OutOfRange),
        ((IDEA, "--seconds", "100000"), OutOfRange),
        ((IDEA, "--seconds", "twenty"), BadInput),
        ((IDEA, "--seconds", "12.5"), BadInput),
        ((IDEA, "--seconds", "inf"), BadInput),
        ((IDEA, "--style", "watercolr"), BadChoice),
        ((IDEA, "--aspect", "7:3"), BadChoice),
        ((IDEA, "--language", "klingon"), BadChoice),
        ((IDEA, "--quality", "ultra"), BadChoice),
        ((IDEA, "--music", "polka"), BadChoice),
        ((IDEA, "--scenes", "99"), OutOfRange),
        ((IDEA, "--seed", "-1"), OutOfRange),
        ((IDEA, "--budget", "lots"), BadInput),
        ((IDEA, "--yes"), BadInput),
        ((IDEA, "--out", "."), BadOutput),
        ((IDEA, "--out", "nowhere/x.mp4"), BadOutput),
        ((IDEA, "--out", "x.avi"), BadOutput),
        ((IDEA, "--out", ""), BadOutput),
        (("--script", "missing.txt"), BadScript),
        (("--script", "."), BadScript),
    ],
)
def test_what_is_wrong_is_found_before_anything_is_opened(
    arguments: tuple[str, ...],
    error: type[MatineeError],
    terminal: Terminal,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(error):
        order(*arguments)
    assert run(terminal, *arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert err.startswith("matinee: ")
    assert terminal.opened == 0
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "why"),
    [(b"\0\1\2", "binary"), (b"caf\xe9 by night", "encoding"), (b" \n", "empty"), (b"a" * 300_000, "too_long")],
)
def test_a_script_that_cannot_be_read_says_why(data: bytes, why: str, folder: Path) -> None:
    (folder / "s.txt").write_bytes(data)
    with pytest.raises(BadScript) as caught:
        order("--script", "s.txt")
    assert caught.value.params["why"] == why


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_refused(folder: Path) -> None:
    folder.chmod(0o500)
    with pytest.raises(BadOutput):
        order(IDEA, "--out", "x.mp4")


def test_words_are_accepted_where_people_use_them() -> None:
    slots = order(
        IDEA, "--style", "Oil Painting", "--aspect", "vertical", "--language", "German", "--music", "jazz"
    ).slots
    assert (slots["style"], slots["aspect"], slots["language"], slots["music"]) == (
        "oil_painting",
        "9:16",
        "de",
        "happy",
    )


def test_quotes_around_the_idea_are_not_needed() -> None:
    assert order("a", "cat", "in", "a", "hat").slots["idea"] == "a cat in a hat"


def test_an_unknown_option_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        options(IDEA, "--sytle", "noir")
    assert caught.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_broken_setting_is_named(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MATINEE_PORT", "many")
    assert run(terminal, IDEA) == 2
    assert "MATINEE_PORT" in capsys.readouterr().err


def test_a_cancelled_film_stays_cancelled_and_the_next_is_new(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(terminal, IDEA, "--json") == 0
    first = json.loads(capsys.readouterr().out.splitlines()[-1])["production"]

    async def cancel() -> None:
        async with terminal.archives.memory.begin() as work:
            await work.productions.set_status(first, Status.CANCELLED)

    asyncio.run(cancel())
    assert run(terminal, IDEA, "--json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["production"] != first
