"""Make a film again: another seed, or other takes of single scenes."""

from pydantic import BaseModel, field_validator

from core.dialogue.briefing import Seed
from core.dialogue.cards import compose
from core.dialogue.finding import production_at, project_of
from core.dialogue.ordering import fresh_seed, order_film
from core.dialogue.scenes import place_of_scene
from core.dialogue.turn import Answer, Intent, Turn
from core.domain.brief import Brief
from core.domain.production import ACTIVE, Cut, Production, Project, Status
from core.errors import NotFound


class Slots(BaseModel):
    """Which film, and which of its scenes."""

    target: str = ""
    project: str = ""
    scene: tuple[int, ...] = ()
    """From 1; -1 is the last, 0 all of them."""
    seed: Seed | None = None

    @field_validator("scene", mode="before")
    @classmethod
    def _listed(cls, value: object) -> object:
        return [value] if isinstance(value, int | str) else value


async def handle(turn: Turn, slots: Slots) -> Answer:
    """The same film with new dice. Somebody else's becomes a film of one's own. What failed is tried again as it was,
    so that finished parts are used."""
    project = await project_of(turn, slots.project, slots.target)
    latest = await _latest(turn, project)
    if latest.status in ACTIVE:
        return Answer(card=compose(turn.replies, "regenerate.running", title=project.title))
    async with turn.ports.memory.begin() as work:
        cut = await work.projects.cut(project.head) if project.head else None
    brief = _again(turn, latest, cut, slots)
    own = project.owner == turn.account
    return order_film(turn, brief, title=project.title, project=project if own else None)


async def _latest(turn: Turn, project: Project) -> Production:
    production = await production_at(turn.ports, project.id)
    if production.project != project.id:
        raise NotFound(what="film", value=project.title)
    return production


def _again(turn: Turn, latest: Production, cut: Cut | None, slots: Slots) -> Brief:
    if cut and slots.scene and 0 not in slots.scene:
        return cut.brief.model_copy(update={"takes": _next_takes(cut, slots.scene)})
    if latest.status in (Status.FAILED, Status.CANCELLED) and slots.seed is None:
        return latest.brief
    seed = fresh_seed(turn) if slots.seed is None else slots.seed
    return latest.brief.model_copy(update={"seed": seed, "takes": (), "edits": ()})


def _next_takes(cut: Cut, numbers: tuple[int, ...]) -> tuple[tuple[str, int], ...]:
    """Another take of every shot of these scenes; the others stay as they are. NotFound."""
    scenes = [scene.id for scene in cut.film.screenplay.scenes]
    wanted: set[str] = set()
    for number in numbers:
        wanted.add(scenes[place_of_scene(number, len(scenes))])
    takes = dict(cut.brief.takes)
    for shot in cut.film.storyboard.shots:
        if shot.scene in wanted:
            takes[shot.id] = takes.get(shot.id, 0) + 1
    return tuple(sorted(takes.items()))


INTENTS = (Intent("regenerate", Slots, handle),)
