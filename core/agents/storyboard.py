"""The storyboard: every scene in shots that the studio can show."""

import hashlib

from core.agents.naming import Names
from core.agents.writing import fingerprint
from core.domain.bible import SceneBible
from core.domain.repertoire import Repertoire
from core.domain.screenplay import NARRATOR, Beat, Scene
from core.domain.storyboard import SceneBoard, Shot, ShotLine, Staging
from core.domain.value import Value
from core.domain.vocabulary import Angle, Change, Emotion, Movement, ShotSize, Side
from core.ports import LanguageModel, Task


class Player(Value):
    """A character the scene may show."""

    name: str
    looks: str
    """In one sentence."""
    moves: tuple[str, ...] = ()
    """Out of walk, fly, swim, hop."""


class BoardAsk(Value):
    """What a scene's shots are drawn up from."""

    scene: Scene
    players: tuple[Player, ...]
    props: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    """What the studio can show; empty means anything."""
    opening: bool = False
    closing: bool = False


class StagingDraft(Value):
    """A visible character."""

    who: str
    """A player's name."""
    side: Side = "center"
    action: str = "idle"
    emotion: Emotion = "neutral"
    faces: Side = "center"
    target: str = ""
    """A player's name or a prop's noun."""


class ShotDraft(Value):
    """A shot before it has a name."""

    beats: tuple[str, ...]
    """Ids of the beats that are heard or seen in it, in order; every beat belongs to exactly one shot."""
    size: ShotSize = "full"
    angle: Angle = "eye"
    movement: Movement = "hold"
    cast: tuple[StagingDraft, ...] = ()
    props: tuple[str, ...] = ()
    """Nouns of the props in sight."""
    action: str = ""
    """What is seen, in one filmable sentence."""
    change: Change = "small"
    camera: str = "a"
    """Letter of the camera position inside the scene."""


class BoardDraft(Value):
    """A scene's shots in order."""

    shots: tuple[ShotDraft, ...]


class DetailAsk(Value):
    """What a shot's pictures are worded from."""

    action: str
    size: ShotSize
    angle: Angle
    movement: Movement
    change: Change
    looks: tuple[str, ...]
    """A sentence per visible character."""
    place: str
    time: str
    weather: str


class ShotDetail(Value):
    """A shot in pictures."""

    first_frame: str
    last_frame: str = ""
    """Only for a medium or large change."""
    motion: str
    """What moves between the two."""


STORYBOARD = Task("storyboard", BoardAsk, BoardDraft, "storyboard")
DETAIL = Task("detail", DetailAsk, ShotDetail, "storyboard_detail")


class BoardOrder(Value):
    """A scene to draw up."""

    scene: Scene
    bible: SceneBible
    """Only who and what the scene needs, without wardrobes: a new coat asks for no new storyboard."""
    opening: bool = False
    closing: bool = False
    seed: int


class DetailOrder(Value):
    """A shot to put into words."""

    ask: DetailAsk
    seed: int


class Storyboarder:
    """Draws up shots from what the studio can show."""

    def __init__(self, language: LanguageModel, repertoire: Repertoire) -> None:
        self._language = language
        self._repertoire = repertoire
        actions = hashlib.sha256("\n".join(sorted(repertoire.actions)).encode()).hexdigest()[:12]
        self.fingerprint = f"{fingerprint(language, STORYBOARD, DETAIL)} {actions}"

    async def board(self, order: BoardOrder) -> SceneBoard:
        """The scene's shots with ids, every beat in exactly one of them."""
        draft = await self._language.write(STORYBOARD, self._ask(order), order.seed)
        names = Names()
        shots = tuple(_shot(shot, order, names) for shot in complete(draft, order.scene))
        return SceneBoard(scene=order.scene.id, shots=shots)

    async def detail(self, order: DetailOrder) -> ShotDetail:
        """First frame, last frame and motion in words."""
        return await self._language.write(DETAIL, order.ask, order.seed)

    def _ask(self, order: BoardOrder) -> BoardAsk:
        moves = {kind.id: tuple(sorted(kind.moves)) for kind in self._repertoire.kinds}
        return BoardAsk(
            scene=order.scene,
            players=tuple(
                Player(name=c.name, looks=c.description, moves=moves.get(c.kind, ())) for c in order.bible.characters
            ),
            props=tuple(prop.noun for prop in order.bible.props),
            actions=tuple(sorted(self._repertoire.actions)),
            opening=order.opening,
            closing=order.closing,
        )


def complete(draft: BoardDraft, scene: Scene) -> tuple[ShotDraft, ...]:
    """The draft with every beat of the scene in exactly one shot, in the order of the scene."""
    order = {beat.id: place for place, beat in enumerate(scene.beats)}
    left = dict(order)
    shots: list[ShotDraft] = []
    for shot in draft.shots:
        mine = tuple(beat for beat in dict.fromkeys(shot.beats) if left.pop(beat, None) is not None)
        if mine or not shot.beats:
            shots.append(shot.model_copy(update={"beats": mine}))
    for beat in left:
        before = [n for n, shot in enumerate(shots) if shot.beats and order[shot.beats[-1]] < order[beat]]
        host = before[-1] if before else 0
        if not shots:
            shots.append(ShotDraft(beats=()))
        beats = sorted((*shots[host].beats, beat), key=lambda each: order[each])
        shots[host] = shots[host].model_copy(update={"beats": tuple(beats)})
    return tuple(shots)


def _shot(draft: ShotDraft, order: BoardOrder, names: Names) -> Shot:
    beats = {beat.id: beat for beat in order.scene.beats}
    mine = [beats[beat] for beat in draft.beats]
    place = order.bible.place(order.scene.place)
    cast = tuple(staging for each in draft.cast if (staging := _staging(each, order.bible)))
    props = (order.bible.prop(noun) for noun in draft.props)
    return Shot(
        id=names.of("shot", order.scene.id, *draft.beats, draft.action, draft.size),
        scene=order.scene.id,
        place=place.id if place else order.scene.place,
        time=order.scene.time,
        weather=order.scene.weather,
        size=draft.size,
        angle=draft.angle,
        movement=draft.movement,
        cast=tuple({staging.character: staging for staging in cast}.values()),
        props=tuple(prop.id for prop in props if prop),
        lines=tuple(_line(beat, order.bible) for beat in mine if beat.kind != "action" and beat.text),
        action=draft.action or " ".join(beat.text for beat in mine if beat.kind == "action"),
        change=draft.change,
        camera=draft.camera,
    )


def _staging(draft: StagingDraft, bible: SceneBible) -> Staging | None:
    character = bible.character(draft.who)
    if character is None:
        return None
    target = bible.character(draft.target) or bible.prop(draft.target)
    return Staging(
        character=character.id,
        side=draft.side,
        action=draft.action,
        emotion=draft.emotion,
        faces=draft.faces,
        target=target.id if target else "",
    )


def _line(beat: Beat, bible: SceneBible) -> ShotLine:
    speaker = bible.character(beat.who) if beat.kind == "dialogue" else None
    return ShotLine(beat=beat.id, speaker=speaker.id if speaker else NARRATOR, text=beat.text, emotion=beat.emotion)
