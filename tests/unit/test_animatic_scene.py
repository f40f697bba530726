"""Shots as pictures: never empty, the same wherever and in whatever order they are drawn."""

import asyncio
import sys
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from core.domain.bible import Place, Prop
from core.domain.storyboard import FrameOrder, PortraitOrder, TakeOrder
from core.domain.vocabulary import Aspect, Movement, ShotSize
from integrations.animatic import reel
from integrations.animatic.kit import Kit
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.shots.portrait import Portrait
from integrations.animatic.shots.scene import ShotScene, frame_scene, set_look
from integrations.animatic.styles.registry import STYLES
from integrations.media.encode import Pixels
from tests.unit.animatic_orders import character, spoken, staging, take

LANTERN = Prop(id="lantern", noun="lantern", kind="lantern")
FOX, NELL = character("rex", "fox"), character("nell", "woman")


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Kit:
    return Kit(Typefaces(), tmp_path_factory.mktemp("painted"))


def shown(order: TakeOrder, kit: Kit, t: float = 0.75) -> Pixels:
    return reel.picture(ShotScene(order, kit), t)


def busy(pixels: Pixels) -> bool:
    return float(pixels[..., :3].std()) > 12


@pytest.mark.parametrize("aspect", get_args(Aspect))
def test_every_shape_of_frame_has_its_size(kit: Kit, aspect: Aspect) -> None:
    order = take(aspect=aspect)
    pixels = shown(order, kit)
    assert pixels.shape == (order.look.size[1], order.look.size[0], 4)
    assert busy(pixels)


@pytest.mark.parametrize("size", get_args(ShotSize))
def test_every_size_shows_its_people(kit: Kit, size: ShotSize) -> None:
    with_fox, without = (shown(take(size, cast), kit) for cast in ((staging("rex"),), ()))
    assert np.abs(with_fox.astype(int) - without).mean() > 0.5


@pytest.mark.parametrize("style", sorted(STYLES))
def test_people_are_as_tall_in_every_style(kit: Kit, style: str) -> None:
    order = PortraitOrder(character=NELL, view="front", look=take(style=style).look)
    pixels = reel.picture(Portrait(order, kit), 0.0)[..., :3].astype(int)
    rows = np.flatnonzero(np.abs(pixels - pixels[:, :1]).max(axis=(1, 2)) > 70)
    assert 0.72 * 1024 < rows[-1] - rows[0] < 0.84 * 1024


@pytest.mark.parametrize("movement", get_args(Movement))
def test_the_camera_of_every_movement_draws(kit: Kit, movement: Movement) -> None:
    scene = ShotScene(take(movement=movement, seconds=2.0), kit)
    first, last = reel.picture(scene, 0.0), reel.picture(scene, 1.95)
    assert busy(first)
    assert busy(last)
    assert not np.array_equal(first, last)


@pytest.mark.parametrize(
    "order",
    [
        take(characters=(character("rex", "no such kind", "flumph"),)),
        take(cast=(staging("rex", action="defenestrate", target="nobody"),)),
        take(place="the ministry of silly walks"),
        take(style="no such style"),
        take(props=(Prop(id="w", noun="quantum widget", kind="no such prop"),)),
        take("insert", (), (), props=(Prop(id="w", noun="квантовая штука", kind=""),)),
        take(cast=(staging("stranger"),)),
        take(characters=(character("rex", "mouse", count=40),)),
    ],
    ids=["kind", "action", "place", "style", "prop", "noun", "character", "crowd"],
)
def test_what_the_studio_does_not_know_becomes_something_near(kit: Kit, order: TakeOrder) -> None:
    assert busy(shown(order, kit))


def test_only_the_speaker_moves_the_mouth(kit: Kit) -> None:
    def mouths(speaker: str) -> list[str]:
        scene = ShotScene(take("close", lines=(spoken(speaker, "Hello there you"),)), kit)
        quiet = ShotScene(take("close"), kit)
        area = slice(0, int(take().look.size[1] * 0.75))
        return [reel.digest(np.ascontiguousarray(reel.picture(each, 0.5)[area])) for each in (scene, quiet)]

    assert len(set(mouths("rex"))) == 2
    assert len(set(mouths("narrator"))) == 1


