"""Scene headings: "INT. OLD CASTLE - NIGHT - RAIN" to place, time and weather, and back."""

import re
from itertools import product
from typing import NamedTuple

from core.agents.script.sentences import one_line, printable
from core.agents.script.vocabulary import EITHER, EXTERIOR, INTERIOR, SAME_TIME, TIMES, WEATHERS
from core.domain.vocabulary import TimeOfDay, Weather

_OPENINGS = "|".join(
    re.escape(word) for word in sorted(INTERIOR | EXTERIOR | EITHER, key=lambda word: (-len(word), word))
)
_DOTTED = re.compile(rf"(?P<opening>{_OPENINGS})\s*[.．。]\s*(?P<rest>.+)", re.IGNORECASE)
_BARE = re.compile(rf"(?P<opening>{_OPENINGS.upper()})[ \u3000:：]\s*(?P<rest>.+)")
_NUMBER = re.compile(r"\s*#[\w.\-]+#\s*$")
_SEPARATOR = re.compile(r"\s+[-–—]+\s+|\s*[—，]\s*")


class Heading(NamedTuple):
    """Where and when a scene is; `time` is None when it goes on from the scene before."""

    place: str
    interior: bool
    time: TimeOfDay | None
    weather: Weather


def read_heading(line: str) -> Heading | None:
    """A heading as written, also forced by a leading full stop; None when the line is none."""
    line = _NUMBER.sub("", one_line(line))
    if line.startswith(".") and len(line) > 1 and (line[1].isalnum()):
        forced = line[1:].strip()
        return _opened(forced) or _closed(forced, interior=False)
    return _opened(line)


def write_heading(heading: Heading) -> str:
    """The shortest usual form that reads back the same, in capitals where no name suffers."""
    time = (heading.time or "continuous").upper()
    openings = ("INT.",) if heading.interior else ("EXT.", ".")
    endings = (time, f"{time} - {heading.weather.upper()}")
    places = (heading.place.upper(), heading.place)
    for opening, place, ending in product(openings, places, endings):
        line = f"{opening}{'' if opening == '.' else ' '}{place} - {ending}"
        if read_heading(line) == heading and one_line(printable(line)) == line:
            return line
    return f"{openings[0]} {one_line(printable(heading.place)).upper()} - {endings[-1]}"


def time_named(text: str) -> TimeOfDay | None:
    """The first time of day that running text mentions."""
    return next((TIMES[word] for word in re.findall(r"[\w-]+", text.casefold()) if word in TIMES), None)


def weather_named(text: str) -> Weather | None:
    """The first weather that running text mentions."""
    return next((WEATHERS[word] for word in re.findall(r"[\w-]+", text.casefold()) if word in WEATHERS), None)


def _opened(line: str) -> Heading | None:
    match = _DOTTED.fullmatch(line) or _BARE.fullmatch(line)
    if not match:
        return None
    opening = match["opening"].casefold()
    return _closed(match["rest"].strip(), interior=opening in INTERIOR or opening in EITHER)


def _closed(rest: str, *, interior: bool) -> Heading | None:
    parts = [part.strip() for part in _SEPARATOR.split(rest) if part.strip()]
    if not parts:
        return None
    time, weather = _ending(parts)
    place = rest if not parts else _without_ending(rest, parts)
    return Heading(_natural(place), interior, time, weather)


def _ending(parts: list[str]) -> tuple[TimeOfDay | None, Weather]:
    """Take time and weather off the end, one of each at most; something is left for the place."""
    time: TimeOfDay | None = None
    weather: Weather | None = None
    continued = False
    while len(parts) > 1:
        last = parts[-1].casefold().strip(" .()")
        if last in TIMES and time is None and not continued:
            time = TIMES[last]
        elif last in SAME_TIME and time is None and not continued:
            continued = True
        elif last in WEATHERS and weather is None:
            weather = WEATHERS[last]
        else:
            break
        parts.pop()
    return time if time or continued else "day", weather or "clear"


def _without_ending(rest: str, parts: list[str]) -> str:
    """The place exactly as written, separators and all."""
    end = 0
    for part in parts:
        end = rest.index(part, end) + len(part)
    return rest[:end].strip()


def _natural(place: str) -> str:
    """Capitals of the heading's typography are undone; a mixed spelling is somebody's own."""
    return place.lower() if place == place.upper() else place
