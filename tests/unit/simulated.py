"""A house of simulated providers for tests, and what is ordered from it."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.domain.bible import Character, Place, Voice
from core.domain.media import Artifact
from core.domain.screenplay import SceneOutline, Story
from core.domain.storyboard import FrameOrder, Look, Shot, TakeOrder
from core.domain.vocabulary import Aspect
from core.ports import In, LanguageModel, Out, Storage, Task
from integrations.simulation.house import SimulatedProviders
from integrations.simulation.scenario import Scenario

LOOK = Look(style="noir", aspect="16:9", language="en", height=90)
FOX = Character(id="nell", name="Nell", noun="fox", kind="fox", description="a fox", voice=Voice(id="v", language="en"))
PLACE = Place(id="roof", name="the roof", set="roof")
MOON = Story(title="Moon", logline="L", language="en", scenes=(SceneOutline(place="roof", summary="S"),))


class Echo(LanguageModel):
    """Writes one story."""

    @property
    def model(self) -> str:
        return "echo-1"

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        return task.gives.model_validate(MOON.model_dump())


class Shelf(Storage):
    """Keeps nothing but addresses, and needs no thread for that."""

    async def put(self, source: Path | bytes, ending: str) -> Artifact:
        assert isinstance(source, bytes)
        return Artifact(uri=f"sha256:{hashlib.sha256(source).hexdigest()}.{ending}", size=len(source))

    def path(self, uri: str) -> Path:
        raise FileNotFoundError(uri)


def house_in(
    folder: Path, clock: Callable[[], float], scenario: dict[str, Any] | None = None, storage: Storage | None = None
) -> SimulatedProviders:
    """A house with its journal in the folder; a second one in the same folder is the same house after a restart."""
    return SimulatedProviders.of(
        Scenario.model_validate(scenario or {}),
        journal=folder / "journal.jsonl",
        cache=folder / "cache",
        storage=storage or Shelf(),
        writer=Echo(),
        clock=clock,
    )


def journal_in(folder: Path, kind: str, event: str = "") -> list[dict[str, Any]]:
    """What was noted about a kind."""
    lines = [json.loads(line) for line in (folder / "journal.jsonl").read_text().splitlines()]
    return [line for line in lines if line["kind"] == kind and event in ("", line["event"])]


def take(number: int = 1, seconds: float = 2.0, aspect: Aspect = "16:9") -> TakeOrder:
    """An order for a take."""
    shot = Shot(id=f"shot-{number}", scene="s", place="roof")
    look = LOOK.model_copy(update={"aspect": aspect})
    return TakeOrder(prompt="x", shot=shot, seconds=seconds, characters=(FOX,), place=PLACE, look=look, seed=1)


def frame(number: int = 1) -> FrameOrder:
    """An order for a frame."""
    shot = Shot(id=f"shot-{number}", scene="s", place="roof")
    return FrameOrder(prompt="x", shot=shot, characters=(FOX,), place=PLACE, look=LOOK, seed=1)
