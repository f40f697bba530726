"""Figures as pictures: whole, on the ground, the same everywhere, and never failing."""

import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.figures import api
from integrations.animatic.figures.actions.repertoire import ACTIONS
from integrations.animatic.figures.api import Look, figure_sprite
from integrations.animatic.figures.cache import DrawingCache
from integrations.animatic.figures.drawing import draw_sheet
from integrations.animatic.figures.face.emotions import EMOTIONS, VISEMES, expression
from integrations.animatic.figures.figure import Figure
from integrations.animatic.figures.kinds.registry import KINDS
from integrations.animatic.figures.looks import sheet_of
from integrations.animatic.figures.parts.label import add_label
from integrations.animatic.figures.performance import Moment, perform
from integrations.animatic.figures.rendering import render, render_body, with_face
from integrations.animatic.styles.registry import STYLES

ROOT = Path(__file__).parents[2]
PAPER = STYLES["paper_cutout"]
SMALL = 0.3
ONE_PER_PLAN = ("woman", "fox", "owl", "whale", "octopus", "bee", "ghost", "monster", "snowman", "teapot", "robot")


def _moment(kind: str, action: str, at: float = 0.5, emotion: str = "", viseme: str = "") -> Moment:
    return Moment.of(Look(kind), action, emotion, at, 0.0, viseme, (0, 0), 0)


def _sprite(
    look: Look,
    *,
    action: str = "idle",
    emotion: str = "",
    t: float = 0.5,
    scale: float = SMALL,
    facing: float = 0.0,
    viseme: str = "",
    gaze: tuple[float, float] = (0.0, 0.0),
) -> api.Sprite:
    return figure_sprite(
        look, PAPER, action=action, emotion=emotion, t=t, scale=scale, facing=facing, viseme=viseme, gaze=gaze
    )


def _alpha(sprite: api.Sprite) -> NDArray[np.uint8]:
    return sprite.image.toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, 3]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_can_do_everything_in_every_mood(kind: str) -> None:
    """Figures are built, not painted: that is where plans, parts and poses meet."""
    sheet = sheet_of(Look(kind, word="ukulele"))
    for index, action in enumerate(sorted(ACTIONS)):
        at = (len(kind) + index) % 5 * 0.17
        mood = sorted(EMOTIONS)[(index * 3 + len(kind)) % len(EMOTIONS)]
        drawn = draw_sheet(sheet, perform(sheet, _moment(kind, action, at, mood)))
        box = drawn.matrix.mapRect(drawn.figure.bounds())
        assert 30 < box.height() < 700, (action, at)
        assert 20 < box.width() < 700, (action, at)
        assert drawn.figure.head is not None
        assert drawn.figure.face_window is not None


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_can_be_painted_and_stands_on_its_ground(kind: str) -> None:
    sprite = _sprite(Look(kind, word="ukulele"))
    alpha = _alpha(sprite)
    rows = np.flatnonzero((alpha > 200).any(axis=1))
    feet = rows[-1] - sprite.origin[1]
    head = sprite.origin[1] - rows[0]
    assert -64 * SMALL < feet < 14 * SMALL + 1, "feet are near the ground, or it hovers"
    assert head == pytest.approx(api.natural_height(Look(kind, word="ukulele")) * SMALL, abs=0.2 * head + 3)
    assert (alpha > 200).mean() > 0.10


@pytest.mark.parametrize("kind", ["man", "woman", "child", "elder", "king", "fairy", "fox", "owl", "thing"])
def test_a_seed_is_another_individual_and_the_same_one_again(kind: str) -> None:
    first, other, again = (sheet_of(Look(kind, word="lute", seed=seed)) for seed in (3, 4, 3))
    assert first == again
    assert first != other


def test_looks_are_plain_values() -> None:
    look = Look("fox", seed=2, colours=(("fur", "#3355aa"),), wardrobe=("crown",), traits=("old",))
    assert look == Look("fox", seed=2, colours=(("fur", "#3355aa"),), wardrobe=("crown",), traits=("old",))
    assert sheet_of(look).colour("skin") == "#3355aa"


def test_colours_dress_and_unknown_wishes_are_ignored() -> None:
    plain = sheet_of(Look("man"))
    blue = sheet_of(Look("man", colours=(("shirt", "#0000ff"), ("hair", "#ffffff"))))
    assert blue.outfit is not None
    assert blue.outfit.top == "#0000ff"
    assert blue.colour("hair") == "#ffffff"
    odd = Look("man", colours=(("shirt", "blue"), ("aura", "#12345")), wardrobe=("nonsense",), traits=("blorp",))
    assert sheet_of(odd) == plain


def test_wardrobe_replaces_what_is_already_worn() -> None:
    wizard = sheet_of(Look("wizard", wardrobe=("pirate hat",)))
    hats = [feature for feature in wizard.features if type(feature).__name__ == "Hat"]
    assert len(hats) == 1
    assert getattr(hats[0], "shape", "") == "pirate"


