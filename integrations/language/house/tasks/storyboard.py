"""STORYBOARD: a scene in shots, by rule."""

from dataclasses import dataclass

from core.agents.storyboard import BoardAsk, BoardDraft, ShotDraft
from core.domain.screenplay import Beat
from core.domain.vocabulary import Change, Movement, ShotSize
from integrations.language.house.parse.languages import language_of
from integrations.language.house.tasks.blocking import Blocking
from integrations.language.house.timing import seconds_of

_SHORTEST, _LONGEST = 1.6, 7.0
_TRAVEL = frozenset({"walk", "run", "fly", "swim", "enter", "exit", "climb"})
_LIVELY = frozenset({"jump", "fall", "dance", "fight", "throw", "push", "pull", "hug", "ride", "cheer"})
_MOVING = frozenset({"sad", "tender", "afraid", "surprised"})


@dataclass(frozen=True)
class _Moment:
    """Beats of one shot."""

    beats: tuple[Beat, ...]

    @property
    def seconds(self) -> float:
        return sum(seconds_of(beat.text, language_of(beat.text)) for beat in self.beats if beat.kind != "action")

    @property
    def speakers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(beat.who for beat in self.beats if beat.kind == "dialogue"))

    @property
    def acts(self) -> frozenset[str]:
        return frozenset(beat.action for beat in self.beats if beat.action)


def write_storyboard(ask: BoardAsk, seed: int) -> BoardDraft:
    """The shots of a scene. The same for every seed: the rules leave nothing to chance."""
    del seed
    moments = _joined(_moments(ask.scene.beats))
    blocking = Blocking(ask)
    shots: list[ShotDraft] = []
    for index, moment in enumerate(moments):
        last = index == len(moments) - 1
        before = shots[-1].size if shots else None
        size = _size(moment, before, blocking, first=index == 0, closing=ask.closing and last)
        shots.append(_shot(ask, moment, size, blocking, first=index == 0, closing=ask.closing and last))
    return BoardDraft(shots=tuple(shots))


def _moments(beats: tuple[Beat, ...]) -> list[_Moment]:
    """Every line begins a shot; what is seen without words belongs to the line before it, at the start to the line
    after."""
    moments: list[_Moment] = []
    waiting: tuple[Beat, ...] = ()
    for beat in beats:
        if beat.kind == "action" and not (moments or waiting):
            waiting = (beat,)
        elif beat.kind == "action" and not moments:
            waiting = (*waiting, beat)
        elif beat.kind == "action":
            moments[-1] = _Moment((*moments[-1].beats, beat))
        else:
            moments.append(_Moment((*waiting, beat)))
            waiting = ()
    if waiting:
        moments.append(_Moment(waiting))
    return moments


def _joined(moments: list[_Moment]) -> list[_Moment]:
    """Shots that would be too short share one with their neighbour, as long as it does not get too long."""
    out: list[_Moment] = []
    for moment in moments:
        short = out and (moment.seconds < _SHORTEST or out[-1].seconds < _SHORTEST)
        if short and out[-1].seconds + moment.seconds <= _LONGEST and len({*out[-1].speakers, *moment.speakers}) <= 2:
            out[-1] = _Moment((*out[-1].beats, *moment.beats))
        else:
            out.append(moment)
    return out


def _size(moment: _Moment, before: ShotSize | None, blocking: Blocking, *, first: bool, closing: bool) -> ShotSize:
    if closing or first:
        return "wide" if before != "wide" else "full"
    wanted: tuple[ShotSize, ...]
    if len(moment.speakers) > 1:
        wanted = ("two", "full")
    elif moment.speakers:
        company = len(blocking.present) > 1 or moment.speakers[0] not in blocking.present
        wanted = ("two", "close", "medium") if company and not blocking.two_shot_done else ("close", "medium", "full")
    elif moment.acts & _TRAVEL:
        wanted = ("full", "wide")
    elif blocking.prop_of(moment.beats):
        wanted = ("insert", "medium")
    else:
        wanted = ("medium", "full") if before in ("wide", "full") else ("full", "medium")
    return next(size for size in wanted if size != before)


def _shot(
    ask: BoardAsk, moment: _Moment, size: ShotSize, blocking: Blocking, *, first: bool, closing: bool
) -> ShotDraft:
    cast = blocking.staged(moment.beats, size)
    if size == "two" and len(cast) < 2:
        size = "medium"
    if size == "two":
        blocking.two_shot_done = True
    prop = blocking.prop_of(moment.beats)
    return ShotDraft(
        beats=tuple(beat.id for beat in moment.beats),
        size=size,
        movement=_movement(ask, moment, size, first=first, closing=closing),
        angle="low" if closing else "eye",
        cast=cast,
        props=(prop,) if prop else (),
        action=blocking.sentence(moment.beats, cast),
        change=_change(moment),
        camera=blocking.camera(size, moment.speakers),
    )


def _movement(ask: BoardAsk, moment: _Moment, size: ShotSize, *, first: bool, closing: bool) -> Movement:
    if closing:
        return "rise"
    if first and size == "wide":
        return "push" if ask.opening else "drift"
    if moment.acts & _TRAVEL:
        return "pan"
    feelings = {beat.emotion for beat in moment.beats if beat.kind == "dialogue"}
    return "push" if feelings & _MOVING else "hold"


def _change(moment: _Moment) -> Change:
    travels = [act for act in moment.acts if act in _TRAVEL]
    if len(travels) > 1:
        return "large"
    return "medium" if travels or moment.acts & _LIVELY else "small"
