"""What people ask for and the bot cannot do: an honest answer that names what works."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.turn import Answer, Intent, Turn

NAMES = (
    "continue_story", "fork_project", "reorder_scenes", "delete_scene", "insert_scene", "edit_scene", "retitle",
    "change_style", "change_tone", "change_voice", "change_music", "change_language", "change_aspect",
    "change_duration", "change_quality", "share", "export", "publish", "schedule", "templates", "cast_edit",
    "bible_edit", "suggest", "critique", "settings", "quota", "feedback", "report", "vote", "delete_project",
)  # fmt: skip


class Slots(BaseModel):
    """Nothing."""


async def handle(turn: Turn, _: Slots) -> Answer:
    """Say what cannot be done, and what can."""
    act = turn.replies.say(f"ability.{turn.command.intent}")
    return Answer(card=compose(turn.replies, "not_yet", tone="warning", act=act))


INTENTS = tuple(Intent(name, Slots, handle) for name in NAMES)
