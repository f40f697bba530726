"""The moderator: refuses, before anything is made, what this house does not film. Local and instant."""

import logging

from core.agents.moderation.numbers import has_card_number
from core.agents.moderation.policy import HARMLESS, POLICY
from core.agents.moderation.readings import readings
from core.agents.moderation.rules import Category
from core.agents.moderation.search import Search, falls_under, without
from core.errors import Refused

log = logging.getLogger(__name__)

_HARMLESS = Search([HARMLESS])
_SEARCH = Search(group for rule in POLICY for group in (*rule.words, rule.unless))


def moderate(text: str) -> None:
    """Refused with the `category` when the text asks for something that is not filmed; the text itself is logged
    nowhere."""
    category = category_of(text)
    if category:
        log.info("refused: %s", category)
        raise Refused(category=category)


def category_of(text: str) -> Category | None:
    """The first category of the policy that the text falls under; the gravest come first."""
    ways = [way.split() for way in readings(text)]
    met = [_SEARCH.met(without(words, _HARMLESS.met(words))) for words in ways]
    for rule in POLICY:
        if any(falls_under(rule, each) for each in met):
            return rule.category
    return "private data" if has_card_number(text) else None
