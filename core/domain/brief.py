"""What somebody asked for: the input of a production."""

from typing import Annotated

from pydantic import Field

from core.domain.value import Value
from core.domain.vocabulary import IDEA_LIMIT, SCRIPT_LIMIT, Aspect, Quality


class ShotEdit(Value):
    """A change somebody asked for in one shot; `None` leaves a field as the storyboard has it."""

    shot: str
    action: str | None = None
    line: str | None = None


class Brief(Value):
    """A request for one film, with every default filled in."""

    idea: Annotated[str, Field(max_length=IDEA_LIMIT)]
    script: Annotated[str, Field(max_length=SCRIPT_LIMIT)] = ""
    """A finished script, Fountain or prose, to be followed as written; empty when the crew writes."""
    style: str = "paper_cutout"
    seconds: Annotated[int, Field(ge=5, le=180)] = 40
    aspect: Aspect = "16:9"
    language: str = ""
    """ISO 639-1; empty means the language of the idea."""
    voice: str = ""
    """The narrator's voice in the user's words; empty means the casting agent's choice."""
    music: str = ""
    """A mood, `none` for silence, or empty for the mood of the story."""
    tones: tuple[str, ...] = ()
    scenes: Annotated[int, Field(ge=1, le=12)] | None = None
    quality: Quality = "animatic"
    seed: int = 0
    approval: bool = False
    """Whether to wait for somebody to approve the storyboard before shooting."""
    budget: Annotated[float, Field(ge=0)] | None = None
    """The most this film may cost in USD; None buys nothing."""
    edits: tuple[ShotEdit, ...] = ()
    takes: tuple[tuple[str, int], ...] = ()
    """Re-rolled shots: (shot id, take number from 1)."""
