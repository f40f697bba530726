"""Who is in a shot, where they stand, what they do and whom they look at."""

import re

from pydantic import BaseModel, ConfigDict

from core.agents.storyboard import BoardAsk, Player, StagingDraft
from core.domain.screenplay import NARRATOR, Beat
from core.domain.vocabulary import Emotion, ShotSize, Side
from integrations.language.house.data import load
from integrations.language.house.english.forms import capital, third

_MOST = 3


class _Actions(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    nearest: dict[str, tuple[str, ...]]
    feelings: dict[str, Emotion]
    seen: dict[str, str]


_FILE = load("tasks/actions.yaml", _Actions)
_NEAREST, _FEELING, _SEEN = _FILE.nearest, _FILE.feelings, _FILE.seen


_OPPOSITE: dict[Side, Side] = {"left": "right", "right": "left", "center": "center"}
_GROUND_MOVES = frozenset({"walk", "run", "enter", "exit"})


class Blocking:
    """Keeps sides and company through one scene."""

    def __init__(self, ask: BoardAsk) -> None:
        self._ask = ask
        self._players = {player.name: player for player in ask.players}
        self._travel: Side = "left" if ask.closing and not ask.opening else "right"
        self._sides: dict[str, Side] = {}
        self._cameras: dict[str, str] = {}
        self.present: list[str] = []
        self.two_shot_done = False

    def staged(self, beats: tuple[Beat, ...], size: ShotSize) -> tuple[StagingDraft, ...]:
        """Everybody in the shot, whoever matters most first; at most three."""
        speakers = list(dict.fromkeys(beat.who for beat in beats if beat.kind == "dialogue"))
        actors = [beat.who for beat in beats if beat.kind == "action"]
        named = [name for name in self._players if any(self._is_named(name, beat.text) for beat in beats)]
        if not self.present and not actors and not speakers and not named and self._ask.players:
            named = [self._ask.players[0].name]
        new = [
            name
            for name in dict.fromkeys([*actors, *speakers, *named])
            if name in self._players and name not in self.present
        ]
        self.present += new
        if size in ("close", "insert"):
            seen = (
                [*speakers, *actors, *self.present][:1]
                if size == "close"
                else ([*actors, *speakers] or self.present)[:1]
            )
        else:
            seen = list(dict.fromkeys([*actors, *speakers, *named, *reversed(self.present)]))
        seen = [name for name in seen if name in self._players][:_MOST]
        if size == "two":
            seen = seen[:2]
        for name in seen:
            self._side(name)
        return tuple(self._staging(name, beats, speakers, seen, entering=name in new) for name in seen)

    def _is_named(self, name: str, text: str) -> bool:
        return name != NARRATOR and re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None

    def _side(self, name: str) -> Side:
        """The first stands left, the second right, a third between them; nobody changes sides inside a scene."""
        order: tuple[Side, ...] = ("left", "right", "center")
        if name not in self._sides:
            self._sides[name] = order[min(len(self._sides), 2)]
        return self._sides[name]

    def _staging(
        self, name: str, beats: tuple[Beat, ...], speakers: list[str], seen: list[str], *, entering: bool
    ) -> StagingDraft:
        alone = len(seen) == 1
        side: Side = "center" if alone else self._side(name)
        own = [beat for beat in beats if beat.who == name]
        action = next((beat.action for beat in own if beat.kind == "action"), "")
        target = next((beat.target for beat in own if beat.target), "")
        line = next((beat for beat in own if beat.kind == "dialogue"), None)
        if not action:
            action = (
                "talk" if line else "enter" if entering and len(self.present) > 1 else "look" if speakers else "idle"
            )
        emotion: Emotion = line.emotion if line else _FEELING.get(action, "neutral")
        others = [speaker for speaker in speakers if speaker != name and speaker in seen]
        if not line and others:
            emotion = "curious" if emotion == "neutral" else emotion
            target = target or others[0]
        return StagingDraft(
            who=name,
            side=side,
            action=self._shown(action, self._players[name]),
            emotion=emotion,
            faces=self._faces(name, action, others, seen, alone=alone),
            target=target if target in self._players or target in self._ask.props else "",
        )

    def _faces(self, name: str, action: str, others: list[str], seen: list[str], *, alone: bool) -> Side:
        if action in ("walk", "run", "fly", "swim", "enter", "exit", "ride"):
            return self._travel
        if alone:
            return _OPPOSITE[self._sides.get(name, "center")]
        partner = others[0] if others else next((other for other in seen if other != name), "")
        where = self._sides.get(partner, "center")
        own = self._sides.get(name, "center")
        if where == own:
            return "center"
        order = {"left": 0, "center": 1, "right": 2}
        return "right" if order[where] > order[own] else "left"

    def _shown(self, action: str, player: Player) -> str:
        """The nearest action that the studio has and the player's body can do."""
        if action in _GROUND_MOVES and player.moves and "walk" not in player.moves:
            action = next((move for move in ("swim", "fly", "hop") if move in player.moves), action)
            action = "jump" if action == "hop" else action
        if not self._ask.actions or action in self._ask.actions:
            return action
        queue, seen = list(_NEAREST.get(action, ())), {action}
        while queue:
            candidate = queue.pop(0)
            if candidate in self._ask.actions:
                return candidate
            if candidate not in seen:
                seen.add(candidate)
                queue += _NEAREST.get(candidate, ())
        return "idle"

    def prop_of(self, beats: tuple[Beat, ...]) -> str:
        """The prop that is handled or spoken of."""
        for beat in beats:
            if beat.target in self._ask.props:
                return beat.target
        text = " ".join(beat.text.lower() for beat in beats)
        return next((noun for noun in self._ask.props if re.search(rf"\b{re.escape(noun.lower())}", text)), "")

    def sentence(self, beats: tuple[Beat, ...], cast: tuple[StagingDraft, ...]) -> str:
        """What is seen, for those who read it."""
        parts = [self._doing(beat) for beat in beats if beat.kind == "action"]
        if not parts:
            speakers = dict.fromkeys(beat.who for beat in beats if beat.kind == "dialogue")
            parts = [f"{name} speaks" for name in speakers]
        if not parts:
            parts = [f"{item.who} {_SEEN.get(item.action, 'stands there')}" for item in cast[:1]]
        text = "; ".join(parts) or "The place lies still"
        return f"{capital(self._ask.scene.place)}: {text}."

    def _doing(self, beat: Beat) -> str:
        verb = _SEEN.get(beat.action) or third(beat.action)
        return f"{beat.who} {verb}" + (f" ({beat.target})" if beat.target else "")

    def camera(self, size: ShotSize, speakers: tuple[str, ...]) -> str:
        """A letter per camera position: one for the whole set, one per face."""
        key = (
            f"close {speakers[0]}"
            if size in ("close", "medium") and speakers
            else "insert"
            if size == "insert"
            else "main"
        )
        return self._cameras.setdefault(key, "abcdefghijklmnopqrstuvwxyz"[min(len(self._cameras), 25)])
