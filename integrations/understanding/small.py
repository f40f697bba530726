"""The small understander: rules for parameters and answers, hashed n-grams for the intent, nothing to download."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import Literal

from core.domain.conversation import Alternative, Command, Pending, Understanding
from integrations.understanding.answers import answer_to
from integrations.understanding.ideas import idea_in
from integrations.understanding.ngrams import Classifier
from integrations.understanding.slots import parameters, slots_of
from integrations.understanding.spans import Span, scenes_in
from prompts import IntentLines, intent_lines

ACT, ACT_WITH_MARGIN, MARGIN, ASK = 0.85, 0.6, 0.25, 0.3
"""Probability from which a reading is acted on; with this lead over the next one; and is asked about."""
NO_ACTION = frozenset({"out_of_scope", "small_talk"})
_ALTERNATIVES = 4
_WHOLE = frozenset({"generate_video", "generate_from_script", *NO_ACTION})
_CLAUSES = re.compile(r"\s+(?:and then|and also|and|then|plus|&|y|et|und|e)\s+|\s*[;,]\s+(?:then\s+)?", re.IGNORECASE)
_CLAUSE_ACT = 0.5
_POLITE = re.compile(
    r"\b(?:please|pls|plz|por favor|bitte|s'il (?:te|vous) pla[iî]t|thanks|thank you)\b", re.IGNORECASE
)
_ORDER = re.compile(
    r"\b(?:make|create|generate|produce|film|shoot|animate|do|crea|haz|fais|crée|mach|erstelle|faz|crie)\b.*?"
    r"\b(?:video|viedo|vid|clip|film|movie|short|animation|cartoon|trailer|anime|vídeo|película|vidéo|filme)s?\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGGED = frozenset(
    {
        "style", "tone", "duration", "aspect", "language", "url", "mention", "rating", "resolution", "format", "budget",
        "n_scenes", "model",
    }
)  # fmt: skip
_OF_A_FILM = frozenset({"style", "tone", "duration", "aspect", "n_scenes", "quality", "budget", "platform"})
_TOLD = 4
"""Words of an idea that, next to a parameter, make a line without a verb a request for a film."""
_WORD_FOR_WORD = 0.98
_GUESSED_AT_MOST = 0.95
"""Only a line that is an example word for word is certain enough for what cannot be taken back."""


class SmallUnderstander:
    """Implements the port `Understander`; its classifier is trained at the first use, in a fraction of a second."""

    def __init__(
        self, lines: Sequence[IntentLines] | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """`lines`: other examples than the product's own; `now`: the moment that dates are counted from."""
        self._now = now
        self._lines = lines if lines is not None else intent_lines()

    def prepare(self) -> None:
        """Train now instead of at the first line: a third of a second that belongs on a thread."""
        self._classifier.probabilities("")
        self._known.get("")

    def understand(self, text: str, pending: Pending | None, language: str) -> Understanding:
        """The open question first, then the whole line, then its clauses."""
        said = " ".join(text.split()) if "\n" not in text.strip() else text.strip()
        ranked = self._ranked(said, parameters(said))
        if pending:
            answer = answer_to(pending, said, ranked[0], self._now())
            if answer:
                return answer
        ranked = [(intent, p) for intent, p in ranked if intent != "answer"]
        commands = self._clauses(said, ranked[0][0]) or (self._command(said, *ranked[0]),)
        others = tuple(Alternative(intent=intent, p=round(p, 4)) for intent, p in ranked[1 : 1 + _ALTERNATIVES])
        return Understanding(commands=commands, alternatives=others, decision=_decision(commands, ranked))

    @cached_property
    def _known(self) -> dict[str, str]:
        return {
            _bare(line): lines.intent
            for lines in self._lines
            for line in (*lines.examples, *(text for spoken in lines.languages.values() for text in spoken))
        }

    @cached_property
    def _classifier(self) -> Classifier:
        examples = [
            (_tagged(line, parameters(line)), lines.intent)
            for lines in self._lines
            for line in (*lines.examples, *(text for spoken in lines.languages.values() for text in spoken))
        ]
        return Classifier(examples)

    def _ranked(self, text: str, spans: Sequence[Span]) -> list[tuple[str, float]]:
        """Intents with their probability. A line that is an example word for word is as good as certain."""
        known = self._known.get(_bare(text))
        ranked = self._classifier.probabilities(_tagged(text, spans))
        if known:
            return _led_by(known, _WORD_FOR_WORD, ranked)
        ranked = [(intent, min(p, _GUESSED_AT_MOST)) for intent, p in ranked]
        if _ORDER.search(text) and ranked[0][0] not in ("schedule", "generate_from_script"):
            return _led_by("generate_video", max(0.9, dict(ranked)["generate_video"]), ranked)
        if ranked[0][1] < ACT_WITH_MARGIN and _is_told(text, spans):
            return _led_by("generate_video", 0.7, ranked)
        return ranked

    def _command(self, text: str, intent: str, confidence: float) -> Command:
        slots = slots_of(intent, text, parameters(text), self._now())
        return Command(intent=intent, slots=slots, confidence=round(confidence, 4))

    def _clauses(self, text: str, whole: str) -> tuple[Command, ...]:
        """Several requests in one line, when each part is clear and they differ; nothing otherwise."""
        parts = [part for part in _CLAUSES.split(text) if part.strip()]
        if whole in _WHOLE or not 2 <= len(parts) <= 3 or '"' in text:
            return ()
        readings = [(part, *self._ranked(part, parameters(part))[0]) for part in parts]
        intents = [intent for _, intent, _ in readings]
        clear = all(p >= _CLAUSE_ACT and intent not in _WHOLE for _, intent, p in readings)
        if not clear or len(set(intents)) < len(intents):
            return ()
        return tuple(self._command(part, intent, p) for part, intent, p in readings)


def _decision(commands: Sequence[Command], ranked: Sequence[tuple[str, float]]) -> Literal["act", "ask", "none"]:
    quiet = sum(p for intent, p in ranked if intent in NO_ACTION)
    first = min(command.confidence for command in commands)
    if commands[0].intent in NO_ACTION or quiet >= ASK + 0.2:
        return "none"
    if len(commands) > 1 or first >= ACT or (first >= ACT_WITH_MARGIN and first - ranked[1][1] >= MARGIN):
        return "act"
    return "ask" if first >= ASK else "none"


def _led_by(intent: str, p: float, ranked: Sequence[tuple[str, float]]) -> list[tuple[str, float]]:
    return [(intent, p), *((other, share * (1 - p)) for other, share in ranked if other != intent)]


def _is_told(text: str, spans: Sequence[Span]) -> bool:
    """Whether a line is an idea with parameters before it: "20 seconds, noir: a duck detective loses his hat"."""
    told = idea_in(text, spans)
    first = next((span for span in spans if span.slot in _OF_A_FILM), None)
    return first is not None and first.start < text.find(told) and len(told.split()) >= _TOLD


def _bare(text: str) -> str:
    return re.sub(r"[^\w\s]", "", _POLITE.sub("", text.casefold())).strip()


def _tagged(text: str, spans: Sequence[Span]) -> str:
    """The text with a tag behind each parameter, so that "20 sec" and "one minute" look alike."""
    out, at = "", 0
    for span in spans:
        if span.slot in _TAGGED:
            out += f"{text[at : span.end]} _{span.slot}_ "
            at = span.end
    scenes = " _scene_" if scenes_in(text) else ""
    return _POLITE.sub("", out + text[at:]) + scenes
