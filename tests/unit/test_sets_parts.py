"""The parts a stage is made of: camera, palette, effects, props and plates."""

import math
from dataclasses import asdict
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import luminance
from integrations.animatic.sets.api import Camera, SetLook
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.builder import compose
from integrations.animatic.sets.cutting import cuts
from integrations.animatic.sets.daylight import palette_for
from integrations.animatic.sets.effects.catalogue import AnyEffect
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.look import TIMES, WEATHERS
from integrations.animatic.sets.plates import Layer, cut_plates
from integrations.animatic.sets.props.recipe import all_props, put
from integrations.animatic.sets.scatter import spread, strata
from integrations.animatic.sets.score import STILL, Motion
from integrations.animatic.sets.sheets import Sheet
from integrations.animatic.styles.paper_cutout import STYLE

EFFECTS: TypeAdapter[list[AnyEffect]] = TypeAdapter(list[AnyEffect])
lengths = st.floats(-3000, 3000)


@given(lengths, lengths, st.floats(0.01, 20), st.floats(-1, 2), st.floats(-1, 2))
def test_camera_stays_on_the_picture(x: float, y: float, zoom: float, focus_x: float, focus_y: float) -> None:
    framing = Framing(1280, 720)
    camera = Camera(x, y, zoom, focus_x, focus_y).within(framing)
    left, top = framing.left * framing.pixels, framing.top * framing.pixels
    right, bottom = framing.right * framing.pixels, framing.bottom * framing.pixels
    seen_left, seen_top = camera.seen(framing, 1.0, left, top)
    seen_right, seen_bottom = camera.seen(framing, 1.0, right, bottom)
    assert seen_left <= 0.01
    assert seen_top <= 0.01
    assert seen_right >= 1279.99
    assert seen_bottom >= 719.99


def test_a_modest_camera_is_left_alone() -> None:
    camera = Camera(x=60, y=-20, zoom=1.2, shake=2)
    assert camera.within(Framing(1280, 720)) == camera


def test_near_layers_grow_more_than_far_ones() -> None:
    camera = Camera(zoom=2)
    assert camera.zoom_at(0) == 1
    assert camera.zoom_at(0.3) < camera.zoom_at(1) == 2 < camera.zoom_at(1.2)


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("weather", WEATHERS)
def test_haze_takes_far_colours_and_shade_the_nearest(time: str, weather: str) -> None:
    palette = palette_for(time, weather, "", interior=False)
    green = "#5f9a52"

    def distance(depth: float, to: str) -> float:
        return abs(luminance(palette.lit(green, depth)) - luminance(to))

    assert distance(0.1, palette.haze) <= distance(0.9, palette.haze) + 0.02
    assert distance(1.3, palette.shade) <= distance(1.0, palette.shade) + 0.02


def test_night_is_darker_than_day_and_moods_change_the_light() -> None:
    day, night = palette_for("day", "clear", "", interior=False), palette_for("night", "clear", "", interior=False)
    assert luminance(night.lit("#ffffff")) < 0.6 * luminance(day.lit("#ffffff"))
    assert palette_for("day", "clear", "scary", interior=False).sky != day.sky
    assert palette_for("day", "clear", "no such mood", interior=False) == day


def test_effects_survive_a_file_and_draw_the_same_second_alike() -> None:
    looks = [
        SetLook(name, time, weather)
        for name in ("sea", "farm", "garden")
        for time, weather in (("night", "clear"), ("day", "storm"), ("day", "wind"), ("evening", "snow"))
    ]
    effects = [effect for look in looks for effect in compose(look, STYLE, Framing(640, 360)).effects]
    again = EFFECTS.validate_json(EFFECTS.dump_json(effects))
    assert again == effects
    assert len({effect.kind for effect in effects}) >= 8
    for effect in effects:
        assert _drawn(effect, 1.5) == _drawn(effect, 1.5)


