"""Measures over a set of films: how much of each line is heard, whether a film can be told from the others, how
alike films are."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from integrations.language.house.check.coverage import coverage, stems
from integrations.language.house.check.properties import broken, speech_seconds
from integrations.language.house.film import Film
from integrations.language.house.parse.frame import Frame

_GRAM = 5
_SENTENCE = re.compile(r"(?<=[.!?]) ")


@dataclass(frozen=True)
class Report:
    """What a set of films measures; shares run from 0 to 1."""

    films: int
    broken: int
    """Films with a broken property."""
    recall_mean: float
    recall_least: float
    identified: float
    """Share of films whose spoken words point at their own line among all lines."""
    shared_grams: float
    """Share of five-word runs that another film of the set has, too."""
    length_mean: float
    """Heard seconds over asked seconds."""
    in_length: float
    """Share of films within 15 percent of what was asked."""

    def lines(self) -> tuple[str, ...]:
        """For people."""
        return (
            f"films {self.films}, with a broken property {self.broken}",
            f"words of the line heard: mean {self.recall_mean:.2f}, least {self.recall_least:.2f}",
            f"identified among all lines: {self.identified:.2f}",
            f"five-word runs shared with another film: {self.shared_grams:.2f}",
            f"length over asked: mean {self.length_mean:.2f}, within 15 percent {self.in_length:.2f}",
        )


def speech(film: Film) -> str:
    """Everything heard."""
    return " ".join(beat.text for beat in film.heard())


def report(pairs: Sequence[tuple[Frame, Film]], seconds: int) -> Report:
    """Measures a set; identification and recall look at English films only."""
    english = [(frame, film) for frame, film in pairs if film.language == "en"] or list(pairs)
    recalls = [coverage(film, frame) for frame, film in english]
    ratios = [speech_seconds(film) / seconds for _, film in pairs]
    return Report(
        films=len(pairs),
        broken=sum(bool(broken(film, seconds)) for _, film in pairs),
        recall_mean=sum(recalls) / len(recalls),
        recall_least=min(recalls),
        identified=_identified(english),
        shared_grams=_shared([film for _, film in english]),
        length_mean=sum(ratios) / len(ratios),
        in_length=sum(abs(ratio - 1) <= 0.15 for ratio in ratios) / len(ratios),
    )


def sentences_kept(first: Film, second: Film) -> float:
    """Share of sentences that two films have in common."""
    one, other = (set(_SENTENCE.split(speech(film))) for film in (first, second))
    return len(one & other) / max(1, min(len(one), len(other)))


def _identified(pairs: Sequence[tuple[Frame, Film]]) -> float:
    documents = [Counter(stems(frame.topic)) for frame, _ in pairs]
    spread = Counter(word for document in documents for word in document)
    count = len(documents)

    def vector(words: Counter[str]) -> dict[str, float]:
        return {
            word: times * math.log((count + 1) / (spread[word] + 0.5))
            for word, times in words.items()
            if word in spread
        }

    lines = [vector(document) for document in documents]
    hits = 0
    for index, (_, film) in enumerate(pairs):
        heard = vector(Counter(stems(speech(film))))
        scores = [sum(heard.get(word, 0.0) * weight for word, weight in line.items()) / _norm(line) for line in lines]
        hits += max(range(count), key=lambda at: scores[at]) == index
    return hits / count


def _norm(vector: dict[str, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0


def _shared(films: Sequence[Film]) -> float:
    runs = [_runs(film) for film in films]
    everywhere = Counter(run for found in runs for run in found)
    shares = [sum(everywhere[run] > 1 for run in found) / max(1, len(found)) for found in runs]
    return sum(shares) / len(shares)


def _runs(film: Film) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"[a-z']+", speech(film).lower())
    return frozenset(tuple(words[at : at + _GRAM]) for at in range(len(words) - _GRAM + 1))
