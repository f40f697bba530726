"""Ledger keys: equal for equal work, different for everything else, the same in every process."""

import subprocess
import sys
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from core.domain.value import Value
from core.production.ledger import key_of


class Ask(Value):
    text: str = ""
    number: float = 0.0
    words: tuple[str, ...] = ()
    named: dict[str, int] = {}


@dataclass
class Agent:
    fingerprint: str = "1"

    async def write(self, given: Ask) -> Ask:
        return given

    async def draw(self, given: Ask) -> Ask:
        return given


@dataclass
class Camera:
    name: str
    fingerprint: str


texts = st.text()
asks = st.builds(
    Ask,
    text=texts,
    number=st.floats(allow_nan=False, allow_infinity=False).map(lambda number: number + 0.0),
    words=st.lists(texts, max_size=3).map(tuple),
    named=st.dictionaries(texts, st.integers(), max_size=4),
)
scopes = st.text(min_size=1)


@given(scopes, texts, asks)
def test_equal_work_has_an_equal_key(scope: str, fingerprint: str, ask: Ask) -> None:
    again = Ask.model_validate_json(ask.model_dump_json())
    assert key_of(scope, Agent(fingerprint).write, ask) == key_of(scope, Agent(fingerprint).write, again)


@given(asks)
def test_the_order_of_names_does_not_matter(ask: Ask) -> None:
    turned = ask.model_copy(update={"named": dict(reversed(ask.named.items()))})
    assert key_of("user:ann", Agent().write, ask) == key_of("user:ann", Agent().write, turned)


@given(st.lists(st.tuples(scopes, texts, st.booleans(), asks), min_size=2, max_size=2, unique_by=repr))
def test_any_difference_makes_another_key(both: list[tuple[str, str, bool, Ask]]) -> None:
    keys = {
        key_of(scope, Agent(fingerprint).write if writes else Agent(fingerprint).draw, ask)
        for scope, fingerprint, writes, ask in both
    }
    assert len(keys) == 2 - (both[0] == both[1])


@given(texts, texts)
def test_a_jobs_key_holds_its_name_and_fingerprint(name: str, fingerprint: str) -> None:
    key = key_of("public", Camera(f"a{name}", fingerprint), Ask())
    assert key != key_of("public", Camera(f"b{name}", fingerprint), Ask())
    assert key != key_of("public", Camera(f"a{name}", f"{fingerprint}."), Ask())


@given(scopes, asks)
def test_a_key_is_short_and_plain(scope: str, ask: Ask) -> None:
    key = key_of(scope, Agent().write, ask)
    assert len(key) == 40
    assert set(key) <= set("0123456789abcdef")


def test_a_key_is_the_same_in_every_process() -> None:
    ask = Ask(text="Füchse 🦊", number=0.1, words=("a", "b"), named={"z": 1, "a": 2})
    code = (
        "from tests.contracts.test_ledger_keys import Agent, Ask, key_of;"
        f"print(key_of('user:ann', Agent().write, Ask.model_validate_json({ask.model_dump_json()!r})))"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout  # noqa: S603
    assert printed.strip() == key_of("user:ann", Agent().write, ask)
