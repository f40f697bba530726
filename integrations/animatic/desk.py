"""The desk of a worker: every kind of order, and who makes it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from core.domain.film import (
    CreditsOrder,
    JoinOrder,
    MixOrder,
    SheetOrder,
    StillOrder,
    TitleOrder,
    TransitionOrder,
)
from core.domain.media import Artifact
from core.domain.storyboard import FrameOrder, PortraitOrder, TakeOrder
from core.errors import BadInput, RenderFailed
from integrations.animatic import reel
from integrations.animatic.cards.credits import credits_card
from integrations.animatic.cards.sheet import ContactSheet
from integrations.animatic.cards.still import stand_in
from integrations.animatic.cards.title import title_card
from integrations.animatic.cards.transitions import Transition
from integrations.animatic.finishing import finish
from integrations.animatic.kit import Kit
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.memory import tidy
from integrations.animatic.repertoire import repertoire
from integrations.animatic.shots.portrait import Portrait
from integrations.animatic.shots.scene import ShotScene, frame_scene
from integrations.animatic.wire import Kind, MadeFile, Outcome, Parts, Request
from integrations.media.cutting import mix_film
from integrations.media.join import Label, join
from integrations.media.pictures import cover, frame_at

Order = TypeVar("Order", bound=BaseModel)
_SKETCH = 0.5
"""Size of a storyboard picture against the film."""
_FRAME = 1 / 24


class Desk:
    """Carries out requests one after another."""

    def __init__(self, *, cache: Path | None = None, fonts: Path | None = None) -> None:
        self._kit = Kit(Typefaces(fonts), cache)
        self._makers: Mapping[Kind, Callable[[Request], Outcome]] = {
            "portrait": self._portrait,
            "frame": self._frame,
            "take": self._take,
            "splice": self._splice,
            "title": self._title,
            "credits": self._credits,
            "transition": self._transition,
            "still": self._still,
            "sheet": self._sheet,
            "mix": self._mix,
            "join": self._join,
            "repertoire": self._repertoire,
        }

    def carry_out(self, request: Request) -> Outcome:
        """Make what is ordered. BadInput for an order that does not fit its kind, RenderFailed and whatever else is
        in core's tree."""
        try:
            return self._makers[request.kind](request)
        finally:
            tidy()

    def _portrait(self, request: Request) -> Outcome:
        return self._picture(Portrait(_read(request, PortraitOrder), self._kit), 0.0, request)

    def _frame(self, request: Request) -> Outcome:
        scene, moment = frame_scene(_read(request, FrameOrder), self._kit, detail=_SKETCH)
        return self._picture(scene, moment, request, scale=_SKETCH)

    def _take(self, request: Request) -> Outcome:
        scene = ShotScene(_read(request, TakeOrder), self._kit)
        return self._filmed(scene, request, scene.captions.missing)

    def _splice(self, request: Request) -> Outcome:
        parts = [Path(path) for path in _read(request, Parts).paths]
        out = Path(request.out)
        seconds = join(parts, None, out, Label())
        height, width = frame_at(out, 0.0).shape[:2]
        return Outcome(files=(MadeFile(path=request.out, width=width, height=height, seconds=seconds),))

    def _title(self, request: Request) -> Outcome:
        order = _read(request, TitleOrder)
        style, typefaces = self._kit.style(order.look.style), self._kit.typefaces
        missing = typefaces.missing(order.title + order.subtitle)
        return self._filmed(title_card(order, style, typefaces, self._kit.cache), request, missing)

    def _credits(self, request: Request) -> Outcome:
        order = _read(request, CreditsOrder)
        style = self._kit.style(order.look.style)
        return self._filmed(credits_card(order, style, self._kit.typefaces, self._kit.cache), request)

    def _transition(self, request: Request) -> Outcome:
        order = _read(request, TransitionOrder)
        before = frame_at(_path(request, order.before), max(0.0, order.before.seconds - _FRAME / 2))
        after = frame_at(_path(request, order.after), 0.0)
        ends = [reel.image_of(cover(pixels, *order.look.size)) for pixels in (before, after)]
        return self._filmed(Transition(order.kind, ends[0], ends[1], order.seconds), request)

    def _still(self, request: Request) -> Outcome:
        order = _read(request, StillOrder)
        picture = None if order.picture is None else reel.load(_path(request, order.picture))
        scene = stand_in(order.order, picture, self._kit)
        return self._filmed(scene, request)

    def _sheet(self, request: Request) -> Outcome:
        order = _read(request, SheetOrder)
        width, height = order.look.size
        frames = [(reel.load(_path(request, picture)), words) for picture, words in order.frames]
        style = self._kit.style(order.look.style)
        sheet = ContactSheet(order.title, frames, width / height, style, self._kit.typefaces)
        return self._picture(sheet, 0.0, request)

    def _mix(self, request: Request) -> Outcome:
        order = _read(request, MixOrder)
        mix_film(order, _paths(request), Path(request.out))
        return Outcome(files=(MadeFile(path=request.out, seconds=order.seconds),))

    def _join(self, request: Request) -> Outcome:
        made = finish(_read(request, JoinOrder), _paths(request), Path(request.out), self._kit.typefaces)
        facts = made.facts
        film = MadeFile(path=str(made.video), width=facts.width, height=facts.height, seconds=facts.video_seconds)
        poster = MadeFile(path=str(made.poster), width=facts.width, height=facts.height)
        return Outcome(files=(film, poster, MadeFile(path=str(made.srt)), MadeFile(path=str(made.vtt))))

    def _repertoire(self, request: Request) -> Outcome:
        Path(request.out).write_text(repertoire().model_dump_json())
        return Outcome(files=(MadeFile(path=request.out),))

    def _filmed(self, scene: reel.Scene, request: Request, missing: frozenset[str] = frozenset()) -> Outcome:
        seconds = reel.film(scene, Path(request.out), request.first, request.last)
        width, height = scene.size
        file = MadeFile(path=request.out, width=width, height=height, seconds=seconds)
        return Outcome(files=(file,), notes=_notes(missing))

    def _picture(self, scene: reel.Scene, moment: float, request: Request, *, scale: float = 1.0) -> Outcome:
        pixels = reel.picture(scene, moment, scale=scale)
        reel.save(pixels, Path(request.out))
        return Outcome(files=(MadeFile(path=request.out, width=pixels.shape[1], height=pixels.shape[0]),))


def _read(request: Request, order: type[Order]) -> Order:
    try:
        return order.model_validate(request.order)
    except ValidationError as error:
        raise BadInput(f"no order of kind {request.kind}: {error}") from error


def _paths(request: Request) -> Callable[[str], Path]:
    def path_of(uri: str) -> Path:
        try:
            return Path(request.files[uri])
        except KeyError:
            raise RenderFailed(f"the request names no file for {uri}") from None

    return path_of


def _path(request: Request, artifact: Artifact) -> Path:
    return _paths(request)(artifact.uri)


def _notes(missing: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"no_font:{script}" for script in sorted(missing))
