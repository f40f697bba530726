"""The repositories over shelves."""

from collections.abc import Callable, Sequence
from uuid import uuid4

from core.domain.card import Delivery
from core.domain.conversation import Actor, Address, Capabilities, Conversation, Dialogue, Inbound
from core.domain.production import ACTIVE, Cut, Production, Project, Status
from core.errors import NotFound, StaleDialogue
from core.ports import (
    AccountRepository,
    ConversationRepository,
    InboxRepository,
    OutboxRepository,
    ProductionRepository,
    ProjectRepository,
)
from integrations.memory.shelves import Shelves


class MemoryInbox(InboxRepository):
    """Accepted events."""

    def __init__(self, shelves: Shelves) -> None:
        self._events = shelves.inbox

    async def accept(self, inbound: Inbound) -> bool:
        """Keep an event that is new."""
        if self._events.get(inbound.event_id) is not None:
            return False
        self._events.put(inbound.event_id, (inbound, None))
        return True

    async def finish(self, event_id: str, outcome: str) -> None:
        """Note what became of it."""
        kept = self._events.get(event_id)
        if kept is not None:
            self._events.put(event_id, (kept[0], outcome))

    async def unfinished(self) -> Sequence[Inbound]:
        """Oldest first."""
        return [inbound for inbound, outcome in self._events.values.values() if outcome is None]


class MemoryAccounts(AccountRepository):
    """People."""

    def __init__(self, shelves: Shelves) -> None:
        self._accounts = shelves.accounts

    async def account_of(self, actor: Actor) -> str:
        """The account's id."""
        known = self._accounts.get(actor.key)
        if known is None:
            known = uuid4().hex
            self._accounts.put(actor.key, known)
        return known


class MemoryConversations(ConversationRepository):
    """Places and threads of talk."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    async def conversation(self, address: Address, caps: Capabilities) -> Conversation:
        """The place as it is now, with its running films."""
        known = self._shelves.conversations.get(address.key)
        language = known.language if known else "en"
        running = tuple(
            production.id
            for production in self._shelves.productions.values.values()
            if production.conversation == address.key and production.status in ACTIVE
        )
        talk = Conversation(id=address.key, address=address, caps=caps, language=language, productions=running)
        self._shelves.conversations.put(talk.id, talk)
        return talk

    async def dialogue(self, conversation: str, actor: str) -> Dialogue:
        """Where this person's talk stands."""
        return self._shelves.dialogues.get((conversation, actor)) or Dialogue(conversation=conversation, actor=actor)

    async def save_dialogue(self, dialogue: Dialogue) -> None:
        """Keep the turn."""
        known = await self.dialogue(dialogue.conversation, dialogue.actor)
        if known.version != dialogue.version:
            raise StaleDialogue
        newer = dialogue.model_copy(update={"version": dialogue.version + 1})
        self._shelves.dialogues.put((dialogue.conversation, dialogue.actor), newer)


class MemoryProjects(ProjectRepository):
    """Films and their cuts."""

    def __init__(self, shelves: Shelves) -> None:
        self._projects = shelves.projects
        self._cuts = shelves.cuts

    async def add(self, project: Project) -> None:
        """Keep a project that is new."""
        if self._projects.get(project.id) is None:
            self._projects.put(project.id, project)

    async def get(self, id: str) -> Project | None:
        """The project, if any."""
        return self._projects.get(id)

    async def of_owner(self, owner: str, limit: int = 20) -> Sequence[Project]:
        """Newest first."""
        owned = [project for project in self._projects.values.values() if project.owner == owner]
        living = [project for project in reversed(owned) if not project.deleted]
        return sorted(living, key=lambda project: project.created_at, reverse=True)[:limit]

    async def add_cut(self, cut: Cut) -> None:
        """Keep a cut and show it."""
        self._change(cut.project, head=cut.id)
        self._cuts.put(cut.id, cut)

    async def cut(self, id: str) -> Cut | None:
        """The cut, if any."""
        return self._cuts.get(id)

    async def cuts(self, project: str) -> Sequence[Cut]:
        """Oldest first."""
        cuts = [cut for cut in self._cuts.values.values() if cut.project == project]
        return sorted(cuts, key=lambda cut: cut.number)

    async def set_head(self, project: str, cut: str) -> None:
        """Show another cut."""
        known = self._cuts.get(cut)
        if known is None or known.project != project:
            raise NotFound(f"Project {project} has no cut {cut}.", what="cut", value=cut)
        self._change(project, head=cut)

    async def rename(self, project: str, title: str) -> None:
        """Give it another title."""
        self._change(project, title=title)

    async def delete(self, project: str) -> None:
        """Take it off the list."""
        self._change(project, deleted=True)

    def _change(self, id: str, **changes: str | bool) -> None:
        project = self._projects.get(id)
        if project is None:
            raise NotFound(f"There is no project {id}.", what="project", value=id)
        self._projects.put(id, project.model_copy(update=changes))


class MemoryProductions(ProductionRepository):
    """Running and past productions."""

    def __init__(self, shelves: Shelves) -> None:
        self._productions = shelves.productions
        self._projects = shelves.projects

    async def add(self, production: Production) -> None:
        """Keep a production that is new."""
        if self._projects.get(production.project) is None:
            raise NotFound(f"There is no project {production.project}.", what="project", value=production.project)
        if self._productions.get(production.id) is None:
            self._productions.put(production.id, production)

    async def get(self, id: str) -> Production | None:
        """The production, if any."""
        return self._productions.get(id)

    async def set_status(self, id: str, status: Status, code: str = "") -> None:
        """Note where it stands."""
        production = self._productions.get(id)
        if production is None:
            raise NotFound(f"There is no production {id}.", what="production", value=id)
        self._productions.put(id, production.model_copy(update={"status": status, "code": code}))

    async def active(self) -> Sequence[Production]:
        """Oldest first."""
        return self._oldest_first(lambda production: production.status in ACTIVE)

    async def of_user(self, user: str, limit: int = 20) -> Sequence[Production]:
        """Newest first."""
        return self._oldest_first(lambda production: production.user == user)[::-1][:limit]

    async def of_project(self, project: str) -> Sequence[Production]:
        """Oldest first."""
        return self._oldest_first(lambda production: production.project == project)

    def _oldest_first(self, is_wanted: Callable[[Production], bool]) -> list[Production]:
        wanted = [production for production in self._productions.values.values() if is_wanted(production)]
        return sorted(wanted, key=lambda production: production.created_at)


class MemoryOutbox(OutboxRepository):
    """Living messages."""

    def __init__(self, shelves: Shelves) -> None:
        self._deliveries = shelves.deliveries

    async def get(self, production: str, slot: str) -> Delivery | None:
        """The message, if any."""
        return self._deliveries.get((production, slot))

    async def save(self, delivery: Delivery) -> None:
        """Keep how far it is."""
        self._deliveries.put((delivery.production, delivery.slot), delivery)

    async def open(self) -> Sequence[Delivery]:
        """Not done."""
        return [delivery for delivery in self._deliveries.values.values() if not delivery.done]
