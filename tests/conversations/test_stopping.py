"""Stopping films, on purpose and never by accident."""

from core.domain.production import Status
from tests.conversations.houses import House, house

ASK = "make a film about a brave snail"


async def running(home: House, ask: str = ASK, user: str = "ann") -> None:
    home.crew.gate.clear()
    await home.say(ask, user=user)


async def test_stop_stops_the_film() -> None:
    async with house() as home:
        await running(home)
        assert await home.keys("stop") == ["cancel.done"]
        await home.settled()
        assert home.face.living()[0].key == "film.cancelled"
        assert (await home.last()).status is Status.CANCELLED


async def test_a_line_that_only_sounds_like_it_needs_a_button() -> None:
    async with house() as home:
        await running(home)
        (question,) = await home.say("cancel my dentist appointment")
        assert question.key == "confirm"
        assert (await home.last()).status is not Status.CANCELLED
        (card,) = await home.press("answer", question.buttons[1].target)
        assert card.key == "answer.dropped"
        (question,) = await home.say("cancel my dentist appointment")
        (card,) = await home.press("answer", question.buttons[0].target)
        assert card.key == "cancel.done"


async def test_a_confirmation_can_be_typed() -> None:
    async with house() as home:
        await running(home)
        await home.say("cancel my dentist appointment")
        assert await home.keys("yes") == ["cancel.done"]


async def test_of_several_films_one_is_chosen() -> None:
    async with house() as home:
        await running(home)
        await running(home, "make a film about a lazy goose")
        (card,) = await home.say("stop")
        assert card.key == "cancel.which"
        assert len(card.buttons) == 2
        (card,) = await home.press("cancel", card.buttons[1].target)
        assert card.key == "cancel.done"
        assert await home.keys("stop") == ["cancel.done"]
        assert await home.keys("stop") == ["cancel.none"]


async def test_films_of_others_are_left_alone() -> None:
    async with house() as home:
        await running(home)
        target = (await home.last()).id
        (card,) = await home.press("cancel", target, user="bob")
        assert card.key == "not_yours"
        (card,) = await home.press("cancel", target, user="mod")
        assert card.key == "cancel.done"


async def test_a_finished_film_cannot_be_stopped() -> None:
    async with house() as home:
        await home.say(ASK)
        await home.settled()
        (card,) = await home.press("cancel", (await home.last()).id)
        assert card.key == "cancel.late"


async def test_an_unknown_film_is_named() -> None:
    async with house() as home:
        (card,) = await home.press("cancel", "film-nowhere")
        assert card.key == "error.not_found"
        assert "film-nowhere" in card.body
