"""From a line of the terminal to an inbound message; pure."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from core.domain.card import Button
from core.domain.conversation import (
    Action,
    Actor,
    Address,
    Capabilities,
    Inbound,
    JsonMap,
    ReplyHandle,
    SlashCommand,
    Utterance,
)
from core.errors import BadInput

PLATFORM = "console"
LOCAL_USER = "local"
ADDRESS = Address(platform=PLATFORM, workspace="local", channel="terminal", kind="terminal")
CAPABILITIES = Capabilities(
    edit=True, upload=False, max_text=20_000, max_actions=9, min_edit_interval=0.2, markdown="plain"
)
LONGEST = 400_000
"""Characters of a line that are read."""


LineId = str | int
_LOOSE: TypeAdapter[dict[str, object]] = TypeAdapter(dict[str, object])


class _Press(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    verb: Annotated[str, Field(min_length=1, max_length=80)]
    target: str = ""
    values: tuple[str, ...] = ()


class _Line(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    id: LineId
    user: Annotated[str, Field(min_length=1, max_length=200)]
    text: str | None = None
    action: str | _Press | None = None


def actor_of(user: str) -> Actor:
    """Somebody at this terminal."""
    return Actor(platform=PLATFORM, id=user, name=user)


def inbound_of_json(line: str, at: datetime) -> Inbound:
    """A line `{"id", "user", "text" | "action"}`. BadInput (params: why) for anything else."""
    if len(line) > LONGEST:
        raise BadInput(why="line_too_long")
    try:
        said = _Line.model_validate(json.loads(line))
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the line"
        raise BadInput(why=f"{field}: {first['msg']}") from error
    except (ValueError, RecursionError) as error:
        raise BadInput(why="not_json") from error
    if (said.text is None) == (said.action is None):
        raise BadInput(why="text_or_action")
    event_id = _event_id(said)
    if said.action is None:
        return _utterance(said.text or "", said.user, event_id, said.id, at)
    press = said.action if isinstance(said.action, _Press) else _press_of(said.action)
    return _action(press.verb, press.target, press.values, said.user, event_id, said.id, at)


def id_of_json(line: str) -> LineId | None:
    """The id of a line that is otherwise wrong, so that its error can be told apart."""
    try:
        said: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    known = _LOOSE.validate_python(said) if isinstance(said, dict) else {}
    found = known.get("id")
    return found if isinstance(found, str | int) else None


def inbound_of_line(line: str, number: int, session: str, at: datetime, buttons: Sequence[Button] = ()) -> Inbound:
    """A typed line: a button's number, a `/command`, or free text. `session` tells two runs of the program apart."""
    said = line.strip()
    event_id = f"{PLATFORM}:{session}:{number}"
    if said.isdecimal() and 1 <= int(said) <= len(buttons):
        button = buttons[int(said) - 1]
        return _action(button.verb, button.target, (), LOCAL_USER, event_id, number, at)
    if said.startswith("/") and said[1:2].isalpha():
        return command(said[1:].split()[0], {}, event_id, at)
    return _utterance(said, LOCAL_USER, event_id, number, at)


def command(name: str, args: JsonMap, event_id: str, at: datetime) -> SlashCommand:
    """A command of the local user."""
    return SlashCommand(
        event_id=event_id,
        at=at,
        address=ADDRESS,
        actor=actor_of(LOCAL_USER),
        reply=_reply(event_id),
        caps=CAPABILITIES,
        name=name,
        args=args,
    )


def press(verb: str, target: str, event_id: str, at: datetime) -> Action:
    """A button pressed by the local user."""
    return _action(verb, target, (), LOCAL_USER, event_id, event_id, at)


def _utterance(text: str, user: str, event_id: str, id: LineId, at: datetime) -> Utterance:
    return Utterance(
        event_id=event_id,
        at=at,
        address=ADDRESS,
        actor=actor_of(user),
        reply=_reply(id),
        caps=CAPABILITIES,
        text=text,
    )


def _action(
    verb: str, target: str, values: tuple[str, ...], user: str, event_id: str, id: LineId, at: datetime
) -> Action:
    return Action(
        event_id=event_id,
        at=at,
        address=ADDRESS,
        actor=actor_of(user),
        reply=_reply(id),
        caps=CAPABILITIES,
        verb=verb,
        target=target,
        values=values,
    )


def _press_of(action: str) -> _Press:
    verb, _, target = action.partition(":")
    if not verb.strip():
        raise BadInput(why="action_form")
    return _Press(verb=verb.strip(), target=target.strip())


def _event_id(said: _Line) -> str:
    """The same line twice is one event; the same id with other words, in a later session, is another one."""
    content = said.model_dump_json(include={"text", "action"})
    digest = hashlib.sha256(content.encode(errors="surrogatepass")).hexdigest()[:12]
    return f"{PLATFORM}:{said.user}:{said.id}:{digest}"


def _reply(id: LineId) -> ReplyHandle:
    """A reply handle holds words only, so a number is kept as JSON."""
    return ReplyHandle(kind=PLATFORM, data={"id": json.dumps(id)})
