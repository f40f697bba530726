"""A measured figure and what it should be."""

import operator
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

Op = Literal["<=", ">=", "=="]
_COMPARE: dict[Op, Callable[[float, float], bool]] = {"<=": operator.le, ">=": operator.ge, "==": operator.eq}


@dataclass(frozen=True)
class Goal:
    """What a figure is compared with."""

    op: Op
    value: float


@dataclass(frozen=True)
class Row:
    """One line of build/bench.json. A row without a goal only informs."""

    name: str
    value: float
    unit: str
    goal: Goal | None = None

    @property
    def met(self) -> bool:
        """Whether the goal holds; true without a goal."""
        return self.goal is None or _COMPARE[self.goal.op](self.value, self.goal.value)

    def as_json(self) -> dict[str, Any]:
        """The row as it is written."""
        return {**asdict(self), "value": round(self.value, 4), "met": self.met}

    def __str__(self) -> str:
        goal = f"{self.goal.op} {self.goal.value:g}" if self.goal else ""
        return f"{'ok ' if self.met else 'NOT'} {self.name:<44} {self.value:>10.4g} {self.unit:<8} {goal}"
