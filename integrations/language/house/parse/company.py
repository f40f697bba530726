"""Who is in a line beside its hero, and what the hero fears."""

from collections.abc import Iterator

from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.clauses import Clause
from integrations.language.house.parse.frame import Being, Frame
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.subjects import being_of
from integrations.language.house.parse.wishing import is_hero


def being(phrase: Phrase | None) -> Being | None:
    """Somebody other than the hero, without the gender words that belong to the hero."""
    return being_of(phrase, "") if phrase is not None and not phrase.pronoun else None


def hero_clauses(frame: Frame) -> Iterator[Clause]:
    """What the hero does, wants or is."""
    return (clause for clause in frame.clauses if is_hero(frame, clause.subject))


def others_in(clause: Clause, frame: Frame) -> tuple[Being | None, Being | None]:
    """Companion and opponent that a clause names beside the hero."""
    companion: Being | None = None
    opponent: Being | None = None
    for preposition, phrase in clause.around:
        somebody = phrase.being and not phrase.pronoun and not (frame.hero and phrase.start == frame.hero.phrase.start)
        if not somebody:
            continue
        if preposition in ("from", "against"):
            opponent = opponent or being(phrase)
        elif preposition in ("with", "to", "for", "by", "about", "at"):
            companion = companion or being(phrase)
    companion = companion or _with_creature(clause, frame) or _spoken_to(clause, frame)
    if companion is None and clause.object is not None and clause.object.being and not clause.object.plural:
        companion = being(clause.object)
    return companion, opponent


def _with_creature(clause: Clause, frame: Frame) -> Being | None:
    """ "with a talking cactus": things keep company when the line says that they live."""
    alive = {"talking", "magic", "magical", "living", "enchanted", "singing", "friendly", "flying", "invisible"}
    for preposition, phrase in clause.around:
        if (
            preposition == "with"
            and phrase.kind.known
            and (alive & set(phrase.adjectives) or (phrase.kind.family == "plant" and phrase.count == 1))
        ):
            return being(phrase)
    return None


def _spoken_to(clause: Clause, frame: Frame) -> Being | None:
    """ "the sea sends a letter to the mountain": in such lines mountains can read."""
    if clause.lemma not in (
        "send",
        "write",
        "bring",
        "give",
        "tell",
        "talk",
        "speak",
        "sing",
        "say",
        "ask",
        "deliver",
        "sell",
        "wave",
        "lend",
        "show",
    ):
        return None
    for preposition, phrase in clause.around:
        if (
            preposition in ("to", "for", "with")
            and phrase.kind.known
            and phrase.kind.family in ("sky", "plant", "robot")
            and not phrase.pronoun
        ):
            return being(phrase)
    return None


def later_companion(frame: Frame, companion: Being | None) -> Being | None:
    """Somebody who comes in with a clause of their own, if nobody else was named."""
    if companion is not None:
        return companion
    for clause in frame.clauses:
        subject = clause.subject
        if (
            subject is not None
            and not is_hero(frame, subject)
            and subject.being
            and not subject.pronoun
            and clause.link != "because"
        ):
            return being(subject)
    return None


def two_of_them(frame: Frame) -> bool:
    """Whether the hero is two: "a cat and a dog", "two neighbours"."""
    return frame.mate is not None or (frame.hero is not None and frame.hero.count == 2)


def fear_of(frame: Frame) -> str:
    """What the hero is afraid of, with its article; empty when of nothing."""
    line = frame.line
    for index in range(len(line) - 2):
        if line[index].low in LISTS["fearful"] and line[index + 1].low == "of":
            thing = phrase_at(line, index + 2)
            if thing is not None and not thing.pronoun:
                return " ".join(token.text for token in line[thing.start : thing.end])
            if line[index + 2].tag == "VG":
                end = next(
                    (at for at in range(index + 3, len(line)) if line[at].tag in ("ST", "CM", "CC", "MD", "VZ")),
                    len(line),
                )
                return " ".join(token.text for token in line[index + 2 : end])
    return ""
