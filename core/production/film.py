"""The making of a film, from a sentence to the file, top to bottom.

Every step answers from the ledger, so this may be read, and run again, from the start at any moment."""

from collections.abc import Coroutine
from typing import Any, TypeVar

from core.agents.casting import CastAsk, CastOrder
from core.agents.cinematographer import detail_ask, worded
from core.agents.continuity import repair
from core.agents.editor import credits_order, title_order
from core.agents.moderator import moderate
from core.agents.naming import seed_of
from core.agents.screenwriter import ScriptAsk, ScriptOrder, StoryAsk, StoryOrder
from core.agents.script import read_script
from core.agents.sound import music_order, speech_order
from core.agents.storyboard import BoardOrder, DetailOrder
from core.domain.bible import SceneBible
from core.domain.brief import Brief
from core.domain.film import Film, JoinOrder, MixOrder, MusicOrder, SheetOrder
from core.domain.media import Clip, Picture, Sound, Speech
from core.domain.production import Event, Status
from core.domain.screenplay import Beat, Scene, Screenplay, Story
from core.domain.storyboard import Shot, Storyboard
from core.errors import FilmRejected, ProviderError
from core.ports import Run
from core.production.archive import NoteOrder
from core.production.beside import beside
from core.production.crew import Crew, Studio
from core.production.plan import Plan, look_of, notes_of, revised
from core.production.shot import draw, join_scenes, portraits, shoot
from core.production.timeline import assemble, card_seconds, story_seconds

T = TypeVar("T")

PATIENCE = 7 * 86400.0
"""Seconds a storyboard waits for its approval."""


async def film(run: Run, crew: Crew, brief: Brief) -> Film:
    """One film. Refused before anything is made; FilmRejected when its storyboard is not approved."""
    moderate(f"{brief.idea}\n{brief.script}")
    studio = crew.studio(brief)

    await run.publish(Event(kind="stage", stage="writing"))
    story = await outline(run, studio, brief)
    screenplay, bible = await beside(write(run, studio, brief, story), cast(run, studio, brief, story))
    await run.publish(Event(kind="stage", stage="storyboard", title=story.title))
    look = look_of(brief, story, studio.video.repertoire)
    shots, speech, likes = await beside(
        board(run, studio, brief, screenplay, bible),
        speak(run, crew, screenplay, bible),
        portraits(run, studio, bible, look),
    )
    plan = Plan(brief=brief, look=look, bible=bible, shots=shots, speech=speech, portraits=likes)
    await run.publish(Event(kind="planned", title=story.title, total=len(shots)))

    plan.check_budget(studio.video.price)
    if brief.approval:
        await approve(run, crew, plan, await contact_sheet(run, crew, studio, plan, story.title))

    await run.publish(Event(kind="stage", stage="shooting"))
    takes, (sheet, title, end), music = await beside(
        shoot(run, studio, plan),
        cards(run, crew, studio, plan, story, screenplay),
        if_possible(score(run, crew, music_order(brief, screenplay, plan.seconds))),
    )

    await run.publish(Event(kind="stage", stage="cutting"))
    transitions = await join_scenes(run, crew, plan, takes, screenplay.mood)
    lines = [(take, plan.lines(take.shot)) for take in takes]
    timeline = assemble(lines, title=title, credits=end, transitions=transitions)
    sound = await run.step(crew.room.mix, MixOrder(cues=timeline.cues, music=music, seconds=timeline.seconds))
    joined = await run.step(
        crew.room.join,
        JoinOrder(
            title=story.title,
            timeline=timeline,
            sound=sound,
            look=plan.look,
            language=story.language,
            comment=crew.comment,
        ),
    )
    return Film(
        video=joined.video,
        poster=joined.poster,
        srt=joined.srt,
        vtt=joined.vtt,
        sheet=sheet,
        title=story.title,
        story=story,
        screenplay=screenplay,
        bible=bible,
        storyboard=Storyboard(shots=shots),
        timeline=timeline,
        cost_usd=plan.cost(takes, studio.video.price),
        degraded=plan.degraded(takes),
        notes=notes_of(brief, story, plan.look, music=music, as_asked=crew.films_as_asked(brief)),
    )


async def outline(run: Run, studio: Studio, brief: Brief) -> Story:
    """The story: from the idea, or read off a finished script."""
    if brief.script:
        return read_script(brief.script, language=brief.language).story
    ask = StoryAsk(
        idea=brief.idea,
        language=brief.language,
        seconds=round(story_seconds(brief.seconds)),
        scenes=brief.scenes,
        tones=brief.tones,
    )
    return await run.step(studio.screenwriter.outline, StoryOrder(ask=ask, seed=brief.seed))


