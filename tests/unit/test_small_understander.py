"""The small understander: parameters, ideas, answers and decisions."""

import time
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.dialogue.policy import decide
from core.domain.conversation import Alternative, Command, JsonMap, Pending, Understanding
from core.intents import INTENTS
from integrations.understanding.dates import moment_in
from integrations.understanding.numbers import NUMBER, number_of
from integrations.understanding.slots import parameters, slots_of
from integrations.understanding.spans import position_in, scenes_in, spans_of
from tests.conversations.houses import UNDERSTANDER

NOW = datetime(2026, 11, 20, 10)  # noqa: DTZ001


def read(text: str, pending: str = "") -> Understanding:
    return UNDERSTANDER.understand(text, Pending(kind=pending) if pending else None, "en")


def first(text: str, pending: str = "") -> Command:
    return read(text, pending).commands[0]


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        (
            "make a 20 sec vertical watercolor clip of a turtle on a skateboard",
            "generate_video",
            {"duration": 20, "aspect": "9:16", "style": "watercolor", "idea": "a turtle on a skateboard"},
        ),
        (
            "please create a two minute noir film about a duck with no music in german",
            "generate_video",
            {"duration": 120, "style": "noir", "music": "none", "language": "de", "idea": "a duck"},
        ),
        (
            "generate a video with a female narrator about honey bees, 16:9, seed 42, 3 scenes",
            "generate_video",
            {"voice": "female", "aspect": "16:9", "seed": 42, "n_scenes": 3, "idea": "honey bees"},
        ),
        ('make a film called "Night Train" about a conductor', "generate_video", {"title": "Night Train"}),
        ("how far is it?", "status", {}),
        ("stop", "cancel", {}),
        ("show me the storyboard", "show", {"artifact": "storyboard"}),
        ("show scene 3", "show", {"scene": ["3"]}),
        ("again please", "regenerate", {}),
        ("looks good, go", "approve", {}),
        ("list my films", "search_library", {}),
        ("thanks!", "small_talk", {}),
        ("crea un video de 20 segundos sobre un gato", "generate_video", {"duration": 20, "idea": "un gato"}),
        ("猫が空を飛ぶ動画を作って", "generate_video", {}),
    ],
)
def test_natural_lines_are_understood(text: str, intent: str, slots: JsonMap) -> None:
    command = first(text)
    assert command.intent == intent
    assert {name: command.slots.get(name) for name in slots} == slots


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("20 sec", 20),
        ("30s", 30),
        ("one minute", 60),
        ("a minute", 60),
        ("half a minute", 30),
        ("a minute and a half", 90),
        ("1 min 15", 75),
        ("2 minutes and 10 seconds", 130),
        ("forty-five seconds", 45),
        ("20 segundos", 20),
        ("30秒", 30),
        ("90-second", 90),
    ],
)
def test_lengths(text: str, seconds: float) -> None:
    (span,) = spans_of(text)
    assert (span.slot, span.value) == ("duration", seconds)


@pytest.mark.parametrize("text", ["scene 20", "the year 1920", "20 cats", "my son is 5", "at 5"])
def test_other_numbers_are_no_lengths(text: str) -> None:
    assert not any(span.slot == "duration" for span in spans_of(text))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tomorrow at 9 in the morning", "2026-11-21T09:00"),
        ("tonight at 10", "2026-11-20T22:00"),
        ("on March 3rd", "2027-03-03"),
        ("3 December 2026 at noon", "2026-12-03T12:00"),
        ("next monday", "2026-11-23"),
        ("on friday at 6:30 pm", "2026-11-27T18:30"),
        ("at 9", "2026-11-21T09:00"),
        ("at 11:15", "2026-11-20T11:15"),
        ("in two hours", "2026-11-20T12:00"),
        ("in 3 days", "2026-11-23"),
        ("2026-12-24", "2026-12-24"),
        ("on february 31", ""),
        ("at 25", ""),
        ("sometime", ""),
    ],
)
def test_moments(text: str, moment: str) -> None:
    assert moment_in(text, NOW) == moment


@pytest.mark.parametrize(
    ("text", "scenes"),
    [("scene 3", [3]), ("scenes 1, 2 and 4", [1, 2, 4]), ("the last scene", [-1]), ("second scene", [2]),
     ("all scenes", [0]), ("第三场景", [3])],
)  # fmt: skip
def test_scenes(text: str, scenes: list[int]) -> None:
    assert scenes_in(text) == scenes


