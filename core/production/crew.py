"""Who a film is made by. Each part is one agent or one provider."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.agents.casting import Casting
from core.agents.screenwriter import Screenwriter
from core.agents.storyboard import Storyboarder
from core.domain.vocabulary import Quality
from core.ports import CuttingRoom, ImageModel, MusicModel, SpeechModel, VideoModel
from core.production.archive import Archive


@dataclass(frozen=True)
class Studio:
    """Who films at one quality. Casting and storyboard depend on what its repertoire can show."""

    casting: Casting
    storyboarder: Storyboarder
    images: ImageModel
    video: VideoModel

    @property
    def draws_itself(self) -> bool:
        """Whether takes are drawn straight from the shot, without pictures to start from."""
        return not self.video.needs_frame


@dataclass(frozen=True)
class Crew:
    """Everybody who makes films in this house."""

    screenwriter: Screenwriter
    speech: SpeechModel
    music: MusicModel
    room: CuttingRoom
    studios: Mapping[Quality, Studio]
    archive: Archive
    credits: tuple[str, ...]
    """The closing lines; they say that the film is AI-generated."""
    comment: str
    """The same for the file's metadata."""

    def studio(self, quality: Quality) -> Studio:
        """The studio for a quality, else the built-in one."""
        return self.studios.get(quality) or self.studios["animatic"]

    def has(self, quality: Quality) -> bool:
        """Whether a quality is filmed as asked."""
        return quality in self.studios
