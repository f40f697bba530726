"""What Matinee needs from the world. Everything outside implements one of these."""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from pydantic import BaseModel

from core.domain.bible import Voice
from core.domain.card import Card, Delivery
from core.domain.conversation import (
    Actor,
    Address,
    Capabilities,
    Conversation,
    Dialogue,
    Inbound,
    InFile,
    MessageRef,
    Pending,
    ReplyHandle,
    Understanding,
)
from core.domain.film import (
    CreditsOrder,
    JoinOrder,
    MixOrder,
    MusicOrder,
    SheetOrder,
    SpeechOrder,
    StillOrder,
    TitleOrder,
    TransitionOrder,
)
from core.domain.media import Artifact, Clip, Picture, Sound, Speech
from core.domain.production import Cut, Event, Production, Project, Status
from core.domain.repertoire import Repertoire
from core.domain.storyboard import FrameOrder, PortraitOrder, TakeOrder

Given = TypeVar("Given", bound=BaseModel)
Made = TypeVar("Made", bound=BaseModel)
Given_contra = TypeVar("Given_contra", bound=BaseModel, contravariant=True)
Made_co = TypeVar("Made_co", bound=BaseModel, covariant=True)
In = TypeVar("In", bound=BaseModel)
Out = TypeVar("Out", bound=BaseModel)

# --------------------------------------------------------------------------- the run of a production

Work = Callable[[Given], Awaitable[Made]]
"""A step: an ordinary async function from one value to another. The bound object's `fingerprint` (model and prompt, or
code version) is part of its ledger key, and its `time_limit` (seconds, optional) bounds one attempt."""

Flow = Callable[["Run", Any, Given], Awaitable[Made]]
"""A production, or a part of one that queues on its own: (run, crew, given) -> made."""


class Job(Protocol[Given_contra, Made_co]):
    """Paid work that a provider does in its own time."""

    name: str
    poll_every: float
    """Seconds."""
    deadline: float
    """Seconds after which the film goes on without it; the operation stays in the ledger."""

    @property
    def fingerprint(self) -> str:
        """Changes when the same input would give another result."""
        ...

    async def submit(self, given: Given_contra, key: str) -> str:
        """Return the provider's operation id. ProviderUnclear when the answer was lost."""
        ...

    async def find(self, key: str) -> str | None:
        """The operation submitted under `key`, if any. PurchaseUnknown when the provider cannot tell."""
        ...

    async def done(self, operation: str) -> bool:
        """Whether there is something to collect. ProviderRefused when it ended without a result."""
        ...

    async def collect(self, operation: str) -> Made_co:
        """Fetch the result into storage."""
        ...

    async def abandon(self, operation: str) -> None:
        """Stop it where the provider can; nothing otherwise."""
        ...


class Run(Protocol):
    """Everything a flow may do besides computing. A flow may run twice: each of these answers the second time what it
    answered the first, in any order, so branches may run beside each other."""

    @property
    def id(self) -> str:
        """ "film-1", its children "film-1/take-x"."""
        ...

    @property
    def user(self) -> str: ...

    async def step(self, work: Work[Given, Made], given: Given) -> Made:
        """Do the work once per distinct `given`; later, and after a crash, answer from the ledger."""
        ...

    async def job(self, job: Job[Given, Made], given: Given) -> Made:
        """Buy once: submit, keep the operation id, poll, collect."""
        ...

    async def child(self, flow: Flow[Given, Made], given: Given, *, name: str, lane: str) -> Made:
        """Run a flow of its own when `lane` has room for this user, on any worker."""
        ...

    async def ask(self, name: str, event: Event, patience: float) -> str | None:
        """Publish the question and wait, for days if need be; None when patience (seconds) runs out."""
        ...

    async def publish(self, event: Event) -> None:
        """Tell the film's followers once, however often the flow is replayed."""
        ...


class Engine(Protocol):
    """Runs flows to their end whatever happens to the process."""

    async def start(self, flow: Flow[Given, Made], given: Given, *, id: str, user: str, lane: str = "films") -> None:
        """Start, or do nothing when this id was started before."""
        ...

    async def result(self, id: str, made: type[Made]) -> Made:
        """Wait for the end; raises the flow's own error, or RunCancelled."""
        ...

    async def cancel(self, id: str) -> None:
        """Stop a run and everything it started."""
        ...


@dataclass(frozen=True)
class Entry:
    """One line of the ledger. Neither operation nor result and not fresh: nobody knows whether it was bought."""

    key: str
    owner: str
    fresh: bool
    operation: str | None = None
    result: str | None = None


@dataclass(frozen=True)
class LedgerLine:
    """What a line is opened with."""

    key: str
    work: str
    """Qualified name of the step or job."""
    scope: str
    """`user:<id>`, `community:<id>` or `public`."""
    production: str
    durable: bool = False
    """True for jobs: the line must survive a power cut before the provider is called."""
    lifetime: float | None = None
    """Seconds the finished line is kept after its last use; None for ever."""


