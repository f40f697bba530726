"""Every set composes at every hour, weather and shape of frame, and keeps its promises to actors."""

import random
from itertools import product

import pytest

from integrations.animatic.sets.api import SetLook, sets
from integrations.animatic.sets.builder import compose
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.look import TIMES, WEATHERS
from integrations.animatic.sets.score import Score, settled_anchors
from integrations.animatic.sets.sheets import Sheet
from integrations.animatic.styles.paper_cutout import STYLE

SHAPES = ((1280, 720), (720, 1280), (720, 720), (720, 900), (1680, 720), (960, 720))
COMBINATIONS = list(product(TIMES, WEATHERS, SHAPES))


def _composed(name: str, time: str = "day", weather: str = "clear", shape: tuple[int, int] = (1280, 720)) -> Score:
    return compose(SetLook(name, time, weather), STYLE, Framing(*shape))


def _ink(score: Score) -> int:
    return sum(len(item.marks) for band in score.bands for item in band.items if isinstance(item, Sheet))


@pytest.mark.parametrize("name", sorted(sets()))
def test_set_composes_in_any_light_weather_and_shape(name: str) -> None:
    chosen = random.Random(name).sample(COMBINATIONS, 7)
    for time, weather, shape in chosen:
        assert _ink(_composed(name, time, weather, shape)) > 40, (time, weather, shape)


@pytest.mark.parametrize("name", sorted(sets()))
@pytest.mark.parametrize("shape", [(1280, 720), (720, 1280)])
def test_actors_find_their_places(name: str, shape: tuple[int, int]) -> None:
    score = _composed(name, shape=shape)
    frame, spots = score.framing, settled_anchors(score)
    assert {"ground", "left", "right", "horizon", "sky"} <= set(spots)
    assert set(sets()[name].spots) <= set(spots)
    for spot in ("ground", "left", "right"):
        # Above the captions, and low enough to stand in front of the scenery.
        assert 0.70 * frame.height < spots[spot].y <= 0.88 * frame.height
        assert spots[spot].depth == 1.0
        assert 0.8 <= spots[spot].scale <= 1.1
    assert spots["left"].x < spots["right"].x
    for spot in spots.values():
        assert frame.left <= spot.x <= frame.right
        assert frame.top <= spot.y <= frame.bottom


def test_the_same_look_is_composed_alike_and_a_seed_moves_things() -> None:
    def places(seed: int) -> list[tuple[float, float]]:
        score = compose(SetLook("forest", seed=seed), STYLE, Framing(1280, 720))
        sheets = [item for band in score.bands for item in band.items if isinstance(item, Sheet) and item.box]
        return [(sheet.box.left(), sheet.box.top()) for sheet in sheets if sheet.box]

    assert places(1) == places(1)
    assert places(1) != places(2)


def test_snow_lies_outdoors_only() -> None:
    assert _composed("village", weather="snow").snowing
    assert not _composed("kitchen", weather="snow").snowing


def test_weather_adds_its_own_movement() -> None:
    kinds = {weather: {effect.kind for effect in _composed("farm", weather=weather).effects} for weather in WEATHERS}
    assert "rain" in kinds["rain"]
    assert "snow" in kinds["snow"]
    assert "gusts" in kinds["wind"]
    assert {"rain", "lightning"} <= kinds["storm"]
    assert not kinds["clear"] & {"rain", "snow", "gusts", "lightning"}
    assert "birds" not in kinds["rain"]


def test_lamps_are_lit_after_dusk() -> None:
    assert not _composed("city", "day").light.lamps
    assert _composed("city", "night").light.lamps


@pytest.mark.parametrize("shape", SHAPES)
def test_a_figure_is_as_large_in_every_shape_of_the_same_height(shape: tuple[int, int]) -> None:
    framing = Framing(*shape)
    assert framing.width * framing.pixels == pytest.approx(shape[0])
    assert framing.height * framing.pixels == pytest.approx(shape[1])
    # A grown figure of 260 units fills a fifth to two fifths of the height.
    assert 0.18 < 260 / framing.height < 0.45
