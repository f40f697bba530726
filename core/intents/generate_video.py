"""A new film from an idea."""

from core.dialogue.briefing import FilmSlots, brief_notes, brief_of
from core.dialogue.cards import compose
from core.dialogue.choices import idea_of
from core.dialogue.identity import seed_of
from core.dialogue.ordering import fresh_seed, order_film
from core.dialogue.pending import DEFAULT, ask
from core.dialogue.turn import Answer, Intent, Turn

IDEA = "idea"


async def handle(turn: Turn, slots: FilmSlots) -> Answer:
    """Ask at most once for the idea, then order the film."""
    asked = turn.dialogue.pending is not None and turn.dialogue.pending.kind == IDEA
    if not slots.idea.strip() and slots.url:
        return Answer(card=compose(turn.replies, "generate.link"))
    if not slots.idea.strip() and not asked:
        return _ask_for_idea(turn)
    idea = idea_of(slots.idea)
    brief = brief_of(slots.model_copy(update={"idea": idea, "script": ""}), seed=fresh_seed(turn))
    return order_film(turn, brief, title=slots.title, notes=brief_notes(slots))


def _ask_for_idea(turn: Turn) -> Answer:
    surprises = turn.replies.variants("generate.surprises")
    surprise = surprises[seed_of(turn.inbound.event_id) % len(surprises)]
    choices = {DEFAULT: turn.replies.say("button.surprise")}
    return ask(turn, compose(turn.replies, "generate.idea"), IDEA, choices, default=surprise)


INTENTS = (Intent("generate_video", FilmSlots, handle),)
