"""Who a film is made by. Each part is one agent or one provider."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.agents.casting import Casting
from core.agents.screenwriter import Screenwriter
from core.agents.storyboard import Storyboarder
from core.domain.brief import Brief
from core.domain.vocabulary import Quality
from core.ports import CuttingRoom, ImageModel, MusicModel, SpeechModel, VideoModel
from core.production.archive import Archive


@dataclass(frozen=True)
class Studio:
    """Who writes and films at one quality. Casting and storyboard depend on what its repertoire can show."""

    screenwriter: Screenwriter
    casting: Casting
    storyboarder: Storyboarder
    images: ImageModel
    video: VideoModel

    @property
    def is_built_in(self) -> bool:
        """Whether it films without paying anybody."""
        return self.video.price == 0

    @property
    def draws_itself(self) -> bool:
        """Whether takes are drawn straight from the shot, without pictures to start from."""
        return not self.video.needs_frame


@dataclass(frozen=True)
class Crew:
    """Everybody who makes films in this house."""

    speech: SpeechModel
    music: MusicModel
    room: CuttingRoom
    studios: Mapping[Quality, Studio]
    archive: Archive
    credits: tuple[str, ...]
    """The closing lines; they say that the film is AI-generated."""
    comment: str
    """The same for the file's metadata."""

    def studio(self, brief: Brief) -> Studio:
        """The studio for the quality that was asked for and may be paid for, else the built-in one."""
        return self.studios["animatic"] if brief.budget is None else self._nearest(brief.quality)

    def films_as_asked(self, brief: Brief) -> bool:
        """Whether the pictures are made at the quality that was asked for."""
        return brief.quality == "animatic" or not self.studio(brief).is_built_in

    def _nearest(self, quality: Quality) -> Studio:
        return self.studios.get(quality) or self.studios["animatic"]
