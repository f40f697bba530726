"""A moment of a character: which drawing of which action, with which face, turned where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from integrations.animatic.figures.actions.action import Action
from integrations.animatic.figures.actions.repertoire import ACTIONS, nearest_action
from integrations.animatic.figures.drawing import faced, in_mood
from integrations.animatic.figures.face.emotions import VISEMES, nearest_emotion
from integrations.animatic.figures.kinds.registry import KINDS, nearest_kind
from integrations.animatic.figures.looks import Look
from integrations.animatic.figures.pose import DRAWINGS_PER_SECOND, Pose
from integrations.animatic.figures.sheet import Sheet

_BABBLE = "AEMOILUASEMAFOE"
_BABBLE_STEPS = 2
"""Steps of 1/12 s that a mouth shape is held while nobody says what is spoken."""
_BLINK_STEPS = 40
"""Steps between blinks, and the steps of such a stretch that are one."""
_BLINKS = (0, 5)
_GAZE_LEVELS = 4
_FACING_LEVELS = 8

_CANNOT: Mapping[str, Mapping[str, str]] = {
    "swimmer": {"walk": "swim", "run": "swim", "sit": "idle", "fly": "jump"},
    "thing": {"swim": "jump"},
    "stack": {"swim": "jump", "run": "walk"},
    "ghost": {"walk": "fly", "run": "fly", "swim": "fly"},
    "bug": {"swim": "fly", "run": "fly"},
}
"""What a body plan does instead of what it cannot do."""


@dataclass(frozen=True)
class Moment:
    """Everything about a drawing that is not the character; equal moments are equal drawings.

    `prop` replaces what the action holds by itself; an empty one leaves the hands empty.
    """

    action: str = "idle"
    step: int = 0
    emotion: str = "neutral"
    facing: float = 0.0
    viseme: str = ""
    gaze: tuple[float, float] = (0.0, 0.0)
    blink: bool = False
    seed: int = 0
    prop: str | None = None

    @classmethod
    def of(
        cls,
        look: Look,
        action: str,
        emotion: str,
        time: float,
        facing: float,
        viseme: str,
        gaze: tuple[float, float],
        seed: int,
        prop: str | None = None,
    ) -> "Moment":
        """The moment of a request: on twos, in words the kind knows, in few steps of gaze and turn."""
        chosen = able_action(look.kind, action)
        beat = max(0, int(time * DRAWINGS_PER_SECOND + 1e-6))
        return cls(
            action=chosen.name,
            step=chosen.step(time),
            emotion=nearest_emotion(emotion),
            facing=_rounded(facing, _FACING_LEVELS),
            viseme=_viseme(chosen, viseme, beat, seed),
            gaze=(_rounded(gaze[0], _GAZE_LEVELS), _rounded(gaze[1], _GAZE_LEVELS)),
            blink=(beat + seed * 17) % _BLINK_STEPS in _BLINKS[: 1 + seed % 2] and beat > 0,
            seed=seed,
            prop=prop,
        )

    @property
    def holds_still(self) -> bool:
        """Whether the face is what changes most: gaits change everything with every drawing."""
        return not ACTIONS[self.action].travels

    def without_face(self) -> "Moment":
        """The same moment with a still face."""
        return replace(self, viseme="", gaze=(0.0, 0.0), blink=False)


def able_action(kind_id: str, word: str) -> Action:
    """The action a word means for a kind, or the nearest one its body can do."""
    name = nearest_action(word)
    kind = KINDS.get(kind_id) or KINDS[nearest_kind(kind_id)]
    return ACTIONS[_CANNOT.get(kind.sheet.body.name, {}).get(name, name)]


def perform(sheet: Sheet, moment: Moment) -> Pose:
    """The pose of a sheet at a moment."""
    action = ACTIONS[moment.action]
    pose = action.pose(moment.step, moment.seed, moment.emotion)
    pose = faced(in_mood(pose, action), action, sheet, moment.facing)
    gaze = (pose.gaze[0] + moment.gaze[0], pose.gaze[1] + moment.gaze[1])
    if pose.mirrored:
        gaze = (pose.gaze[0] - moment.gaze[0], gaze[1])
    prop = pose.prop if moment.prop is None else moment.prop
    return replace(pose, viseme=moment.viseme, gaze=gaze, blink=moment.blink, prop=prop)


def _viseme(action: Action, viseme: str, beat: int, seed: int) -> str:
    if viseme in VISEMES:
        return viseme
    if action.name == "talk":
        return _BABBLE[(beat // _BABBLE_STEPS + seed * 3) % len(_BABBLE)]
    return ""


def _rounded(value: float, levels: int) -> float:
    """A number in -1..1 in few steps, so that drawings can be kept."""
    return round(min(1.0, max(-1.0, value)) * levels) / levels
