"""A story film: facts, then the best plot whose film passes every check, else a frame around the user's own line."""

from core.domain.vocabulary import Mood
from integrations.language.house.check.coverage import coverage
from integrations.language.house.check.properties import broken
from integrations.language.house.facts.decide import decided
from integrations.language.house.facts.facts import Facts
from integrations.language.house.film import Film
from integrations.language.house.parse.frame import Frame
from integrations.language.house.plots.choose import candidates, floor, interludes
from integrations.language.house.plots.opening import Opening, opening_of
from integrations.language.house.plots.perform import performed
from integrations.language.house.plots.sheet import Sheet
from integrations.language.house.plots.verbatim import verbatim_opening
from integrations.language.house.timing import scenes_for

_LEAST_COVERED = 0.72
_LEAST_COVERED_WEAK = 0.8
_TRIES = 4
_SECONDS_PER_INTERLUDE = 13
_SECONDS_OF_A_SHEET = 52


def story_film(frame: Frame, seed: int, mood: Mood, seconds: int, scenes: int | None) -> Film:
    """The film of a story line."""
    facts = decided(frame, seed, mood)
    wanted = scenes or scenes_for(seconds)
    for sheet in candidates(facts)[:_TRIES]:
        opening = verbatim_opening(facts) if frame.shape == "imperative" else opening_of(facts, facts.dice("opening"))
        film = film_with(facts, opening, sheet, seconds, wanted)
        weak = any(family.startswith("any-") for family in sheet.families)
        enough = coverage(film, frame) >= (_LEAST_COVERED_WEAK if weak else _LEAST_COVERED) or seconds < 25
        if enough and not broken(film, seconds):
            return film
    return _floor(facts, seconds, wanted)


def _floor(facts: Facts, seconds: int, scenes: int) -> Film:
    last: Film | None = None
    for sheet in floor(facts):
        film = film_with(facts, verbatim_opening(facts), sheet, seconds, scenes)
        if not broken(film, seconds):
            return film
        last = film
    if last is None:
        raise LookupError("no floor sheet fits")
    return last


def film_with(facts: Facts, opening: Opening, sheet: Sheet, seconds: int, scenes: int) -> Film:
    """The film that one plot makes of the facts; long films get more trouble on the way."""
    extra = max(0, round((seconds - _SECONDS_OF_A_SHEET) / _SECONDS_PER_INTERLUDE), scenes - len(sheet.sections) - 1)
    alone = interludes(facts, "alone", (extra + 1) // 2)
    together = [item for item in interludes(facts, "together", extra) if item not in alone][: extra // 2]
    return performed(facts, opening, sheet, alone, together, seconds, scenes)
