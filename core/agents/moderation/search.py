"""Finds thousands of phrases in a text in one pass over its words."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from core.agents.moderation.rules import Phrases, Rule

Span = tuple[int, int]
"""First and last word."""
Met = Mapping[Phrases, Sequence[Span]]
"""Where the phrases of each list were met."""

_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Scripts without spaces: their phrases are met anywhere, also inside longer runs."""


class Search:
    """An index over lists of phrases."""

    def __init__(self, lists: Iterable[Phrases]) -> None:
        self._words: dict[str, list[tuple[Phrases, tuple[str, ...]]]] = defaultdict(list)
        self._stems: dict[str, list[tuple[Phrases, tuple[str, ...]]]] = defaultdict(list)
        self._unspaced: list[tuple[Phrases, str]] = []
        for phrases in dict.fromkeys(lists):
            for phrase in phrases:
                self._add(phrases, phrase)
        self._lengths = sorted({len(stem) for stem in self._stems})

    def _add(self, phrases: Phrases, phrase: str) -> None:
        if _UNSPACED.search(phrase):
            self._unspaced.append((phrases, phrase))
        else:
            words = tuple(phrase.split())
            first = words[0]
            index = self._stems if first.endswith("*") else self._words
            index[first.removesuffix("*")].append((phrases, words))

    def met(self, words: Sequence[str]) -> Met:
        """Every phrase that is met in a text of plain words."""
        found: dict[Phrases, list[Span]] = defaultdict(list)
        starting = {word: self._starting_with(word) for word in set(words)}
        for place, word in enumerate(words):
            for phrases, phrase in starting[word]:
                if _stands_at(words, place, phrase):
                    found[phrases].append((place, place + len(phrase) - 1))
        text = " ".join(words)
        for phrases, phrase in self._unspaced:
            if (start := text.find(phrase)) >= 0:
                place = text.count(" ", 0, start)
                found[phrases].append((place, place))
        return found

    def _starting_with(self, word: str) -> list[tuple[Phrases, tuple[str, ...]]]:
        stems = (self._stems.get(word[:length], ()) for length in self._lengths)
        return [*self._words.get(word, ()), *(each for found in stems for each in found)]


def falls_under(rule: Rule, met: Met) -> bool:
    """Whether a text in which these phrases were met is refused by the rule."""
    if rule.unless in met or not all(group in met for group in rule.words):
        return False
    reach = list(met[rule.words[0]])
    for group in rule.words[1:] if rule.within else ():
        reach = [_both(one, two) for one in reach for two in met[group] if _are_close(one, two, rule)]
    return bool(reach)


def without(words: Sequence[str], met: Met) -> list[str]:
    """The words with everything that was met blanked out."""
    kept = list(words)
    for first, last in (span for spans in met.values() for span in spans):
        kept[first : last + 1] = [""] * (last - first + 1)
    return kept


def _stands_at(words: Sequence[str], place: int, phrase: tuple[str, ...]) -> bool:
    """Whether the phrase, whose first word stands at `place`, goes on there."""
    for offset in range(1, len(phrase)):
        if place + offset >= len(words) or not _is(words[place + offset], phrase[offset]):
            return False
    return True


def _is(word: str, wanted: str) -> bool:
    return word == wanted or (wanted[-1] == "*" and word.startswith(wanted[:-1]))


def _are_close(one: Span, two: Span, rule: Rule) -> bool:
    after, before = two[0] - one[1], one[0] - two[1]
    return 0 <= after <= rule.within or (not rule.ordered and 0 <= before <= rule.within)


def _both(one: Span, two: Span) -> Span:
    return min(one[0], two[0]), max(one[1], two[1])
