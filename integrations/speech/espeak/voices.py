"""The voice catalogue: characters made of an espeak-ng variant, a pitch, a pace and a finish. Only variants whose
samples are the same in every run are used; those with breath noise are not."""

from dataclasses import dataclass, field
from typing import Final, Literal

from integrations.speech.polish import Finish

Gender = Literal["f", "m", "n"]
Age = Literal["child", "adult", "old"]


@dataclass(frozen=True, slots=True)
class Timbre:
    """One voice, for any language. `pitch` and `melody` are espeak-ng's 0 to 99, `pace` is a factor."""

    id: str
    gender: Gender
    age: Age
    character: str
    """One word that helps casting."""
    variant: str
    pitch: int = 50
    melody: int = 55
    pace: float = 1.0
    accent: str = ""
    """The English it speaks, where the film asks for no particular one."""
    finish: Finish = field(default_factory=Finish)


TIMBRES: Final = (
    Timbre("storyteller", "m", "adult", "warm", "m3", 42, 62, 0.97, "en-gb-x-rp", Finish(warmth=1.3)),
    Timbre("hostess", "f", "adult", "friendly", "f4", 44, 60, 1.0, "en-us", Finish(size=1.02)),
    Timbre("pal", "m", "adult", "bright", "m6", 58, 70, 1.04, "en-us", Finish(size=1.07)),
    Timbre("heroine", "f", "adult", "lively", "linda", 38, 70, 1.04, "en-us", Finish(size=1.0)),
    Timbre("boy", "m", "child", "cheeky", "m2", 74, 80, 1.06, "en-us", Finish(size=1.3, warmth=0.6)),
    Timbre("girl", "f", "child", "curious", "f4", 56, 80, 1.05, "en-us", Finish(size=1.26, warmth=0.6)),
    Timbre("tiny", "n", "child", "squeaky", "f1", 66, 85, 1.08, "en-us", Finish(size=1.55, warmth=0.4, air=8000)),
    Timbre("grandpa", "m", "old", "kind", "grandpa", 28, 58, 0.86, "en-gb-x-rp",
           Finish(size=0.92, warmth=1.4, air=4600, tremble=0.8)),
    Timbre("grandma", "f", "old", "gentle", "grandma", 54, 60, 0.88, "en-gb-x-rp",
           Finish(size=1.04, warmth=0.8, tremble=0.9)),
    Timbre("giant", "m", "adult", "deep", "m8", 34, 45, 0.9, "en-us", Finish(size=0.76, warmth=1.6, air=5200)),
    Timbre("gruff", "m", "adult", "gruff", "m7", 26, 40, 0.96, "en-gb-scotland", Finish(size=0.9, warmth=1.5)),
    Timbre("sly", "m", "adult", "sly", "edward", 60, 78, 0.94, "en-gb-x-rp", Finish(size=1.1, warmth=0.4, air=7500)),
    Timbre("queen", "f", "adult", "proud", "steph", 34, 48, 0.93, "en-gb-x-rp", Finish(size=0.94, room=2.0)),
    Timbre("captain", "m", "adult", "bold", "Michael", 40, 55, 1.0, "en-gb-x-gbclan", Finish(size=0.95, warmth=1.1)),
    Timbre("robot", "n", "adult", "robot", "klatt4", 46, 4, 0.98, "en-us", Finish(metal=1.0, air=7500, room=0.5)),
    Timbre("spirit", "n", "adult", "dreamy", "Annie", 46, 35, 0.84, "en-gb-x-rp",
           Finish(size=0.9, warmth=0.3, room=4.0, tremble=0.4)),
)  # fmt: skip
BY_ID: Final = {timbre.id: timbre for timbre in TIMBRES}
NARRATOR: Final = TIMBRES[0]

_NAMES: Final = {
    "en": "en-us", "en-us": "en-us", "en-gb": "en-gb-x-rp", "zh": "cmn", "zh-cn": "cmn", "zh-tw": "cmn", "zh-hk": "yue",
    "no": "nb", "es-mx": "es-419", "es-ar": "es-419", "iw": "he", "in": "id", "tl": "id", "fil": "id",
    "gl": "pt", "jv": "id", "su": "id", "mn": "ru", "tg": "ru", "zu": "tn", "xh": "tn", "yi": "de", "ps": "fa",
}  # fmt: skip


def find(voice: str) -> Timbre:
    """A voice of the catalogue; the narrator's for a name that is not in it."""
    return BY_ID.get(voice, NARRATOR)


def candidates(timbre: Timbre, language: str) -> tuple[str, ...]:
    """espeak-ng's names for this voice in a language (ISO 639-1, perhaps with a region), best first."""
    wanted = language.lower().replace("_", "-")
    base = wanted.split("-")[0]
    names = [timbre.accent] if wanted == "en" and timbre.accent else []
    names += [_NAMES.get(wanted, wanted), _NAMES.get(base, base), "en-us"]
    return tuple(f"{name}+{timbre.variant}" for name in dict.fromkeys(names))
