"""`matinee doctor`: what is configured, what is missing and where to get it, and what is broken."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.commands.parsing import bare, say_error
from bot.settings import PREFIX, PROVIDERS, Settings, load_settings
from core.dialogue.cards import sentence_of
from core.errors import MatineeError
from prompts import Replies, replies

State = Literal["ok", "missing", "broken"]
_MARKS: Mapping[State, str] = {"ok": "ok     ", "missing": "-      ", "broken": "BROKEN "}
_FACES: Mapping[str, tuple[str, ...]] = {
    "discord": ("DISCORD_TOKEN",),
    "slack": ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"),
    "twitch": ("TWITCH_CLIENT_ID", "TWITCH_CLIENT_SECRET", "TWITCH_BOT_ID"),
}


@dataclass(frozen=True)
class Finding:
    """What was found out about one thing."""

    name: str
    state: State
    detail: str


@dataclass(frozen=True)
class Probe:
    """Something that must work. `check` gives a detail for people, or raises."""

    name: str
    check: Callable[[Settings], Awaitable[str]]
    quick: bool = True
    """Whether it may be tried every half minute."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--quick", action="store_true", help="only what can be tried in a moment")


def run(options: argparse.Namespace, probes: Sequence[Probe]) -> int:
    """Print every finding; 1 when something is broken."""
    try:
        settings = load_settings()
    except MatineeError as error:
        say_error(error)
        return 1
    tried = [probe for probe in probes if probe.quick or not options.quick]
    findings = asyncio.run(examine(settings, tried))
    sys.stdout.write(report(findings) + "\n")
    return 1 if any(finding.state == "broken" for finding in findings) else 0


def main(options: argparse.Namespace) -> int:
    """With the product's own probes."""
    from bot.commands.probes import PROBES

    return run(options, PROBES)


async def examine(settings: Settings, probes: Sequence[Probe]) -> list[Finding]:
    """Try everything, one after the other: each may start a process."""
    words = replies()
    tried = [await _try(probe, settings, words) for probe in probes]
    return [*tried, *_configured(settings, words)]


def report(findings: Sequence[Finding]) -> str:
    """One line per finding, and a last line with the sum."""
    width = max(len(finding.name) for finding in findings)
    lines = [f"{_MARKS[finding.state]}{finding.name:<{width}}  {finding.detail}" for finding in findings]
    broken = sum(finding.state == "broken" for finding in findings)
    words = replies()
    lines.append(words.say("doctor.broken", count=broken) if broken else words.say("doctor.well"))
    return "\n".join(lines)


async def _try(probe: Probe, settings: Settings, words: Replies) -> Finding:
    try:
        return Finding(probe.name, "ok", await probe.check(settings))
    except MatineeError as error:
        return Finding(probe.name, "broken", sentence_of(words, error))
    except ExceptionGroup as group:
        return Finding(probe.name, "broken", sentence_of(words, bare(group)))
    except Exception as error:
        return Finding(probe.name, "broken", f"{type(error).__name__}: {error}")


def _configured(settings: Settings, words: Replies) -> list[Finding]:
    """Chat platforms and providers: what has its settings, and where to get what has not."""
    findings: list[Finding] = []
    for face, names in _FACES.items():
        ready = face in settings.faces
        missing = ", ".join(f"{PREFIX}{name}" for name in names)
        told = words.say("doctor.configured") if ready else _where(words, missing, face)
        findings.append(Finding(face, "ok" if ready else "missing", told))
    for provider in PROVIDERS:
        ready = bool(settings.key_of(provider) or (provider == "ollama" and settings.base_url_of(provider)))
        name = f"{PREFIX}{provider.upper()}_{'BASE_URL' if provider == 'ollama' else 'API_KEY'}"
        told = words.say("doctor.configured") if ready else _where(words, name, provider)
        findings.append(Finding(provider, "ok" if ready else "missing", told))
    return findings


def _where(words: Replies, names: str, what: str) -> str:
    return words.say("doctor.missing", names=names, where=words.say(f"doctor.where.{what}"))
