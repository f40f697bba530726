"""The plan of a shot: who is in it, what everybody does from beginning to end, and how the camera sees it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.domain.storyboard import Shot, TakeOrder
from core.domain.vocabulary import ShotSize
from integrations.animatic.figures.api import ground_speed
from integrations.animatic.figures.performance import able_action
from integrations.animatic.reel import twos
from integrations.animatic.sets.api import Anchor
from integrations.animatic.sets.props.recipe import Recipe
from integrations.animatic.shots.blocking import AIRBORNE, SIDES, TRAVEL, Way, way_across, way_to
from integrations.animatic.shots.camera_path import CameraPath, camera_path
from integrations.animatic.shots.composition import NEAR, Subject, View, compose, nudge
from integrations.animatic.shots.dialogue import Dialogue
from integrations.animatic.shots.frame import Frame
from integrations.animatic.shots.items import Item, insert_view, place_items
from integrations.animatic.shots.players import Player, phase, place, players

_FOLLOW, _FOLLOW_NEAR = 0.55, 0.96
"""How much of the way of somebody who travels the camera goes along."""
_ROOM, _ROOM_NEAR = 0.60, 0.30
"""How far somebody may travel, as a share of the frame's width."""
_MOSTLY = 0.62
"""The moment, as a share of the shot, that stands for most of it while people are on their way."""
_THREE_QUARTER = 0.45
"""How far people turn who look at nobody."""
_SUDDEN = frozenset({"surprised", "point"})
"""Actions that begin with the shot, not somewhere in their loop."""


@dataclass(frozen=True)
class Role:
    """A player and what it does."""

    player: Player
    way: Way


@dataclass(frozen=True)
class Play:
    """Everything about a shot that does not depend on the moment."""

    frame: Frame
    seconds: float
    roles: tuple[Role, ...]
    items: tuple[Item, ...]
    camera: CameraPath
    dialogue: Dialogue
    leader: int = -1
    """The role the camera goes along with; -1 for nobody."""
    follow: float = 0.0

    def view(self, t: float) -> View:
        """What the camera sees at second `t`."""
        view = self.camera.at(t)
        if self.leader < 0:
            return view
        way = self.roles[self.leader].way
        # In step with the drawings, which are on twos, or whoever is followed trembles.
        off = way.at(twos(t)).x - way.at(self.seconds * _MOSTLY).x
        return View(view.x + off * self.follow, view.y, view.zoom).inside(self.frame)

    @property
    def moving(self) -> bool:
        """Whether the camera moves by itself, rather than breathe or go along with somebody."""
        return self.camera.travels

    def role(self, character: str) -> Role | None:
        """The role of a character, if it is in the picture."""
        return next((role for role in self.roles if role.player.id == character), None)


def plan_play(order: TakeOrder, anchors: Mapping[str, Anchor], recipes: Sequence[tuple[str, Recipe]]) -> Play:
    """Stage a shot on a set. `recipes` are the props in sight, by id."""
    if order.shot.size == "insert" and recipes:
        return _insert(order, anchors, *recipes[0])
    shot, frame = order.shot, Frame(*order.look.size, captioned=bool(order.spoken))
    dialogue = Dialogue(order.spoken, shot.lines)
    everybody = players(shot.cast, order.characters)
    cast = place(_seen(shot.size, everybody, dialogue), anchors, frame, shot.size)
    items = place_items(shot, recipes, cast, anchors, frame)
    ways = [_way(player, cast, items, order, frame) for player in cast]
    about = _about(shot.size, cast, dialogue)
    subjects = [_where(cast[i], ways[i], order.seconds) for i in about]
    view = compose(shot.size, frame, subjects, looks=_looks(ways, about), angle=shot.angle)
    across, down = nudge(frame, view, subjects) if subjects else (0.0, 0.0)
    shift = (across, down if shot.size in NEAR else 0.0)
    cast = [player.moved(*shift) for player in cast]
    subjects = [_where(cast[i], ways[i], order.seconds) for i in about]
    camera = camera_path(
        shot.movement,
        frame,
        view,
        order.seconds,
        lambda seen: _shown(frame, seen, subjects),
        way=_pan_way(shot, ways, about, order.seed),
        phase=phase(shot.id) * math.tau,
    )
    roles = [Role(player, way) for player, way in zip(cast, ways, strict=True)]
    lead = next((roles[i] for i in about if ways[i].travels), None)
    if shot.size in NEAR:
        roles = [
            role for i, role in enumerate(roles) if i in about or _whole(frame, camera, role.player, role.way.facing)
        ]
    return Play(
        frame,
        order.seconds,
        tuple(roles),
        tuple(items),
        camera,
        dialogue,
        leader=roles.index(lead) if lead else -1,
        follow=_FOLLOW_NEAR if shot.size in NEAR else _FOLLOW,
    )


