"""Lines for the house writer: those it was written on, those it first met later, and what should be read in them."""

from pathlib import Path

from integrations.language.house.compose import composed, mood_of_idea
from integrations.language.house.film import Film

_FOLDER = Path(__file__).parent / "data" / "house"


def lines(name: str) -> tuple[str, ...]:
    """The lines of a file: development, held_out or later."""
    return tuple(line for line in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines() if line)


def annotated() -> tuple[tuple[str, str, str, str], ...]:
    """Line, hero's noun, hero's name, place; the last two may be empty."""
    rows = (_FOLDER / "annotated.tsv").read_text(encoding="utf-8").splitlines()
    return tuple((cells[0], cells[1], cells[2], cells[3]) for row in rows if (cells := row.split("\t")))


ALL = (*lines("development"), *lines("held_out"), *lines("later"))


def film_of_line(idea: str, seed: int = 0, seconds: int = 40, scenes: int | None = None) -> Film:
    """The film of a line, in the mood it asks for."""
    return composed(idea, "", seed, seconds, scenes, mood_of_idea(idea, "", ()))


def heard(film: Film) -> str:
    """Everything heard in a film."""
    return " ".join(beat.text for beat in film.heard())
