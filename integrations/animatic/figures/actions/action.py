"""What an action is: a function from a moment to a pose, and how long it lasts before it repeats."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from integrations.animatic.figures.pose import DRAWINGS_PER_SECOND, Clock, Hand, Pose

Shape = Callable[[Pose], Pose]


@dataclass(frozen=True)
class Action:
    """One thing a character does.

    `loop` counts its drawings before it repeats, each held for `hold` steps of 1/12 s; `intro`
    counts steps that are drawn once before the loop starts. `mood` is the face it makes when
    nobody asked for another; a `fixed` mood is never replaced. `travels` marks actions that turn
    the body into their own direction.
    """

    name: str
    shape: Shape
    loop: int
    hold: int = 1
    intro: int = 0
    mood: str = "neutral"
    fixed: bool = False
    travels: bool = False

    def step(self, time: float) -> int:
        """The step that is drawn at `time` seconds; equal steps are equal drawings."""
        step = max(0, int(time * DRAWINGS_PER_SECOND + 1e-6))
        if step < self.intro:
            return step
        into = (step - self.intro) % (self.loop * self.hold)
        return self.intro + into // self.hold * self.hold

    def pose(self, step: int, seed: int, emotion: str) -> Pose:
        """The pose at a step, before face and direction are set."""
        clock = Clock(
            time=step / DRAWINGS_PER_SECOND,
            loop=self.loop * self.hold / DRAWINGS_PER_SECOND,
            offset=seed % 7,
        )
        mood = self.mood if self.fixed or emotion in ("", "neutral") else emotion
        return self.shape(_alive(Pose(action=self.name, clock=clock, emotion=mood)))


def _alive(pose: Pose) -> Pose:
    """Breathing, a swaying tail and an ear that twitches: nothing alive holds still."""
    breath = pose.clock.sway(2.1)
    hands: tuple[Hand, Hand] = (
        (0.08, -0.975 - 0.01 * breath, 0.16),
        (0.08, -0.975 + 0.01 * breath, 0.16),
    )
    return replace(
        pose,
        stretch=1 + 0.010 * breath,
        tail=pose.clock.sway(2.4),
        head_tilt=1.5 * pose.clock.sway(2.1, 1.0),
        hands=hands,
        ears=-1.0 if pose.clock.sway(2.1, 2.0) > 0.985 else 0.0,
    )
