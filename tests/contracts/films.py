"""Small finished values for tests of what keeps them."""

from datetime import UTC, datetime

from core.domain.bible import SceneBible, Voice
from core.domain.brief import Brief
from core.domain.film import Film, Segment, Timeline
from core.domain.media import Artifact, Clip, Picture
from core.domain.production import Cut, Production, Project
from core.domain.screenplay import Scene, SceneOutline, Screenplay, Story
from core.domain.storyboard import Shot, Storyboard

NOON = datetime(2030, 5, 1, 12, tzinfo=UTC)


def clip(name: str, *, still: bool = False) -> Clip:
    return Clip(uri=f"sha256:{name}.mp4", size=len(name), seconds=4.0, width=1280, height=720, still=still)


def film(title: str = "The Fox") -> Film:
    scene = Scene(id="s-wood", place="wood", beats=())
    shots = tuple(Shot(id=id, scene="s-wood", place="p-wood", action=f"{id} happens") for id in ("run", "rest"))
    segments = tuple(
        Segment(kind="shot", clip=clip(shot.id), shot=shot.id, start=4.0 * n, seconds=4.0)
        for n, shot in enumerate(shots)
    )
    outline = SceneOutline(place="the wood", summary="A fox rests.")
    return Film(
        video=clip(f"film {title}"),
        poster=Picture(uri="sha256:poster.jpg", size=7, width=10, height=10),
        srt=Artifact(uri="sha256:a.srt", size=1),
        vtt=Artifact(uri="sha256:a.vtt", size=2),
        title=title,
        story=Story(title=title, logline="A fox rests.", language="en", scenes=(outline,)),
        screenplay=Screenplay(title=title, language="en", scenes=(scene,)),
        bible=SceneBible(narrator=Voice(id="warm", language="en")),
        storyboard=Storyboard(shots=shots),
        timeline=Timeline(segments=segments, cues=(), seconds=8.0),
        cost_usd=0.25,
    )


def brief(idea: str = "a fox rests", takes: tuple[tuple[str, int], ...] = ()) -> Brief:
    return Brief(idea=idea, takes=takes)


def project(id: str = "p1", owner: str = "ann", created_at: datetime = NOON) -> Project:
    return Project(id=id, workspace="w", owner=owner, title="Untitled", created_at=created_at)


def production(
    id: str = "f1", *, project: str = "p1", user: str = "ann", conversation: str = "", created_at: datetime = NOON
) -> Production:
    return Production(
        id=id, project=project, user=user, conversation=conversation, brief=brief(), created_at=created_at
    )


def cut(number: int = 1, *, project: str = "p1", takes: tuple[tuple[str, int], ...] = ()) -> Cut:
    return Cut(
        id=f"{project}-{number}",
        project=project,
        number=number,
        production=f"f{number}",
        brief=brief(takes=takes),
        film=film(f"Cut {number}"),
        created_at=NOON,
    )
