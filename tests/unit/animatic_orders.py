"""Orders for the built-in studio, small enough to be drawn in a test."""

from core.domain.bible import Character, Place, Prop, Voice
from core.domain.media import Speech, VisemeTime, WordTime
from core.domain.storyboard import Look, Shot, Spoken, Staging, TakeOrder
from core.domain.vocabulary import Aspect, Movement, ShotSize, Side

HEIGHT = 144
"""Pixels of the shorter side."""


def character(id: str, kind: str, noun: str = "", count: int = 1) -> Character:
    voice = Voice(id="", language="")
    return Character(
        id=id, name=id.title(), noun=noun or kind, kind=kind, description=kind, voice=voice, count=count, seed=3
    )


def staging(id: str, side: Side = "center", action: str = "idle", target: str = "", faces: Side = "center") -> Staging:
    return Staging(character=id, side=side, action=action, target=target, faces=faces)


def spoken(speaker: str, text: str, start: float = 0.2, seconds: float = 1.0) -> Spoken:
    words = text.split()
    step = seconds / len(words)
    speech = Speech(
        uri="sha256:0.wav",
        size=1,
        seconds=seconds,
        words=tuple(WordTime(text=word, start=i * step, end=(i + 1) * step) for i, word in enumerate(words)),
        visemes=tuple(
            VisemeTime(viseme="AEMO"[i % 4], start=i * 0.15, end=(i + 1) * 0.15) for i in range(int(seconds / 0.15))
        ),
    )
    return Spoken(speaker=speaker, text=text, speech=speech, start=start)


def take(
    size: ShotSize = "full",
    cast: tuple[Staging, ...] = (staging("rex"),),
    characters: tuple[Character, ...] = (character("rex", "fox"),),
    *,
    lines: tuple[Spoken, ...] = (),
    props: tuple[Prop, ...] = (),
    aspect: Aspect = "16:9",
    style: str = "paper_cutout",
    place: str = "meadow",
    movement: Movement = "hold",
    seconds: float = 1.5,
    height: int = HEIGHT,
) -> TakeOrder:
    return TakeOrder(
        prompt="",
        shot=Shot(
            id="s1",
            scene="a",
            place=place,
            size=size,
            movement=movement,
            cast=cast,
            props=tuple(prop.id for prop in props),
        ),
        seconds=seconds,
        characters=characters,
        place=Place(id=place, name=place, set=place),
        props=props,
        spoken=lines,
        look=Look(style=style, aspect=aspect, language="en", height=height),
        seed=1,
    )
