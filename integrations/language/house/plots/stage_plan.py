"""Which sections of a plot share a scene, where each scene plays and at what time of day."""

from dataclasses import dataclass

from core.domain.vocabulary import TimeOfDay
from integrations.language.house.facts.facts import Facts
from integrations.language.house.facts.ground import Ground, Spot, later

Step = tuple[Spot, str]


@dataclass(frozen=True)
class PlannedScene:
    """One place, one time, and the sections it holds."""

    ground: Ground
    time: TimeOfDay
    sections: tuple[int, ...]


def planned(facts: Facts, steps: list[Step], scenes: int) -> list[PlannedScene]:
    """The scenes for a row of sections; as many as asked, as far as there are sections."""
    groups = _grouped(facts, steps, max(1, min(scenes, len(steps))))
    fixed = facts.frame.time is not None
    time = facts.time
    out: list[PlannedScene] = []
    for group in groups:
        clock = next((steps[index][1] for index in group if steps[index][1] != "same"), "same") if out else "same"
        ground = _ground_of(facts, steps, group)
        time = _moved(time, clock, fixed=fixed) if out else time
        if out and out[-1].ground == ground and out[-1].time == time and not fixed:
            time = later(time)
        out.append(PlannedScene(ground, time, tuple(group)))
    return out


def _moved(time: TimeOfDay, clock: str, *, fixed: bool) -> TimeOfDay:
    if clock == "night":
        return "night"
    if clock == "next":
        return "morning"
    if clock == "end":
        if time == "night":
            return "morning"
        return time if fixed or time == "evening" else "evening"
    if clock == "later" and not fixed:
        return later(time)
    return time


def _ground_of(facts: Facts, steps: list[Step], group: list[int]) -> Ground:
    grounds = [facts.grounds.at(steps[index][0]) for index in group]
    given = [ground for ground in grounds if ground.given]
    if len(group) > 1 and group[0] == 0:
        return given[0] if given else grounds[0]
    return given[-1] if given else grounds[-1]


def _grouped(facts: Facts, steps: list[Step], count: int) -> list[list[int]]:
    """Neighbouring sections joined until there are `count`; the same place first, the end last."""
    groups = [[index] for index in range(len(steps))]
    while len(groups) > count:
        costs = [_cost_of_joining(facts, steps, groups, at) for at in range(len(groups) - 1)]
        at = costs.index(min(costs))
        groups[at : at + 2] = [groups[at] + groups[at + 1]]
    return groups


def _cost_of_joining(facts: Facts, steps: list[Step], groups: list[list[int]], at: int) -> float:
    left, right = groups[at], groups[at + 1]
    same = facts.grounds.at(steps[left[-1]][0]) == facts.grounds.at(steps[right[0]][0])
    return (
        (0 if same else 3)
        + len(left)
        + len(right)
        + (2 if at == len(groups) - 2 else 0)
        + (0 if steps[right[0]][1] == "same" else 1)
        + at * 0.1
    )
