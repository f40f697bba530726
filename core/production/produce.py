"""A production: the film, and whatever becomes of it, told to everybody who follows."""

from core.domain.brief import Brief
from core.domain.production import Cut, Event, Status
from core.errors import FilmRejected, MatineeError
from core.ports import Run
from core.production.archive import ArchiveOrder, NoteOrder
from core.production.crew import Crew
from core.production.film import film


async def produce(run: Run, crew: Crew, brief: Brief) -> Cut:
    """Make the film and keep it. How it ends is published before it ends; a cancelled one is told by its canceller."""
    await run.publish(Event(kind="started"))
    await run.step(crew.archive.note, NoteOrder(production=run.id, status=Status.RUNNING))
    try:
        made = await film(run, crew, brief)
    except FilmRejected as error:
        await _end(run, crew, Event(kind="rejected", code=error.code), Status.REJECTED)
        raise
    except MatineeError as error:
        await _end(run, crew, Event(kind="failed", code=error.code), Status.FAILED)
        raise
    except Exception:
        # A defect of ours: people hear that it failed, the log hears why.
        await _end(run, crew, Event(kind="failed", code=MatineeError.code), Status.FAILED)
        raise
    cut = await run.step(crew.archive.keep, ArchiveOrder(production=run.id, film=made))
    await run.publish(Event(kind="film", title=made.title, film=made))
    return cut


async def _end(run: Run, crew: Crew, event: Event, status: Status) -> None:
    await run.step(crew.archive.note, NoteOrder(production=run.id, status=status, code=event.code))
    await run.publish(event)
