"""The plan of a shot: who stands, sits, walks and holds what, and whom the camera is about."""

from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.bible import Prop
from core.domain.storyboard import Staging, TakeOrder
from core.domain.vocabulary import ShotSize
from integrations.animatic import memory
from integrations.animatic.figures.api import actions, kinds
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.sets.api import Anchor
from integrations.animatic.shots.play import Play, plan_play
from integrations.animatic.shots.things import recipe_for
from tests.unit.animatic_orders import character, spoken, staging, take

FACES = Typefaces()
SIZES: tuple[ShotSize, ...] = get_args(ShotSize)
GROUND = {
    "left": Anchor(422, 576),
    "ground": Anchor(640, 576),
    "right": Anchor(858, 576),
    "horizon": Anchor(640, 430, 0.3, 0.3),
    "sky": Anchor(640, 140, 0.6, 0.1),
}
ROOM = {**GROUND, "seat": Anchor(300, 540), "armchair": Anchor(980, 548), "table": Anchor(640, 470)}
NELL, REX, HOOT = character("nell", "woman"), character("rex", "fox"), character("hoot", "owl")
LANTERN = Prop(id="lantern", noun="lantern", kind="lantern")
BOOK = Prop(id="book", noun="book", kind="book")


def planned(order: TakeOrder, anchors: dict[str, Anchor] = GROUND) -> Play:
    return plan_play(order, anchors, [(prop.id, recipe_for(prop, FACES)) for prop in order.props])


def order(
    size: ShotSize, *cast: Staging, props: tuple[Prop, ...] = (), talk: str = "", seconds: float = 4.0
) -> TakeOrder:
    lines = (spoken(talk, "Hello there", seconds=2.0),) if talk else ()
    return take(size, cast, (NELL, REX, HOOT), props=props, lines=lines, seconds=seconds, height=720)


def test_people_stand_as_staged_from_left_to_right() -> None:
    play = planned(order("wide", staging("rex", "right"), staging("nell", "left"), staging("hoot", "center")))
    marks = {role.player.id: role.player.mark.x for role in play.roles}
    assert marks["nell"] < marks["hoot"] < marks["rex"]
    bodies = sorted((role.player.body for role in play.roles), key=lambda body: body.left)
    assert all(one.right <= two.left for one, two in pairwise(bodies))


def test_those_who_talk_look_at_each_other() -> None:
    play = planned(order("two", staging("nell", "left"), staging("rex", "right")))
    facing = {role.player.id: role.way.facing for role in play.roles}
    assert facing["nell"] > 0 > facing["rex"]


def test_two_who_sit_get_two_seats_and_the_third_the_floor() -> None:
    play = planned(order("wide", *(staging(id, action="sit") for id in ("nell", "rex", "hoot"))), ROOM)
    heights = {role.player.id: role.player.mark.y for role in play.roles}
    assert heights == {"nell": 540, "rex": 548, "hoot": 576}
    assert planned(order("full", staging("nell", action="sit")), ROOM).roles[0].player.mark.x == pytest.approx(300)


def test_what_is_held_is_held_by_its_holder_and_the_rest_lies_about() -> None:
    cast = (staging("nell", "left", action="hold", target="lantern"), staging("rex", "right"))
    play = planned(order("full", *cast, props=(LANTERN, BOOK)), ROOM)
    items = {item.id: item for item in play.items}
    assert items["lantern"].holder == "nell"
    assert items["book"].holder == ""
    assert items["book"].mark.y == 470


def test_hands_take_what_lies_about_before_they_invent_something() -> None:
    holding = staging("nell", action="hold")
    assert [item.id for item in planned(order("full", holding, props=(BOOK,))).items] == ["book"]
    assert [item.holder for item in planned(order("full", holding)).items] == ["nell"]


def test_who_points_at_a_thing_faces_it() -> None:
    play = planned(order("full", staging("nell", "left", action="point", target="lantern"), props=(LANTERN,)))
    role, item = play.roles[0], play.items[0]
    assert (item.mark.x - role.player.mark.x) * role.way.facing > 0


def test_a_near_picture_is_about_whoever_speaks() -> None:
    cast = (staging("nell", "left"), staging("rex", "right"))
    for speaker in ("nell", "rex"):
        play = planned(order("close", *cast, talk=speaker))
        assert [role.player.id for role in play.roles] == [speaker]


def test_an_insert_shows_the_prop_alone_and_large() -> None:
    play = planned(order("insert", staging("nell"), props=(LANTERN,)))
    item = play.items[0]
    assert play.roles == ()
    assert 250 < item.recipe.height * item.mark.scale * play.camera.start.zoom < 420


def test_who_walks_to_somebody_ends_beside_and_idle() -> None:
    cast = (staging("nell", "left", action="walk", target="rex"), staging("rex", "right"))
    play = planned(order("full", *cast))
    nell, rex = (play.role(id) for id in ("nell", "rex"))
    assert nell
    assert rex
    first, last = nell.way.at(0.0), nell.way.at(4.0)
    assert (first.action, last.action) == ("walk", "idle")
    gap = rex.player.mark.x - (nell.player.mark.x + last.x)
    assert 0 < gap < rex.player.width + nell.player.width


def test_the_camera_goes_along_with_who_walks() -> None:
    play = planned(order("full", staging("nell", action="walk", faces="right")))
    assert play.view(3.5).x > play.view(0.5).x + 30
    assert not play.moving
    steps = [play.view(frame / 24).x for frame in range(24, 36)]
    moved = [abs(two - one) for one, two in pairwise(steps)]
    assert max(moved[0::2]) < 0.3 < min(moved[1::2])


@given(
    st.sampled_from(SIZES),
    st.sampled_from(sorted(kinds())),
    st.sampled_from(sorted(actions())),
    st.sampled_from(["left", "center", "right"]),
    st.floats(0.2, 30),
)
def test_whatever_is_staged_is_seen_in_the_middle_of_the_shot(
    size: ShotSize, kind: str, action: str, side: str, seconds: float
) -> None:
    somebody = character("nell", kind)
    wanted = order(size, Staging.model_validate({"character": "nell", "side": side, "action": action}), seconds=seconds)
    play = planned(wanted.model_copy(update={"characters": (somebody,)}), ROOM)
    role, t = play.roles[0], seconds * 0.62
    moment = role.way.at(t)
    face = play.view(t).seen_box(play.frame, role.player.face(moment.facing).moved(moment.x, moment.y))
    x, y = face.centre
    assert 0 < x < play.frame.width
    assert 0 < y < play.frame.height


def test_kept_drawings_are_forgotten_only_when_they_fill_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[int] = []
    monkeypatch.setattr(memory, "forget_drawings", lambda: forgotten.append(1))
    for resident in (100 << 20, 200 << 20):
        monkeypatch.setattr(memory, "_resident", lambda size=resident: size)
        memory.tidy()
    assert len(forgotten) == 1
