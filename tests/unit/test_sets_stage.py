"""The baked stage: pure frames, no bare edges, actors between layers, one bake for two processes."""

import hashlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.sets import baked as baked_module
from integrations.animatic.sets import builder
from integrations.animatic.sets.api import Camera, SetLook, Stage, build_stage
from integrations.animatic.sets.baked import BakedSet
from integrations.animatic.sets.score import Score
from integrations.animatic.styles.paper_cutout import STYLE as PAPER
from integrations.animatic.styles.watercolor import STYLE as WATERCOLOR

WIDTH, HEIGHT = 320, 180
MAGENTA = (255, 0, 255)


@dataclass(frozen=True)
class Block:
    """An actor that is a green rectangle."""

    depth: float
    x: float
    y: float
    size: float = 24

    def draw(self, canvas: skia.Canvas) -> None:
        """Draw the rectangle around its point."""
        box = skia.Rect.MakeXYWH(self.x - self.size / 2, self.y - self.size, self.size, self.size)
        canvas.drawRect(box, skia.Paint(Color=0xFF00FF00))


def _stage(name: str, time: str = "day") -> Stage:
    return build_stage(SetLook(name, time), PAPER, WIDTH, HEIGHT)


def _frame(
    stage: Stage, t: float = 0.0, camera: Camera | None = None, actors: tuple[Block, ...] = (), scale: float = 1.0
) -> NDArray[np.uint8]:
    width, height = stage.size
    pixels = np.zeros((round(height * scale), round(width * scale), 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
    canvas = surface.getCanvas()
    canvas.clear(0xFFFF00FF)
    canvas.scale(scale, scale)
    stage.draw(canvas, t, camera or Camera(), actors)
    return pixels


def _green(frame: NDArray[np.uint8]) -> int:
    red, green, blue = (frame[..., i].astype(int) for i in range(3))
    return int(((green > 200) & (red < 60) & (blue < 60)).sum())


def _bare(frame: NDArray[np.uint8]) -> int:
    return int((frame[..., :3] == MAGENTA).all(axis=-1).sum())


HASH_IN_ANOTHER_PROCESS = """
import hashlib, sys
import numpy as np
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.sets.api import Camera, SetLook, build_stage
from integrations.animatic.sets.baked import BakedSet
from integrations.animatic.sets.score import Score
from integrations.animatic.styles.paper_cutout import STYLE
stage = build_stage(SetLook("village", "night", "rain", seed=4), STYLE, 320, 180)
pixels = np.zeros((180, 320, 4), np.uint8)
surface = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
surface.getCanvas().clear(0xFFFF00FF)
stage.draw(surface.getCanvas(), 1.25, Camera(x=9, zoom=1.2, shake=1), ())
sys.stdout.write(hashlib.sha256(pixels.tobytes()).hexdigest())
"""


def test_another_process_draws_the_same_pixels() -> None:
    stage = build_stage(SetLook("village", "night", "rain", seed=4), PAPER, WIDTH, HEIGHT)
    frame = _frame(stage, 1.25, Camera(x=9, zoom=1.2, shake=1))
    root = Path(__file__).parents[2]
    other = subprocess.run(  # noqa: S603 - our own interpreter and text
        [sys.executable, "-c", HASH_IN_ANOTHER_PROCESS], cwd=root, capture_output=True, text=True, check=True
    )
    assert other.stdout == hashlib.sha256(frame.tobytes()).hexdigest()


def test_scenery_moves_on_twos_and_the_camera_on_ones() -> None:
    stage = _stage("sea")
    assert (_frame(stage, 1.0) == _frame(stage, 1.0 + 1 / 24)).all()
    assert (_frame(stage, 1.0) != _frame(stage, 1.0 + 1 / 12)).any()
    assert (_frame(stage, 1.0, Camera(x=1)) != _frame(stage, 1.0, Camera(x=2))).any()


@pytest.mark.parametrize("name", ["forest", "sea", "house", "cave", "space", "desert", "sky", "train"])
def test_no_camera_sees_past_the_painted_picture(name: str) -> None:
    stage = _stage(name)
    far = 10_000.0
    for camera in (
        Camera(),
        Camera(x=-far, y=-far),
        Camera(x=far, y=far),
        Camera(x=far, y=-far, zoom=1.6, focus_x=0.1, focus_y=0.2),
        Camera(zoom=0.1),
        Camera(zoom=0.1, x=far),
        Camera(tilt=20),
        Camera(tilt=-4, shake=3, zoom=1.1),
    ):
        for t in (0.3, 40.0):
            assert _bare(_frame(stage, t, camera)) == 0, camera


@pytest.mark.parametrize("pan", [-10_000.0, 10_000.0])
def test_the_ground_reaches_as_far_as_the_camera(pan: float) -> None:
    for camera in (Camera(x=pan, y=10_000), Camera(x=pan, zoom=0.1)):
        road = _frame(_stage("city"), 0.0, camera)[-14:, :, :3].astype(int).mean(axis=(0, 2))
        assert max(road[:6].max(), road[-6:].max()) < 130, "no sky below the street"


def test_hiding_what_nearer_ground_covers_changes_no_pixel(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = _stage("mountain")
    cameras = (Camera(), Camera(x=12, y=-6, zoom=1.3), Camera(y=9, zoom=2.2, focus_y=0.3))
    quick = [_frame(stage, 0.5, camera) for camera in cameras]
    everything = [float(HEIGHT)] * 100

    def nothing_hidden(stage: Stage, view: Camera, t: float) -> list[float]:
        return everything

    monkeypatch.setattr(Stage, "_hidden", nothing_hidden)
    for frame, camera in zip(quick, cameras, strict=True):
        assert (frame == _frame(stage, 0.5, camera)).all()


def test_actors_stand_between_the_layers() -> None:
    stage = _stage("forest")
    ground = stage.anchors["ground"]
    front = Block(ground.depth, ground.x, ground.y)
    behind = Block(0.2, ground.x, ground.y)
    assert _green(_frame(stage, actors=(front,))) > 300
    assert _green(_frame(stage, actors=(behind,))) == 0


def test_actors_move_with_the_camera_at_their_depth() -> None:
    stage = _stage("meadow")
    block = Block(1.0, 160, 140)

    def middle(camera: Camera) -> float:
        frame = _frame(stage, camera=camera, actors=(block,))
        return float(np.flatnonzero((frame[130, :, 1] > 200) & (frame[130, :, 0] < 60)).mean())

    assert middle(Camera(x=10)) == pytest.approx(middle(Camera()) - 10, abs=0.6)


def test_a_draft_bake_draws_in_full_frame_pixels() -> None:
    full = _frame(build_stage(SetLook("beach"), PAPER, WIDTH, HEIGHT), scale=0.5)
    stage = build_stage(SetLook("beach"), PAPER, WIDTH, HEIGHT, scale=0.5)
    draft = _frame(stage, scale=0.5)
    assert stage.anchors == build_stage(SetLook("beach"), PAPER, WIDTH, HEIGHT).anchors
    assert float(np.abs(full.astype(int) - draft.astype(int)).mean()) < 6


def test_one_bake_serves_every_process_that_shares_a_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look = SetLook("house", "night", "storm")
    first = build_stage(look, PAPER, WIDTH, HEIGHT, cache=tmp_path)
    expected = _frame(first, 0.5, Camera(zoom=1.1))

    def refuse(*_: object) -> None:
        raise AssertionError("baked twice")

    monkeypatch.setattr(builder, "bake_score", refuse)
    again = build_stage(look, PAPER, WIDTH, HEIGHT, cache=tmp_path)
    assert (_frame(again, 0.5, Camera(zoom=1.1)) == expected).all()
    assert again.anchors == first.anchors
    assert again.light_at(160, 120) == pytest.approx(first.light_at(160, 120))
    # Words that mean the same look find the same file; another style does not.
    build_stage(SetLook("house", "Midnight", "thunderstorm"), PAPER, WIDTH, HEIGHT, cache=tmp_path)
    with pytest.raises(AssertionError, match="baked twice"):
        build_stage(look, WATERCOLOR, WIDTH, HEIGHT, cache=tmp_path)


def test_workers_that_ask_at_once_share_one_bake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bakes: list[str] = []
    paint = builder.bake_score

    def counted(score: Score, scale: float) -> BakedSet:
        bakes.append(score.info.id)
        return paint(score, scale)

    def build(_: int) -> NDArray[np.uint8]:
        return _frame(build_stage(SetLook("moon"), PAPER, 64, 36, cache=tmp_path))

    monkeypatch.setattr(builder, "bake_score", counted)
    with ThreadPoolExecutor(3) as pool:
        frames = list(pool.map(build, range(3)))
    assert bakes == ["moon"]
    assert all((frame == frames[0]).all() for frame in frames)


@pytest.mark.parametrize("harm", ["emptied", "cut", "scribbled"])
def test_a_damaged_file_is_painted_anew(tmp_path: Path, harm: str) -> None:
    expected = _frame(build_stage(SetLook("space"), PAPER, 64, 36, cache=tmp_path))
    (file,) = tmp_path.glob("*.set")
    content = file.read_bytes()
    harmed = {"emptied": b"", "cut": content[: len(content) // 2], "scribbled": b"?" * len(content)}
    file.unlink()
    file.write_bytes(harmed[harm])
    assert (_frame(build_stage(SetLook("space"), PAPER, 64, 36, cache=tmp_path)) == expected).all()
    assert file.read_bytes() == content


def test_a_full_cache_drops_what_was_unused_longest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baked_module, "CACHE_LIMIT", 1)
    for name in ("space", "moon"):
        build_stage(SetLook(name), PAPER, 64, 36, cache=tmp_path)
    assert len(list(tmp_path.glob("*.set"))) == 1


def test_light_is_cooler_at_night_and_warmer_by_a_lamp() -> None:
    day, night = _stage("city", time="day"), _stage("city", time="night")
    dark, bright = night.light_at(160, 120), day.light_at(160, 120)
    assert sum(dark) < sum(bright)
    assert dark[2] > dark[0]
    lamp, away = night.light_at(WIDTH * 0.66, 120), night.light_at(WIDTH * 0.48, 40)
    assert lamp[0] - lamp[2] > away[0] - away[2] + 0.12
    for tint in (dark, bright, lamp, away):
        assert all(0.05 < part <= 1.05 for part in tint)


def _no_overlay(width: int, height: int, seed: int) -> skia.Image:
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(0)
    return surface.makeImageSnapshot()


def test_the_overlay_of_the_style_is_part_of_the_frame() -> None:
    plain = replace(PAPER, scenery=replace(PAPER.scenery, overlay=_no_overlay))
    without = _frame(build_stage(SetLook("desert"), plain, WIDTH, HEIGHT)).astype(int)
    difference = without - _frame(_stage("desert"))
    assert difference[:8, :8, :3].mean() > 10, "corners are darker"
    assert difference[80:100, 150:170, :3].mean() == 0


@pytest.mark.parametrize("name", ["cave", "forest", "mountain", "theatre"])
def test_a_set_keeps_within_its_memory(name: str) -> None:
    quarter = build_stage(SetLook(name), PAPER, 1280, 720, scale=0.25)
    assert quarter.memory * 16 < 40_000_000


@pytest.mark.parametrize("name", ["no such place", "zzyzx hall"])
def test_an_unknown_set_becomes_the_nearest(name: str) -> None:
    assert _bare(_frame(build_stage(SetLook(name), PAPER, 64, 36))) == 0


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(0, 100, 1.0), (100, 9000, 1.0), (320, 180, 0.0), (320, 180, 9.0)]
)
def test_impossible_sizes_are_refused(width: int, height: int, scale: float) -> None:
    with pytest.raises(ValueError, match=r"frame|scale"):
        build_stage(SetLook("forest"), PAPER, width, height, scale=scale)
