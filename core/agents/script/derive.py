"""The story behind a finished script: who takes part, where, and how long it will take."""

import re
from collections import Counter
from collections.abc import Iterable

from core.agents.script.beats import OpenScene
from core.agents.script.beings import being_of
from core.agents.script.vocabulary import MOODS
from core.domain.screenplay import NARRATOR, Beat, CharacterSketch, SceneOutline
from core.domain.vocabulary import Emotion, Mood

WORDS_PER_SECOND = 2.9
WIDE_PER_SECOND = 3.4
"""Chinese, Japanese and Korean signs."""
PAUSE_SECONDS = 0.35
ACTION_SECONDS = 2.0
_SUMMARY = 160
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ARTICLE = r"(?:an?|the|una?|une?|eine?|der|die|das|el|la|le|uma?|o|a)"
_ENDS = frozenset(
    {"who", "with", "in", "and", "of", "from", "at", "on", "that", "que", "qui", "mit", "aus", "de", "con"}
)


def speaking_seconds(text: str) -> float:
    """How long a line takes to say, pause included."""
    wide = len(_WIDE.findall(text))
    words = len(_WIDE.sub(" ", text).split())
    return wide / WIDE_PER_SECOND + words / WORDS_PER_SECOND + PAUSE_SECONDS


def seconds_of(beats: Iterable[Beat]) -> float:
    """The estimated length of beats in a film."""
    return round(sum(ACTION_SECONDS if b.kind == "action" else speaking_seconds(b.text) for b in beats), 2)


def summary_of(beats: Iterable[Beat]) -> str:
    """What happens first, at most a sentence long."""
    first = next((beat.text for beat in beats if beat.text), "")
    return first if len(first) <= _SUMMARY else first[:_SUMMARY].rsplit(" ", 1)[0] + " …"


def outline_of(scene: OpenScene) -> SceneOutline:
    """A scene in a sentence."""
    place, interior, time, weather = scene.heading
    return SceneOutline(
        place=place, interior=interior, time=time or "day", weather=weather,
        summary=scene.summary or summary_of(scene.beats), seconds=seconds_of(scene.beats),
    )  # fmt: skip


def mood_of(beats: Iterable[Beat]) -> Mood:
    """The music of the emotion that prevails; calm when nobody shows any."""
    felt: Counter[Emotion] = Counter(beat.emotion for beat in beats if beat.emotion != "neutral")
    return MOODS[felt.most_common(1)[0][0]] if felt else "calm"


def characters_of(beats: Iterable[Beat]) -> tuple[CharacterSketch, ...]:
    """Everybody who speaks or acts by name, the first to do so as the hero."""
    beats = tuple(beats)
    names = dict.fromkeys(beat.who for beat in beats if beat.who not in ("", NARRATOR))
    seen = " ".join(beat.text for beat in beats if beat.kind != "dialogue")
    return tuple(_sketch(name, seen, hero=number == 0) for number, name in enumerate(names))


def title_of(characters: Iterable[CharacterSketch], place: str) -> str:
    """A title for a script that has none, in no language: who is in it, or where it is."""
    names = [character.name for character in characters][:2]
    return " & ".join(names) if names else place[:1].upper() + place[1:]


def _sketch(name: str, seen: str, *, hero: bool) -> CharacterSketch:
    *traits, noun = _introduction(name, seen) or being_of(name, seen)
    return CharacterSketch(name=name, noun=noun, traits=tuple(traits), role="hero" if hero else "companion")


def _introduction(name: str, seen: str) -> list[str]:
    """The words of "ANA, a tired baker," or "Ana is a tired baker." that follow the article."""
    age = r"(?:\s*\([^)]*\))?"
    pattern = (
        rf"(?<!\w){re.escape(name)}{age}(?:,|\s+is|\s+es|\s+est|\s+ist|\s+é)\s+{_ARTICLE}\s+(?P<words>[^,.;:!?()\n]+)"
    )
    match = re.search(pattern, seen, re.IGNORECASE)
    words = re.findall(r"[\w'’-]+", match["words"]) if match else []
    kept = words[: next((n for n, word in enumerate(words) if word.casefold() in _ENDS), len(words))]
    return kept if len(kept) <= 4 else []
