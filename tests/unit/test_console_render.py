"""Cards as JSON, text and panels."""

import io
import json

from rich.console import Console

from bot.console.keyboard import LineEditor
from bot.console.render import json_error, json_line, line_of, panel_of, text_of
from bot.console.sinks import LiveSink, PlainSink
from core.dialogue.cards import error_card
from core.domain.card import Button, Card, Progress
from core.errors import EmptyIdea
from prompts import replies

CARD = Card(
    key="film.running",
    title="A film",
    body=r"**Shooting.** 5 \* 3",
    short="A film: Shooting",
    fields=(("Style", "noir"),),
    progress=Progress(stage="Shooting", done=3, total=8, eta=75.4),
    buttons=(Button(verb="cancel", target="film-1", label="Cancel"),),
)


def shown(card: Card) -> str:
    out = io.StringIO()
    Console(file=out, width=80).print(panel_of(card))
    return out.getvalue()


def test_a_json_line_holds_the_whole_card() -> None:
    told = json.loads(json_line("update", "film-1/film", 7, CARD))
    assert list(told) == ["in_reply_to", "key", "op", "card"]
    assert (told["in_reply_to"], told["op"]) == (7, "update")
    assert Card.model_validate(told["card"]) == CARD


def test_an_error_line_is_a_card_with_a_code() -> None:
    error = EmptyIdea()
    told = json.loads(json_error(None, error, error_card(replies(), error)))
    assert told["error"]["code"] == "empty_idea"
    assert told["card"]["tone"] == "error"


def test_text_has_no_marks_left() -> None:
    assert text_of(CARD).splitlines() == ["A film", "Shooting. 5 * 3", "Style: noir", "[1] Cancel"]


def test_one_line_tells_how_far() -> None:
    assert line_of(CARD) == "A film: Shooting · 3/8 · 1:15"


def test_nothing_in_a_card_can_steer_the_terminal() -> None:
    wild = CARD.model_copy(update={"title": "\x1b[2Jbye", "body": "\x07\x1b]0;x\x07", "short": "\x9b31m"})
    assert all(
        "\x1b" not in text and "\x07" not in text and "\x9b" not in text for text in (text_of(wild), line_of(wild))
    )
    assert "\x1b" not in shown(wild)


def test_the_panel_shows_shots_time_and_buttons() -> None:
    panel = shown(CARD)
    assert all(part in panel for part in ("A film", "3/8", "1:15", "[1] Cancel", "Style: noir"))


def test_plain_lines_come_once() -> None:
    out = io.StringIO()
    sink = PlainSink(out)
    for _ in range(3):
        sink.show("update", "k", None, CARD)
    assert out.getvalue() == "A film: Shooting · 3/8 · 1:15\n"


def test_the_terminal_keeps_films_below_and_lets_the_rest_scroll_by() -> None:
    out = io.StringIO()
    with LiveSink(Console(file=out, force_terminal=True, width=80)) as sink:
        sink.show("post", "k", 1, CARD)
        sink.type("canc")
        sink.show("post", "other", 2, CARD.model_copy(update={"progress": None, "title": "", "body": "Hello"}))
        sink.show("update", "k", 1, CARD.model_copy(update={"progress": None, "title": "Done"}))
    assert all(part in out.getvalue() for part in ("A film", "> canc", "Hello", "Done"))


def test_keys_become_lines() -> None:
    editor = LineEditor()
    assert editor.feed("hel") == []
    assert editor.typed == "hel"
    assert editor.feed("\x7flo\rnext\n") == ["helo", "next"]
    assert editor.feed("\x1b[Aabc\x15def") == []
    assert editor.typed == "def"
    assert editor.feed("\x04") == []
    assert not editor.ended
    editor.feed("\x15\x04")
    assert editor.ended