def _drawn(effect: AnyEffect, t: float) -> bytes:
    surface = skia.Surface(160, 90)
    canvas = surface.getCanvas()
    canvas.clear(0xFF203040)
    canvas.scale(0.125, 0.125)
    effect.draw(canvas, t)
    return surface.makeImageSnapshot().tobytes()


@pytest.mark.parametrize("name", sorted(all_props()))
def test_prop_stands_on_its_foot_and_has_its_height(name: str) -> None:
    recipe = all_props()[name]
    art = Art(palette_for("day", "clear", "", interior=False), STYLE.scenery, 1.0, Random(1))
    top = put(art, recipe, 500, 400)
    boxes = [item.box for item in art.items if isinstance(item, Sheet) and item.box]
    assert boxes
    highest, lowest = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
    assert top == pytest.approx(400 - recipe.height)
    assert 0.35 * recipe.height < 400 - highest < 1.5 * recipe.height, "its drawing fits its natural height"
    assert lowest <= 400 + 0.16 * recipe.height, "it stands on the ground"


def test_props_are_many_and_named_plainly() -> None:
    assert len(all_props()) >= 110
    assert all(name.replace("_", "").isalpha() for name in all_props())


def test_strata_give_every_stretch_one_point() -> None:
    random = Random(3)
    points = strata(random, 10, 0, 100)
    assert points == sorted(points)
    assert all(math.floor(point / 10) == i for i, point in enumerate(points))


def test_spread_points_keep_their_distance() -> None:
    points = spread(Random(5), 12, (0, 0, 1000, 500))
    nearest = min(math.dist(a, b) for i, a in enumerate(points) for b in points[:i])
    assert nearest > 40


def _layer(depth: float, columns: tuple[int, int], motion: Motion = STILL) -> Layer:
    pixels = np.zeros((40, 400, 4), np.uint8)
    pixels[10:, columns[0] : columns[1]] = 255
    return Layer(pixels, 0, 0, depth, motion)


def test_layers_that_move_alike_become_one_plate() -> None:
    assert len(cut_plates([_layer(0.2, (0, 400)), _layer(0.25, (0, 400))], [])) == 1
    assert len(cut_plates([_layer(0.2, (0, 400)), _layer(0.25, (0, 400))], [0.22])) == 2
    assert len(cut_plates([_layer(0.2, (0, 400)), _layer(0.25, (0, 400), Motion(sway=2))], [])) == 2
    assert len(cut_plates([_layer(0.2, (0, 400)), _layer(0.9, (0, 400))], [])) == 2


def test_plates_lose_what_is_empty() -> None:
    pixels = np.zeros((400, 800, 4), np.uint8)
    pixels[100:, :30] = 255
    pixels[200:, 780:] = 255
    left, right = sorted(cut_plates([Layer(pixels, 5, 7, 1.0, STILL)], []), key=lambda plate: plate.left)
    assert (left.left, left.top, left.image.width(), left.image.height()) == (5, 107, 30, 300)
    assert (right.left, right.top, right.image.width(), right.image.height()) == (785, 207, 20, 200)
    assert left.cover == (0, 300)


@given(st.lists(st.tuples(*[st.integers(0, 300)] * 4), min_size=1, max_size=6))
def test_cuts_keep_every_pixel_once(boxes: list[tuple[int, int, int, int]]) -> None:
    seen = np.zeros((320, 330), np.bool_)
    for top, left, height, width in boxes:
        seen[top : top + height // 3, left : left + width // 3] = True
    kept = np.zeros_like(seen, np.int8)
    for cut in cuts(seen):
        kept[cut.top : cut.bottom, cut.left : cut.right] += 1
    assert kept.max(initial=0) <= 1
    assert (kept[seen] == 1).all()


def test_a_ring_is_cut_around_its_hole() -> None:
    seen = np.ones((300, 600), np.bool_)
    seen[48:240, 120:480] = False
    assert sum(cut.area for cut in cuts(seen)) <= int(seen.sum()) * 1.02


def test_a_look_is_plain_data() -> None:
    look = SetLook("forest", "night", "rain", "calm", 7)
    assert SetLook(**asdict(look)) == look
