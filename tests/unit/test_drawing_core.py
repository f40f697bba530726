"""Numbers, colours, shapes and noise that everything is drawn with."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.animatic.drawing import colour, easing, geometry, noise, shapes
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.paint import fill

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
shares = st.floats(0, 1)
coordinates = st.floats(-500, 500)
points = st.tuples(coordinates, coordinates)


def _covered(path: skia.Path, size: int = 200) -> int:
    """Pixels a path covers on a square raster about (0, 0)."""
    surface = skia.Surface(size, size)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(size / 2, size / 2)
    canvas.drawPath(path, fill("#ffffff"))
    return int((surface.toarray()[:, :, 3] > 127).sum())


@given(colours, colours, shares)
def test_a_mix_lies_between_its_colours(first: str, second: str, amount: float) -> None:
    mixed = colour.channels(colour.mix(first, second, amount))
    for a, b, part in zip(colour.channels(first), colour.channels(second), mixed, strict=True):
        assert min(a, b) <= part <= max(a, b)


@given(colours)
def test_shading_never_lightens_and_light_never_shades_the_middle(base: str) -> None:
    assert colour.luminance(colour.darken("#ffffff", 0.3)) < 1
    assert colour.argb(base, 255) == 0xFF000000 | int(base[1:], 16)
    assert colour.shift(base) == base


def test_colours_can_be_turned_and_washed_out() -> None:
    assert colour.shift("#ff0000", hue=1 / 3) == "#00ff00"
    assert colour.saturate("#ff0000", 0.0) == "#4c4c4c"


@given(st.floats(-3, 3))
def test_easing_starts_at_nothing_and_ends_at_all(at: float) -> None:
    assert easing.smooth(0) == 0
    assert easing.smooth(1) == 1
    assert 0 <= easing.smooth(at) <= 1
    assert easing.overshoot(at) == pytest.approx(easing.overshoot(easing.clamp(at)))


def test_keys_hold_before_the_first_and_after_the_last() -> None:
    keys = ((0.0, 1.0), (0.5, 3.0), (1.0, 2.0))
    assert [easing.keyed(at, *keys) for at in (-1, 0, 0.5, 1, 9)] == [1, 1, 3, 2, 2]
    assert 1 < easing.keyed(0.25, *keys) < 3


def test_overshoot_passes_its_goal_once() -> None:
    passed = [easing.overshoot(step / 20) > 1 for step in range(21)]
    assert any(passed)
    assert easing.overshoot(1) == pytest.approx(1)


@given(points, points, st.floats(5, 200), st.sampled_from((1.0, -1.0)))
def test_bones_keep_their_length_within_reach(
    root: geometry.Point, target: geometry.Point, bone: float, bend: float
) -> None:
    joint = geometry.elbow(root, target, bone, bone, bend)
    reach = math.dist(root, target)
    upper, lower = math.dist(root, joint), math.dist(joint, target)
    if 1 < reach < 1.99 * bone:
        assert upper == pytest.approx(bone, rel=1e-3)
        assert lower == pytest.approx(bone, rel=1e-3)
    elif reach > 2 * bone:
        assert upper + lower == pytest.approx(reach, rel=1e-3)


@given(st.lists(points, min_size=3, max_size=20))
def test_a_hull_holds_every_point(cloud: list[geometry.Point]) -> None:
    outline = geometry.hull(cloud)
    if len(outline) < 3:
        return
    for x, y in cloud:
        for index, a in enumerate(outline):
            b = outline[(index + 1) % len(outline)]
            cross = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])
            assert cross >= -0.05 * max(1.0, math.dist(a, b))


def test_a_spline_passes_through_its_points() -> None:
    line = [(0.0, 0.0, 1.0), (10.0, 5.0, 2.0), (20.0, 0.0, 3.0)]
    sampled = geometry.resampled(line, 4)
    assert sampled[0] == line[0]
    assert sampled[4] == pytest.approx(line[1])
    assert sampled[-1] == line[2]


def test_a_limb_is_one_solid_outline_even_around_a_sharp_bend() -> None:
    bent = shapes.chain([(-60, 60), (0, -60), (60, 60)], [16, 16, 16])
    straight = shapes.chain([(-60, 0), (0, 0), (60, 0)], [16, 16, 16])
    surface = skia.Surface(200, 200)
    canvas = surface.getCanvas()
    canvas.translate(100, 100)
    canvas.drawPath(bent, fill("#ffffff"))
    alpha = surface.toarray()[:, :, 3]
    for at in np.linspace(0, 1, 25):
        x, y, _ = geometry.resampled([(-60, 60, 16), (0, -60, 16), (60, 60, 16)], 12)[int(at * 24)]
        assert alpha[round(y) + 100, round(x) + 100] == 255, f"hole at {x:.0f}, {y:.0f}"
    assert _covered(straight) == pytest.approx(120 * 32 + math.pi * 16 * 16, rel=0.03)


def test_part_of_a_limb_lies_inside_it() -> None:
    line, radii = [(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)], [10.0, 10.0, 10.0]
    part, thick = geometry.stretch(line, radii, 0.5, 1.0, 2.0)
    assert part[0][0] == pytest.approx(50, abs=4)
    assert part[-1] == (100.0, 0.0)
    assert thick == pytest.approx([12.0] * len(thick))


def test_shapes_can_be_joined_and_cut() -> None:
    left, right = shapes.ellipse(-20, 0, 30), shapes.ellipse(20, 0, 30)
    both = _covered(shapes.union(left, right))
    assert both == pytest.approx(_covered(left) + _covered(right) - _covered(shapes.common(left, right)), abs=30)
    assert _covered(shapes.minus(left, right)) < _covered(left)
    assert _covered(shapes.minus(left)) == _covered(left)


def test_rounding_a_corner_takes_a_little_away() -> None:
    corners = [(-50.0, -50.0), (50.0, -50.0), (50.0, 50.0), (-50.0, 50.0)]
    sharp, soft = _covered(shapes.polygon(corners)), _covered(shapes.polygon(corners, 20))
    assert sharp * 0.9 < soft < sharp


def test_a_moved_shape_leaves_the_original_alone() -> None:
    original = shapes.star(0, 0, 10)
    before = original.getBounds()
    moved = shapes.placed(original, 100, 50, degrees=90, sx=2)
    assert original.getBounds().left() == before.left()
    assert moved.getBounds().left() > 50


def test_noise_repeats_without_a_seam() -> None:
    tile = noise.tile(128).astype(float)
    assert tile.shape == (128, 128, 4)
    inside = np.abs(np.diff(tile[:, :, 0], axis=1)).mean()
    seam = np.abs(tile[:, 0, 0] - tile[:, -1, 0]).mean()
    assert seam < inside * 2.5
    assert np.array_equal(noise.tile(64), noise.tile(64))
    assert not np.array_equal(noise.tile(64, seed=1), noise.tile(64, seed=2))
