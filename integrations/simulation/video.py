"""A simulated video model: orders are placed, polled and fetched, and outlive the process that placed them."""

from core.domain.media import Clip
from core.domain.repertoire import Repertoire
from core.domain.storyboard import TakeOrder
from core.domain.vocabulary import EMOTIONS, STYLES
from core.errors import MalformedAnswer, ProviderRefused
from core.ports import VideoModel
from integrations.simulation.desk import Desk
from integrations.simulation.footage import Footage, size_of
from integrations.simulation.operations import Operation

_POLLS = 40
"""How often an order of usual length is asked after."""
_QUICKEST, _SLOWEST = 0.01, 0.5
"""Seconds between two polls."""
_NOTED_EVERY = 1.0
"""Seconds between two polls of one order that the journal notes."""


class SimulatedVideo(VideoModel):
    """Films anything. It knows no idempotency keys but lists its operations, as most vendors do."""

    name = "simulated-video"
    deadline = 3600.0
    lane = "simulated"
    needs_frame = True
    price = 0.10
    repertoire = Repertoire(anything=True, styles=STYLES, emotions=frozenset(EMOTIONS))

    def __init__(self, desk: Desk, footage: Footage) -> None:
        self._desk = desk
        self._footage = footage
        self._noted: dict[str, float] = {}
        self.poll_every = min(max(desk.scenario.latency.video / _POLLS, _QUICKEST), _SLOWEST)

    @property
    def fingerprint(self) -> str:
        """Never changes."""
        return "simulated-video-1"

    async def submit(self, given: TakeOrder, key: str) -> str:
        """Place the order. ProviderUnclear when the answer is lost, whether or not it was accepted."""
        width, height = size_of(given.look)
        form = Operation(
            operation="", kind="video", key=key, ready_at=0, seconds=given.seconds, width=width, height=height
        )
        return await self._desk.place("video", key, self.price * given.seconds, form)

    async def find(self, key: str) -> str | None:
        """The newest operation under the key."""
        found = self._desk.operations.under("video", key)
        return found.operation if found else None

    async def done(self, operation: str) -> bool:
        """Whether it can be fetched. ProviderRefused when it was stopped or never placed."""
        placed = self._known(operation)
        now = self._desk.clock()
        ready = now >= placed.ready_at
        if ready or now - self._noted.get(operation, 0.0) >= _NOTED_EVERY:
            self._noted[operation] = now
            self._desk.journal.write("video", "polled", placed.key, operation)
        return ready

    async def collect(self, operation: str) -> Clip:
        """The clip, in storage. MalformedAnswer the first time when the order was to come out spoilt."""
        placed = self._known(operation)
        if placed.spoilt:
            self._desk.operations.add(placed.model_copy(update={"spoilt": False}))
            raise MalformedAnswer("a clip that nobody can play")
        clip = await self._footage.clip(placed.width, placed.height, placed.seconds)
        self._desk.journal.write("video", "downloaded", placed.key, operation)
        self._noted.pop(operation, None)
        return clip

    async def abandon(self, operation: str) -> None:
        """Stop it; its place goes to the next order."""
        placed = self._desk.operations.get(operation)
        if placed:
            self._desk.operations.add(placed.model_copy(update={"abandoned": True}))

    def _known(self, operation: str) -> Operation:
        placed = self._desk.operations.get(operation)
        if placed is None or placed.abandoned:
            raise ProviderRefused(f"{operation} ended without a result")
        return placed
