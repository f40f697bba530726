"""`matinee make`: one film from the command line, through the same path as a message in chat."""

import argparse
import asyncio
import json
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from bot.commands.files import Written, write_film
from bot.commands.logs import log_to
from bot.commands.opening import open_app, open_archive
from bot.commands.order import Order, check_folder, order_of
from bot.commands.parsing import bare, say_error
from bot.console.lines import lines_of
from bot.console.platform import ConsoleFace
from bot.console.sinks import LiveSink, PlainSink, Sink
from bot.console.translate import command, press
from bot.services import Archive, OpenApp, OpenArchive, Services
from bot.settings import Settings, load_settings
from core.dialogue.identity import production_id
from core.dialogue.progress import state_of
from core.domain.production import Cut, Production, Status
from core.errors import MatineeError
from core.production.backstage import Backstage
from prompts import replies

DETACHED = 130
LAST_CARD = 5.0
"""Seconds that the last card may take."""
_RETRIED = frozenset({Status.FAILED, Status.CANCELLED, Status.REJECTED})
_PAID = ("openai", "google", "runway", "ark", "luma", "fal", "comfy")
"""Providers that film; without any of them nothing can be bought and nothing needs approval."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add = parser.add_argument
    add("idea", nargs="*", metavar="IDEA", help="what the film is about, in a sentence or more")
    add("--script", metavar="FILE", help="a script to follow word for word (Fountain or plain text, UTF-8)")
    add("--style", metavar="S", help="for example watercolor, noir, pixel_art (default: paper_cutout)")
    add("--seconds", metavar="N", help="length, 5 to 180 (default: 40)")
    add("--aspect", metavar="A", help="16:9, 9:16, 1:1, 4:5, 21:9 or 4:3 (default: 16:9)")
    add("--language", metavar="xx", help="ISO 639-1 (default: the language of the idea)")
    add("--voice", metavar="V", help="the narrator's voice, in words")
    add("--music", metavar="MOOD|none", help="a mood, or none")
    add("--scenes", metavar="N", help="number of scenes, 1 to 12")
    add("--quality", metavar="Q", help="animatic (free), draft, standard or high")
    add("--seed", metavar="N", help="dice (default: made from the arguments)")
    add("--out", metavar="FILE", help="where the film goes (default: ./<title>.mp4, never overwriting)")
    add("--budget", metavar="USD", help="the most the film may cost")
    add("--yes", action="store_true", help="accept the price without asking; needs --budget")
    add("--json", action="store_true", help="describe the result in one line of JSON on stdout")


def run(options: argparse.Namespace, open_app: OpenApp, open_archive: OpenArchive) -> int:
    """Make the film; the exit code."""
    try:
        order = order_of(options)
        if order.out is None:
            check_folder(Path.cwd(), str(Path.cwd()))
        settings = load_settings()
    except MatineeError as error:
        return _fail(error, as_json=bool(options.json))
    log_to(settings.home)
    try:
        with _sink() as sink:
            cut, written, resumed = asyncio.run(_make(order, settings, sink, open_app, open_archive))
    except (MatineeError, ExceptionGroup) as error:
        return _fail(bare(error), as_json=order.json)
    except KeyboardInterrupt:
        sys.stderr.write(replies().say("make.detached") + "\n")
        return DETACHED
    sys.stdout.write((_report(cut, written, resumed=resumed) if order.json else str(written.video)) + "\n")
    return 0


def main(options: argparse.Namespace) -> int:
    """With the real application."""
    return run(options, open_app, open_archive)


async def _make(
    order: Order, settings: Settings, sink: Sink, open_app: OpenApp, open_archive: OpenArchive
) -> tuple[Cut, Written, bool]:
    async with open_archive(settings) as archive:
        cut = await _finished(archive, order)
        if cut:
            return cut, await asyncio.to_thread(write_film, cut.film, archive.storage, order.out), True
    face = ConsoleFace(sink)
    async with open_app(settings, [face]) as app:
        event_id, production = await _known(app, order)
        if production is None:
            slots = {"approval": _must_approve(order, settings), **order.slots}
            await app.dialogue.handle(command(order.intent, slots, event_id, datetime.now(UTC)))
        if await _load(app, production_id(event_id)) is None:
            raise face.refusal or MatineeError
        cut = await _watch(app, order, event_id)
        written = await asyncio.to_thread(write_film, cut.film, app.storage, order.out)
    return cut, written, production is not None


async def _watch(app: Services, order: Order, event_id: str) -> Cut:
    """The film, or its error, once its last card was shown."""
    id = production_id(event_id)
    questions = Backstage()
    questions.start(_answer(app, order, event_id))
    try:
        cut = await app.result(id)
    except Exception:
        await _last_card(app, id)
        raise
    else:
        await _last_card(app, id)
        return cut
    finally:
        await questions.stop()


async def _last_card(app: Services, id: str) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(LAST_CARD):
            await app.announcer.settled(id)


async def _finished(archive: Archive, order: Order) -> Cut | None:
    """The film of these arguments when it was made before: nobody has to be hired for it."""
    _, production = await _known(archive, order)
    if production is None or production.status is not Status.DELIVERED:
        return None
    async with archive.memory.begin() as work:
        cuts = await work.projects.cuts(production.project)
    return next((cut for cut in cuts if cut.production == production.id), None)


async def _known(app: Archive, order: Order) -> tuple[str, Production | None]:
    """The event of these arguments, and its production when there is one. A film that ended without being delivered
    stays ended: the next attempt is an event of its own."""
    attempt = 1
    while True:
        event_id = order.event_id(attempt)
        production = await _load(app, production_id(event_id))
        if production is None or production.status not in _RETRIED:
            return event_id, production
        attempt += 1


async def _load(app: Archive, id: str) -> Production | None:
    async with app.memory.begin() as work:
        return await work.productions.get(id)


async def _answer(app: Services, order: Order, event_id: str) -> None:
    """Answer the film's questions: yes with --yes, ask a person at a terminal, else no."""
    production = production_id(event_id)
    async for number, event in app.journal.follow(production):
        if event.kind == "question" and state_of(await app.journal.read(production)).question:
            verb = "approve" if order.yes or await _person_says_yes() else "reject"
            await app.dialogue.handle(press(verb, production, f"{event_id}:{number}", datetime.now(UTC)))


