"""A shot as a scene: its set, its actors, its props and its captions at any moment."""

from collections.abc import Iterator

from core.domain.storyboard import FrameOrder, TakeOrder
from core.production.timeline import SILENT
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.kit import Kit, layout_of
from integrations.animatic.lettering.captions import CaptionArea
from integrations.animatic.lettering.karaoke import Karaoke
from integrations.animatic.reel import twos
from integrations.animatic.sets.api import Camera, SetLook, build_stage, nearest_set, sets
from integrations.animatic.sets.framing import Framing
from integrations.animatic.shots.acting import Actor, Foremost, Standing
from integrations.animatic.shots.composition import NEAR
from integrations.animatic.shots.drawings import Drawings
from integrations.animatic.shots.play import plan_play
from integrations.animatic.shots.things import paint, recipe_for

_TELLING = 0.52
"""The moment of a shot, as a share of its length, that its storyboard picture shows."""


class ShotScene:
    """A shot of the film. Every frame is a function of the order and the moment alone."""

    def __init__(self, order: TakeOrder, kit: Kit, *, detail: float = 1.0) -> None:
        """`detail` below 1 paints everything coarser, for pictures smaller than the frame."""
        self.size = order.look.size
        self.seconds = order.seconds
        style, look = kit.style(order.look.style), set_look(order)
        recipes = [(prop.id, recipe_for(prop, kit.typefaces)) for prop in order.props]
        self._stage = build_stage(look, style, *self.size, scale=detail, cache=kit.cache)
        self._framing = Framing(*self.size)
        self._play = plan_play(order, self._stage.anchors, recipes)
        self._foremost = self.size[1] > self.size[0] or order.shot.size in NEAR | {"two"}
        self._drawings = Drawings(self._play, style, self._stage.light_at, detail)
        zoom = max(self._play.camera.start.zoom, self._play.camera.end.zoom)
        self._things = {
            item.id: paint(item.recipe, look, style, item.mark.scale * zoom * detail) for item in self._play.items
        }
        self.captions = Karaoke(order.spoken, CaptionArea(*self.size), kit.typefaces)

    def held(self, t: float) -> float:
        """On twos, unless the camera travels: its own moves are on ones, or they judder."""
        return t if self._play.moving else twos(t)

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`."""
        view = self._play.view(t)
        width, height = self.size
        camera = Camera(x=view.x - width / 2, y=view.y - height / 2, zoom=view.zoom)
        camera = camera.within(self._framing)
        parts = sorted(self._parts(twos(t)), key=lambda part: part.depth)
        cast = [Foremost(part, camera, self.size) for part in parts] if self._foremost else parts
        self._stage.draw(canvas, t, camera, cast)
        self.captions.draw(canvas, t)

    def _parts(self, t: float) -> Iterator[Actor | Standing]:
        for role in self._play.roles:
            yield from self._drawings.actors(role, t)
        for item in self._play.items:
            mark, x, y = item.mark, item.mark.x, item.mark.y
            holder = self._play.role(item.holder) if item.holder else None
            if holder is not None:
                moment = holder.way.at(t)
                x = holder.player.mark.x + moment.x + (x if moment.facing >= 0 else -x)
                y = holder.player.mark.y + moment.y + y
            yield Standing(self._things[item.id], x, y, mark.scale, mark.depth)


def frame_scene(order: FrameOrder, kit: Kit, *, detail: float = 0.5) -> tuple[ShotScene, float]:
    """The scene of a storyboard picture, and the second to show."""
    seconds = SILENT[order.shot.size]
    take = TakeOrder(
        prompt=order.prompt,
        shot=order.shot,
        seconds=seconds,
        characters=order.characters,
        place=order.place,
        props=order.props,
        look=order.look,
        seed=order.seed,
        take=order.take,
    )
    return ShotScene(take, kit, detail=detail), seconds * _TELLING


def set_look(order: TakeOrder) -> SetLook:
    """How the place of a shot looks: alike in all shots and cards of a film that show the set."""
    place, shot = order.place, order.shot
    known = place.set if place.set in sets() else nearest_set(place.name or place.set, interior=place.interior)
    return SetLook(known, shot.time, shot.weather, seed=layout_of(known, order.look.style))
