"""What a film is cut from: units of speech that stay or go as a whole."""

from dataclasses import dataclass

from integrations.language.house.film import Beat
from integrations.language.house.timing import seconds_of

_WELL_FILLED = 0.9


@dataclass(frozen=True)
class Unit:
    """Lines that belong together, with what is seen during them."""

    section: int
    priority: int
    beats: tuple[Beat, ...]

    def seconds(self, language: str) -> float:
        """How long it is heard."""
        return sum(seconds_of(beat.text, language) for beat in self.beats if beat.kind != "action")


def fitted(units: list[Unit], seconds: float, language: str = "en") -> list[Unit]:
    """The units that fill a length best: all of the first priority, then as much of the next ones as there is room
    for."""
    kept = [unit for unit in units if unit.priority == 1]
    room = seconds - sum(unit.seconds(language) for unit in kept)
    if room < -0.08 * seconds:
        return _filled_up(units, _thinned(units, kept, seconds, language), seconds, language)
    for priority in (2, 3, 4):
        level = [unit for unit in units if unit.priority == priority]
        wanted = sum(unit.seconds(language) for unit in level)
        chosen = level if wanted <= room + 0.04 * seconds else _packed(level, room + 0.04 * seconds, language)
        kept += chosen
        room -= sum(unit.seconds(language) for unit in chosen)
    return _filled_up(units, kept, seconds, language)


def _filled_up(units: list[Unit], kept: list[Unit], seconds: float, language: str) -> list[Unit]:
    """The kept units in order; when they leave the film much too short, one from the middle may give way to what
    fills it better."""
    chosen = {id(unit) for unit in kept}
    ordered = [unit for unit in units if id(unit) in chosen]
    total = sum(unit.seconds(language) for unit in ordered)
    if total >= _WELL_FILLED * seconds or len(ordered) < 3:
        return ordered
    spare = [unit for unit in units if id(unit) not in chosen]
    best, best_total = ordered, total
    for gone in (None, *ordered[1:-1]):
        stay = [unit for unit in ordered if unit is not gone]
        held = sum(unit.seconds(language) for unit in stay)
        more = _packed(spare, 1.04 * seconds - held, language)
        reached = held + sum(unit.seconds(language) for unit in more)
        if reached > best_total + 0.4:
            ids = {id(unit) for unit in (*stay, *more)}
            best, best_total = [unit for unit in units if id(unit) in ids], reached
    return best


def _packed(level: list[Unit], room: float, language: str) -> list[Unit]:
    """The units whose sum comes nearest to the room from below."""
    if room <= 0:
        return []
    best: dict[int, tuple[int, ...]] = {0: ()}
    limit = int(room * 10)
    for index, unit in enumerate(level):
        size = max(1, round(unit.seconds(language) * 10))
        for total, chosen in sorted(best.items(), reverse=True):
            if total + size <= limit and total + size not in best:
                best[total + size] = (*chosen, index)
    return [level[index] for index in best[max(best)]]


def _thinned(units: list[Unit], kept: list[Unit], seconds: float, language: str) -> list[Unit]:
    """First priority alone is too long: what stands furthest from both ends goes, speech before narration; the ends
    stay."""
    first = {id(unit) for unit in kept}
    order = [unit for unit in units if id(unit) in first]
    middle = (len(order) - 1) * 0.45
    going = sorted(range(1, len(order) - 1), key=lambda at: (not _is_speech(order[at]), abs(at - middle)))
    gone: set[int] = set()
    total = sum(unit.seconds(language) for unit in order)
    for at in going:
        if total <= seconds * 1.06:
            break
        gone.add(at)
        total -= order[at].seconds(language)
    return [unit for at, unit in enumerate(order) if at not in gone]


def _is_speech(unit: Unit) -> bool:
    return all(beat.kind != "narration" for beat in unit.beats)
