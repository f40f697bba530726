"""What `matinee make` was asked for, checked before anything is opened."""

import argparse
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from bot.commands.parsing import amount, chosen, whole
from core.dialogue.choices import aspect_of, clean, idea_of, language_of, mood_of, quality_of, style_of
from core.dialogue.identity import seed_of
from core.dialogue.scripts import FILE_LIMIT, script_text
from core.domain.conversation import JsonMap
from core.domain.vocabulary import SCENES_RANGE, SECONDS_RANGE
from core.errors import BadInput, BadOutput, BadScript

MOST_USD = 10_000
MOST_SEED = 2**31 - 1
_WORDS = 200


@dataclass(frozen=True)
class Order:
    """A checked request."""

    intent: str
    slots: JsonMap
    out: Path | None
    """None for a name made from the title."""
    yes: bool
    json: bool

    @property
    def seed(self) -> int:
        """Of the film."""
        return int(str(self.slots["seed"]))

    def event_id(self, attempt: int = 1) -> str:
        """The same arguments are the same event; a further attempt at an ended film is another one."""
        told = json.dumps([self.intent, self.slots], sort_keys=True, ensure_ascii=True)
        digest = hashlib.sha256(told.encode()).hexdigest()[:24]
        return f"make:{digest}" if attempt == 1 else f"make:{digest}:{attempt}"


def order_of(options: argparse.Namespace) -> Order:
    """The order. BadInput or one of its kinds, for the first thing that is wrong."""
    given: dict[str, str | None] = vars(options)
    script = _script(given["script"])
    idea = _idea(" ".join(options.idea), script)
    quality = chosen(quality_of, given["quality"])
    budget = amount("budget", given["budget"], MOST_USD)
    if options.yes and budget is None:
        raise BadInput(why="yes_needs_budget")
    chosen_slots: dict[str, str | int | float | bool | None] = {
        "idea": "" if script else idea,
        "title": idea[:_WORDS] if script else None,
        "script": script or None,
        "style": chosen(style_of, given["style"]),
        "duration": whole("seconds", given["seconds"], *SECONDS_RANGE),
        "aspect": chosen(aspect_of, given["aspect"]),
        "language": chosen(language_of, given["language"]),
        "voice": _words(given["voice"]),
        "music": chosen(mood_of, given["music"]),
        "n_scenes": whole("scenes", given["scenes"], *SCENES_RANGE),
        "quality": quality,
        "budget": budget,
        "approval": False if options.yes else None,
    }
    slots: JsonMap = {name: value for name, value in chosen_slots.items() if value not in (None, "")}
    seed = whole("seed", given["seed"], 0, MOST_SEED)
    slots["seed"] = seed_of(json.dumps(slots, sort_keys=True)) if seed is None else seed
    out = _out(given["out"])
    return Order(
        "generate_from_script" if script else "generate_video", slots, out, bool(options.yes), bool(options.json)
    )


def _idea(text: str, script: str) -> str:
    return clean(text).strip() if script else idea_of(text)


def _words(text: str | None) -> str | None:
    return " ".join(clean(text).split())[:_WORDS] if text else None


def _script(name: str | None) -> str:
    """The script's text; empty when none was given. BadScript (params: file, why)."""
    if name is None:
        return ""
    path = Path(name).expanduser()
    try:
        if path.is_dir():
            raise BadScript(file=name, why="folder")
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except FileNotFoundError as error:
        raise BadScript(file=name, why="missing") from error
    except (OSError, ValueError) as error:
        raise BadScript(file=name, why="unreadable") from error
    if len(data) > FILE_LIMIT:
        raise BadScript(file=name, why="too_long")
    return script_text(data, name)


def _out(name: str | None) -> Path | None:
    """Where the film goes. BadOutput (params: path, why) when it cannot be written there."""
    if name is None:
        return None
    path = Path(name).expanduser()
    if not name or path.is_dir() or name.endswith(os.sep):
        raise BadOutput(path=name, why="folder")
    if path.suffix.lower() not in ("", ".mp4"):
        raise BadOutput(path=name, why="ending")
    check_folder(path.parent, name)
    target = path if path.suffix else path.with_name(f"{path.name}.mp4")
    if target.is_dir():
        raise BadOutput(path=name, why="folder")
    if target.exists() and not os.access(target, os.W_OK):
        raise BadOutput(path=name, why="not_writable")
    return target


def check_folder(folder: Path, name: str) -> None:
    """Whether files can be made in a folder. BadOutput (params: path, why)."""
    try:
        if not folder.exists():
            raise BadOutput(path=name, why="no_folder")
        if not folder.is_dir():
            raise BadOutput(path=name, why="not_a_folder")
    except (OSError, ValueError) as error:
        raise BadOutput(path=name, why="no_folder") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise BadOutput(path=name, why="not_writable")