def test_traits_change_size_and_age() -> None:
    grown = api.natural_height(Look("fox"))
    assert api.natural_height(Look("fox", traits=("tiny",))) < grown * 0.7
    assert api.natural_height(Look("fox", traits=("giant",))) > grown * 1.4
    assert sheet_of(Look("woman", traits=("old",))).kind == "elder"


def test_an_adult_is_about_260_pixels_tall() -> None:
    for kind in ("man", "woman"):
        assert api.natural_height(Look(kind)) == pytest.approx(260, rel=0.12)


def test_a_close_up_frames_the_face() -> None:
    for kind in ONE_PER_PLAN:
        box = api.face_box(Look(kind), scale=2.0)
        height = api.natural_height(Look(kind)) * 2
        assert -height * 1.15 <= box.top < box.bottom <= height * 0.1, kind
        assert box.width == pytest.approx(box.height)
        assert api.face_box(Look(kind), scale=1.0).width == pytest.approx(box.width / 2)


def test_facing_left_is_a_mirror_image() -> None:
    right, left = (_sprite(Look("snowman"), facing=side) for side in (1.0, -1.0))
    assert left.image.width() == pytest.approx(right.image.width(), abs=1)
    wide = [_alpha(sprite).astype(int) for sprite in (right, left)]
    rows = min(part.shape[0] for part in wide)
    columns = min(part.shape[1] for part in wide)
    mirrored = np.fliplr(wide[1])[:rows, :columns]
    assert (np.abs(wide[0][:rows, :columns] - mirrored) > 128).mean() < 0.06


def test_a_label_reads_the_same_in_a_mirror() -> None:
    images: list[NDArray[np.int_]] = []
    for mirrored in (False, True):
        figure = Figure()
        add_label(figure, "Jolly", (-40, -20, 40, 20), mirrored=mirrored)
        matrix = skia.Matrix.Scale(-1 if mirrored else 1, 1)
        images.append(render(figure, PAPER.figure, 1.0, 0, matrix).image.toarray().astype(int))
    assert np.abs(images[0] - images[1]).mean() < 3
    assert np.abs(images[0] - np.fliplr(images[1])).mean() > 6


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("kind", ["woman", "fox", "teapot"])
def test_every_style_paints_a_whole_figure(style: str, kind: str) -> None:
    sprite = figure_sprite(Look(kind), STYLES[style], action="idle", emotion="happy", t=0, scale=0.5)
    alpha = _alpha(sprite)
    assert (alpha > 150).mean() > 0.08
    edges = [alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]]
    assert max(int(edge.max()) for edge in edges) < 120, "nothing is cut off"


@pytest.mark.parametrize("kind", ONE_PER_PLAN)
def test_a_face_put_on_a_body_looks_as_if_it_had_been_painted_with_it(kind: str) -> None:
    sheet = sheet_of(Look(kind))
    for mood in ("laughing", "scared", "sad"):
        for viseme in ("", *sorted(VISEMES)[:2]):
            pose = perform(sheet, _moment(kind, "talk", 0.5, mood, viseme=viseme or "M"))
            drawn = draw_sheet(sheet, pose)
            whole = render(drawn.figure, PAPER.figure, 0.8, 0, drawn.matrix, expression(pose)).image
            body = render_body(drawn.figure, PAPER.figure, 0.8, 0, drawn.matrix)
            pieced = with_face(body, expression(pose)).image
            apart = np.abs(
                whole.toarray(alphaType=skia.kPremul_AlphaType).astype(int)
                - pieced.toarray(alphaType=skia.kPremul_AlphaType).astype(int)
            )
            assert (apart > 24).mean() < 2e-4, (mood, viseme)


def test_mouths_move_and_eyes_look_while_the_body_holds_still() -> None:
    still = _sprite(Look("woman"), scale=0.8).image.toarray()
    spoken = _sprite(Look("woman"), viseme="O", scale=0.8).image.toarray()
    looking = _sprite(Look("woman"), gaze=(1.0, 0.0), scale=0.8).image.toarray()
    for other in (spoken, looking):
        rows = np.flatnonzero((still != other).any(axis=(1, 2)))
        assert len(rows) > 3
        assert rows.max() < still.shape[0] * 0.5


def test_talk_moves_the_mouth_by_itself() -> None:
    moments = {_moment("fox", "talk", frame / 12).viseme for frame in range(24)}
    assert len(moments) > 3
    assert _moment("fox", "idle", 0.2).viseme == ""


def test_hearts_and_tears_are_not_cut() -> None:
    calm, loving = (_sprite(Look("cup"), emotion=mood, scale=1.0) for mood in ("neutral", "love"))
    pink = loving.image.toarray(colorType=skia.kRGBA_8888_ColorType).astype(int)
    hearts = (pink[:, :, 0] > 200) & (pink[:, :, 1] < 130) & (pink[:, :, 2] < 150) & (pink[:, :, 3] > 200)
    columns = np.flatnonzero(hearts.any(axis=0))
    assert len(columns) > 8
    assert loving.image.width() >= calm.image.width()


