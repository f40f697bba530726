"""A worker answers every line, whatever is in it, and ends when its orders end."""

import asyncio
import errno
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from core.domain.film import CreditsOrder, TransitionOrder
from core.domain.media import Clip
from core.domain.storyboard import FrameOrder
from core.errors import RenderFailed
from integrations.animatic.desk import Desk
from integrations.animatic.wire import Outcome, Parts, Request
from integrations.animatic.worker import answer, serve
from integrations.media.probe import probe
from tests.unit.animatic_orders import spoken, take


def line(kind: str = "take", order: object = None, out: str = "x.mp4") -> bytes:
    return json.dumps({"id": 7, "kind": kind, "order": order, "out": out}).encode()


def done(request: Request) -> Outcome:
    return Outcome(notes=(request.kind,))


@pytest.mark.parametrize("garbage", [b"{", b"[]", b"\xff\xfe", b'{"id": 1}', line("dance"), b"null"])
def test_what_is_no_request_is_answered_with_an_error(garbage: bytes) -> None:
    reply = answer(garbage, done)
    assert reply.id is None
    assert reply.error


def test_a_request_is_answered_under_its_number() -> None:
    reply = answer(line("title"), done)
    assert (reply.id, reply.ok) == (7, Outcome(notes=("title",)))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RenderFailed("no"), "render_failed"),
        (ValueError("odd"), "render_failed"),
        (OSError(errno.ENOSPC, "full"), "storage_full"),
        (OSError(errno.EACCES, "closed"), "render_failed"),
        (MemoryError(), "render_failed"),
    ],
)
def test_whatever_is_raised_becomes_a_failure(error: Exception, code: str) -> None:
    def fails(request: Request) -> Outcome:
        raise error

    reply = answer(line(), fails)
    assert reply.id == 7
    assert reply.ok
    assert reply.ok.failure
    assert reply.ok.failure.code == code
    assert "test_animatic_worker.py" in reply.ok.failure.message or not isinstance(error, ValueError)


def test_lines_are_answered_in_order_and_empty_ones_skipped() -> None:
    out = io.BytesIO()
    serve(iter([line("title"), b"\n", b"{", line("sheet")]), out, done)
    replies: list[dict[str, Any]] = [json.loads(each) for each in out.getvalue().splitlines()]
    assert [reply["id"] for reply in replies] == [7, None, 7]


async def test_the_process_answers_what_it_was_sent_and_then_ends() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "integrations.animatic.worker"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    out, _ = await process.communicate(b"not json\n" + line("take", {"no": "order"}) + b"\n")
    first, second = (json.loads(each) for each in out.splitlines())
    assert "error" in first
    assert second["ok"]["failure"]["code"] == "bad_input"
    assert process.returncode == 0


async def test_without_a_drawing_engine_every_answer_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "skia.py").write_text("raise ImportError('libGL.so.1: install libgl1')\n")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); " + START),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    out, _ = await process.communicate(line("take") + b"\n")
    failure = json.loads(out)["ok"]["failure"]
    assert failure["code"] == "render_failed"
    assert "libgl1" in failure["message"]


START = "from integrations.animatic.worker import main; main([])"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(cache=tmp_path_factory.mktemp("painted"))


def order(desk: Desk, kind: Any, order: Any, out: Path, **more: Any) -> Outcome:
    return desk.carry_out(Request(kind=kind, order=order.model_dump(mode="json"), out=str(out), **more))


def test_a_take_in_parts_is_as_long_as_the_take(desk: Desk, tmp_path: Path) -> None:
    wanted = take(lines=(spoken("rex", "Hello there"),), seconds=3.0)
    whole = order(desk, "take", wanted, tmp_path / "whole.mp4").files[0]
    paths = [tmp_path / "a.mp4", tmp_path / "b.mp4"]
    for path, (first, last) in zip(paths, [(0, 48), (48, 72)], strict=True):
        order(desk, "take", wanted, path, first=first, last=last)
    spliced = order(desk, "splice", Parts(paths=tuple(map(str, paths))), tmp_path / "joined.mp4").files[0]
    assert (whole.seconds, spliced.seconds) == (3.0, 3.0)
    assert (spliced.width, spliced.height) == (whole.width, whole.height) == wanted.look.size
    assert probe(Path(spliced.path)).frames == probe(Path(whole.path)).frames == 72


def test_pictures_cards_and_transitions_have_the_facts_they_claim(desk: Desk, tmp_path: Path) -> None:
    wanted = take()
    frame = FrameOrder(
        prompt="", shot=wanted.shot, characters=wanted.characters, place=wanted.place, look=wanted.look, seed=1
    )
    picture = order(desk, "frame", frame, tmp_path / "f.jpg").files[0]
    assert (picture.width, picture.height) == tuple(side // 2 for side in wanted.look.size)
    clip = order(desk, "take", wanted, tmp_path / "t.mp4").files[0]
    stored = Clip(uri="sha256:t.mp4", size=1, seconds=clip.seconds, width=clip.width, height=clip.height)
    melt = TransitionOrder(kind="iris", before=stored, after=stored, look=wanted.look, seconds=0.5)
    made = order(desk, "transition", melt, tmp_path / "m.mp4", files={stored.uri: clip.path}).files[0]
    assert made.seconds == 0.5
    assert probe(Path(made.path)).frames == 12


def test_an_artifact_without_a_file_is_a_failure(desk: Desk, tmp_path: Path) -> None:
    stored = Clip(uri="sha256:t.mp4", size=1, seconds=1, width=256, height=144)
    melt = TransitionOrder(kind="iris", before=stored, after=stored, look=take().look, seconds=0.5)
    with pytest.raises(RenderFailed, match=r"sha256:t\.mp4"):
        order(desk, "transition", melt, tmp_path / "m.mp4")


def test_scripts_without_a_font_are_remarked(desk: Desk, tmp_path: Path) -> None:
    made = order(desk, "take", take(lines=(spoken("rex", "ᚠᚢᚦ"),), seconds=0.2), tmp_path / "t.mp4")
    assert made.notes == ("no_font:runic",)
    fine = order(
        desk, "credits", CreditsOrder(title="x", lines=("y",), look=take().look, seconds=0.2), tmp_path / "c.mp4"
    )
    assert fine.notes == ()


def test_the_repertoire_is_written_out(desk: Desk, tmp_path: Path) -> None:
    desk.carry_out(Request(kind="repertoire", order=None, out=str(tmp_path / "r.json")))
    known = json.loads((tmp_path / "r.json").read_text())
    assert {"paper_cutout", "watercolor"} <= set(known["styles"])
    assert len(known["kinds"]) > 30
    assert len(known["sets"]) > 20
    assert "walk" in known["actions"]
    assert all(0.2 < kind["height"] < 3 for kind in known["kinds"])
