"""Continuity: what does not fit together in a script and its shots, and what can be put right unasked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal

from core.agents.deeds import TRAVELS, nearest_action
from core.agents.script.derive import speaking_seconds
from core.domain.bible import SceneBible
from core.domain.repertoire import Repertoire
from core.domain.screenplay import NARRATOR, Scene, Screenplay
from core.domain.storyboard import Shot, Staging
from core.domain.value import Value
from core.domain.vocabulary import Emotion, Side

LONGEST_SHOT = 8.0
"""Seconds after which a picture has nothing new to show."""
MOST_ACTORS = 3
"""Characters in one picture."""

Code = Literal[
    "scene_empty", "scene_silent", "place_unknown", "speaker_unknown", "character_unseen", "line_missing",
    "line_repeated", "actor_unknown", "speaks_unseen", "shot_too_long", "side_flipped", "action_unknown",
    "target_unknown",
]  # fmt: skip
_MIRROR: dict[Side, Side] = {"left": "right", "right": "left", "center": "center"}


class Finding(Value):
    """Something that does not fit. An error would be seen as a mistake, a warning makes a dull film."""

    severity: Literal["error", "warning"]
    code: Code
    where: str
    """A scene's or a shot's id; a character's for `character_unseen`."""
    about: str = ""
    """The name, beat or word that is wrong."""


def check(
    screenplay: Screenplay,
    bible: SceneBible,
    shots: Sequence[Shot],
    repertoire: Repertoire,
    seconds: Mapping[str, float] | None = None,
) -> tuple[Finding, ...]:
    """Everything that does not fit, in the order of the film. `seconds` are the shots' measured lengths where known."""
    return (
        *(finding for scene in screenplay.scenes for finding in _scene(scene, bible)),
        *_lines(screenplay, shots),
        *_unseen(bible, shots),
        *(finding for scene in _by_scene(shots) for finding in _shots(scene, bible, repertoire, seconds or {})),
    )


def repair(shots: Iterable[Shot], bible: SceneBible, repertoire: Repertoire) -> tuple[Shot, ...]:
    """The shots with everything put right that needs no judgement: unknown actors and targets left out, actions the
    studio can show, speakers in sight, and everybody on the side where the scene has put them."""
    mended: list[Shot] = []
    for scene in _by_scene(shots):
        known = [_known(shot, bible, repertoire) for shot in scene]
        mended.extend(_sided(_entered(known, bible, repertoire)))
    return tuple(mended)


def _by_scene(shots: Iterable[Shot]) -> list[list[Shot]]:
    return [list(scene) for _, scene in groupby(shots, key=lambda shot: shot.scene)]


def _scene(scene: Scene, bible: SceneBible) -> Iterator[Finding]:
    if not scene.beats:
        yield Finding(severity="error", code="scene_empty", where=scene.id)
    elif not any(beat.kind != "action" and beat.text for beat in scene.beats):
        yield Finding(severity="warning", code="scene_silent", where=scene.id)
    if bible.place(scene.place) is None:
        yield Finding(severity="error", code="place_unknown", where=scene.id, about=scene.place)
    speakers = dict.fromkeys(beat.who for beat in scene.beats if beat.kind == "dialogue")
    for who in speakers:
        if bible.character(who) is None:
            yield Finding(severity="error", code="speaker_unknown", where=scene.id, about=who)


def _lines(screenplay: Screenplay, shots: Sequence[Shot]) -> Iterator[Finding]:
    """Every line belongs to exactly one shot."""
    heard = Counter(line.beat for shot in shots for line in shot.lines)
    first = {line.beat: shot.id for shot in reversed(shots) for line in shot.lines}
    for scene in screenplay.scenes:
        for beat in scene.beats:
            if beat.kind != "action" and beat.text and not heard[beat.id]:
                yield Finding(severity="error", code="line_missing", where=scene.id, about=beat.id)
    for beat, times in heard.items():
        if times > 1:
            yield Finding(severity="error", code="line_repeated", where=first[beat], about=beat)


def _unseen(bible: SceneBible, shots: Sequence[Shot]) -> Iterator[Finding]:
    """Characters who are in no place of the film."""
    seen = {staging.character for shot in shots for staging in shot.cast}
    for character in bible.characters:
        if character.id not in seen:
            yield Finding(severity="warning", code="character_unseen", where=character.id, about=character.name)


def _shots(
    scene: Sequence[Shot], bible: SceneBible, repertoire: Repertoire, seconds: Mapping[str, float]
) -> Iterator[Finding]:
    seen: set[str] = set()
    for shot, sided in zip(scene, _sided(scene), strict=True):
        seen.update(staging.character for staging in shot.cast)
        if bible.place(shot.place) is None:
            yield Finding(severity="error", code="place_unknown", where=shot.id, about=shot.place)
        for line in shot.lines:
            if line.speaker != NARRATOR and line.speaker not in seen:
                yield Finding(severity="error", code="speaks_unseen", where=shot.id, about=line.speaker)
        if seconds.get(shot.id, _estimated(shot)) > LONGEST_SHOT:
            yield Finding(severity="warning", code="shot_too_long", where=shot.id)
        for staging, right in zip(shot.cast, sided.cast, strict=True):
            yield from _staging(shot.id, staging, bible, repertoire)
            if staging.side != right.side:
                yield Finding(severity="error", code="side_flipped", where=shot.id, about=staging.character)


