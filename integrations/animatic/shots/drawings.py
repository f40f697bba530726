"""The drawings of the characters of a shot, made when they are needed and kept while they may be needed again."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.domain.vocabulary import Emotion
from integrations.animatic.figures.api import Look, Sprite, figure_sprite, natural_height
from integrations.animatic.figures.looks import size_of
from integrations.animatic.figures.performance import Moment as Pose
from integrations.animatic.shots.acting import Actor, Light
from integrations.animatic.shots.blocking import Moment, crowd
from integrations.animatic.shots.carrying import carrying_sprite
from integrations.animatic.shots.play import Play, Role
from integrations.animatic.shots.players import Player, gaze_to
from integrations.animatic.styles.style import Style

_TALKERS = frozenset({"idle", "talk", "look", "think"})
"""Actions that give way to talking and listening."""
_ATTENTIVE = 0.5
"""How far listeners turn at least."""
_LEVEL = 1.2
"""Factor between two levels of detail."""
_TALLEST = 0.54
"""Height of the largest drawing, as a share of the frame's shorter side; what is seen nearer is magnified."""
_MEMBER_LAG = 0.37
"""Seconds by which each member of a group is behind the one before."""


@dataclass(frozen=True)
class Expression:
    """What a character shows besides its action."""

    action: str
    facing: float
    gaze: tuple[float, float]
    emotion: Emotion
    viseme: str


class Drawings:
    """Draws the roles of a play in one style."""

    def __init__(self, play: Play, style: Style, light: Light, detail: float) -> None:
        """`detail` is sprite pixels per frame pixel."""
        self._play = play
        self._style = style
        self._light = light
        self._nearest = detail * max(play.camera.start.zoom, play.camera.end.zoom)
        self._detail = detail
        self._carriers = {item.holder for item in play.items if item.holder}

    def actors(self, role: Role, t: float) -> Iterator[Actor]:
        """Everybody who plays a role at a moment: one, or the members of a group with the leader in front."""
        player, moment = role.player, role.way.at(t)
        shown = self._expression(role, moment, t)
        for number, ((across, up), size) in enumerate(crowd(player.count)):
            look = replace(player.look, seed=player.look.seed + 13 * number)
            scale = player.mark.scale * size
            density = self._density(player, scale * self._nearest)
            clock = moment.clock + _MEMBER_LAG * number
            sprite = self._sprite(look, shown, clock, density, carries=player.id in self._carriers)
            yield Actor(
                sprite=sprite,
                x=player.mark.x + moment.x + across * player.height,
                y=player.mark.y + moment.y + up * player.height * 0.35,
                shrink=scale * size_of(look) / sprite.scale,
                depth=player.mark.depth - 0.001 * number,
                light=self._light,
            )

    def _density(self, player: Player, wanted: float) -> float:
        """Pixels per figure unit to draw at: one of a few levels, so that shots share drawings, and no more than
        the eye needs, for every pixel costs."""
        frame = self._play.frame
        most = _TALLEST * self._detail * min(frame.width, frame.height) / natural_height(player.look)
        level = round(math.log(wanted, _LEVEL))
        return min(_LEVEL**level, most)

    def _expression(self, role: Role, moment: Moment, t: float) -> Expression:
        player, talk = role.player, self._play.dialogue
        action, facing, gaze = moment.action, moment.facing, (0.0, 0.0)
        speaks = talk.speaks(player.id, t)
        speaker = None if speaks else self._play.role(talk.speaker(t))
        if action in _TALKERS:
            action = "talk" if speaks else "idle" if action == "talk" else action
            if speaker is not None:
                way = speaker.player.mark.x - player.mark.x
                facing = math.copysign(max(_ATTENTIVE, abs(facing)), way)
                gaze = gaze_to(player, speaker.player.face(speaker.way.facing).centre)
        said = talk.emotion(player.id, t)
        emotion = player.staging.emotion if said == "neutral" else said
        return Expression(action, facing, gaze, emotion, talk.viseme(player.id, t) if speaks else "")

    def _sprite(self, look: Look, shown: Expression, clock: float, density: float, *, carries: bool) -> Sprite:
        if carries and shown.action == "hold":
            posed = Pose.of(look, shown.action, shown.emotion, clock, shown.facing, shown.viseme, shown.gaze, look.seed)
            return carrying_sprite(look, self._style, posed, density)
        return figure_sprite(
            look,
            self._style,
            action=shown.action,
            emotion=shown.emotion,
            t=clock,
            scale=density,
            facing=shown.facing,
            viseme=shown.viseme,
            gaze=shown.gaze,
            seed=look.seed,
        )
