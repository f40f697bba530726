"""Lines of a terminal become inbound messages, or one clear error."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.console.translate import LONGEST, id_of_json, inbound_of_json, inbound_of_line
from core.domain.card import Button
from core.domain.conversation import Action, SlashCommand, Utterance
from core.errors import BadInput

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def line(**fields: object) -> str:
    return json.dumps({"id": "1", "user": "ann", **fields})


def test_text_is_an_utterance() -> None:
    inbound = inbound_of_json(line(text="hello"), AT)
    assert isinstance(inbound, Utterance)
    assert (inbound.text, inbound.actor.id, inbound.address.platform) == ("hello", "ann", "console")


@pytest.mark.parametrize("action", ["approve:film-1", {"verb": "approve", "target": "film-1"}])
def test_an_action_is_a_button(action: object) -> None:
    inbound = inbound_of_json(line(action=action), AT)
    assert isinstance(inbound, Action)
    assert (inbound.verb, inbound.target) == ("approve", "film-1")


def test_the_same_line_is_the_same_event_and_other_words_are_another() -> None:
    first, again, other = (inbound_of_json(line(text=text), AT).event_id for text in ("a", "a", "b"))
    assert first == again != other


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "{",
        "[]",
        "null",
        "1",
        "{}",
        line(),
        line(text="a", action="b"),
        line(text=5),
        line(action=":x"),
        line(action={"target": "x"}),
        json.dumps({"user": "ann", "text": "a"}),
        json.dumps({"id": 1, "text": "a"}),
        json.dumps({"id": None, "user": "ann", "text": "a"}),
        json.dumps({"id": 1, "user": "", "text": "a"}),
        line(text="a" * LONGEST),
        "[" * 5000,
    ],
)
def test_a_bad_line_is_one_error(bad: str) -> None:
    with pytest.raises(BadInput) as caught:
        inbound_of_json(bad, AT)
    assert caught.value.params["why"]


@given(st.text())
def test_no_line_is_a_defect(text: str) -> None:
    try:
        inbound_of_json(text, AT)
    except BadInput:
        id_of_json(text)


@given(st.text(), st.text(min_size=1, max_size=200), st.text() | st.integers())
def test_whatever_is_said_arrives_as_it_is(text: str, user: str, id: str | int) -> None:
    inbound = inbound_of_json(json.dumps({"id": id, "user": user, "text": text}), AT)
    assert isinstance(inbound, Utterance)
    assert inbound.text == text
    assert json.loads(inbound.reply.data["id"]) == id
    assert Utterance.model_validate_json(inbound.model_dump_json()) == inbound


def test_the_id_of_a_bad_line_is_told_when_there_is_one() -> None:
    assert id_of_json('{"id": 7}') == 7
    assert id_of_json('{"id": {}}') is None
    assert id_of_json("nonsense") is None


def test_a_number_presses_a_button() -> None:
    buttons = (Button(verb="approve", target="film-1", label="Yes"), Button(verb="cancel", target="film-1", label="No"))
    pressed = inbound_of_line("2", 1, "s", AT, buttons)
    assert isinstance(pressed, Action)
    assert pressed.verb == "cancel"
    assert isinstance(inbound_of_line("3", 1, "s", AT, buttons), Utterance)


def test_a_slash_is_a_command() -> None:
    command = inbound_of_line("/status now", 1, "s", AT)
    assert isinstance(command, SlashCommand)
    assert command.name == "status"
    assert isinstance(inbound_of_line("/ 5", 1, "s", AT), Utterance)


def test_lines_of_two_sessions_are_different_events() -> None:
    assert inbound_of_line("hi", 1, "a", AT).event_id != inbound_of_line("hi", 1, "b", AT).event_id