async def write(run: Run, studio: Studio, brief: Brief, story: Story) -> Screenplay:
    """The story in scenes; a finished script word for word."""
    if brief.script:
        return read_script(brief.script, language=brief.language).screenplay
    ask = ScriptAsk(idea=brief.idea, story=story, seconds=round(story_seconds(brief.seconds)))
    return await run.step(studio.screenwriter.write, ScriptOrder(ask=ask, seed=brief.seed))


async def cast(run: Run, studio: Studio, brief: Brief, story: Story) -> SceneBible:
    """The first SceneBible."""
    await run.publish(Event(kind="stage", stage="casting", title=story.title))
    order = CastOrder(ask=CastAsk(idea=brief.idea, story=story), narrator=brief.voice, seed=brief.seed)
    return await run.step(studio.casting.cast, order)


async def speak(run: Run, crew: Crew, screenplay: Screenplay, bible: SceneBible) -> dict[str, Speech]:
    """Every line spoken, by beat: its measured length decides how long its shot is."""
    heard = [beat for beat in screenplay.beats() if beat.kind != "action" and beat.text]

    async def say(beat: Beat) -> Speech:
        return await run.step(crew.speech.say, speech_order(beat, bible))

    spoken = await beside(*(say(beat) for beat in heard))
    return {beat.id: speech for beat, speech in zip(heard, spoken, strict=True)}


async def board(run: Run, studio: Studio, brief: Brief, screenplay: Screenplay, bible: SceneBible) -> tuple[Shot, ...]:
    """Every scene in shots, each put into words where pictures are ordered with words."""

    async def scene_board(scene: Scene) -> tuple[Shot, ...]:
        order = BoardOrder(
            scene=scene,
            bible=bible.for_scene(scene),
            opening=scene == screenplay.scenes[0],
            closing=scene == screenplay.scenes[-1],
            seed=seed_of(brief.seed, scene.id),
        )
        drawn = await run.step(studio.storyboarder.board, order)
        return await beside(*(detail(shot) for shot in drawn.shots))

    async def detail(shot: Shot) -> Shot:
        if studio.draws_itself:
            return shot
        order = DetailOrder(ask=detail_ask(shot, bible), seed=seed_of(brief.seed, shot.id))
        return worded(shot, await run.step(studio.storyboarder.detail, order))

    boards = await beside(*(scene_board(scene) for scene in screenplay.scenes))
    shots = tuple(shot for scene in boards for shot in scene)
    return revised(repair(shots, bible, studio.video.repertoire), brief)


async def contact_sheet(run: Run, crew: Crew, studio: Studio, plan: Plan, title: str) -> Picture:
    """The storyboard on one picture, told frame by frame as it is drawn."""
    frames = await draw(run, studio, plan)
    order = SheetOrder(
        title=title,
        frames=tuple((frames[shot.id].first, plan.caption(shot)) for shot in plan.shots),
        look=plan.look,
    )
    return await run.step(crew.room.sheet, order)


async def cards(
    run: Run, crew: Crew, studio: Studio, plan: Plan, story: Story, screenplay: Screenplay
) -> tuple[Picture | None, Clip | None, Clip]:
    """The contact sheet first, since people wait for it, then title and credits."""
    sheet = await if_possible(contact_sheet(run, crew, studio, plan, story.title))
    opening, closing = card_seconds(plan.brief.seconds)
    title, end = await beside(
        if_possible(
            run.step(crew.room.title, title_order(story, screenplay, plan.bible, plan.look, opening, plan.brief.seed))
        ),
        run.step(
            crew.room.credits, credits_order(story, plan.bible, plan.look, crew.credits, closing, plan.brief.seed)
        ),
    )
    return sheet, title, end


async def approve(run: Run, crew: Crew, plan: Plan, sheet: Picture) -> None:
    """Wait for somebody to accept the storyboard."""
    await run.step(crew.archive.note, NoteOrder(production=run.id, status=Status.WAITING))
    question = Event(kind="question", question="storyboard", picture=sheet, total=len(plan.shots))
    if await run.ask("storyboard", question, PATIENCE) != "yes":
        raise FilmRejected
    await run.step(crew.archive.note, NoteOrder(production=run.id, status=Status.RUNNING, moment="approved"))


async def score(run: Run, crew: Crew, order: MusicOrder | None) -> Sound | None:
    """The music, when there is to be any."""
    return await run.step(crew.music.compose, order) if order else None


async def if_possible(part: Coroutine[Any, Any, T]) -> T | None:
    """A part that a film can do without: None when its maker fails for good."""
    try:
        return await part
    except ProviderError:
        return None
