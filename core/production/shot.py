"""Shots: portraits, frames and takes. A take starts as soon as its own frames exist."""

from collections.abc import Sequence

from core.agents.cinematographer import Frames, frame_order, take_order, visible
from core.agents.editor import transition_kind
from core.agents.naming import seed_of
from core.domain.bible import Character, SceneBible
from core.domain.brief import Brief
from core.domain.film import StillOrder, TransitionOrder
from core.domain.media import Clip, Picture
from core.domain.production import Event
from core.domain.storyboard import Look, PortraitOrder, Shot, Take, TakeOrder
from core.domain.value import Value
from core.domain.vocabulary import Mood
from core.errors import ProviderError, PurchaseUnknown
from core.ports import Run
from core.production.beside import beside
from core.production.crew import Crew, Studio
from core.production.plan import Plan
from core.production.timeline import TRANSITION, scene_changes

VIEWS = ("side", "back")


class Assignment(Value):
    """A take for a studio's lane."""

    brief: Brief
    order: TakeOrder


async def portraits(run: Run, studio: Studio, bible: SceneBible, look: Look) -> dict[str, tuple[Picture, ...]]:
    """Reference pictures of everybody, by character; none for a studio that keeps looks by itself."""
    if not studio.images.references:
        return {}
    views = await beside(*(portrait(run, studio, character, look) for character in bible.characters))
    return {character.id: pictures for character, pictures in zip(bible.characters, views, strict=True)}


async def portrait(run: Run, studio: Studio, character: Character, look: Look) -> tuple[Picture, ...]:
    """The front first, then the other views in its likeness."""
    front = await run.step(studio.images.portrait, PortraitOrder(character=character, view="front", look=look))
    others = (PortraitOrder(character=character, view=view, look=look, like=(front,)) for view in VIEWS)
    return (front, *await beside(*(run.step(studio.images.portrait, order) for order in others)))


async def draw(run: Run, studio: Studio, plan: Plan) -> dict[str, Frames]:
    """The pictures of every shot."""
    scenes = await beside(*(draw_scene(run, studio, plan, scene) for scene in plan.scenes()))
    return {id: frames for scene in scenes for id, frames in scene.items()}


async def draw_scene(run: Run, studio: Studio, plan: Plan, shots: Sequence[Shot]) -> dict[str, Frames]:
    """The first picture, then the others in its look: a camera position is an edited picture, never a video."""
    opening = await draw_shot(run, studio, plan, shots[0], None)
    others = await beside(*(draw_shot(run, studio, plan, shot, opening.first) for shot in shots[1:]))
    return dict(zip((shot.id for shot in shots), (opening, *others), strict=True))


async def draw_shot(run: Run, studio: Studio, plan: Plan, shot: Shot, scene_look: Picture | None) -> Frames:
    """First frame, and the last one where much changes; shown to everybody who follows the film."""
    shown = [picture for character in visible(shot, plan.bible) for picture in plan.portraits.get(character.id, ())]
    like = [*((scene_look,) if scene_look else ()), *shown][: studio.images.references]
    seed, number = seed_of(plan.brief.seed, shot.id), plan.take(shot.id)

    async def picture(wording: str, like: Sequence[Picture]) -> Picture:
        order = frame_order(shot, plan.bible, plan.look, seed=seed, take=number, wording=wording, like=like)
        return await run.step(studio.images.frame, order)

    first = await picture(shot.first_frame, like)
    await run.publish(Event(kind="frame", shot=shot.id, picture=first))
    if studio.draws_itself or not shot.last_frame:
        return Frames(first=first)
    return Frames(first=first, last=await picture(shot.last_frame, [first, *like][: studio.images.references]))


async def shoot(run: Run, studio: Studio, plan: Plan) -> tuple[Take, ...]:
    """Every shot filmed, in the order of the film."""
    scenes = await beside(*(shoot_scene(run, studio, plan, scene) for scene in plan.scenes()))
    return tuple(take for scene in scenes for take in scene)


async def shoot_scene(run: Run, studio: Studio, plan: Plan, shots: Sequence[Shot]) -> tuple[Take, ...]:
    """A scene's takes, each as soon as its own pictures exist."""
    if studio.draws_itself:
        return await beside(*(roll(run, studio, plan, shot, None) for shot in shots))
    opening = await draw_shot(run, studio, plan, shots[0], None)

    async def film_shot(shot: Shot) -> Take:
        return await roll(run, studio, plan, shot, await draw_shot(run, studio, plan, shot, opening.first))

    return await beside(roll(run, studio, plan, shots[0], opening), *(film_shot(shot) for shot in shots[1:]))


async def roll(run: Run, studio: Studio, plan: Plan, shot: Shot, frames: Frames | None) -> Take:
    """Put the take into its studio's lane."""
    order = take_order(
        shot,
        plan.bible,
        plan.look,
        seconds=plan.shot_seconds(shot.id),
        spoken=plan.lines(shot.id),
        seed=seed_of(plan.brief.seed, shot.id),
        take=plan.take(shot.id),
        frames=frames,
    )
    assignment = Assignment(brief=plan.brief, order=order)
    return await run.child(take, assignment, name=f"{shot.id}-{order.take}", lane=studio.video.lane)


async def take(run: Run, crew: Crew, assignment: Assignment) -> Take:
    """One take: a flow of its own, so that a user's takes queue fairly and any worker may film them.

    A shot that fails for good becomes a still with motion; a purchase that nobody can confirm is left to a person."""
    order = assignment.order
    try:
        clip = await run.job(crew.studio(assignment.brief).video, order)
    except PurchaseUnknown:
        raise
    except ProviderError as error:
        clip = await run.step(crew.room.still, StillOrder(order=order, picture=order.first_frame))
        await run.publish(Event(kind="degraded", shot=order.shot.id, clip=clip, code=error.code))
        return Take(shot=order.shot.id, clip=clip, reason=error.code)
    await run.publish(Event(kind="shot", shot=order.shot.id, clip=clip))
    return Take(shot=order.shot.id, clip=clip)


async def join_scenes(run: Run, crew: Crew, plan: Plan, takes: Sequence[Take], mood: Mood) -> dict[str, Clip]:
    """The transition into every scene but the first, by the shot it leads to."""
    clips = {take.shot: take.clip for take in takes}
    changes = scene_changes(plan.shots)
    orders = [
        TransitionOrder(
            kind=transition_kind(mood, before, after),
            before=clips[before.id],
            after=clips[after.id],
            look=plan.look,
            seconds=TRANSITION,
        )
        for before, after in changes
    ]
    made = await beside(*(run.step(crew.room.transition, order) for order in orders))
    return {after.id: clip for (_, after), clip in zip(changes, made, strict=True)}
