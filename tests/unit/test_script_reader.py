"""Finished scripts are followed as they are written."""

import pytest

from core.agents.script.reader import Script, read_script
from core.domain.vocabulary import SCRIPT_LIMIT
from core.errors import BadScript

KITCHEN = """\
Title:
    _**THE LAST BUN**_
Author: Nobody
Mood: funny

FADE IN:

# Act one

= Two bakers and one bun.

INT. ANA'S KITCHEN - NIGHT #1#

ANA (34), a tired baker with flour in her hair, stares at a bun.
It stares back.

ANA
(whispering)
Is it *over*?

@McAvoy (O.S.) ^
It never started.  It never
will.

/* BEN
Cut this. */

[[Ask the producer about the bun.]]

NARRATOR (V.O.)
(beat)
And so the night went on.

> THE NEXT MORNING <

CUT TO:

EXT. STREET - CONTINUOUS - RAIN

!INT. is written on the wall.

ANA
~La la la
(opens her umbrella)
Rain.
(leaves)

===

.BACK ROOM

The bun sleeps.
"""


def beats(script: Script) -> list[tuple[str, str, str]]:
    return [(beat.kind, beat.who, beat.text) for beat in script.screenplay.beats()]


def test_fountain_is_read_whole() -> None:
    script = read_script(KITCHEN, "en")
    assert script.screenplay.title == "THE LAST BUN"
    assert script.screenplay.mood == "funny"
    assert [(s.place, s.interior, s.time, s.weather) for s in script.screenplay.scenes] == [
        ("ana's kitchen", True, "night", "clear"),
        ("street", False, "night", "rain"),
        ("back room", False, "day", "clear"),
    ]
    assert beats(script) == [
        ("action", "Ana", "ANA (34), a tired baker with flour in her hair, stares at a bun. It stares back."),
        ("dialogue", "Ana", "Is it over?"),
        ("dialogue", "McAvoy", "It never started. It never will."),
        ("narration", "narrator", "And so the night went on."),
        ("action", "narrator", "THE NEXT MORNING"),
        ("action", "narrator", "INT. is written on the wall."),
        ("dialogue", "Ana", "La la la"),
        ("dialogue", "Ana", "Rain."),
        ("action", "Ana", "leaves"),
        ("action", "narrator", "The bun sleeps."),
    ]
    told = script.screenplay.beats()
    assert (told[0].action, told[1].emotion, told[7].action, told[8].action) == (
        "look", "tender", "opens her umbrella", "walk",
    )  # fmt: skip


def test_the_story_is_derived() -> None:
    story = read_script(KITCHEN, "en").story
    assert [(c.name, c.noun, c.traits, c.role) for c in story.characters] == [
        ("Ana", "baker", ("tired",), "hero"),
        ("McAvoy", "person", (), "companion"),
    ]
    assert story.format == "script"
    assert story.logline == story.scenes[0].summary
    assert story.scenes[2].summary == "The bun sleeps."
    assert 8 < story.scenes[0].seconds < 14


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("INT. CASTLE - DAY", ("castle", True, "day", "clear")),
        ("int. the old castle - night", ("the old castle", True, "night", "clear")),
        ("EXT CASTLE - DUSK", ("castle", False, "evening", "clear")),
        ("EST. CASTLE", ("castle", False, "day", "clear")),
        ("INT./EXT. CAR - DAWN - FOG", ("car", True, "morning", "fog")),
        ("I/E CAR - FOG - DAWN", ("car", True, "morning", "fog")),
        ("EXT. HILL - TOWER - NIGHT", ("hill - tower", False, "night", "clear")),
        ("INT. NIGHT - DAY", ("night", True, "day", "clear")),
        ("INT. FIRST NIGHT - NIGHT - DAY", ("first night - night", True, "day", "clear")),
        ("EXT. NIGHT", ("night", False, "day", "clear")),
        ("INT. Ana's kitchen — NOCHE", ("Ana's kitchen", True, "night", "clear")),
        ("**INT. KITCHEN - NIGHT**", ("kitchen", True, "night", "clear")),
        (".THE MOON", ("the moon", False, "day", "clear")),
        ("内景。厨房 - 夜", ("厨房", True, "night", "clear")),
        ("INNEN. KÜCHE - TAG", ("küche", True, "day", "clear")),
    ],
)
def test_headings_in_many_spellings(heading: str, expected: tuple[str, bool, str, str]) -> None:
    scene = read_script(f"{heading}\n\nA bird sings.", "en").screenplay.scenes[0]
    assert (scene.place, scene.interior, scene.time, scene.weather) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ANA: is it over? BEN: it never started.",
        "ANA: is it over?\nBEN: it never started.",
        "Ana: is it over?\nBen: it never started.",
        "Ana: is it over? Ben: it never started.",
        "ana: is it over?\nben: it never started.",
        "ANA\nis it over?\nBEN\nit never started.",
        "ANA:\nis it over?\n\nBEN:\nit never started.",
        "Ana： is it over?\nBen： it never started.",
    ],
)
def test_a_two_hander_in_every_way_people_type_it(text: str) -> None:
    script = read_script(text, "en")
    assert beats(script) == [("dialogue", "Ana", "is it over?"), ("dialogue", "Ben", "it never started.")]
    assert script.screenplay.title == "Ana & Ben"
    assert script.screenplay.scenes[0].interior


