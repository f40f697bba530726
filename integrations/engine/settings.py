"""How an engine runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.production.lanes import LaneSettings


@dataclass(frozen=True)
class EngineSettings:
    """Where the engine keeps its runs, who it is, and how many it takes on."""

    url: str
    """SQLite for one worker, PostgreSQL for many."""
    executor: str = "one"
    """Names this process among its peers: one process has it at a time. A process that starts under the same name
    goes on with what the last one left."""
    version: str = "1"
    """Workers of another version leave each other's runs alone."""
    lanes: Mapping[str, LaneSettings] = field(default_factory=dict[str, LaneSettings])
    """Besides the one for films: one for each provider."""
    queue_poll: float = 0.1
    """Seconds between two looks into a lane."""
    look: float = 0.5
    """Seconds between two looks for runs that ended, and workers that died, elsewhere."""
    shutdown_poll: float = 1.0
    """Seconds that leaving may take on SQLite, where DBOS waits for a thread that sleeps this long."""
    listen: bool = True
    """False in a process that starts films and watches them, but never makes them."""
