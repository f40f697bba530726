"""`matinee chat`, `understand`, `export`, `doctor`, and the table of commands."""

import argparse
import asyncio
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot import __main__ as shell
from bot.commands import chat, doctor, export, make, understand
from bot.commands.doctor import Probe
from bot.commands.parsing import Parser
from bot.console.lines import lines_of
from bot.settings import Settings
from core.errors import HomeUnusable
from tests.conversations.houses import UNDERSTANDER
from tests.conversations.terminals import Terminal


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "here"
    place.mkdir()
    monkeypatch.chdir(place)
    monkeypatch.setenv("MATINEE_HOME", str(tmp_path / "home"))
    for module in ("make", "chat", "export"):
        monkeypatch.setattr(f"bot.commands.{module}.log_to", str)
    return place


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "artifacts")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A file that stands for standard input."""
    file = tmp_path / "typed"
    file.touch()
    with file.open(encoding="utf-8") as opened:
        monkeypatch.setattr("sys.stdin", opened)
        yield file


def dumped(*lines: object) -> str:
    return "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)


def test_json_lines_in_and_cards_out(terminal: Terminal, typed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed.write_text(
        dumped(
            {"id": 1, "user": "ann", "text": "make a film about a brave snail, storyboard first"},
            {"id": 1, "user": "ann", "text": "make a film about a brave snail, storyboard first"},
            "nonsense",
            "",
            {"id": "x", "user": "ann"},
            {"id": 3, "user": "bob", "text": "hello"},
        ),
        encoding="utf-8",
    )
    assert chat.run(argparse.Namespace(json=True), terminal.open) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all({"in_reply_to", "key", "op", "card"} <= set(line) for line in lines)
    film = [line for line in lines if line["key"].endswith("/film")]
    assert [line["op"] for line in film] == ["post"] + ["update"] * (len(film) - 1)
    assert {line["in_reply_to"] for line in film} == {1}
    assert film[-1]["card"]["key"] == "film.asking.storyboard"
    errors = [line for line in lines if "error" in line]
    assert [line["in_reply_to"] for line in errors] == [None, "x"]
    assert [line["card"]["key"] for line in lines if line["in_reply_to"] == 3] == ["small_talk.hello"]


def test_the_end_of_the_input_waits_for_the_film(
    terminal: Terminal, typed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed.write_text(dumped({"id": 1, "user": "ann", "text": "make a film about a brave snail"}))
    assert chat.run(argparse.Namespace(json=True), terminal.open) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["card"]["key"] == "film.delivered"


def test_lines_from_a_pipe_are_answered_in_text(
    terminal: Terminal, typed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed.write_text("make a film about a brave snail, storyboard first\n1\nhello\n/quit\nnever read\n")
    assert chat.run(argparse.Namespace(json=False), terminal.open) == 0
    out = capsys.readouterr().out
    assert "Hello!" in out
    assert "never read" not in out
    assert "\x1b" not in out


async def test_long_and_odd_lines_are_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "lines"
    file.write_bytes(b"one\r\n" + b"x" * 200_000 + b"\n\xff\xfe\nlast")
    descriptor = os.open(file, os.O_RDONLY)
    try:
        lines = [line async for line in lines_of(descriptor)]
    finally:
        os.close(descriptor)
    assert lines == ["one", "x" * 200_000, "��", "last"]


def read_out(*lines: object) -> list[dict[str, object]]:
    out = io.StringIO()
    understand.read_lines(io.StringIO(dumped(*lines)), out, UNDERSTANDER)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_is_read_out() -> None:
    (told,) = read_out({"id": "a", "text": "make a 20 sec vertical watercolor clip of a turtle on a skateboard"})
    assert set(told) == {"id", "intents", "slots", "confidence", "alternatives", "decision"}
    assert told["intents"] == ["generate_video"]
    assert told["slots"] == {
        "duration": 20,
        "aspect": "9:16",
        "style": "watercolor",
        "idea": "a turtle on a skateboard",
    }
    assert told["decision"] == "act"


def test_the_pending_question_counts() -> None:
    first, second, third = read_out(
        {"id": 1, "text": "yep", "context": {"pending": "storyboard_approval"}},
        {"id": 2, "text": "30s", "context": {"pending": "duration"}},
        {"id": 3, "text": "yeah remove it", "context": {"pending": "confirm_delete"}},
    )
    assert first["intents"] == ["approve"]
    assert (second["intents"], second["slots"]) == (["answer"], {"duration": 30})
    assert third["intents"] == ["answer"]


def test_the_products_own_slots_are_not_told() -> None:
    (told,) = read_out({"id": 1, "text": "show me the script of scene 2"})
    assert told["slots"] == {"scene": [2]}


def test_bad_lines_get_an_error_each() -> None:
    told = read_out("nonsense", {"text": 5}, [], {"id": 1, "text": "hi"})
    assert ["error" in line for line in told] == [True, True, True, False]


def made(terminal: Terminal, idea: str = "a snail") -> None:
    options = Parser(prog="make")
    make.configure(options)
    assert make.run(options.parse_args([idea, "--out", "x.mp4"]), terminal.open, terminal.archive) == 0


def exported(terminal: Terminal, *arguments: str) -> int:
    parser = Parser(prog="export")
    export.configure(parser)
    return export.run(parser.parse_args(arguments), terminal.archive)


@pytest.mark.parametrize(
    ("format", "name"),
    [
        ("mp4", "the-quick-turtle.mp4"),
        ("srt", "the-quick-turtle.srt"),
        ("poster", "the-quick-turtle.poster.jpg"),
        ("sheet", "the-quick-turtle.sheet.png"),
        ("fountain", "the-quick-turtle.fountain"),
    ],
)
def test_every_part_of_a_film_can_be_taken_out(
    format: str, name: str, terminal: Terminal, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made(terminal)
    capsys.readouterr()
    assert exported(terminal, "quick turtle", "--format", format) == 0
    assert capsys.readouterr().out == f"{folder / name}\n"
    assert (folder / name).read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("quick turtle", "--format", "mp5"), "Did you mean “mp4”"),
        (("zebra", "--format", "mp4"), "“zebra”"),
        (("quick turtle", "--format", "mp4", "--out", "nowhere/x"), "does not exist"),
        (("quick turtle", "--format", "mp4", "--out", "."), "folder"),
    ],
)
def test_what_cannot_be_exported_is_said(
    arguments: tuple[str, ...], said: str, terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    made(terminal)
    capsys.readouterr()
    assert exported(terminal, *arguments) == 2
    err = capsys.readouterr().err
    assert said in err
    assert len(err.splitlines()) == 1


def examined(probes: Sequence[Probe], settings: Settings | None = None) -> str:
    return doctor.report(asyncio.run(doctor.examine(settings or Settings(), probes)))


async def well(_: Settings) -> str:
    return "29 sets"


async def unwell(_: Settings) -> str:
    raise HomeUnusable(path="/nowhere", why="read-only file system")


async def defective(_: Settings) -> str:
    raise ImportError("libGL.so.1: cannot open shared object file")


def test_the_doctor_tells_what_is_missing_and_where_to_get_it() -> None:
    told = examined([Probe("drawing", well)])
    assert "ok     drawing" in told
    assert "MATINEE_OPENAI_API_KEY (from platform.openai.com/api-keys)" in told
    assert told.splitlines()[-1] == "Everything that is needed works."


def test_the_doctor_fails_when_something_is_broken(capsys: pytest.CaptureFixture[str]) -> None:
    probes = [Probe("home", unwell), Probe("drawing", defective), Probe("speech", well)]
    assert doctor.run(argparse.Namespace(), probes) == 1
    out = capsys.readouterr().out
    assert "BROKEN home" in out
    assert "libGL.so.1" in out
    assert "2 things are broken." in out
    assert doctor.run(argparse.Namespace(), [Probe("speech", well)]) == 0


def test_the_table_of_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert shell.main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"  {name} " in out for name in shell.COMMANDS)
    assert shell.main(["mkae"]) == 2
    assert "mkae" in capsys.readouterr().err
    assert shell.main([]) == 2


@pytest.mark.parametrize("name", shell.COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        shell.main([name, "--help"])
    assert caught.value.code == 0
    assert f"matinee {name}" in capsys.readouterr().out


def test_help_imports_nothing() -> None:
    began = time.perf_counter()
    code = (
        "import sys; from bot.__main__ import main; main(['--help']); print([m for m in sys.modules if '.' not in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)  # noqa: S603
    assert time.perf_counter() - began < 10
    loaded = done.stdout.splitlines()[-1]
    assert all(f"'{name}'" not in loaded for name in ("pydantic", "rich", "numpy", "core", "integrations", "asyncio"))
