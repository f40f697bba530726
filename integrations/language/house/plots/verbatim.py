"""The floor: a line that is not understood well enough is said whole, as it was written."""

import re

from integrations.language.house.english.forms import article
from integrations.language.house.facts.facts import Facts
from integrations.language.house.plots.opening import Opening
from integrations.language.house.plots.sheet import Line

_LOWERED = re.compile(
    r"^(?:A|An|The|Two|Three|Four|Five|My|Our|When|Some|One|All|Every|Once|In|On|At|It|He|She|They|We|There)\b"
)
_DETERMINED = re.compile(
    r"^(?:an?|the|two|three|four|five|six|ten|some|my|our|his|her|their|when|one|all|every|once|in|on|at|i|we|he|she|"
    r"it|they|there|no|nobody|everybody)\b",
    re.IGNORECASE,
)


def line_in_sentence(topic: str, *, person: bool) -> str:
    """The line as the end of a sentence: first letter small unless it is a name, an article before a bare noun."""
    text = re.sub(r"\s+", " ", topic).strip(" .!?,;:-")
    text = _LOWERED.sub(lambda match: match.group().lower(), text)
    if person and text[:1].islower() and not _DETERMINED.match(text):
        text = article(text)
    return text


def verbatim_opening(facts: Facts) -> Opening:
    """The whole line after a colon, and the name we give its hero."""
    frame = facts.frame
    bare = frame.hero is not None and frame.hero.count == 1 and not frame.hero.name and not frame.world
    text = line_in_sentence(frame.topic, person=bare)
    if frame.shape == "imperative":
        dice = facts.dice("note")
        first = dice.spin(
            f"[One morning, there was a note on the door.|One morning, {facts.hero.short} found a note under the "
            f"door.|One day, a piece of paper blew in at the window.]"
        )
        return Opening((Line(1, first, literal=True), Line(1, f"It said: {text}.", linked=True, literal=True)))
    dice = facts.dice("verbatim")
    lead = dice.spin(
        "[This is how they tell it|This is the story we tell today|Once upon a time, it happened just like this]"
    )
    lines = [Line(1, f"{lead}: {text}.", literal=True)]
    if (
        not facts.hero.given
        and facts.hero.name in facts.hero.short
        and facts.hero.short[:1].isupper()
        and frame.hero is not None
        and "first" not in facts.flags
    ):
        lines.append(Line(2, f"The one it is about is called {facts.hero.short}.", literal=True))
    return Opening(tuple(lines), met=frozenset({"c", "a"}))
