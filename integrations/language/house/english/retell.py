"""The user's words told in the past: "can't sleep because the moon is too bright" becomes "could not sleep because
the moon was ..."."""

from collections.abc import Sequence

from integrations.language.house.english.forms import past
from integrations.language.house.lexicon.verbs import guess_lemma
from integrations.language.house.parse.tokens import Token

_HELPERS = {
    "is": "was",
    "are": "were",
    "am": "was",
    "'s": "was",
    "isn't": "was not",
    "isnt": "was not",
    "aren't": "were not",
    "arent": "were not",
    "has": "had",
    "have": "had",
    "hasn't": "had not",
    "haven't": "had not",
    "do": "did",
    "does": "did",
    "doesn't": "did not",
    "don't": "did not",
    "doesnt": "did not",
    "dont": "did not",
    "can": "could",
    "can't": "could not",
    "cannot": "could not",
    "cant": "could not",
    "must": "had to",
    "mustn't": "was not allowed to",
    "will": "would",
    "won't": "would not",
    "wont": "would not",
    "may": "might",
    "shall": "should",
    "gotta": "had to",
    "couldn't": "could not",
    "couldnt": "could not",
    "wouldn't": "would not",
    "wasn't": "was not",
    "wasnt": "was not",
    "weren't": "were not",
    "didn't": "did not",
    "didnt": "did not",
    "hadn't": "had not",
    "shouldn't": "should not",
}
_CAUSES = frozenset({"let", "help", "make", "see", "hear", "watch", "feel", "have"})
_JOINING = frozenset({"PR", "NS", "NN", "NM", "RL", "CC", "RB", "CM", "ST", "CS", "START"})


def retold(line: Sequence[Token], text: str, start: int, end: int, *, finite_first: bool = False) -> str:
    """The words from `start` to `end` with every finite verb in the past; `finite_first`: the first word is one."""
    out: list[str] = []
    position = line[start].start if start < end else 0
    for index in range(start, end):
        token = line[index]
        gap = text[position : token.start]
        out.append(
            (" " if gap.strip(" \t\r\n") == "" and gap else "")
            + _past_of(line, index, start, finite_first=finite_first)
        )
        position = token.end
    return "".join(out).strip()


def _past_of(line: Sequence[Token], index: int, start: int, *, finite_first: bool) -> str:
    token = line[index]
    if token.tag in ("BE", "HV", "DO", "MD") and token.low in _HELPERS:
        if index > start and _is_bare(line, index):
            return token.text
        return _HELPERS[token.low]
    if token.tag == "VZ":
        return past(guess_lemma(token.low, "third"))
    if token.tag == "VB" and ((index == start and finite_first) or (index > start and not _is_bare(line, index))):
        return past(token.low)
    if token.tag == "VB" and index == start and not finite_first and index > 0 and not _is_bare(line, index):
        return past(token.low)
    return token.text


def _is_bare(line: Sequence[Token], index: int) -> bool:
    """Whether a base form is an infinitive: after to, a modal, do, or what is helped, let, seen."""
    at = index - 1
    while at >= 0 and line[at].tag == "RB":
        at -= 1
    if at < 0:
        return True
    before = line[at]
    if before.tag in ("TO", "MD", "DO") or before.low == "gotta":
        return True
    if before.tag == "CC":
        return _joins_infinitive(line, at)
    if before.tag not in _JOINING:
        return before.tag in ("VB", "VZ", "VD", "VG", "IN", "JJ")
    return _caused(line, at)


def _joins_infinitive(line: Sequence[Token], conjunction: int) -> bool:
    """ "to stop and look": the second verb is as bare as the first."""
    for at in range(conjunction - 1, -1, -1):
        tag = line[at].tag
        if tag in ("VZ", "VD", "BE", "HV", "RL", "ST", "CS"):
            return False
        if tag == "VB":
            return _is_bare(line, at)
    return False


def _caused(line: Sequence[Token], at: int) -> bool:
    """ "helps her find", "lets it go", "makes everything it paints come alive"."""
    while at >= 0 and line[at].tag in ("PR", "NN", "NS", "NM", "DT", "PS", "JJ", "RL", "CD"):
        at -= 1
    if at < 0:
        return False
    verb = line[at]
    if verb.tag == "VZ" and guess_lemma(verb.low, "third") in _CAUSES:
        return True
    return verb.tag in ("VD", "VB", "VG") and any(
        guess_lemma(verb.low, form) in _CAUSES for form in ("past", "base", "ing")
    )
