"""Emotions and mouth shapes as data; they work on a child, a fox, a robot and a teapot alike."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from integrations.animatic.drawing.easing import clamp
from integrations.animatic.figures.pose import Pose


@dataclass(frozen=True)
class Expression:
    """Numbers of a face. Lids are 0 (open) to 1 (closed); tilts are + angry, - sad.

    `shut` is 1 for eyes closed with joy, -1 for eyes closed in peace. `symbol` names what floats
    around the head. `posture` is how the mood tips head and ears: nod and tilt in degrees, ears.
    """

    upper_lid: float = 0.06
    lower_lid: float = 0.0
    lid_tilt: float = 0.0
    brow_raise: float = 0.1
    brow_tilt: float = -0.18
    smile: float = 0.72
    open: float = 0.0
    width: float = 0.55
    pupil: float = 1.0
    wide: float = 1.0
    blush: float = 0.55
    gaze: tuple[float, float] = (0.0, 0.0)
    shut: int = 0
    skew: float = 0.0
    bared: bool = False
    symbol: str = ""
    posture: tuple[float, float, float] = (0.0, 0.0, 0.0)


NEUTRAL = Expression()

EMOTIONS: Mapping[str, Expression] = {
    "neutral": NEUTRAL,
    "happy": replace(NEUTRAL, smile=1, open=0.55, width=0.75, lower_lid=0.22, brow_raise=0.35, blush=0.9),
    "sad": replace(
        NEUTRAL,
        smile=-0.8,
        width=0.42,
        lid_tilt=-0.55,
        upper_lid=0.24,
        brow_tilt=-0.9,
        brow_raise=0.15,
        gaze=(0, 0.5),
        pupil=1.1,
        blush=0.3,
        posture=(-8, 5, 1.0),
    ),
    "angry": replace(
        NEUTRAL,
        smile=-0.75,
        lid_tilt=0.75,
        upper_lid=0.26,
        lower_lid=0.10,
        brow_tilt=1.0,
        brow_raise=-0.5,
        pupil=0.85,
        symbol="vein",
        posture=(-4, 0, 0.9),
    ),
    "surprised": replace(
        NEUTRAL,
        smile=0.1,
        open=0.8,
        width=0.26,
        upper_lid=0,
        brow_raise=1.0,
        pupil=0.72,
        wide=1.14,
        posture=(2, 0, -1.0),
    ),
    "scared": replace(
        NEUTRAL,
        smile=-0.6,
        open=0.42,
        width=0.62,
        upper_lid=0,
        brow_raise=0.75,
        brow_tilt=-1.0,
        pupil=0.58,
        wide=1.10,
        symbol="sweat",
        bared=True,
        blush=0,
        posture=(3, 0, 1.0),
    ),
    "laughing": replace(NEUTRAL, smile=1, open=1.0, width=0.85, shut=1, brow_raise=0.6, blush=1.0),
    "crying": replace(
        NEUTRAL,
        smile=-0.9,
        open=0.6,
        shut=-1,
        brow_tilt=-1.0,
        brow_raise=0.3,
        symbol="tears",
        blush=0.9,
        posture=(-6, 3, 1.1),
    ),
    "sleepy": replace(
        NEUTRAL,
        upper_lid=0.58,
        smile=0.2,
        width=0.4,
        brow_raise=0.2,
        brow_tilt=-0.2,
        posture=(-5, 4, 0.5),
    ),
    "asleep": replace(NEUTRAL, shut=-1, smile=0.45, width=0.36, brow_raise=-0.1, open=0.14),
    "thinking": replace(
        NEUTRAL,
        smile=0.05,
        width=0.36,
        upper_lid=0.10,
        gaze=(0.75, -0.8),
        brow_raise=0.5,
        brow_tilt=-0.06,
        skew=0.6,
    ),
    "love": replace(
        NEUTRAL,
        smile=1,
        open=0.35,
        width=0.6,
        lower_lid=0.15,
        brow_raise=0.5,
        blush=1.3,
        symbol="hearts",
        posture=(0, -6, 0.0),
    ),
    "proud": replace(NEUTRAL, smile=0.95, width=0.7, shut=1, brow_raise=0.45, blush=0.7, posture=(5, 0, 0.0)),
    "smug": replace(
        NEUTRAL,
        smile=0.85,
        width=0.5,
        upper_lid=0.42,
        brow_raise=0.25,
        brow_tilt=0.3,
        gaze=(0.5, 0),
        skew=0.7,
    ),
    "worried": replace(
        NEUTRAL,
        smile=-0.35,
        width=0.4,
        upper_lid=0.1,
        lid_tilt=-0.3,
        brow_tilt=-0.8,
        brow_raise=0.35,
        pupil=0.9,
        posture=(-3, 3, 0.6),
    ),
    "excited": replace(
        NEUTRAL,
        smile=1,
        open=0.75,
        width=0.7,
        upper_lid=0,
        brow_raise=0.8,
        wide=1.08,
        pupil=1.05,
        blush=1.0,
        posture=(4, 0, -0.6),
    ),
    "curious": replace(
        NEUTRAL,
        smile=0.4,
        width=0.36,
        upper_lid=0.0,
        brow_raise=0.6,
        brow_tilt=-0.1,
        wide=1.05,
        gaze=(0.35, -0.15),
        skew=0.3,
        posture=(1, 7, -0.7),
    ),
    "bored": replace(
        NEUTRAL,
        smile=-0.1,
        width=0.4,
        upper_lid=0.46,
        brow_raise=0.0,
        brow_tilt=-0.05,
        gaze=(0.3, 0.3),
        posture=(-4, 6, 0.3),
    ),
    "tender": replace(
        NEUTRAL,
        smile=0.95,
        width=0.5,
        upper_lid=0.2,
        lower_lid=0.12,
        brow_raise=0.25,
        brow_tilt=-0.45,
        blush=1.1,
        posture=(-2, -6, 0.2),
    ),
}
"""Every mood a face can show."""

_NEAREST: Mapping[str, str] = {
    "afraid": "scared",
    "fearful": "scared",
    "terrified": "scared",
    "frightened": "scared",
    "nervous": "worried",
    "anxious": "worried",
    "tired": "sleepy",
    "joy": "happy",
    "joyful": "happy",
    "cheerful": "happy",
    "glad": "happy",
    "delighted": "excited",
    "amazed": "surprised",
    "shocked": "surprised",
    "furious": "angry",
    "grumpy": "angry",
    "lonely": "sad",
    "unhappy": "sad",
    "heartbroken": "crying",
    "calm": "neutral",
    "serious": "neutral",
    "confident": "proud",
    "mischievous": "smug",
    "sly": "smug",
    "loving": "love",
    "pensive": "thinking",
}


def known_moods() -> frozenset[str]:
    """Every mood, and every other word for one."""
    return frozenset(EMOTIONS) | frozenset(_NEAREST)


def nearest_emotion(word: str) -> str:
    """The mood a word means, or comes closest to; `neutral` for one nobody knows."""
    word = word.strip().lower()
    return word if word in EMOTIONS else _NEAREST.get(word, "neutral")


VISEMES: Mapping[str, tuple[float, float]] = {
    "A": (0.85, 0.55),
    "E": (0.45, 0.78),
    "I": (0.26, 0.85),
    "O": (0.72, 0.30),
    "U": (0.42, 0.18),
    "M": (0.0, 0.5),
    "F": (0.12, 0.5),
    "L": (0.4, 0.55),
    "S": (0.15, 0.7),
}
"""How open and how wide the mouth is for a sound; the mood keeps its smile."""

_LAUGHING_MOUTH = 0.4


def expression(pose: Pose) -> Expression:
    """The face of a pose: its mood, what its mouth says, where it looks and whether it blinks."""
    mood = EMOTIONS.get(pose.emotion, NEUTRAL)
    gaze = (
        clamp(mood.gaze[0] + pose.gaze[0], -1, 1),
        clamp(mood.gaze[1] + pose.gaze[1], -1, 1),
    )
    shut = -1 if pose.blink and not mood.shut else mood.shut
    if pose.viseme not in VISEMES:
        return replace(mood, gaze=gaze, shut=shut)
    opened, width = VISEMES[pose.viseme]
    if pose.emotion == "laughing":
        opened = max(opened, _LAUGHING_MOUTH)
    return replace(mood, gaze=gaze, shut=shut, open=opened, width=width)