@settings(max_examples=40, deadline=None)
@given(
    st.text(max_size=12),
    st.text(max_size=12),
    st.floats(-10, 1e6),
    st.floats(0, 3),
    st.floats(-4, 4),
    st.text(max_size=2),
    st.integers(-(2**40), 2**40),
)
def test_nothing_anybody_asks_for_fails(
    kind: str, word: str, time: float, scale: float, facing: float, viseme: str, seed: int
) -> None:
    look = Look(kind, word=word, seed=seed, colours=((word, kind),), wardrobe=(word,), traits=(kind,))
    sprite = figure_sprite(
        look,
        PAPER,
        action=word,
        emotion=kind,
        t=time,
        scale=min(scale, 0.5),
        facing=facing,
        viseme=viseme,
        gaze=(facing, -facing),
        seed=seed,
    )
    assert sprite.image.width() > 0


def test_a_kept_drawing_is_handed_out_again() -> None:
    first = _sprite(Look("fox"), action="walk", t=0.25)
    assert _sprite(Look("fox"), action="walk", t=1.25) is first
    assert _sprite(Look("fox"), action="walk", t=0.5) is not first
    api.forget_drawings()
    assert _sprite(Look("fox"), action="walk", t=0.25) is not first


def test_the_cache_keeps_to_its_budget() -> None:
    cache: DrawingCache[str] = DrawingCache(100)
    cache.put("a", "A", 40)
    cache.put("b", "B", 40)
    assert cache.get("a") == "A"
    cache.put("c", "C", 40)
    assert cache.get("b") is None, "the least recently used one went"
    assert (cache.get("a"), cache.get("c"), cache.size) == ("A", "C", 80)
    cache.put("a", "A2", 10)
    assert (cache.get("a"), cache.size) == ("A2", 50)
    cache.put("huge", "H", 500)
    assert cache.get("huge") == "H"


def test_feet_of_a_gait_need_a_speed() -> None:
    assert api.ground_speed(Look("horse"), "run") > api.ground_speed(Look("horse"), "walk") > 0
    assert api.ground_speed(Look("horse"), "walk") > api.ground_speed(Look("mouse"), "walk")
    assert api.ground_speed(Look("horse"), "idle") == 0


FINGERPRINT = """
import hashlib
from integrations.animatic.figures.api import Look, figure_sprite
from integrations.animatic.styles.registry import STYLES
digest = hashlib.sha256()
for kind, action, style in (
    ("woman", "dance", "paper_cutout"), ("fox", "run", "watercolor"), ("octopus", "swim", "paper_cutout"),
    ("owl", "talk", "watercolor"), ("teapot", "idle", "paper_cutout"), ("king", "cry", "paper_cutout"),
):
    sprite = figure_sprite(Look(kind, seed=3), STYLES[style], action=action, emotion="happy", t=0.4, scale=0.6, seed=2)
    digest.update(sprite.image.tobytes())
print(digest.hexdigest())
"""


def test_separate_processes_draw_the_same_pixels() -> None:
    command = [sys.executable, "-c", FINGERPRINT]
    prints = [
        subprocess.run(  # noqa: S603 - this interpreter, a fixed program
            command, capture_output=True, text=True, check=True, cwd=ROOT, env={"PYTHONHASHSEED": seed}
        ).stdout.strip()
        for seed in ("1", "2")
    ]
    assert prints[0] == prints[1]
    assert len(prints[0]) == hashlib.sha256().digest_size * 2


def test_the_order_of_requests_does_not_change_a_drawing() -> None:
    api.forget_drawings()
    alone = _sprite(Look("woman"), action="talk", viseme="A").image.tobytes()
    api.forget_drawings()
    for viseme in ("O", "E", ""):
        _sprite(Look("woman"), action="talk", viseme=viseme)
    assert _sprite(Look("woman"), action="talk", viseme="A").image.tobytes() == alone


def test_hands_can_be_empty_or_hold_something_else() -> None:
    gift, nothing, lantern = (
        figure_sprite(Look("man"), PAPER, action="hold", emotion="", t=0, scale=0.5, prop=prop).image.tobytes()
        for prop in (None, "", "lantern")
    )
    assert len({gift, nothing, lantern}) == 3


@pytest.mark.parametrize("kind", ONE_PER_PLAN)
def test_what_is_held_is_held_by_the_body(kind: str) -> None:
    place = api.held_place(Look(kind), scale=2.0)
    height, width = api.natural_height(Look(kind)) * 2, api.natural_width(Look(kind)) * 2
    assert -height <= place.y < 0
    assert abs(place.x) < width
    assert 0 < place.half < height / 3
    mirrored = api.held_place(Look(kind), scale=2.0, facing=-1.0)
    assert mirrored.x == pytest.approx(-api.held_place(Look(kind), scale=2.0, facing=1.0).x)
