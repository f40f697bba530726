"""Finding what somebody talks about: the running film, the project, the question that waits."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process, utils

from core.dialogue.progress import FilmState, state_of
from core.dialogue.turn import Ports, Turn
from core.domain.conversation import Conversation, Pending
from core.domain.production import ACTIVE, Production, Project, Status
from core.errors import NotFound
from core.ports import Memory

APPROVAL = "storyboard_approval"
"""Kind of the pending question while a film's storyboard waits."""
_ALIKE = 70
"""The least likeness, of 100, of a title to the words that name it."""
_LIBRARY = 100
_RECENT = 10
_DIRECTORS = frozenset({"owner", "mod", "admin"})


def may_direct(turn: Turn, production: Production) -> bool:
    """Whether somebody may stop, approve or reject this film: who asked for it, and moderators."""
    return production.user == turn.account or bool(turn.inbound.actor.roles & _DIRECTORS)


async def running(ports: Ports, conversation: Conversation, account: str) -> list[Production]:
    """The films being made that this person may mean, likeliest first: the own ones, then the others of this place."""
    async with ports.memory.begin() as work:
        own = await work.productions.of_user(account, _RECENT)
        others = [await work.productions.get(id) for id in reversed(conversation.productions)]
    here = [production for production in own if production.conversation == conversation.id]
    elsewhere = [production for production in own if production.conversation != conversation.id]
    candidates = [*here, *elsewhere, *(production for production in others if production)]
    unique = {production.id: production for production in candidates if production.status in ACTIVE}
    return list(unique.values())


async def named_films(turn: Turn, target: str, words: str = "") -> list[Production]:
    """Running films that are meant: by a button's id, by a project's name, else all that may be. NotFound for an id
    or a name that is none."""
    if target:
        return [await production_at(turn.ports, target)]
    films = await running(turn.ports, turn.conversation, turn.account)
    if not words or not films:
        return films
    project = await project_of(turn, words)
    return [film for film in films if film.project == project.id]


async def production_at(ports: Ports, target: str) -> Production:
    """The production with this id, or the latest of the project with this id. NotFound."""
    async with ports.memory.begin() as work:
        production = await work.productions.get(target)
        if production is None:
            of_project = await work.productions.of_project(target)
            production = of_project[-1] if of_project else None
    if production is None:
        raise NotFound(what="film", value=target)
    return production


async def state_at(ports: Ports, production: Production) -> FilmState:
    """Where a film stands."""
    return state_of(await ports.journal.read(production.id))


async def place_in_queue(memory: Memory, production: Production) -> int | None:
    """A film's place in the queue, from 1; None once it has begun."""
    async with memory.begin() as work:
        queue = [film.id for film in await work.productions.active() if film.status is Status.QUEUED]
    return queue.index(production.id) + 1 if production.id in queue else None


async def waiting(ports: Ports, films: Sequence[Production]) -> tuple[Production, str] | None:
    """The first of these films that has a question open, and the question's name."""
    for film in films:
        state = await state_at(ports, film)
        if state.question:
            return film, state.question
    return None


async def approval_pending(ports: Ports, conversation: Conversation, account: str) -> Pending | None:
    """The storyboard that waits for somebody, as a pending question of the conversation."""
    found = await waiting(ports, await running(ports, conversation, account))
    return Pending(kind=APPROVAL, target=found[0].id) if found else None


async def project_of(turn: Turn, words: str = "", target: str = "") -> Project:
    """The project that is meant: by id, by name, by a production's id, by what was talked about, else the newest.
    NotFound."""
    async with turn.ports.memory.begin() as work:
        library = await work.projects.of_owner(turn.account, _LIBRARY)
        if target:
            production = await work.productions.get(target)
            found = await work.projects.get(production.project if production else target)
            if found is None or found.deleted:
                raise NotFound(what="film", value=target)
            return found
        if words:
            return titled(words, library)
        focus = await work.projects.get(turn.dialogue.focus) if turn.dialogue.focus else None
    if focus and not focus.deleted:
        return focus
    if not library:
        raise NotFound(what="film")
    return library[0]


def titled(words: str, library: Sequence[Project]) -> Project:
    """The project whose title, id or place in the list ("2") the words are. NotFound, with the nearest title."""
    by_id = next((project for project in library if project.id == words), None)
    if by_id:
        return by_id
    if words.isdecimal() and 1 <= int(words) <= len(library):
        return library[int(words) - 1]
    titles = {number: project.title for number, project in enumerate(library)}
    found = process.extractOne(words, titles, scorer=fuzz.WRatio, processor=utils.default_process)
    if found and found[1] >= _ALIKE:
        return library[found[2]]
    raise NotFound(what="film", value=words, nearest=found[0] if found else "")