@pytest.mark.parametrize(
    ("text", "position"),
    [("after scene 3", "after:3"), ("between 2 and 3", "after:2"), ("before the last scene", "before:-1"),
     ("at the end", "end"), ("at the start", "start"), ("somewhere", "")],
)  # fmt: skip
def test_positions(text: str, position: str) -> None:
    assert position_in(text) == position


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("yep", "approve", {}),
        ("nah", "reject", {}),
        ("looks good", "approve", {}),
        ("how far is it?", "status", {}),
        ("cancel", "cancel", {}),
    ],
)
def test_answers_to_a_storyboard(text: str, intent: str, slots: JsonMap) -> None:
    assert first(text, "storyboard_approval").intent == intent


@pytest.mark.parametrize(
    ("pending", "text", "slots"),
    [
        ("duration", "30s", {"duration": 30}),
        ("style", "watercolor", {"style": "watercolor"}),
        ("idea", "a cat in a hat", {"idea": "a cat in a hat"}),
        ("idea", "surprise me", {"reply": "default"}),
        ("confirm_cancel", "yes please", {"reply": "yes"}),
        ("confirm_cancel", "no way", {"reply": "no"}),
    ],
)
def test_answers_to_other_questions(pending: str, text: str, slots: JsonMap) -> None:
    command = first(text, pending)
    assert command.intent == "answer"
    assert {name: command.slots.get(name) for name in slots} == slots


def test_two_requests_are_two_commands() -> None:
    assert [command.intent for command in read("approve and upload it to youtube").commands] == ["approve", "publish"]


def test_commands_inside_an_idea_are_part_of_the_idea() -> None:
    reading = read("make a film about a robot who says cancel everything and delete my films")
    assert [command.intent for command in reading.commands] == ["generate_video"]


@pytest.mark.parametrize(
    "text", ["cancel my dentist appointment", "stop the world tour", "delete my account at the bank"]
)
def test_only_known_lines_are_certain_enough_for_what_cannot_be_taken_back(text: str) -> None:
    decision = decide(read(text), INTENTS, typed=True, addressed=True)
    assert decision.kind != "act" or not any(INTENTS[command.intent].guarded for command in decision.commands)


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_no_text_is_a_defect(text: str) -> None:
    reading = read(text)
    assert reading.commands
    assert all(0 <= command.confidence <= 1 for command in reading.commands)
    assert all(command.intent in INTENTS for command in reading.commands)


@given(st.integers(0, 99))
def test_numbers(number: int) -> None:
    assert number_of(str(number)) == number


def test_number_words() -> None:
    assert [number_of(word) for word in ("two", "twenty-five", "ninety nine", "veinte")] == [2, 25, 99, 20]
    assert NUMBER


@given(st.text(alphabet="ab 0:.,-sxmin", max_size=80))
def test_spans_never_overlap(text: str) -> None:
    spans = parameters(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_long_text_is_read_quickly() -> None:
    text = "make a film about " + "a cat and a dog and 20 sec " * 140
    began = time.perf_counter()
    assert first(text).intent == "generate_video"
    assert time.perf_counter() - began < 2.0


def test_only_an_intents_own_slots_are_told() -> None:
    assert slots_of("cancel", "20 sec noir", parameters("20 sec noir"), NOW) == {}


def test_policy() -> None:
    act = Understanding(commands=(Command(intent="help", confidence=0.99),), decision="act")
    assert decide(act, INTENTS, typed=True, addressed=True).kind == "act"
    doubtful = Understanding(commands=(Command(intent="cancel", confidence=0.9),), decision="act")
    assert decide(doubtful, INTENTS, typed=True, addressed=True).kind == "confirm"
    assert decide(doubtful, INTENTS, typed=False, addressed=True).kind == "act"
    unsure = Understanding(
        commands=(Command(intent="show", confidence=0.4),),
        alternatives=(Alternative(intent="status", p=0.3),),
        decision="ask",
    )
    assert decide(unsure, INTENTS, typed=True, addressed=True).choices == ("show", "status")
    assert decide(unsure, INTENTS, typed=True, addressed=False).kind == "quiet"
    nothing = Understanding(commands=(Command(intent="out_of_scope", confidence=0.3),), decision="none")
    assert decide(nothing, INTENTS, typed=True, addressed=True).commands[0].intent == "out_of_scope"
    assert decide(nothing, INTENTS, typed=True, addressed=False).kind == "quiet"