def test_dialogue_with_directions_and_a_setting() -> None:
    text = "A kitchen at night, in the old house. ANA (angry): who ate it? OLD MAN: (yawning) me. At 10:30, maybe."
    script = read_script(text, "en")
    scene = script.screenplay.scenes[0]
    assert (scene.place, scene.time) == ("the old house", "night")
    assert [(b.kind, b.who, b.text, b.emotion) for b in scene.beats] == [
        ("action", "narrator", "A kitchen at night, in the old house.", "neutral"),
        ("dialogue", "Ana", "who ate it?", "angry"),
        ("dialogue", "Old Man", "me. At 10:30, maybe.", "tired"),
    ]


def test_chinese_dialogue() -> None:
    assert beats(read_script("小明：你好！\n小红：再见。", "zh")) == [
        ("dialogue", "小明", "你好！"),
        ("dialogue", "小红", "再见。"),
    ]


def test_prose_is_narrated_and_its_quotations_are_spoken() -> None:
    text = 'One snowy night a fox sat in the forest. "Is it over?" asked Nell. "It never started," said Ben, and left.'
    script = read_script(text, "en")
    scene = script.screenplay.scenes[0]
    assert (scene.place, scene.time, scene.weather) == ("the forest", "night", "snow")
    assert beats(script) == [
        ("narration", "narrator", "One snowy night a fox sat in the forest."),
        ("dialogue", "Nell", "Is it over?"),
        ("narration", "narrator", "asked Nell."),
        ("dialogue", "Ben", "It never started,"),
        ("narration", "narrator", "said Ben, and left."),
    ]


@pytest.mark.parametrize(
    "text", ["Note: bring a cake.", "We meet at 10:30. See https://example.org", "He said: hello."]
)
def test_a_colon_alone_makes_no_speaker(text: str) -> None:
    assert {beat.kind for beat in read_script(text, "en").screenplay.beats()} == {"narration"}


def test_long_speeches_become_beats_between_sentences() -> None:
    speech = " ".join(f"This is sentence number {number} of a very long speech." for number in range(12))
    spoken = read_script(f"INT. HALL - DAY\n\nANA\n{speech}", "en").screenplay.beats()
    assert len(spoken) > 3
    assert " ".join(beat.text for beat in spoken) == speech


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("\ufeff", "empty"),
        ("/* nothing */", "empty"),
        ("[[a note]]", "empty"),
        ("Title: Only A Title", "empty"),
        ("INT. KITCHEN - DAY\n\nEXT. STREET - DAY", "only_headings"),
        ("INT. KITCHEN - DAY\n\n= It is dark.\n\nCUT TO:", "only_headings"),
        ("a\x00b", "binary"),
        ("a" * (SCRIPT_LIMIT + 1), "too_long"),
    ],
)
def test_what_cannot_be_filmed_is_said_clearly(text: str, why: str) -> None:
    with pytest.raises(BadScript) as error:
        read_script(text, "en", file="bun.fountain")
    assert error.value.params["why"] == why
    assert error.value.params["file"] == "bun.fountain"


def test_ids_come_from_contents_and_not_from_places() -> None:
    before = read_script("INT. HALL - DAY\n\nANA\nYes.\n\nANA\nYes.\n\nBEN\nNo.", "en").screenplay
    after = read_script("EXT. SEA - DAY\n\nBEN\nOh.\n\nINT. HALL - DAY\n\nBEN\nWhat?\n\nANA\nYes.\n\nBEN\nNo.", "en")
    ids = {beat.id for beat in before.beats()}
    assert len(ids) == 3
    assert before.beats()[1].id == f"{before.beats()[0].id}-2"
    assert after.screenplay.scenes[1].id == before.scenes[0].id
    assert [beat.id for beat in after.screenplay.scenes[1].beats[1:]] == [before.beats()[0].id, before.beats()[2].id]


def test_windows_line_ends_and_tabs_change_nothing() -> None:
    text = "INT. HALL - DAY\n\nANA\nYes.\n"
    assert read_script("\ufeff" + text.replace("\n", "\r\n"), "en") == read_script(text, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ANA: is it over?", "en"),
        ("ANA: ¿ya está? BEN: no, yo no me voy con los otros.", "es"),
        ("ANA: Was ist das? BEN: Ich weiß es nicht.", "de"),
        ("小明：你好！", "zh"),
        ("さくら：こんにちは。", "ja"),
        ("Language: fr\n\nINT. HALL - DAY\n\nANA\nHello.", "fr"),
    ],
)
def test_a_script_tells_its_language(text: str, language: str) -> None:
    script = read_script(text)
    assert script.screenplay.language == script.story.language == language


@pytest.mark.parametrize(
    ("name", "seen", "noun", "traits"),
    [
        ("FOX", "It rains.", "fox", ()),
        ("OLD MAN", "It rains.", "man", ("old",)),
        ("THE LITTLE SEA LION", "It rains.", "lion", ("little", "sea")),
        ("POLICEMAN 1", "It rains.", "policeman", ()),
        ("ANA", "Ana runs.", "person", ()),
        ("ANA", "Ana is a very brave lighthouse keeper.", "keeper", ("very", "brave", "lighthouse")),
        ("GLORP", "The glorp and the GLORP look at each other.", "glorp", ()),
        ("小明", "下雨了。", "person", ()),
    ],
)
def test_a_name_says_what_somebody_is(name: str, seen: str, noun: str, traits: tuple[str, ...]) -> None:
    hero = read_script(f"INT. HALL - DAY\n\n{seen}\n\n@{name}\nHello.", "en").story.characters[0]
    assert (hero.noun, hero.traits) == (noun, traits)