@dataclass(frozen=True)
class Usage:
    """What the ledger holds."""

    lines: int
    unfinished: int
    hits: int
    """How often a line answered instead of work; every line is one miss."""
    cost: float
    """USD."""


class Book(Protocol):
    """Where the ledger's lines are kept."""

    async def open(self, line: LedgerLine, owner: str) -> Entry:
        """The line under its key; written first, and fresh, when there is none. Counts a hit when it has a result."""
        ...

    async def take(self, key: str, owner: str, previous: str) -> bool:
        """Hand an unfinished line to a new owner, unless somebody else was quicker."""
        ...

    async def attach(self, key: str, operation: str, cost: float = 0.0) -> None:
        """Remember the provider's operation id, durably, and the USD it has cost already."""
        ...

    async def settle(self, line: LedgerLine, owner: str, result: str, cost: float) -> str:
        """Keep the result, and add the USD, unless there is one; return the one that counts: two workers tell one
        story."""
        ...

    async def drop(self, key: str) -> None:
        """Forget an unfinished line that certainly bought nothing."""
        ...

    async def forget(self, *, key: str | None = None, production: str | None = None) -> int:
        """Delete finished lines, by key or by the production that opened them; how many. Unfinished ones stay: money
        may be on its way."""
        ...

    async def sweep(self, running: Collection[str]) -> int:
        """Delete finished lines past their lifetime, except those opened by the productions that are `running`."""
        ...

    async def cost(self, production: str) -> float:
        """USD spent under a production so far, operations under way included."""
        ...

    async def usage(self) -> Usage:
        """Totals over all lines."""
        ...


class Journal(Protocol):
    """What happened in each film, in order, without repeats."""

    async def append(self, film: str, event: Event) -> None: ...

    def follow(self, film: str, after: int = 0) -> AsyncIterator[tuple[int, Event]]:
        """Numbered events from `after` on, those of the past first; never ends by itself."""
        ...

    async def read(self, film: str, after: int = 0) -> Sequence[tuple[int, Event]]:
        """What has happened so far."""
        ...


class Questions(Protocol):
    """Questions that wait for people."""

    async def wait(self, run: str, name: str, patience: float) -> str | None:
        """The answer; None once `patience` (seconds since the first wait, also of an earlier process) has run out,
        and then for good."""
        ...

    async def answer(self, run: str, name: str, answer: str) -> bool:
        """False when it was answered before or patience has run out. May come before the question."""
        ...


# --------------------------------------------------------------------------- the studios


@dataclass(frozen=True)
class Task(Generic[In, Out]):
    """One thing a language model is asked to write. `prompt` is a file under prompts/agents without its ending."""

    name: str
    takes: type[In]
    gives: type[Out]
    prompt: str


class LanguageModel(Protocol):
    """A writer, with or without a neural network."""

    @property
    def model(self) -> str:
        """Names model and version: part of the ledger's fingerprint."""
        ...

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        """MalformedAnswer when the answer does not fit, ProviderBusy, ProviderRefused."""
        ...


class ImageModel(Protocol):
    """Draws stills."""

    @property
    def fingerprint(self) -> str: ...

    @property
    def references(self) -> int:
        """How many pictures it can be shown; 0 means it keeps looks by itself and needs no portraits."""
        ...

    async def portrait(self, order: PortraitOrder) -> Picture: ...

    async def frame(self, order: FrameOrder) -> Picture: ...


class VideoModel(Job[TakeOrder, Clip], Protocol):
    """Films takes."""

    repertoire: Repertoire
    lane: str
    """The queue its takes wait in."""
    needs_frame: bool
    """Whether a take starts from a drawn picture, or the studio draws every frame itself."""
    price: float
    """USD per second."""


class SpeechModel(Protocol):
    """Speaks."""

    @property
    def fingerprint(self) -> str: ...

    def voices(self, language: str) -> Sequence["VoiceEntry"]:
        """Voices for a language, best first; those of English when it has none for it."""
        ...

    async def say(self, order: SpeechOrder) -> Speech: ...


@dataclass(frozen=True)
class VoiceEntry:
    """A voice that can be cast."""

    voice: Voice
    gender: str
    """f, m, n"""
    age: str
    """child, adult, old"""
    character: str = ""
    """One word: warm, deep, bright, robot, ..."""


class MusicModel(Protocol):
    """Composes."""

    @property
    def fingerprint(self) -> str: ...

    async def compose(self, order: MusicOrder) -> Sound: ...


class CuttingRoom(Protocol):
    """Cards, transitions, stand-ins, sheet, mix, and the file."""

    @property
    def fingerprint(self) -> str: ...

    async def title(self, order: TitleOrder) -> Clip: ...

    async def credits(self, order: CreditsOrder) -> Clip: ...

    async def transition(self, order: TransitionOrder) -> Clip: ...

    async def still(self, order: StillOrder) -> Clip: ...

    async def sheet(self, order: SheetOrder) -> Picture: ...

    async def mix(self, order: MixOrder) -> Sound: ...

    async def join(self, order: JoinOrder) -> "Joined": ...


