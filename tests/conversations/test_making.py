"""Asking for films, and what is said until they are there."""

import pytest

from core.domain.conversation import InFile, JsonMap
from core.domain.film import Degraded
from core.domain.production import Status
from core.errors import NothingDeliverable
from prompts import replies
from tests.conversations.films import SHOTS
from tests.conversations.houses import house

ASK = "make a 20 sec vertical watercolor clip of a turtle on a skateboard"


async def test_one_sentence_becomes_a_film() -> None:
    async with house() as home:
        (card,) = await home.say(ASK)
        assert card.key == "film.queued"
        await home.settled()
        (living,) = home.face.living()
    assert living.key == "film.delivered"
    assert living.title == "🍿 The Quick Turtle"
    assert [item.kind for item in living.media] == ["video", "image"]
    assert "AI" in living.body
    assert "AI" in living.short


async def test_what_is_said_along_with_the_idea_counts() -> None:
    async with house() as home:
        await home.say(ASK)
        brief = (await home.last()).brief
    assert (brief.seconds, brief.aspect, brief.style, brief.idea) == (
        20,
        "9:16",
        "watercolor",
        "a turtle on a skateboard",
    )
    assert not brief.approval


async def test_a_missing_idea_is_asked_for_once() -> None:
    async with house() as home:
        (question,) = await home.say("make a noir film")
        assert question.key == "generate.idea"
        assert [button.verb for button in question.buttons] == ["answer"]
        (card,) = await home.say("a duck who lost his hat")
        assert card.key == "film.queued"
        brief = (await home.last()).brief
        assert (brief.idea, brief.style) == ("a duck who lost his hat", "noir")


async def test_a_button_leaves_the_idea_to_the_bot() -> None:
    async with house() as home:
        (question,) = await home.say("make a film")
        (card,) = await home.press("answer", question.buttons[0].target)
        assert card.key == "film.queued"
        assert (await home.last()).brief.idea in replies().variants("generate.surprises")


async def test_a_question_does_not_swallow_other_requests() -> None:
    async with house() as home:
        await home.say("make a film")
        assert await home.keys("help") == ["help"]
        assert await home.keys("a cat in a hat") == ["film.queued"]


async def test_an_old_button_answers_nothing() -> None:
    async with house() as home:
        (first,) = await home.say("make a film")
        assert await home.keys("forget it") == ["cancel.question"]
        (card,) = await home.press("answer", first.buttons[0].target)
        assert card.key == "answer.closed"
        await home.say("make a film")
        (card,) = await home.press("answer", first.buttons[0].target)
        assert card.key == "answer.closed"


@pytest.mark.parametrize(
    ("args", "key"),
    [
        ({"idea": "   "}, "generate.idea"),
        ({"idea": "🐢🛹"}, "error.unreadable_idea"),
        ({"idea": "a" * 4001}, "error.idea_too_long"),
        ({"idea": "a cat", "style": "watercolr"}, "error.bad_choice"),
        ({"idea": "a cat", "aspect": "7:5"}, "error.bad_choice"),
        ({"idea": "a cat", "duration": 100_000}, "error.out_of_range"),
        ({"idea": "a cat", "duration": "soon"}, "error.bad_input"),
        ({"idea": "a cat", "budget": "nan"}, "error.bad_input"),
        ({"url": "https://example.com/x"}, "generate.link"),
    ],
)
async def test_what_cannot_be_is_refused_in_one_sentence(args: JsonMap, key: str) -> None:
    async with house() as home:
        (card,) = await home.command("generate_video", args)
        assert card.key == key
        assert "{" not in card.short
        assert "Traceback" not in card.body
        assert not home.productions.started


async def test_a_wrong_style_names_the_nearest_and_all_the_others() -> None:
    async with house() as home:
        (card,) = await home.command("generate_video", {"idea": "a cat", "style": "watercolr"})
    assert "“watercolor”" in card.body
    assert "noir" in card.body


async def test_what_the_moderator_refuses_is_never_made() -> None:
    async with house() as home:
        (card,) = await home.command("generate_video", {"idea": "explicit porn with two actors"})
        assert card.key == "error.moderated"
        assert not home.productions.started


async def test_a_script_in_a_message_is_followed() -> None:
    async with house() as home:
        await home.say("film this script:\nINT. BARN - NIGHT\nBOB\nHello.")
        brief = (await home.last()).brief
    assert brief.script == "INT. BARN - NIGHT\nBOB\nHello."
    assert brief.idea == ""


async def test_a_script_file_is_followed() -> None:
    async with house() as home:
        home.face.files["f1"] = "INT. CAFÉ - DAY\nShe waits.".encode()
        await home.say("", files=(InFile(id="f1", name="My.Fountain"),))
        assert (await home.last()).brief.script.startswith("INT. CAFÉ")


@pytest.mark.parametrize("data", [b"\x00\x01\x02binary", b"caf\xe9 at night", b"   \n", b"a" * 60_001])
async def test_a_script_file_that_cannot_be_read_is_refused(data: bytes) -> None:
    async with house() as home:
        home.face.files["f1"] = data
        (card,) = await home.say("", files=(InFile(id="f1", name="s.txt"),))
        assert card.key == "error.bad_script"
        assert "s.txt" in card.body


async def test_a_script_without_a_script_is_asked_for() -> None:
    async with house() as home:
        assert await home.keys("use my script as it is") == ["script.where"]


async def test_shots_that_are_stills_are_told_with_the_reason() -> None:
    async with house() as home:
        home.crew.degraded = (Degraded(shot=SHOTS[1], code="provider_timeout"),)
        await home.say(ASK)
        await home.settled()
        (living,) = home.face.living()
    assert "1 shot is a still picture: the studio took too long." in living.body


async def test_a_film_that_fails_says_why_and_offers_another_try() -> None:
    async with house() as home:
        home.crew.failure = NothingDeliverable()
        await home.say(ASK)
        await home.settled()
        (living,) = home.face.living()
        assert living.key == "film.failed"
        assert "Not a single shot" in living.body
        seed = (await home.last()).brief.seed
        home.crew.failure = None
        (again,) = living.buttons
        await home.press(again.verb, again.target)
        await home.settled()
        retried = await home.last()
        assert retried.status is Status.DELIVERED
        assert retried.brief.seed == seed


async def test_music_nobody_knows_is_left_to_the_story() -> None:
    async with house() as home:
        (card,) = await home.command("generate_video", {"idea": "a cat", "music": "theremin dub"})
        assert "I know no such music" in card.body
        assert (await home.last()).brief.music == ""


async def test_text_from_people_is_never_markup_or_a_blank() -> None:
    async with house() as home:
        (card,) = await home.command("generate_video", {"idea": "a **bold** {title} <@123> cat"})
    assert r"\*\*bold\*\* {title} \<@123\> cat" in card.body
    assert "{title}" in card.title


async def test_several_requests_in_one_line_are_answered_in_order() -> None:
    async with house() as home:
        keys = await home.keys("how far is it and list my films")
    assert keys == ["status.none", "library.empty"]
