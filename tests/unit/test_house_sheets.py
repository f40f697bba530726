"""The plots: their text format, their guards, and that each makes a film in which nothing is broken."""

import pytest

from integrations.language.house.check.lint import blanks, faults
from integrations.language.house.check.properties import broken
from integrations.language.house.facts.decide import decided
from integrations.language.house.facts.facts import Facts
from integrations.language.house.parse.reader import read
from integrations.language.house.plots.opening import opening_of
from integrations.language.house.plots.sheet import Sheet, holds, parsed, sheets
from integrations.language.house.plots.story import film_with
from integrations.language.house.plots.wording import filled, slots_in
from tests.unit.house_lines import ALL

_INTERLUDES = {"alone", "together"}
_EVERYTHING = "a fox afraid of rain must save the moon from a wolf to see it"
_MORE = (
    "me and my dog fly to the moon",
    "we build a boat to see the sea",
    "three pirates carry a piano up the stairs",
    "a cat and a dog open a bakery",
    "a robot adopts a kitten",
    "penguins in the desert",
    "my grandma",
    "what if cats could talk",
    "sloth teaches yoga to stressed squirrels",
    "a wolf who refuses to howl until it snows",
    "a toaster falls in love with a fridge in the kitchen",
)


def _facts() -> list[Facts]:
    return [decided(read(line), 1, "happy") for line in (*ALL, *_MORE) if read(line).language == "en"]


_SHEETS = [pytest.param(sheet, id=sheet.name) for sheet in sheets()]


@pytest.fixture(scope="module")
def facts() -> list[Facts]:
    """Facts of many kinds of lines."""
    return _facts()


def test_there_is_a_plot_for_many_occasions() -> None:
    assert len(sheets()) >= 120
    assert len({sheet.name for sheet in sheets()}) == len(sheets())
    families = {family for sheet in sheets() for family in sheet.families}
    assert {"learn", "find", "get", "overcome", "save", "become", "defeat", "steal", "love", "friend"} <= families
    assert {"any-goal", "any-event", "any-state", "any-being", "any-pair", "any-world", "any-note", "floor"} <= families


@pytest.mark.parametrize("sheet", _SHEETS)
def test_no_sentence_takes_more_for_granted_than_its_guard_promises(sheet: Sheet) -> None:
    assert list(faults(sheet, blanks(decided(read(_EVERYTHING), 1, "happy")))) == []


@pytest.mark.parametrize(
    "sheet", [pytest.param(item, id=item.name) for item in sheets() if not {*item.families} & _INTERLUDES]
)
def test_every_plot_makes_a_film_of_everything_that_fits(sheet: Sheet, facts: list[Facts]) -> None:
    fitting = [each for each in facts if sheet.fits(each.flags)]
    assert fitting, "no line of ours fits: the guard cannot hold"
    for each in fitting[:: max(1, len(fitting) // 12)]:
        for seconds in (40, 90):
            film = film_with(each, opening_of(each, each.dice("opening")), sheet, seconds, 4)
            assert broken(film) == [], each.frame.text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1 A line.", "s:1: a sheet begins with ==="),
        ("=== a\n1 A line.", "s:2: a scene begins with @"),
        ("=== a\n@ nowhere", "s:2: a scene needs a place and a clock"),
        ("=== a\n@ home\nno mark", "s:3: not a line of a sheet"),
        ("=== a\n@ home\n+ hanging", "s:3: nothing above to go with"),
        ("=== a\n@ home\n1 hero furious: Ha!", "s:3: unknown emotion"),
        ("=== a\n@ home\n1 Ha!\n> hero teleport", "s:4: unknown action"),
        ("=== a\n@ home\n> nobody wave", "s:3: an action needs an actor and an act"),
    ],
)
def test_what_is_not_in_the_format_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^s:\d+: ") as caught:
        parsed(text, "s")
    assert str(caught.value).startswith(message)


def test_a_sheet_needs_a_scene() -> None:
    with pytest.raises(ValueError, match="has no scene"):
        parsed("=== empty\nfor: learn")


def test_a_sheet_is_read_row_by_row() -> None:
    (sheet,) = parsed(
        """=== learn.in_secret
        for: learn goal
        needs: goal !group
        weight: 2
        @ place later
        > hero look
        1 {He} tried it.
        + hero sad ?object: *doubt
        / hero calm: Hm.
        > hero dance
        """
    )
    assert sheet.families == ("learn", "goal")
    assert sheet.fits(frozenset({"goal"}))
    assert not sheet.fits(frozenset({"goal", "group"}))
    (section,) = sheet.sections
    assert [action.act for action in section.opening_actions] == ["look"]
    first, second, third = section.lines
    assert (first.priority, first.who) == (1, "narrator")
    assert (second.priority, second.who, second.emotion, second.guard, second.linked) == (
        1,
        "hero",
        "sad",
        ("object",),
        True,
    )
    assert (third.otherwise, third.emotion) == (True, "neutral")
    assert [action.act for action in second.actions] == ["dance"]
    assert second.actions == third.actions


def test_guards_hold_when_every_flag_does() -> None:
    flags = frozenset({"goal", "pair"})
    assert holds(("goal", "!group"), flags)
    assert not holds(("goal", "!pair"), flags)
    assert not holds(("object",), flags)


def test_blanks_are_filled_and_unknown_ones_are_refused() -> None:
    assert filled("{Hero} went {at}.", {"hero": "the fox", "at": "home"}) == "The fox went home."
    assert slots_in("{Hero} and {obj}") == {"hero", "obj"}
    with pytest.raises(KeyError):
        filled("{nothing_of_the_kind}", {})


def test_a_missing_guard_is_found() -> None:
    (sheet,) = parsed("=== a\nfor: learn\n@ home\n1 {He} wanted {obj}.\n2 mate sad: Oh.\n3 hero sad: *no_such_act")
    found = list(faults(sheet, frozenset({"he", "obj"})))
    assert any("{obj} without ?object" in fault for fault in found)
    assert any("mate speaks without ?pair" in fault for fault in found)
    assert any("unknown speech act" in fault for fault in found)
