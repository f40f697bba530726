"""Makes cards out of reply keys: every word comes from the catalogue, every value from people is escaped once."""

from core.dialogue.markup import Marked, escape, plain, shorten
from core.domain.card import Button, Card, Media, Progress
from core.errors import MatineeError
from prompts import Replies
from prompts.catalogue import BadReply, Scalar

SHORT = 200
"""Characters of the line that stands for a whole card."""
_PARTS = ("title", "body", "short")
_LONGEST_VALUE = 300


def compose(
    replies: Replies,
    key: str,
    *,
    tone: str = "info",
    buttons: tuple[Button, ...] = (),
    fields: tuple[tuple[str, str], ...] = (),
    media: tuple[Media, ...] = (),
    progress: Progress | None = None,
    **params: Scalar,
) -> Card:
    """The card `key`, whose `short` must exist and whose `title` and `body` may."""
    parts = [part for part in _PARTS if replies.has(f"{key}.{part}")]
    if unused := params.keys() - frozenset[str]().union(*(replies.blanks(f"{key}.{part}") for part in parts)):
        raise BadReply(f"{key} has no blank for {sorted(unused)}")
    said = {part: _say(replies, f"{key}.{part}", part, params) for part in parts}
    return Card.model_validate(
        {
            "key": key,
            "title": said.get("title", ""),
            "body": said.get("body", ""),
            "short": shorten(said["short"], SHORT),
            "fields": fields,
            "progress": progress,
            "media": media,
            "buttons": buttons,
            "tone": tone,
            "language": replies.language,
        }
    )


def error_card(replies: Replies, error: MatineeError) -> Card:
    """One sentence that says what to change."""
    sentence = sentence_of(replies, error)
    return Card(
        key=error.reply,
        body=escape(sentence),
        short=shorten(sentence, SHORT),
        tone="error",
        language=replies.language,
    )


def sentence_of(replies: Replies, error: MatineeError) -> str:
    """What is wrong and what to change, as plain text."""
    params = {name: _shown(replies, name, value) for name, value in error.params.items()}
    return replies.fitting(error.reply if replies.has(error.reply) else MatineeError().reply, params)


def button(replies: Replies, verb: str, target: str = "", **choices: str) -> Button:
    """The button for a verb. `choices`: label (a reply key's last part), style, who."""
    label = replies.say(f"button.{choices.pop('label', verb)}")
    return Button.model_validate({"verb": verb, "target": target, "label": label, **choices})


def _say(replies: Replies, key: str, part: str, params: dict[str, Scalar]) -> str:
    used = {name: _fit(part, value) for name, value in params.items() if name in replies.blanks(key)}
    return replies.say(key, **used)


def _fit(part: str, value: Scalar) -> Scalar:
    if not isinstance(value, str):
        return value
    if part == "body":
        return value if isinstance(value, Marked) else escape(value)
    return " ".join((plain(value) if isinstance(value, Marked) else value).split())


def _shown(replies: Replies, name: str, value: Scalar) -> Scalar:
    """Codes of reasons and of things as words; anything long that somebody wrote, cut."""
    if name in ("why", "what") and replies.has(f"{name}.{value}"):
        return replies.say(f"{name}.{value}")
    return shorten(value, _LONGEST_VALUE) if isinstance(value, str) else value
