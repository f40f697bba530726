"""The built-in studio as a cutting room: cards, transitions, stand-ins, the sheet, the mix and the file."""

from core.domain.film import (
    CreditsOrder,
    JoinOrder,
    MixOrder,
    SheetOrder,
    StillOrder,
    TitleOrder,
    TransitionOrder,
)
from core.domain.media import Clip, Picture, Sound
from core.ports import Joined
from integrations.animatic.floor import URGENT, Floor, clip_of, code_version, picture_of, sound_of


class AnimaticCuttingRoom:
    """Makes everything around the shots, in worker processes."""

    time_limit = 900.0
    """Seconds."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    @property
    def fingerprint(self) -> str:
        """The version of what draws and encodes."""
        return f"animatic-{code_version()}"

    async def title(self, order: TitleOrder) -> Clip:
        """The opening card."""
        return clip_of(*(await self._floor.make("title", order, "mp4"))[0])

    async def credits(self, order: CreditsOrder) -> Clip:
        """The closing card."""
        return clip_of(*(await self._floor.make("credits", order, "mp4"))[0])

    async def transition(self, order: TransitionOrder) -> Clip:
        """The frames between two clips, read from their files."""
        return clip_of(*(await self._floor.make("transition", order, "mp4", (order.before, order.after)))[0])

    async def still(self, order: StillOrder) -> Clip:
        """A picture with motion, or a card with the shot's words."""
        return clip_of(*(await self._floor.make("still", order, "mp4", (order.picture,)))[0], still=True)

    async def sheet(self, order: SheetOrder) -> Picture:
        """The contact sheet."""
        needs = [picture for picture, _ in order.frames]
        return picture_of(*(await self._floor.make("sheet", order, "jpg", needs, URGENT))[0])

    async def mix(self, order: MixOrder) -> Sound:
        """Voices over music that steps back while they speak."""
        needs = [order.music, *(cue.spoken.speech for cue in order.cues)]
        return sound_of(*(await self._floor.make("mix", order, "wav", needs))[0])

    async def join(self, order: JoinOrder) -> Joined:
        """The film, its poster and its captions as files."""
        needs = [order.sound, *(segment.clip for segment in order.timeline.segments)]
        video, poster, srt, vtt = await self._floor.make("join", order, "mp4", needs)
        return Joined(video=clip_of(*video), poster=picture_of(*poster), srt=srt[0], vtt=vtt[0])
