"""Storyboards that wait for a yes."""

from core.domain.production import Status
from tests.conversations.houses import House, house

ASK = "make a film about a brave snail, show me the storyboard first"


async def asked(home: House) -> None:
    await home.say(ASK)
    await home.settled()


async def test_the_storyboard_is_shown_with_its_buttons() -> None:
    async with house() as home:
        await asked(home)
        (living,) = home.face.living()
    assert living.key == "film.asking.storyboard"
    assert [button.verb for button in living.buttons] == ["approve", "reject", "cancel"]
    assert [item.kind for item in living.media] == ["image"]
    assert "2 shots" in living.body


async def test_a_yes_in_free_text_shoots_the_film() -> None:
    async with house() as home:
        await asked(home)
        assert await home.keys("yep") == ["approve.done"]
        await home.settled()
        assert home.face.living()[0].key == "film.delivered"


async def test_a_no_in_free_text_ends_it() -> None:
    async with house() as home:
        await asked(home)
        assert await home.keys("nah, not like this") == ["reject.done"]
        await home.settled()
        assert home.face.living()[0].key == "film.rejected"
        assert (await home.last()).status is Status.REJECTED


async def test_the_button_works_as_well() -> None:
    async with house() as home:
        await asked(home)
        approve = home.face.living()[0].buttons[0]
        (card,) = await home.press(approve.verb, approve.target)
        assert card.key == "approve.done"
        (card,) = await home.press(approve.verb, approve.target)
        assert card.key == "approve.none"


async def test_an_approval_can_come_from_another_place() -> None:
    async with house() as home:
        await asked(home)
        assert await home.keys("looks good, go", channel="direct") == ["approve.done"]
        await home.settled()
        assert home.face.living()[0].key == "film.delivered"


async def test_others_may_not_decide_but_moderators_may() -> None:
    async with house() as home:
        await asked(home)
        target = home.face.living()[0].buttons[0].target
        (card,) = await home.press("approve", target, user="bob")
        assert card.key == "not_yours"
        (card,) = await home.press("approve", target, user="mod")
        assert card.key == "approve.done"


async def test_while_a_storyboard_waits_other_requests_are_heard() -> None:
    async with house() as home:
        await asked(home)
        assert await home.keys("help") == ["help"]
        assert await home.keys("how far is it?") == ["film.asking.storyboard"]
        (card,) = await home.say("show me the storyboard")
        assert card.key == "show.storyboard"
        assert card.media


async def test_nothing_to_approve_is_said_plainly() -> None:
    async with house() as home:
        assert await home.keys("looks good, go") == ["approve.none"]
