"""From what was said to a brief: every slot of a new film checked, every default filled in."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from core.dialogue.choices import aspect_of, clean, language_of, mood_in, quality_of, style_of, within
from core.dialogue.lexicon import TONE_WORDS
from core.domain.brief import Brief
from core.domain.vocabulary import SCENES_RANGE, SECONDS_RANGE, TONES
from core.errors import BadInput

WORDS_LIMIT = 200
"""Characters of a slot of free words, such as a voice."""


def _number(field: str, least: float, most: float) -> BeforeValidator:
    check = within(field, least, most)

    def read(value: object) -> float:
        try:
            number = float(str(value))
        except ValueError as error:
            raise BadInput(field=field, value=str(value)[:80]) from error
        if number != number:
            raise BadInput(field=field, value=str(value)[:80])
        return check(number)

    return BeforeValidator(read)


def _words(value: object) -> str:
    return " ".join(clean(str(value)).split())[:WORDS_LIMIT]


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _whole(value: object) -> object:
    return round(value) if isinstance(value, float) else value


Words = Annotated[str, BeforeValidator(_words)]
Seconds = Annotated[int, BeforeValidator(_whole), _number("seconds", *SECONDS_RANGE)]
SceneCount = Annotated[int, BeforeValidator(_whole), _number("scenes", *SCENES_RANGE)]
Seed = Annotated[int, BeforeValidator(_whole), _number("seed", 0, 2**31 - 1)]
Dollars = Annotated[float, _number("budget", 0, 10_000)]


class FilmSlots(BaseModel):
    """What can be said about a new film."""

    model_config = ConfigDict(frozen=True)

    idea: str = ""
    script: str = ""
    style: Annotated[str, BeforeValidator(lambda value: style_of(str(value)))] | None = None
    duration: Seconds | None = None
    aspect: Annotated[str, BeforeValidator(lambda value: aspect_of(str(value)))] | None = None
    language: Annotated[str, BeforeValidator(lambda value: language_of(str(value)))] | None = None
    voice: Words = ""
    music: Words = ""
    tone: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    n_scenes: SceneCount | None = None
    quality: Annotated[str, BeforeValidator(lambda value: quality_of(str(value)))] | None = None
    seed: Seed | None = None
    budget: Dollars | None = None
    approval: bool | None = None
    title: Words = ""
    url: str = ""


def brief_of(slots: FilmSlots, *, seed: int) -> Brief:
    """The brief; `seed` where none was asked for. The storyboard is shown first when it was asked for, and always
    before anything is bought."""
    quality = slots.quality or "animatic"
    chosen = {
        "style": slots.style,
        "seconds": slots.duration,
        "aspect": slots.aspect,
        "language": slots.language,
        "scenes": slots.n_scenes,
        "budget": slots.budget,
    }
    return Brief.model_validate(
        {
            "idea": slots.idea,
            "script": slots.script,
            "voice": slots.voice,
            "music": mood_in(slots.music),
            "tones": _tones(slots.tone),
            "quality": quality,
            "seed": seed if slots.seed is None else slots.seed,
            "approval": quality != "animatic" if slots.approval is None else slots.approval,
            **{name: value for name, value in chosen.items() if value is not None},
        }
    )


def brief_notes(slots: FilmSlots) -> tuple[str, ...]:
    """Reply keys of what was said and cannot be done as said."""
    return ("note.music_nearest",) if slots.music and not mood_in(slots.music) else ()


def _tones(said: tuple[str, ...]) -> tuple[str, ...]:
    """The tones that are known; the rest is in the idea's own words already."""
    named = (TONE_WORDS.get(tone.casefold(), tone.casefold().replace(" ", "_")) for tone in said)
    return tuple(dict.fromkeys(tone for tone in named if tone in TONES))
