"""What has become of a film, told from its events: the state that cards are made from."""

from collections.abc import Iterable
from typing import Literal

from core.domain.film import Degraded, Film
from core.domain.media import Clip, Picture
from core.domain.production import Event, Stage
from core.domain.value import Value

Phase = Literal["queued", "running", "asking", "delivered", "failed", "rejected", "cancelled"]
ENDINGS: frozenset[Phase] = frozenset({"delivered", "failed", "rejected", "cancelled"})


class FilmState(Value):
    """Where a film stands after its latest event."""

    phase: Phase = "queued"
    stage: Stage | None = None
    title: str = ""
    """Empty while the story has none."""
    total: int = 0
    """Shots; 0 while nobody knows."""
    drawn: int = 0
    """Storyboard pictures."""
    done: int = 0
    """Shots that are filmed, or are stills for good."""
    degraded: tuple[Degraded, ...] = ()
    question: str = ""
    """The question that waits for an answer."""
    sheet: Picture | None = None
    frame: Picture | None = None
    """The first storyboard picture."""
    clip: Clip | None = None
    """The first shot."""
    film: Film | None = None
    code: str = ""
    event: int = 0
    """Number of the event it was told last."""

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen."""
        return self.phase in ENDINGS

    def told(self, number: int, event: Event) -> "FilmState":
        """The state after one more event. An ending is final."""
        if self.ended or number <= self.event:
            return self
        changes = _ending(event) or _changes(self, event)
        if event.title:
            changes.setdefault("title", event.title)
        return self.model_copy(update={**changes, "event": number})


def state_of(events: Iterable[tuple[int, Event]]) -> FilmState:
    """The state after these events."""
    state = FilmState()
    for number, event in events:
        state = state.told(number, event)
    return state


def _changes(state: FilmState, event: Event) -> dict[str, object]:
    match event.kind:
        case "started":
            return {"phase": "running"}
        case "stage":
            return {"phase": "running", "stage": event.stage}
        case "planned":
            return {"total": event.total}
        case "frame":
            return {"drawn": state.drawn + 1, "frame": state.frame or event.picture}
        case "question":
            total = event.total or state.total
            return {
                "phase": "asking",
                "question": event.question,
                "sheet": event.picture or state.sheet,
                "total": total,
            }
        case "answered":
            return {"phase": "running", "question": ""} if event.question == state.question else {}
        case "shot":
            return {"done": state.done + 1, "clip": state.clip or event.clip}
        case "degraded":
            return {"done": state.done + 1, "degraded": (*state.degraded, Degraded(shot=event.shot, code=event.code))}
        case _:
            return {}


def _ending(event: Event) -> dict[str, object]:
    match event.kind:
        case "film":
            return {"phase": "delivered", "film": event.film}
        case "failed" | "rejected" | "cancelled":
            return {"phase": event.kind, "code": event.code, "question": ""}
        case _:
            return {}
