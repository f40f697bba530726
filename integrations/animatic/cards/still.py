"""What stands in for a shot that could not be filmed: its picture with a slow move, or its words on a card."""

from dataclasses import dataclass
from functools import cached_property

from core.domain.storyboard import TakeOrder
from integrations.animatic.cards.backdrop import Backdrop, backdrop
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.easing import lerp, smooth
from integrations.animatic.kit import Kit
from integrations.animatic.lettering.block import Block, block
from integrations.animatic.lettering.captions import CaptionArea
from integrations.animatic.lettering.karaoke import Karaoke
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.reel import Scene, twos

_SOFT = skia.SamplingOptions(skia.CubicResampler.Mitchell())
_ZOOM = 1.10
"""How far a push goes into the picture."""


def stand_in(order: TakeOrder, picture: skia.Image | None, kit: Kit) -> Scene:
    """The scene that stands in for a take."""
    if picture is not None:
        captions = Karaoke(order.spoken, CaptionArea(*order.look.size), kit.typefaces)
        return MovingStill(picture, order.look.size, order.seconds, captions, pulls=order.shot.movement == "pull")
    shot = order.shot
    style = kit.style(order.look.style)
    behind = backdrop(
        order.place.set, shot.time, style, order.look.size, order.seconds, weather=shot.weather, cache=kit.cache
    )
    words = " ".join(line.text for line in order.spoken) or shot.action or order.place.name
    return WordCard(words, behind, kit.typefaces, order.seconds)


@dataclass(frozen=True)
class MovingStill:
    """A picture under a slow push, with the shot's captions."""

    image: skia.Image
    size: tuple[int, int]
    seconds: float
    captions: Karaoke
    pulls: bool = False

    def held(self, t: float) -> float:
        """Every frame is drawn."""
        return t

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`; the picture fills the frame whatever its own shape."""
        width, height = self.size
        share = smooth(t / self.seconds) if self.seconds else 0.0
        share = 1 - share if self.pulls else share
        fill = max(width / self.image.width(), height / self.image.height()) * lerp(1.01, _ZOOM, share)
        across, down = self.image.width() * fill, self.image.height() * fill
        target = skia.Rect.MakeXYWH((width - across) / 2, (height - down) * 0.45, across, down)
        canvas.clear(0xFF000000)
        canvas.drawImageRect(self.image, target, _SOFT)
        self.captions.draw(canvas, t)


@dataclass(frozen=True)
class WordCard:
    """The shot's words over its place."""

    words: str
    behind: Backdrop
    typefaces: Typefaces
    seconds: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.behind.stage.size

    @cached_property
    def _block(self) -> Block:
        width, height = self.size
        size = 0.075 * min(height, 1.2 * width)
        return block(self.typefaces, self.words, size, width * 0.76, most_lines=6, least=size * 0.5)

    def held(self, t: float) -> float:
        """On twos: nothing moves fast."""
        return twos(t)

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`."""
        self.behind.draw(canvas, t)
        width, height = self.size
        shown = smooth(t / 0.35)
        top = (height - self._block.height) * 0.46 + (1 - shown) * 0.02 * height
        for offset, colour in ((0.05 * self._block.size, "#0d0a26"), (0.0, "#fff6dc")):
            self._block.draw(canvas, width / 2, top + offset, colour, 255 * shown)