def test_a_held_prop_is_seen(kit: Kit) -> None:
    holding = (staging("nell", action="hold", target="lantern"),)
    with_it = shown(take("medium", holding, (NELL,), props=(LANTERN,)), kit)
    without = shown(take("medium", holding, (NELL,)), kit)
    assert np.abs(with_it.astype(int) - without).mean() > 0.3


def test_hands_without_a_prop_hold_something_that_shines(kit: Kit) -> None:
    pixels = shown(take("medium", (staging("nell", action="hold"),), (NELL,), place="forest"), kit)
    blue, green, red = (pixels[..., channel].astype(int) for channel in range(3))
    assert ((red > 230) & (green > 190) & (blue < 190) & (blue > 60)).sum() > 60


def test_a_place_looks_the_same_in_every_shot_of_a_film() -> None:
    one, other = take("wide"), take("close", place="meadow")
    assert set_look(one) == set_look(other)
    assert set_look(one) != set_look(take(place="forest"))


def test_a_frame_is_the_same_whatever_was_drawn_before(kit: Kit) -> None:
    order = take(
        "two", (staging("nell", "left"), staging("rex", "right")), (NELL, FOX), lines=(spoken("rex", "Hello"),)
    )
    fresh = reel.picture(ShotScene(order, kit), 1.0)
    used = ShotScene(order, kit)
    for t in (1.4, 0.0, 0.3):
        reel.picture(used, t)
    assert np.array_equal(fresh, reel.picture(used, 1.0))


def digests(order: TakeOrder, kit: Kit, first: int, last: int) -> list[str]:
    return [reel.digest(pixels) for pixels in reel.frames(ShotScene(order, kit), first, last)]


TRAVELLER = take("full", (staging("rex", action="walk", faces="right"),), movement="push")
TALKER = take("medium", lines=(spoken("rex", "I only want to borrow it"),))


@pytest.mark.parametrize("order", [TRAVELLER, TALKER], ids=["walk", "talk"])
def test_parts_of_a_take_are_the_frames_of_the_whole(kit: Kit, order: TakeOrder) -> None:
    whole = digests(order, kit, 0, 36)
    assert whole == digests(order, kit, 0, 13) + digests(order, kit, 13, 36)
    assert len(set(whole)) > 10


SCRIPT = """
import sys
from pathlib import Path
from core.domain.storyboard import TakeOrder
from integrations.animatic import reel
from integrations.animatic.kit import Kit
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.shots.portrait import Portrait
from integrations.animatic.shots.scene import ShotScene
scene = ShotScene(TakeOrder.model_validate_json(sys.argv[1]), Kit(Typefaces(), Path(sys.argv[2])))
print(*(reel.digest(pixels) for pixels in reel.frames(scene, 12, 16)))
"""


async def test_another_process_draws_the_same_frames(kit: Kit, tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", SCRIPT, TRAVELLER.model_dump_json(), str(tmp_path)), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert out.decode().split() == digests(TRAVELLER, kit, 12, 16)


def test_a_standing_camera_is_drawn_on_twos_and_a_travelling_one_on_ones(kit: Kit) -> None:
    standing = digests(take(), kit, 0, 12)
    assert standing[0::2] == standing[1::2]
    travelling = digests(take(movement="push"), kit, 0, 12)
    assert travelling[0::2] != travelling[1::2]


def test_a_storyboard_picture_is_half_as_large_and_without_words(kit: Kit) -> None:
    order = take(lines=(spoken("rex", "Hello there"),), height=288)
    frame = FrameOrder(
        prompt="",
        shot=order.shot,
        characters=order.characters,
        place=Place(id="meadow", name="meadow", set="meadow"),
        look=order.look,
        seed=1,
    )
    scene, moment = frame_scene(frame, kit)
    pixels = reel.picture(scene, moment, scale=0.5)
    assert pixels.shape[:2] == (144, 256)
    assert busy(pixels)
    assert scene.captions.boxes == ()
