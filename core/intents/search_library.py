"""List or find somebody's films."""

from pydantic import BaseModel
from rapidfuzz import fuzz, utils

from core.dialogue.cards import compose
from core.dialogue.markup import Marked, escape
from core.dialogue.turn import Answer, Intent, Turn
from core.domain.card import Button
from core.domain.production import Project

_LIBRARY = 50
_SHOWN = 10
_ALIKE = 60


class Slots(BaseModel):
    """What the films are about."""

    query: str = ""


async def handle(turn: Turn, slots: Slots) -> Answer:
    """Newest first, with a button for each of the first."""
    async with turn.ports.memory.begin() as work:
        library = await work.projects.of_owner(turn.account, _LIBRARY)
    if not library:
        return Answer(card=compose(turn.replies, "library.empty"))
    numbered = list(enumerate(library, 1))
    found = [(number, project) for number, project in numbered if _is_about(project, slots.query)][:_SHOWN]
    if not found:
        return Answer(card=compose(turn.replies, "library.unmatched", query=slots.query))
    lines = [_line(turn, number, project) for number, project in found]
    buttons = tuple(Button(verb="show", target=project.id, label=project.title, who="anyone") for _, project in found)
    return Answer(
        card=compose(
            turn.replies,
            "library.list",
            lines=Marked("\n".join(lines)),
            titles=", ".join(project.title for _, project in found),
            buttons=buttons[: turn.conversation.caps.max_actions],
        )
    )


def _is_about(project: Project, query: str) -> bool:
    if not query.strip():
        return True
    return fuzz.partial_ratio(query, project.title, processor=utils.default_process) >= _ALIKE


def _line(turn: Turn, number: int, project: Project) -> str:
    day = project.created_at.date().isoformat()
    return turn.replies.say("library.line", number=number, title=escape(project.title), date=day)


INTENTS = (Intent("search_library", Slots, handle),)