class Joined(BaseModel):
    """The files of a finished film."""

    video: Clip
    poster: Picture
    srt: Artifact
    vtt: Artifact


class Storage(Protocol):
    """Content-addressed files. StorageFull when there is no room."""

    async def put(self, source: Path | bytes, ending: str) -> Artifact:
        """Keep a copy of the file or bytes; equal contents share one address. `ending` without a dot."""
        ...

    def path(self, uri: str) -> Path:
        """A local file with the contents. NotFound when there is none."""
        ...


# --------------------------------------------------------------------------- conversation and memory


class Understander(Protocol):
    """Reads an utterance into ordered commands."""

    def understand(self, text: str, pending: Pending | None, language: str) -> Understanding:
        """Pure and fast (milliseconds)."""
        ...


class Face(Protocol):
    """One platform."""

    name: str

    async def post(self, address: Address, card: Card, *, reply: ReplyHandle, key: str) -> MessageRef:
        """Send once per `key`."""
        ...

    async def update(self, ref: MessageRef, card: Card) -> MessageRef:
        """Change a message; may return a new reference when an edit is impossible."""
        ...

    async def fetch(self, file: InFile, limit: int) -> bytes:
        """An attachment's bytes, at most `limit`. BadInput when it is larger."""
        ...


class InboxRepository(Protocol):
    """Accepted events; what makes handling happen once."""

    async def accept(self, inbound: Inbound) -> bool:
        """False when this event was accepted before."""
        ...

    async def finish(self, event_id: str, outcome: str) -> None: ...

    async def unfinished(self) -> Sequence[Inbound]:
        """Accepted and not finished, oldest first: replayed after a crash."""
        ...


class AccountRepository(Protocol):
    """People, and the identities they have on platforms."""

    async def account_of(self, actor: Actor) -> str:
        """The account's id; made at the first meeting."""
        ...


class ConversationRepository(Protocol):
    """Places and threads of talk."""

    async def conversation(self, address: Address, caps: Capabilities) -> Conversation: ...

    async def dialogue(self, conversation: str, actor: str) -> Dialogue: ...

    async def save_dialogue(self, dialogue: Dialogue) -> None:
        """StaleDialogue when somebody saved a newer version; `version` is the one that was read."""
        ...


class ProjectRepository(Protocol):
    """Films and their cuts."""

    async def add(self, project: Project) -> None:
        """Does nothing when the id exists."""
        ...

    async def get(self, id: str) -> Project | None: ...

    async def of_owner(self, owner: str, limit: int = 20) -> Sequence[Project]:
        """Newest first, without the deleted."""
        ...

    async def add_cut(self, cut: Cut) -> None:
        """Keep a cut with its scenes, shots and takes, and make it the head. NotFound without its project."""
        ...

    async def cut(self, id: str) -> Cut | None: ...

    async def cuts(self, project: str) -> Sequence[Cut]:
        """Oldest first."""
        ...

    async def set_head(self, project: str, cut: str) -> None:
        """Show another cut of the project; NotFound when it has no such cut."""
        ...

    async def rename(self, project: str, title: str) -> None: ...

    async def delete(self, project: str) -> None:
        """Take it off the owner's list; its cuts stay until somebody purges them."""
        ...


class ProductionRepository(Protocol):
    """Running and past productions."""

    async def add(self, production: Production) -> None:
        """Does nothing when the id exists; NotFound without its project."""
        ...

    async def get(self, id: str) -> Production | None: ...

    async def set_status(self, id: str, status: Status, code: str = "") -> None: ...

    async def active(self) -> Sequence[Production]:
        """Not ended, oldest first: what the reconciler starts."""
        ...

    async def of_user(self, user: str, limit: int = 20) -> Sequence[Production]:
        """Newest first."""
        ...

    async def of_project(self, project: str) -> Sequence[Production]:
        """Oldest first."""
        ...


class OutboxRepository(Protocol):
    """Living messages, keyed by (production, slot)."""

    async def get(self, production: str, slot: str) -> Delivery | None: ...

    async def save(self, delivery: Delivery) -> None: ...

    async def open(self) -> Sequence[Delivery]:
        """Not done: whose productions are to be followed after a restart."""
        ...


class UnitOfWork(Protocol):
    """One transaction over every repository."""

    inbox: InboxRepository
    accounts: AccountRepository
    conversations: ConversationRepository
    projects: ProjectRepository
    productions: ProductionRepository
    outbox: OutboxRepository


class Memory(Protocol):
    """Where units of work come from. They are short, and never nested."""

    def begin(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """Commits when the block ends, rolls back when it raises."""
        ...
