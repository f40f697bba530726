"""Which plots may tell a film, in the order in which they are tried."""

from functools import cache

from integrations.language.house.facts.facts import Facts
from integrations.language.house.plots.sheet import Sheet, sheets

_SHAPE_FAMILIES = {
    "goal": ("any-goal",),
    "event": ("any-event",),
    "state": ("any-state",),
    "activity": ("any-activity", "any-state"),
    "fragment": ("any-being",),
    "pair": ("any-pair",),
    "world": ("any-world",),
    "imperative": ("any-note",),
    "told": (),
}


@cache
def _by_family() -> dict[str, tuple[Sheet, ...]]:
    table: dict[str, list[Sheet]] = {}
    for sheet in sheets():
        for family in sheet.families:
            table.setdefault(family, []).append(sheet)
    return {family: tuple(found) for family, found in table.items()}


def candidates(facts: Facts) -> list[Sheet]:
    """Sheets made for the wish first, then those that suit any line of this shape; guards hold for all."""
    dice = facts.dice("plot")
    families = (facts.frame.wish.family, *_special(facts), *_SHAPE_FAMILIES[facts.frame.shape])
    out: list[Sheet] = []
    for family in families:
        fitting = [(sheet, sheet.weight) for sheet in _by_family().get(family, ()) if sheet.fits(facts.flags)]
        out += [sheet for sheet in dice.weighted(fitting) if sheet not in out]
    return out


def _special(facts: Facts) -> tuple[str, ...]:
    """What a mere noun tells: somebody at work, somebody far from home, a thing, a child."""
    if facts.frame.shape != "fragment":
        return ()
    flags = facts.flags
    kinds = (("job", "being-job"), ("stranger_here", "being-stranger"), ("is.child", "being-child"))
    found = [family for flag, family in kinds if flag in flags]
    if flags & {"thing", "food", "plant", "vehicle"}:
        found.append("being-thing")
    return tuple(found[:1])


def floor(facts: Facts) -> list[Sheet]:
    """Frames around the user's own line in which nothing false can appear."""
    return facts.dice("floor").weighted(
        [(sheet, sheet.weight) for sheet in _by_family()["floor"] if sheet.fits(facts.flags)]
    )


def interludes(facts: Facts, kind: str, count: int) -> list[Sheet]:
    """More trouble for long films: kind is alone or together."""
    fitting = [(sheet, sheet.weight) for sheet in _by_family().get(kind, ()) if sheet.fits(facts.flags)]
    return facts.dice(f"interludes {kind}").weighted(fitting)[:count]
