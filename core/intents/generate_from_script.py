"""A new film from a script that is followed word for word."""

from core.dialogue.briefing import FilmSlots, brief_notes, brief_of
from core.dialogue.cards import compose
from core.dialogue.ordering import fresh_seed, order_film
from core.dialogue.scripts import FILE_LIMIT, script_of, script_text
from core.dialogue.turn import Answer, Intent, Turn
from core.domain.conversation import SlashCommand, Utterance


async def handle(turn: Turn, slots: FilmSlots) -> Answer:
    """The script is the attached file, else the text behind the colon."""
    files = turn.inbound.files if isinstance(turn.inbound, Utterance | SlashCommand) else ()
    if files:
        script = script_text(await turn.fetch(files[0], FILE_LIMIT), files[0].name)
    elif slots.script.strip():
        script = script_of(slots.script, turn.replies.say("script.message"))
    else:
        return Answer(card=compose(turn.replies, "script.where"), settles=True)
    brief = brief_of(slots.model_copy(update={"idea": "", "script": script}), seed=fresh_seed(turn))
    return order_film(turn, brief, title=slots.title, notes=brief_notes(slots))


INTENTS = (Intent("generate_from_script", FilmSlots, handle),)
