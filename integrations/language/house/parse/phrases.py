"""Noun phrases: "my cat Biscuit", "Leo the lion", "the last drop of water", "two otters"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from integrations.language.house.english.forms import ALWAYS_PLURAL, singular
from integrations.language.house.lexicon import words
from integrations.language.house.lexicon.kinds import Kind, is_kind, kind_of
from integrations.language.house.parse.tokens import Token

_NOUN_TAGS = frozenset({"NN", "NS", "NM"})
_BEFORE_NOUN = frozenset({"JJ", "VN", "VG", "CD"})
_GROUPS = frozenset(
    {
        "group",
        "bunch",
        "pair",
        "couple",
        "team",
        "family",
        "gang",
        "herd",
        "flock",
        "pack",
        "swarm",
        "crew",
        "pile",
        "lot",
        "bit",
        "cup",
        "glass",
        "slice",
        "piece",
        "kind",
        "sort",
        "type",
    }
)
_COLLECTIVE = frozenset({"people", "crew", "family", "team", "choir", "band", "crowd", "herd", "flock"})


@dataclass(frozen=True)
class Phrase:
    """A noun phrase with what is known about it."""

    start: int
    end: int
    """Token index after its last word."""
    text: str
    """Without article or possessive: "shy dragon", "last drop of water", "cat Biscuit"."""
    head: str
    """Its noun in the singular and in small letters."""
    determiner: str = ""
    adjectives: tuple[str, ...] = ()
    name: str = ""
    owner: str = ""
    """ "the baker's", "my", or empty."""
    count: int = 1
    """2 and more for groups; 3 stands for "some"."""
    pronoun: bool = False
    title: str = ""
    """ "Captain", "Grandma": what stands before the name as part of it."""

    @property
    def kind(self) -> Kind:
        """What it is."""
        return kind_of(f"{self.text.split(' of ')[0]}" if self.text and not self.name else self.head)

    @property
    def plural(self) -> bool:
        """Whether verbs after it take the plural form."""
        return self.count > 1

    @property
    def being(self) -> bool:
        """Whether it names somebody: a name, a person, an animal, a ghost, a robot."""
        return bool(self.name) or (not self.pronoun and self.kind.animate)

    @property
    def definite(self) -> str:
        """With "the", or its owner: "the last drop of water", "her map"."""
        if self.name and not self.owner:
            return self.name if self.title or self.text == self.name else f"the {self.text}"
        return f"{self.owner or 'the'} {self.text}".strip()


def phrase_at(line: Sequence[Token], index: int) -> Phrase | None:
    """The noun phrase that starts at a word; None when none does."""
    if index >= len(line):
        return None
    if line[index].tag == "PR" and line[index].low not in ("there", "it's"):
        token = line[index]
        return Phrase(
            index,
            index + 1,
            token.low,
            token.low,
            pronoun=True,
            count=3 if token.low in ("they", "we", "us", "them") else 1,
        )
    found = _core(line, index)
    if found is None:
        return None
    for extend in (_with_owner, _with_name_after_comma, _with_called, _with_of):
        found = extend(line, found)
    return found


def _core(line: Sequence[Token], index: int) -> Phrase | None:
    at = index
    determiner, owner = "", ""
    while at < len(line) and line[at].tag in ("DT", "PS") and at - index < 3:
        if line[at].tag == "PS":
            owner = line[at].low
        else:
            determiner = line[at].low
        at += 1
        if (
            at < len(line) - 1
            and line[at].low == "of"
            and determiner in ("all", "some", "both", "one", "many")
            and line[at + 1].tag in ("DT", "PS")
        ):
            at += 1
    first = at
    while at < len(line) and _goes_before_noun(line, at):
        at += 1
    adjective_end = at
    while at < len(line) and (line[at].tag in _NOUN_TAGS or _number_after_name(line, at)):
        at += 1
    if at == adjective_end:
        return _bare_adjective(line, index, first, adjective_end, determiner, owner)
    return _phrase(line, (index, first, adjective_end, at), determiner, owner)


def _goes_before_noun(line: Sequence[Token], at: int) -> bool:
    tag = line[at].tag
    if tag in _BEFORE_NOUN:
        return True
    if tag == "CC" and line[at].low == "and" and line[at - 1].tag == "JJ":
        return at + 1 < len(line) and line[at + 1].tag == "JJ"
    return tag == "RB" and line[at].low in ("very", "too", "really") and at + 1 < len(line) and line[at + 1].tag == "JJ"


def _number_after_name(line: Sequence[Token], at: int) -> bool:
    return line[at].tag == "CD" and line[at - 1].tag == "NM" and line[at].text.isdecimal()


def _bare_adjective(
    line: Sequence[Token], index: int, first: int, end: int, determiner: str, owner: str
) -> Phrase | None:
    """ "the dark", "the brave": an adjective that stands for a noun."""
    if not (determiner or owner) or end == first or line[end - 1].tag != "JJ":
        return None
    text = " ".join(token.low for token in line[first:end])
    return Phrase(index, end, text, line[end - 1].low, determiner=determiner, owner=owner)


def _phrase(line: Sequence[Token], marks: tuple[int, int, int, int], determiner: str, owner: str) -> Phrase:
    index, first, adjective_end, end = marks
    before = line[first:adjective_end]
    adjectives = tuple(
        token.low for token in before if token.tag != "CD" and token.low not in ("and", "very", "too", "really")
    )
    nouns = list(line[adjective_end:end])
    title, name = "", ""
    if all(token.tag == "NM" for token in nouns) and not is_kind(nouns[0].low):
        name = _cased(nouns)
    else:
        title, name, nouns = _split_name(nouns)
    count = _count(before, nouns, determiner)
    head = _head(nouns, name)
    spoken = [token.low for token in before if token.tag != "CD"]
    text = " ".join([*spoken, *(_as_written(token) for token in nouns)]) if nouns else name
    full = f"{title} {name}".strip() if title else name
    return Phrase(index, end, text or name, head, determiner, adjectives, full, owner, count, title=title)


def _cased(tokens: Sequence[Token]) -> str:
    """A name with its capital, also when it was typed small."""
    return " ".join(token.text if token.capital else token.text.capitalize() for token in tokens)


def _as_written(token: Token) -> str:
    return _cased((token,)) if token.tag == "NM" else token.low


def _split_name(nouns: list[Token]) -> tuple[str, str, list[Token]]:
    """ "Grandma Rosa" is a title and a name, "cat Biscuit" a noun and a name, "pizza place" just nouns."""
    names = [
        token.tag == "NM" or (token.text.istitle() and not is_kind(token.low) and token.low not in words.NOUNS)
        for token in nouns
    ]
    if len(nouns) > 1 and nouns[0].low in words.TITLES and nouns[0].capital and nouns[1].capital:
        return nouns[0].text, " ".join(token.text for token in nouns[1:]), nouns[:1]
    if names and names[-1] and not all(names):
        cut = max(index for index, named in enumerate(names) if not named) + 1
        if nouns[cut - 1].tag in ("NN", "NS"):
            return "", _cased(nouns[cut:]), nouns[:cut]
    if len(nouns) > 1 and nouns[-1].capital and nouns[-2].low in words.RELATIONS and nouns[-1].tag == "NN":
        return "", nouns[-1].text, nouns[:-1]
    return "", "", nouns


def _head(nouns: list[Token], name: str) -> str:
    if not nouns:
        return name.split()[-1].lower()
    word = nouns[-1].low
    return word if is_kind(word) and singular(word) == word else singular(word)


def _count(before: Sequence[Token], nouns: list[Token], determiner: str) -> int:
    for token in before:
        if token.tag == "CD" and token.low != "one":
            return words.NUMBERS.get(token.low, int(token.low) if token.low.isdecimal() and len(token.low) < 4 else 12)
    last = nouns[-1].low if nouns else ""
    several = bool(last) and (singular(last) != last or last in _COLLECTIVE or determiner in ("many", "several", "few"))
    if several and last in ALWAYS_PLURAL:
        return 1 if last in ("news", "hiccups") else 3
    return (2 if determiner == "both" else 3) if several else 1


def _with_owner(line: Sequence[Token], phrase: Phrase) -> Phrase:
    """ "the baker" + "'s" + "daughter": the owner moves before what is owned."""
    at = phrase.end
    if at >= len(line) or line[at].tag != "PO":
        return phrase
    owned = _core(line, at + 1)
    if owned is None:
        return phrase
    base = (
        phrase.name
        if phrase.name and not phrase.owner
        else " ".join(filter(None, [phrase.owner or phrase.determiner, _numbered(phrase)]))
    )
    sign = "'" if line[at].text in ("'", "’") else "'s"
    whole = replace(owned, start=phrase.start, owner=f"{base}{sign}", determiner="")
    return _with_owner(line, whole)


def _numbered(phrase: Phrase) -> str:
    small = {2: "two ", 3: "", 4: "four ", 5: "five "}
    return f"{small.get(phrase.count, '') if phrase.plural else ''}{phrase.text}"


def _with_of(line: Sequence[Token], phrase: Phrase) -> Phrase:
    """ "the last drop" + "of water"; a group takes its head from what it is a group of."""
    at = phrase.end
    if (phrase.name and not phrase.title) or at + 1 >= len(line) or line[at].low != "of":
        return phrase
    inner = phrase_at(line, at + 1)
    if inner is None or inner.pronoun:
        return phrase
    inner_text = " ".join(
        filter(None, [inner.owner or inner.determiner, _numbered(inner) if not inner.name else inner.text])
    )
    group = phrase.head in _GROUPS
    return replace(
        phrase,
        end=inner.end,
        text=f"{phrase.text} of {inner_text}",
        head=inner.head if group else phrase.head,
        count=max(phrase.count, inner.count) if group else phrase.count,
    )


def _with_called(line: Sequence[Token], phrase: Phrase) -> Phrase:
    """ "a boy" + "called Tomas"."""
    at = phrase.end
    if at + 1 < len(line) and line[at].low in ("called", "named") and not phrase.name:
        end = at + 1
        while end < len(line) and (line[end].tag == "NM" or line[end].capital):
            end += 1
        if end > at + 1:
            return replace(phrase, end=end, name=" ".join(token.text for token in line[at + 1 : end]))
        if line[at + 1].tag in _NOUN_TAGS:
            return replace(phrase, end=at + 2, name=line[at + 1].text.capitalize())
    return phrase


def _with_name_after_comma(line: Sequence[Token], phrase: Phrase) -> Phrase:
    """ "Leo" + "the lion"; "Mia" + ", 7,"; "Otto" + ", a shy baker,"."""
    if not phrase.name or phrase.text != phrase.name:
        return phrase
    at = phrase.end
    comma = at < len(line) and line[at].text == ","
    if comma and at + 1 < len(line) and line[at + 1].low.isdecimal():
        end = at + 3 if at + 2 < len(line) and line[at + 2].text == "," else at + 2
        child = int(line[at + 1].low) < 15
        gender = words.gender_of_name(phrase.name) or ("f" if phrase.name.lower().endswith("a") else "m")
        head = ("girl" if gender == "f" else "boy") if child else ("woman" if gender == "f" else "man")
        return replace(phrase, end=end, text=head, head=head)
    start = at + 1 if comma else at
    if start >= len(line) or line[start].tag != "DT" or line[start].low not in ("a", "an", "the"):
        return phrase
    core = _core(line, start)
    if core is None or core.name or (comma and not (core.end < len(line) and line[core.end].text in (",", "."))):
        return phrase
    end = core.end + 1 if comma and line[core.end].text == "," else core.end
    return replace(core, start=phrase.start, end=end, name=phrase.name)