def _insert(order: TakeOrder, anchors: Mapping[str, Anchor], id: str, recipe: Recipe) -> Play:
    """A prop that has the picture to itself."""
    shot, frame = order.shot, Frame(*order.look.size)
    mark, view = insert_view(frame, recipe, anchors)
    camera = camera_path(
        shot.movement,
        frame,
        view,
        order.seconds,
        lambda seen: seen.zoom < view.zoom * 1.12,
        phase=phase(shot.id) * math.tau,
    )
    return Play(frame, order.seconds, (), (Item(id, recipe, mark),), camera, Dialogue(order.spoken, shot.lines))


def _seen(size: ShotSize, cast: list[Player], dialogue: Dialogue) -> list[Player]:
    """In a close picture only the one it is about; others would be cut by its edges."""
    if size != "close" or len(cast) < 2:
        return cast
    return [cast[i] for i in _about(size, cast, dialogue)]


def _about(size: ShotSize, cast: Sequence[Player], dialogue: Dialogue) -> list[int]:
    """Whom the shot is about: who speaks most in a near one, two in a two-shot, else everybody."""
    everybody = list(range(len(cast)))
    if size in NEAR and cast:
        spoken = {player.id: 0.0 for player in cast}
        for line in dialogue.spoken:
            if line.speaker in spoken:
                spoken[line.speaker] += line.speech.seconds
        return [max(everybody, key=lambda i: (spoken[cast[i].id], -i))]
    return everybody[:2] if size == "two" else everybody


def _where(player: Player, way: Way, seconds: float) -> Subject:
    """The subject where it is for most of the shot."""
    moment = way.at(seconds * _MOSTLY)
    subject, off = player.subject(moment.facing), moment.x
    return Subject(subject.body.moved(off, 0), subject.face.moved(off, 0))


def _looks(ways: Sequence[Way], about: Sequence[int]) -> float:
    """Where the people of the picture look together."""
    return sum(ways[i].facing for i in about) / len(about) if about else 0.0


def _way(player: Player, cast: Sequence[Player], items: Sequence[Item], order: TakeOrder, frame: Frame) -> Way:
    staging, shot, seconds = player.staging, order.shot, order.seconds
    action = able_action(player.look.kind, staging.action).name
    other = next((each for each in cast if each.id == staging.target and each is not player), None)
    thing = next((item for item in items if item.id == staging.target and not item.holder), None)
    target = other.mark.x if other else thing.mark.x if thing else None
    facing = _facing(player, target, cast)
    lead = phase(f"{shot.id}/{player.id}") * 2
    if action not in TRAVEL:
        return Way(action, facing, lead=0.0 if action in _SUDDEN else lead)
    pace = ground_speed(player.look, action) * player.mark.scale or TRAVEL[action] * player.height
    room = frame.width * (_ROOM_NEAR if shot.size in NEAR else _ROOM)
    if target is not None:
        apart = player.width * 0.46 + (other.width * 0.46 if other else 0.0)
        goal = target - math.copysign(apart, target - player.mark.x)
        return way_to(action, player.mark.x, goal, pace, seconds, room, lead=lead)
    rise = player.height * 0.12 if action in AIRBORNE else 0.0
    return way_across(action, facing, pace, seconds, room, rise=rise, lead=lead)


def _facing(player: Player, target: float | None, cast: Sequence[Player]) -> float:
    """Where somebody turns when nothing happens: to the target, as staged, to the others, or nearly to the camera."""
    staging = player.staging
    if target is not None:
        return math.copysign(0.8, target - player.mark.x)
    if staging.faces != "center":
        return 0.85 * SIDES[staging.faces]
    others = [other.mark.x for other in cast if other is not player]
    if others:
        return math.copysign(_THREE_QUARTER, sum(others) / len(others) - player.mark.x)
    return 0.3 if SIDES[staging.side] <= 0 else -0.3


def _whole(frame: Frame, camera: CameraPath, player: Player, facing: float) -> bool:
    """Whether nothing of a bystander's head is cut off while the camera moves."""
    return all(_shown(frame, view, (player.subject(facing),)) for view in (camera.start, camera.end))


def _pan_way(shot: Shot, ways: Sequence[Way], about: Sequence[int], seed: int) -> int:
    """Pans go where people go, else where they look, else either way."""
    drift = sum(ways[i].end - ways[i].start for i in about) or _looks(ways, about)
    if abs(drift) > 0.2:
        return 1 if drift > 0 else -1
    return 1 if phase(f"{shot.id}{seed}") < 0.5 else -1


def _shown(frame: Frame, view: View, subjects: Sequence[Subject]) -> bool:
    """Whether all faces are whole, above the captions, and inside the sides."""
    side = frame.left * 0.5
    for subject in subjects:
        face, body = view.seen_box(frame, subject.face), view.seen_box(frame, subject.body)
        if face.left < side or face.right > frame.width - side:
            return False
        if face.bottom > frame.caption_top + 4 or body.top < frame.head_room * 0.8:
            return False
    return True
