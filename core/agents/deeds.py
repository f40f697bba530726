"""What an action word means in the words a studio knows: "sprint" is the nearest it has to running."""

import re
from collections.abc import Collection, Iterable

from rapidfuzz import fuzz, process

TRAVELS = frozenset({"walk", "run", "fly", "swim", "jump", "cross", "enter", "exit", "leave", "chase", "dance", "ride"})
"""Actions that may carry somebody from one side of the picture to the other."""

_KIN = (
    ("idle", "stand", "wait", "stay", "pause", "listen", "smile", "rest", "breathe", "nod", "blush"),
    ("walk", "stroll", "march", "sneak", "tiptoe", "wander", "crawl", "creep", "enter", "exit", "leave", "arrive",
     "return", "cross", "approach", "come", "go", "follow", "explore", "travel", "step", "limp", "patrol"),
    ("run", "sprint", "dash", "rush", "hurry", "race", "flee", "escape", "chase", "jog", "charge", "gallop", "ride"),
    ("jump", "hop", "leap", "bounce", "climb", "skip", "pounce", "cheer"),
    ("fly", "soar", "glide", "float", "hover", "flutter", "drift", "levitate"),
    ("swim", "dive", "paddle", "splash"),
    ("sit", "kneel", "crouch", "perch", "squat", "hide"),
    ("sleep", "nap", "doze", "dream", "lie", "snore", "faint"),
    ("wave", "greet", "salute", "bow", "beckon", "farewell"),
    ("point", "show", "indicate", "gesture", "reach", "touch", "press", "push", "throw", "aim"),
    ("hold", "carry", "give", "take", "lift", "pick", "grab", "catch", "bring", "steal", "eat", "drink", "read",
     "write", "cook", "build", "paint", "play", "open", "close", "dig", "work", "hug", "pull"),
    ("dance", "spin", "twirl", "celebrate", "sway", "party"),
    ("talk", "speak", "say", "tell", "ask", "answer", "whisper", "shout", "sing", "call", "argue", "explain", "yell"),
    ("cry", "weep", "sob", "mourn", "whimper"),
    ("laugh", "giggle", "chuckle", "grin"),
    ("surprised", "gasp", "startle", "shock", "jolt", "scream", "tremble", "shiver"),
    ("think", "ponder", "wonder", "consider", "remember", "plan", "decide"),
    ("look", "watch", "see", "search", "stare", "gaze", "peek", "find", "notice", "observe", "inspect", "discover"),
)  # fmt: skip
_NEXT_BEST = {
    "run": "walk", "jump": "dance", "fly": "jump", "swim": "walk", "sit": "idle", "sleep": "sit", "wave": "point",
    "point": "look", "hold": "point", "dance": "jump", "cry": "idle", "laugh": "wave", "surprised": "look",
    "think": "look", "look": "idle", "talk": "idle", "walk": "idle",
}  # fmt: skip
_SURE = 80
"""Spelling likeness, out of 100, from which two action words count as one."""
_STILL = "idle"


def nearest_action(word: str, known: Collection[str]) -> str:
    """The known action that shows the word best: itself, its kin, the next best, a like spelling, or standing still."""
    for form in _forms(word):
        if form in known:
            return form
        for kin in _KIN:
            if form in kin and (found := _of_kin(kin, known)):
                return found
    close = process.extractOne(word.casefold(), sorted(known), scorer=fuzz.ratio, score_cutoff=_SURE)
    return close[0] if close else _STILL if _STILL in known else min(known, default="")


def deed_in(text: str) -> str:
    """The first deed that a sentence in English tells of, by its plainest verb; empty when it tells of none."""
    for word in re.findall(r"[a-z]+", text.casefold()):
        for form in _forms(word):
            for kin in _KIN:
                if form in kin:
                    return kin[0]
    return ""


def _of_kin(kin: tuple[str, ...], known: Collection[str]) -> str:
    """The first of the family that is known, else what comes next to its head."""
    found = next((word for word in kin if word in known), "")
    head = kin[0]
    while not found and head in _NEXT_BEST:
        head = _NEXT_BEST[head]
        found = head if head in known else ""
    return found


def _forms(phrase: str) -> Iterable[str]:
    """Each word of the phrase, as written and as a plain verb."""
    for word in re.findall(r"[a-z]+", phrase.casefold()):
        yield word
        for ending, instead in (
            ("ies", "y"),
            ("ing", ""),
            ("ing", "e"),
            ("es", ""),
            ("s", ""),
            ("ed", ""),
            ("ed", "e"),
        ):
            if word.endswith(ending) and len(word) - len(ending) > 1:
                stem = word[: -len(ending)] + instead
                yield stem
                if len(stem) > 2 and stem[-1] == stem[-2]:
                    yield stem[:-1]
