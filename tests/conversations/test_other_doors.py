"""Forms, channel points, workflow steps, and fields that are being typed."""

from core.domain.conversation import FormResult, Paid, StepRun, Suggest
from tests.conversations.houses import house, place


async def test_a_form_is_a_request() -> None:
    async with house() as home:
        form = {**place("ann", "f1"), "form": "generate_video", "fields": {"idea": "a cat", "duration": "20"}}
        (card,) = await home.hear(FormResult.model_validate(form))
        assert card.key == "film.queued"
        assert (await home.last()).brief.seconds == 20


async def test_channel_points_buy_a_film_of_what_was_typed() -> None:
    async with house() as home:
        paid = {**place("ann", "p1"), "reward": "film", "cost": 100, "unit": "points", "text": "a dancing cactus"}
        (card,) = await home.hear(Paid.model_validate(paid))
        assert card.key == "film.queued"
        assert (await home.last()).brief.idea == "a dancing cactus"


async def test_a_workflow_step_makes_a_film() -> None:
    async with house() as home:
        step = {**place("ann", "s1"), "callback": "make_film", "inputs": {"idea": "a cat", "style": "noir"}}
        (card,) = await home.hear(StepRun.model_validate(step))
        assert card.key == "film.queued"
        assert (await home.last()).brief.style == "noir"


async def test_a_field_being_typed_is_completed_and_answered_by_nobody() -> None:
    async with house() as home:
        await home.say("make a film about a brave snail")
        await home.settled()
        typing = {**place("ann", "t1"), "command": "show"}
        titles = await home.manager.suggest(Suggest.model_validate({**typing, "field": "project", "partial": "quick"}))
        styles = await home.manager.suggest(Suggest.model_validate({**typing, "field": "style", "partial": "pix"}))
        assert titles == ("The Quick Turtle",)
        assert styles[0] == "pixel_art"
        assert await home.hear(Suggest.model_validate({**typing, "field": "style", "partial": ""})) == []
