"""What simulated providers are like: how long they take, how much they do at once, and which calls fail how."""

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from core.domain.value import Value
from core.errors import BadInput

Kind = Literal["language", "image", "video", "speech", "music"]
What = Literal["500", "timeout", "refusal", "malformed", "accepted_then_lost"]
Seconds = Annotated[float, Field(ge=0, le=3600)]


class Latency(Value):
    """Seconds from the order to the result."""

    language: Seconds = 0.5
    image: Seconds = 1.0
    video: Seconds = 4.0
    speech: Seconds = 0.3
    music: Seconds = 1.0

    def of(self, kind: Kind) -> float:
        """By kind."""
        return {
            "language": self.language,
            "image": self.image,
            "video": self.video,
            "speech": self.speech,
            "music": self.music,
        }[kind]


class Failure(Value):
    """Calls of a kind that fail: the `nth`, counted from 1 over the whole journal, or every so many."""

    kind: Kind
    nth: Annotated[int, Field(ge=1)] | None = None
    every: Annotated[int, Field(ge=1)] | None = None
    what: Annotated[What, BeforeValidator(lambda value: str(value))]

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if (self.nth is None) == (self.every is None):
            raise ValueError("needs either `nth` or `every`")
        return self

    def hits(self, kind: Kind, call: int) -> bool:
        """Whether the call fails."""
        counted = call == self.nth if self.nth else call % (self.every or 1) == 0
        return kind == self.kind and counted


class Scenario(Value):
    """The contents of the file that MATINEE_SIMULATION names."""

    seed: int = 0
    latency: Latency = Latency()
    jitter: Annotated[float, Field(ge=0, le=1)] = 0.0
    """By how much a call may take longer or shorter, as a share of its latency."""
    cap: dict[Kind, Annotated[int, Field(ge=1)]] = {}
    """How many orders of a kind are worked on at once; the rest wait. No entry, no limit."""
    failures: tuple[Failure, ...] = ()

    def failure(self, kind: Kind, call: int) -> What | None:
        """How the call fails, if it does."""
        return next((failure.what for failure in self.failures if failure.hits(kind, call)), None)


def load_scenario(path: Path) -> Scenario:
    """The scenario in a JSON file. BadInput naming the file and every field that is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path}: cannot be read ({type(error).__name__})", file=str(path), why="missing") from error
    try:
        return Scenario.model_validate_json(text)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'the file'}: {e['msg']}" for e in error.errors())
        raise BadInput(f"{path}: {wrong}", file=str(path), why=wrong) from error
