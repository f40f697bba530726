"""`make bench [ONLY=name]`: runs the benchmarks and writes build/bench.json."""

import argparse
import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Sequence
from importlib import import_module
from pathlib import Path

from tests.bench.rows import Row

BENCHES = ("makespan", "steps", "animatic", "film", "chaos")
OUT = Path("build/bench.json")

Bench = Callable[[], Awaitable[Sequence[Row]]]


def main() -> int:
    """0 when every goal of what was run is met."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--only", choices=BENCHES)
    only: str | None = parser.parse_args().only
    rows: list[Row] = []
    for name in (only,) if only else BENCHES:
        run: Bench = import_module(f"tests.bench.{name}").run
        for row in asyncio.run(_listed(run)):
            sys.stdout.write(f"{row}\n")
            sys.stdout.flush()
            rows.append(row)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps([row.as_json() for row in rows], indent=1) + "\n", encoding="utf-8")
    return 0 if all(row.met for row in rows) else 1


async def _listed(run: Bench) -> Sequence[Row]:
    return await run()


if __name__ == "__main__":
    sys.exit(main())