async def _person_says_yes() -> bool:
    if not sys.stdin.isatty():
        sys.stderr.write(replies().say("make.nobody_to_ask") + "\n")
        return False
    sys.stderr.write(replies().say("make.ask"))
    sys.stderr.flush()
    async for line in lines_of(sys.stdin.fileno()):
        return line.strip().casefold() in ("y", "yes", "1")
    return False


def _must_approve(order: Order, settings: Settings) -> bool:
    paid = order.slots.get("quality", "animatic") != "animatic"
    can_buy = settings.simulation is not None or any(settings.key_of(provider) for provider in _PAID)
    return paid and can_buy and not order.yes


@contextmanager
def _sink() -> Generator[Sink]:
    """A living panel on a terminal, plain lines elsewhere; both on stderr."""
    if sys.stderr.isatty():
        with LiveSink(Console(stderr=True), pressable=False) as sink:
            yield sink
    else:
        yield PlainSink(sys.stderr, pressable=False)


def _report(cut: Cut, written: Written, *, resumed: bool) -> str:
    return json.dumps(
        {
            "project": cut.project,
            "production": cut.production,
            "cut": cut.id,
            "video": str(written.video),
            "srt": str(written.srt),
            "vtt": str(written.vtt),
            "poster": str(written.poster),
            "seconds": round(cut.film.video.seconds, 3),
            "seed": cut.brief.seed,
            "cost_usd": cut.film.cost_usd,
            "degraded": [{"shot": item.shot, "code": item.code} for item in cut.degraded],
            "resumed": resumed,
        },
        ensure_ascii=False,
    )


def _fail(error: MatineeError, *, as_json: bool) -> int:
    code = say_error(error)
    if as_json:
        sys.stdout.write(json.dumps({"error": {"code": error.code, "exit": code}}) + "\n")
    return code
