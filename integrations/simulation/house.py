"""Everything of a simulation that a composition root needs."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from core.ports import LanguageModel, Storage
from integrations.simulation.desk import Desk
from integrations.simulation.footage import Footage
from integrations.simulation.image import SimulatedImages
from integrations.simulation.language import SimulatedLanguage
from integrations.simulation.music import SimulatedMusic
from integrations.simulation.scenario import Scenario
from integrations.simulation.speech import SimulatedSpeech
from integrations.simulation.video import SimulatedVideo


@dataclass(frozen=True)
class SimulatedProviders:
    """One provider of each kind over one desk."""

    desk: Desk
    language: SimulatedLanguage
    images: SimulatedImages
    video: SimulatedVideo
    speech: SimulatedSpeech
    music: SimulatedMusic

    @classmethod
    def of(
        cls,
        scenario: Scenario,
        *,
        journal: Path,
        cache: Path,
        storage: Storage,
        writer: LanguageModel,
        clock: Callable[[], float] = time.time,
    ) -> Self:
        """All five. `writer` writes behind the simulated language model; `journal` is a file, `cache` a folder."""
        desk = Desk(scenario, journal, clock)
        footage = Footage(storage, cache)
        return cls(
            desk,
            SimulatedLanguage(desk, writer),
            SimulatedImages(desk, footage),
            SimulatedVideo(desk, footage),
            SimulatedSpeech(desk, footage),
            SimulatedMusic(desk, footage),
        )

    @property
    def lanes(self) -> dict[str, int | None]:
        """How many takes are worked on at once in the lane of the simulated video model; None for any number."""
        return {self.video.lane: self.desk.scenario.cap.get("video")}