def _staging(shot: str, staging: Staging, bible: SceneBible, repertoire: Repertoire) -> Iterator[Finding]:
    if bible.character(staging.character) is None:
        yield Finding(severity="error", code="actor_unknown", where=shot, about=staging.character)
    if not repertoire.anything and staging.action not in repertoire.actions:
        yield Finding(severity="warning", code="action_unknown", where=shot, about=staging.action)
    if staging.target and bible.character(staging.target) is None and bible.prop(staging.target) is None:
        yield Finding(severity="warning", code="target_unknown", where=shot, about=staging.target)


def _estimated(shot: Shot) -> float:
    return sum(speaking_seconds(line.text) for line in shot.lines)


def _known(shot: Shot, bible: SceneBible, repertoire: Repertoire) -> Shot:
    """The shot with only actors, targets and actions that exist."""

    def mend(staging: Staging) -> Staging:
        aimed = bible.character(staging.target) or bible.prop(staging.target)
        action = staging.action if repertoire.anything else nearest_action(staging.action, repertoire.actions)
        return staging.model_copy(update={"action": action, "target": aimed.id if aimed else ""})

    cast = tuple(mend(staging) for staging in shot.cast if bible.character(staging.character))
    return shot if cast == shot.cast else shot.model_copy(update={"cast": cast})


def _entered(scene: Sequence[Shot], bible: SceneBible, repertoire: Repertoire) -> list[Shot]:
    """The shots with everybody in sight when they speak for the first time, where there is room."""
    seen: set[str] = set()
    mended: list[Shot] = []
    for shot in scene:
        seen.update(staging.character for staging in shot.cast)
        missing = dict.fromkeys(line.speaker for line in shot.lines if line.speaker not in seen)
        for speaker in missing:
            if bible.character(speaker) and len(shot.cast) < MOST_ACTORS and shot.size != "insert":
                shot = shot.model_copy(update={"cast": (*shot.cast, _entering(shot, speaker, repertoire))})
                seen.add(speaker)
        mended.append(shot)
    return mended


def _entering(shot: Shot, speaker: str, repertoire: Repertoire) -> Staging:
    free = _free_side(staging.side for staging in shot.cast)
    action = "talk" if repertoire.anything else nearest_action("talk", repertoire.actions)
    feelings: list[Emotion] = [line.emotion for line in shot.lines if line.speaker == speaker]
    return Staging(character=speaker, side=free, action=action, emotion=feelings[0], faces=_MIRROR[free])


def _sided(scene: Sequence[Shot]) -> list[Shot]:
    """The shots with nobody changing sides in sight of another, except by going there."""
    sides: dict[str, Side] = {}
    mended: list[Shot] = []
    for shot in scene:
        cast = _seated(shot.cast, sides) if len(shot.cast) > 1 else shot.cast
        if len(cast) > 1:
            sides |= {staging.character: staging.side for staging in cast if staging.side != "center"}
        elif cast and cast[0].action in TRAVELS:
            sides.pop(cast[0].character, None)
        mended.append(shot if cast == shot.cast else shot.model_copy(update={"cast": cast}))
    return mended


def _seated(cast: Sequence[Staging], sides: Mapping[str, Side]) -> tuple[Staging, ...]:
    """The actors of one picture where the scene has them; whoever is new gives way."""

    def fixed(staging: Staging) -> bool:
        free_to_move = staging.side == "center" or staging.action in TRAVELS
        return staging.character in sides and not free_to_move

    held: dict[str, Side] = {staging.character: sides[staging.character] for staging in cast if fixed(staging)}
    claimed = {held[s.character] for s in cast if s.character in held and held[s.character] != s.side}
    taken: set[Side] = set(held.values())
    taken.update(staging.side for staging in cast if staging.character not in held)
    placed: list[Staging] = []
    for staging in cast:
        side: Side = held.get(staging.character, staging.side)
        if staging.character not in held and side in claimed:
            side = _free_side(taken)
            taken.add(side)
        placed.append(_moved(staging, side))
    return tuple(placed)


def _moved(staging: Staging, side: Side) -> Staging:
    if side == staging.side:
        return staging
    faces = _MIRROR[staging.faces] if _MIRROR[staging.side] == side else staging.faces
    return staging.model_copy(update={"side": side, "faces": faces})


def _free_side(taken: Iterable[Side]) -> Side:
    taken = set(taken)
    if "left" not in taken:
        return "left"
    return "right" if "right" not in taken else "center"
