"""The cinematographer: what each picture and each take is to show, and the orders that say so."""

from collections.abc import Sequence

from core.agents.storyboard import DetailAsk, ShotDetail
from core.domain.bible import Character, Place, SceneBible, Voice
from core.domain.media import Picture
from core.domain.storyboard import FrameOrder, Look, Shot, Spoken, TakeOrder
from core.domain.value import Value
from prompts import load_prompt

_MUTE = Voice(id="", language="")


class Frames(Value):
    """A shot's pictures."""

    first: Picture
    last: Picture | None = None


def detail_ask(shot: Shot, bible: SceneBible) -> DetailAsk:
    """What the shot's wording is made from."""
    place = bible.place(shot.place)
    return DetailAsk(
        action=shot.action,
        size=shot.size,
        angle=shot.angle,
        movement=shot.movement,
        change=shot.change,
        looks=tuple(_looks(character) for character in visible(shot, bible)),
        place=place.description if place else shot.place,
        time=shot.time,
        weather=shot.weather,
    )


def worded(shot: Shot, detail: ShotDetail) -> Shot:
    """The shot with its pictures in words; a last frame only where much changes."""
    last = detail.last_frame if shot.change != "small" else ""
    motion = detail.motion or shot.action
    return shot.model_copy(update={"first_frame": detail.first_frame, "last_frame": last, "action": motion})


def frame_order(
    shot: Shot, bible: SceneBible, look: Look, *, seed: int, take: int, wording: str = "", like: Sequence[Picture] = ()
) -> FrameOrder:
    """An order for one picture; `wording` is empty for a studio that draws from the shot itself."""
    characters = visible(shot, bible)
    return FrameOrder(
        prompt=_prompt("cinematographer_frame", shot, bible, look, wording) if wording else "",
        shot=_silent(shot),
        characters=characters,
        place=_place(shot, bible),
        props=tuple(prop for prop in bible.props if prop.id in shot.props),
        look=look,
        seed=seed,
        take=take,
        like=tuple(like),
    )


def take_order(
    shot: Shot,
    bible: SceneBible,
    look: Look,
    *,
    seconds: float,
    spoken: tuple[Spoken, ...],
    seed: int,
    take: int,
    frames: Frames | None = None,
) -> TakeOrder:
    """An order for one attempt at a shot."""
    return TakeOrder(
        prompt=_prompt("cinematographer_take", shot, bible, look, shot.action) if frames else "",
        shot=shot,
        seconds=seconds,
        characters=visible(shot, bible),
        place=_place(shot, bible),
        props=tuple(prop for prop in bible.props if prop.id in shot.props),
        spoken=spoken,
        look=look,
        seed=seed,
        take=take,
        first_frame=frames.first if frames else None,
        last_frame=frames.last if frames else None,
    )


def visible(shot: Shot, bible: SceneBible) -> tuple[Character, ...]:
    """Who can be seen, without their voices: a new voice asks for no new picture."""
    seen = (bible.character(staging.character) for staging in shot.cast)
    return tuple(character.model_copy(update={"voice": _MUTE}) for character in seen if character)


def _silent(shot: Shot) -> Shot:
    """Pictures show nothing that is said."""
    return shot.model_copy(update={"lines": ()})


def _place(shot: Shot, bible: SceneBible) -> Place:
    place = bible.place(shot.place)
    if place is None:
        raise LookupError(shot.place)
    return place


def _looks(character: Character) -> str:
    worn = f", wearing {', '.join(character.wardrobe)}" if character.wardrobe else ""
    return f"{character.name}: {character.description}{worn}"


def _prompt(name: str, shot: Shot, bible: SceneBible, look: Look, wording: str) -> str:
    place, prompt = _place(shot, bible), load_prompt(name)
    words = {
        "wording": wording,
        "size": shot.size,
        "angle": shot.angle,
        "movement": shot.movement,
        "place": place.description or place.name,
        "time": shot.time,
        "weather": shot.weather,
        "looks": "; ".join(_looks(character) for character in visible(shot, bible)) or "nobody",
        "style": look.style.replace("_", " "),
        "aspect": look.aspect,
    }
    return "\n".join(prompt.render(**{name: words[name] for name in prompt.inputs}))
