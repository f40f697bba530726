"""A worker process and its owner."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from integrations.media.child import Child, WorkerRefused
from integrations.media.errors import WorkerLost
from integrations.media.serve import Request, respond
from integrations.media.version import code_version

WORKER = "tests.unit.echo_worker"


async def ended(pid: int) -> bool:
    """Whether a process ends within ten seconds; nobody may be left to bury it."""
    try:
        process = psutil.Process(pid)
        await asyncio.to_thread(psutil.wait_procs, [process], timeout=10)
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.fixture
async def child() -> AsyncIterator[Child]:
    async with Child(WORKER, patience=30) as owner:
        yield owner


async def test_questions_are_answered_in_turn(child: Child) -> None:
    assert child.pid is None
    answers = await asyncio.gather(*(child.ask({"say": f"狐 {number}"}) for number in range(5)))
    assert [answer["said"] for answer in answers] == [f"狐 {number}" for number in range(5)]
    assert len({answer["pid"] for answer in answers}) == 1


async def test_a_refusal_does_not_end_the_worker(child: Child) -> None:
    pid = (await child.ask({"say": "a"}))["pid"]
    with pytest.raises(WorkerRefused, match="ValueError: no such thing"):
        await child.ask({"fail": "no such thing"})
    assert (await child.ask({"say": "b"}))["pid"] == pid


async def test_what_libraries_print_is_not_an_answer(child: Child) -> None:
    assert (await child.ask({"say": "a", "print": "noise on standard output"}))["said"] == "a"


async def test_a_worker_that_dies_is_asked_again(child: Child, tmp_path: Path) -> None:
    once = tmp_path / "died"
    answer = await child.ask({"say": "again", "die_unless": str(once)})
    assert answer["said"] == "again"
    assert once.exists()


async def test_a_worker_that_keeps_dying_is_given_up(child: Child) -> None:
    with pytest.raises(WorkerLost, match="died 2 times"):
        await child.ask({"die_unless": "/" + "nowhere/at/all"})
    assert (await child.ask({"say": "next"}))["said"] == "next"


async def test_a_worker_killed_between_questions_is_replaced(child: Child) -> None:
    pid = (await child.ask({"say": "a"}))["pid"]
    os.kill(pid, signal.SIGKILL)
    assert (await child.ask({"say": "b"}))["pid"] != pid


async def test_patience_ends() -> None:
    async with Child(WORKER, patience=0.5) as child:
        with pytest.raises(WorkerLost, match="longer than"):
            await child.ask({"hang": True})
        assert child.pid is None


async def test_a_cancelled_question_takes_its_worker_and_its_children_with_it(child: Child) -> None:
    first = await child.ask({"spawn": True})
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child.ask({"hang": True}))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
    assert await ended(first["spawned"])
    assert (await child.ask({"say": "new"}))["pid"] != first["pid"]


async def test_an_owner_that_leaves_ends_its_worker() -> None:
    async with Child(WORKER) as child:
        pid = (await child.ask({"say": "a"}))["pid"]
    assert child.pid is None
    assert not psutil.pid_exists(pid)


async def test_a_worker_ends_when_its_owner_vanishes() -> None:
    """Nobody says goodbye when a process is killed: the worker's input just ends."""
    code = (
        "import asyncio, os\n"
        "from integrations.media.child import Child\n"
        "async def main():\n"
        f"    child = Child({WORKER!r})\n"
        "    print((await child.ask({'say': 'a'}))['pid'], flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
        "asyncio.run(main())\n"
    )
    owner = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE)
    assert owner.stdout is not None
    pid = int(await owner.stdout.readline())
    await owner.wait()
    assert await ended(pid)


def echo(request: Request) -> dict[str, object]:
    return {"said": request["say"]}


@pytest.mark.parametrize(
    ("line", "number", "error"),
    [
        (b'{"id": 3, "say": "a"}', 3, None),
        (b'{"id": 3}', 3, "KeyError"),
        (b"no json", None, "JSONDecodeError"),
        (b"[]", None, "AttributeError"),
        (b"\xff\xfe", None, "Error"),
    ],
)
def test_every_line_gets_one_answer(line: bytes, number: int | None, error: str | None) -> None:
    answer = json.loads(respond(echo, line))
    assert answer["id"] == number
    assert ("ok" in answer) == (error is None)
    if error:
        assert error in answer["error"]


def test_changed_code_has_another_version(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder, text in ((one, "a = 1\n"), (two, "a = 2\n")):
        folder.mkdir()
        (folder / "maker.py").write_text(text)
        (folder / "notes.txt").write_text("not code")
    assert code_version(one) == code_version(one)
    assert code_version(one) != code_version(two)
