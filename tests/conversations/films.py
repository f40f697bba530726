"""Small finished films, and a flow that makes one at once."""

import asyncio
from dataclasses import dataclass, field

from core.domain.bible import Character, Place, SceneBible, Voice
from core.domain.brief import Brief
from core.domain.film import Degraded, Film, Segment, Timeline
from core.domain.media import Artifact, Clip, Picture
from core.domain.production import Cut, Event, Status
from core.domain.screenplay import Beat, Scene, SceneOutline, Screenplay, Story
from core.domain.storyboard import Shot, Storyboard
from core.errors import FilmRejected, MatineeError
from core.ports import Memory, Run, Storage
from core.production.archive import Archive, ArchiveOrder
from tests.conversations.clock import NOON

SHOTS = ("shot-a", "shot-b")


def picture(name: str = "a") -> Picture:
    return Picture(uri=f"sha256:{name * 64}.png", size=10, width=320, height=180)


def clip(name: str = "c") -> Clip:
    return Clip(uri=f"sha256:{name * 64}.mp4", size=100, seconds=5, width=320, height=180)


def film_of(brief: Brief, title: str = "The Quick Turtle", degraded: tuple[Degraded, ...] = ()) -> Film:
    voice = Voice(id="narrator", language="en")
    beat = Beat(id="beat-1", kind="narration", text="A turtle rolls by.")
    scene = Scene(id="scene-1", place="the street", beats=(beat,))
    return Film(
        video=clip().model_copy(update={"seconds": float(brief.seconds)}),
        poster=picture("d"),
        srt=Artifact(uri=f"sha256:{'e' * 64}.srt", size=5),
        vtt=Artifact(uri=f"sha256:{'f' * 64}.vtt", size=5),
        sheet=picture("b"),
        title=title,
        story=Story(
            title=title,
            logline="A turtle wins a race.",
            language="en",
            scenes=(SceneOutline(place="street", summary="s"),),
        ),
        screenplay=Screenplay(title=title, language="en", scenes=(scene,)),
        bible=SceneBible(
            characters=(
                Character(
                    id="turtle", name="Tilly", noun="turtle", kind="turtle", description="small_green", voice=voice
                ),
            ),
            places=(Place(id="street", name="street", set="street"),),
            narrator=voice,
        ),
        storyboard=Storyboard(shots=tuple(Shot(id=id, scene="scene-1", place="street") for id in SHOTS)),
        timeline=Timeline(
            segments=tuple(
                Segment(kind="shot", clip=clip(), shot=id, start=5.0 * place, seconds=5)
                for place, id in enumerate(SHOTS)
            ),
            cues=(),
            seconds=10,
        ),
        degraded=degraded,
    )


async def stored(film: Film, storage: Storage) -> Film:
    """The film with files behind its addresses."""
    files: dict[str, object] = {}
    for name, ending in (("video", "mp4"), ("poster", "jpg"), ("srt", "srt"), ("vtt", "vtt"), ("sheet", "png")):
        kept = await storage.put(f"{film.title} {name}".encode(), ending)
        known: Artifact = getattr(film, name)
        files[name] = known.model_copy(update={"uri": kept.uri, "size": kept.size})
    return film.model_copy(update=files)


@dataclass
class QuickCrew:
    """Makes every film at once, unless it is told to wait or to fail."""

    memory: Memory
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    failure: MatineeError | None = None
    degraded: tuple[Degraded, ...] = ()
    storage: Storage | None = None
    """Where films get files, when a test wants to see some."""

    def __post_init__(self) -> None:
        self.gate.set()
        self.archive = Archive(self.memory, lambda: NOON)

    async def note(self, run: str, status: Status, code: str = "") -> None:
        async with self.memory.begin() as work:
            await work.productions.set_status(run, status, code)


async def quick(run: Run, crew: QuickCrew, brief: Brief) -> Cut:
    """The events of a real production, without anything being drawn."""
    await run.publish(Event(kind="started"))
    await crew.note(run.id, Status.RUNNING)
    await run.publish(Event(kind="stage", stage="writing"))
    await run.publish(Event(kind="planned", title="The Quick Turtle", total=len(SHOTS)))
    await run.publish(Event(kind="stage", stage="storyboard"))
    await run.publish(Event(kind="frame", shot=SHOTS[0], picture=picture()))
    if brief.approval:
        question = Event(kind="question", question="storyboard", picture=picture("b"), total=len(SHOTS))
        if await run.ask("storyboard", question, 3600.0) != "yes":
            await crew.note(run.id, Status.REJECTED, FilmRejected.code)
            await run.publish(Event(kind="rejected", code=FilmRejected.code))
            raise FilmRejected
    await run.publish(Event(kind="stage", stage="shooting"))
    await run.publish(Event(kind="shot", shot=SHOTS[0], clip=clip()))
    await crew.gate.wait()
    if crew.failure:
        await crew.note(run.id, Status.FAILED, crew.failure.code)
        await run.publish(Event(kind="failed", code=crew.failure.code))
        raise crew.failure
    for item in crew.degraded:
        await run.publish(Event(kind="degraded", shot=item.shot, code=item.code))
    if not crew.degraded:
        await run.publish(Event(kind="shot", shot=SHOTS[1], clip=clip()))
    made = film_of(brief, degraded=crew.degraded)
    if crew.storage:
        made = await stored(made, crew.storage)
    cut = await crew.archive.keep(ArchiveOrder(production=run.id, film=made))
    await run.publish(Event(kind="film", title=made.title, film=made))
    return cut
