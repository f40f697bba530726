"""The plan of a film: shots with their lines in time, and what follows from them."""

from collections.abc import Sequence
from itertools import groupby

from core.agents.likeness import nearest_style
from core.domain.bible import SceneBible
from core.domain.brief import Brief
from core.domain.film import Degraded
from core.domain.media import Picture, Sound, Speech
from core.domain.repertoire import Repertoire
from core.domain.screenplay import Story
from core.domain.storyboard import Look, Shot, Spoken, Take
from core.domain.value import Value
from core.domain.vocabulary import Quality
from core.errors import OverBudget
from core.production.timeline import TRANSITION, card_seconds, place_lines, shot_seconds

_HEIGHT: dict[Quality, int] = {"animatic": 720, "draft": 480, "standard": 720, "high": 1080}


class Plan(Value):
    """Everything that is decided before the shooting."""

    brief: Brief
    look: Look
    bible: SceneBible
    shots: tuple[Shot, ...]
    speech: dict[str, Speech]
    """By beat."""
    portraits: dict[str, tuple[Picture, ...]] = {}
    """By character."""

    def shot(self, id: str) -> Shot:
        """By id."""
        return next(shot for shot in self.shots if shot.id == id)

    def lines(self, shot: str) -> tuple[Spoken, ...]:
        """What is heard in a shot, on the shot's clock."""
        return place_lines(self.shot(shot), self.speech)

    def shot_seconds(self, shot: str) -> float:
        """How long a shot lasts."""
        return shot_seconds(self.shot(shot), self.lines(shot))

    @property
    def seconds(self) -> float:
        """About how long the film will be, cards and transitions included."""
        shots = sum(self.shot_seconds(shot.id) for shot in self.shots)
        return shots + sum(card_seconds(self.brief.seconds)) + TRANSITION * (len(self.scenes()) - 1)

    def scenes(self) -> list[tuple[Shot, ...]]:
        """The shots, scene by scene."""
        return [tuple(shots) for _, shots in groupby(self.shots, key=lambda shot: shot.scene)]

    def take(self, shot: str) -> int:
        """Which take of a shot is wanted: 0 until somebody asked for another."""
        return dict(self.brief.takes).get(shot, 0)

    def check_budget(self, price: float) -> None:
        """Refuse what costs more than was allowed, before anything dear is bought. `price` is USD per second filmed."""
        if self.brief.quality == "animatic":
            return
        cost = round(sum(price * self.shot_seconds(shot.id) for shot in self.shots), 2)
        if cost > (self.brief.budget or 0):
            raise OverBudget(cost=cost, budget=self.brief.budget or 0)

    def caption(self, shot: Shot) -> str:
        """A shot's words under its storyboard picture."""
        return " ".join(line.text for line in shot.lines) or shot.action

    def degraded(self, takes: Sequence[Take]) -> tuple[Degraded, ...]:
        """The shots that are stills, and why."""
        return tuple(Degraded(shot=take.shot, code=take.reason) for take in takes if take.reason)

    def cost(self, takes: Sequence[Take], price: float) -> float:
        """USD for the seconds that were filmed, at the studio's price for one."""
        return round(sum(price * take.clip.seconds for take in takes if not take.reason), 4)


def look_of(brief: Brief, story: Story, repertoire: Repertoire) -> Look:
    """What all pictures have in common; the nearest style that the studio has."""
    return Look(
        style=nearest_style(repertoire, brief.style),
        aspect=brief.aspect,
        language=story.language,
        height=_HEIGHT[brief.quality],
    )


def revised(shots: tuple[Shot, ...], brief: Brief) -> tuple[Shot, ...]:
    """The shots with what somebody asked to be changed in single ones."""
    edits = {edit.shot: edit for edit in brief.edits}

    def revise(shot: Shot) -> Shot:
        edit = edits.get(shot.id)
        return shot if edit is None or edit.action is None else shot.model_copy(update={"action": edit.action})

    return tuple(revise(shot) for shot in shots)


def notes_of(brief: Brief, story: Story, look: Look, *, music: Sound | None, as_asked: bool) -> tuple[str, ...]:
    """Reply keys of what the user should know about the film: what could not be done as asked."""
    notes = list(story.notes)
    if look.style != brief.style:
        notes.append("note.style_nearest")
    if not as_asked:
        notes.append("note.quality_animatic")
    if music is None and brief.music.casefold() != "none":
        notes.append("note.without_music")
    return tuple(notes)
