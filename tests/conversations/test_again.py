"""The same film again, and back again."""

from tests.conversations.films import SHOTS
from tests.conversations.houses import House, house

ASK = "make a film about a brave snail"


async def made(home: House) -> None:
    await home.say(ASK)
    await home.settled()


async def test_again_throws_the_dice_again() -> None:
    async with house() as home:
        await made(home)
        first = await home.last()
        assert await home.keys("again please") == ["film.queued"]
        await home.settled()
        second = await home.last()
        assert second.project == first.project
        assert second.brief.seed != first.brief.seed
        assert second.brief.idea == first.brief.idea


async def test_the_seed_can_be_chosen() -> None:
    async with house() as home:
        await made(home)
        await home.say("again with seed 42")
        assert (await home.last()).brief.seed == 42


async def test_undo_shows_the_version_before_and_stops_at_the_first() -> None:
    async with house() as home:
        await made(home)
        assert await home.keys("undo") == ["undo.first"]
        await home.say("again please")
        await home.settled()
        assert await home.keys("undo") == ["film.restored"]
        assert await home.keys("undo") == ["undo.first"]


async def test_a_scene_is_rolled_again_and_the_rest_stays() -> None:
    async with house() as home:
        await made(home)
        seed = (await home.last()).brief.seed
        await home.say("redo scene 1")
        brief = (await home.last()).brief
        assert brief.seed == seed
        assert brief.takes == tuple((shot, 1) for shot in SHOTS)
        await home.settled()
        (card,) = await home.say("redo scene 7")
        assert card.key == "error.not_found"


async def test_again_while_it_is_being_made_is_refused() -> None:
    async with house() as home:
        home.crew.gate.clear()
        await home.say(ASK)
        assert await home.keys("again please") == ["regenerate.running"]


async def test_a_film_of_somebody_else_becomes_ones_own() -> None:
    async with house() as home:
        await made(home)
        again = home.face.living()[0].buttons[0]
        await home.press(again.verb, again.target, user="bob")
        await home.settled()
        assert (await home.last("bob")).project != (await home.last("ann")).project
        (card,) = await home.press("undo", (await home.last("ann")).project, user="bob")
        assert card.key == "not_yours"
