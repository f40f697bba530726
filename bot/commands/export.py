"""`matinee export`: a finished film, or a part of it, as a file."""

import argparse
import asyncio
import sys
from pathlib import Path

from bot.commands.exporting import FORMATS, contents_of, default_name
from bot.commands.files import put, unused
from bot.commands.logs import log_to
from bot.commands.opening import open_archive
from bot.commands.order import check_folder
from bot.commands.parsing import bare, say_error
from bot.console.translate import LOCAL_USER, actor_of
from bot.services import Archive, OpenArchive
from bot.settings import Settings, load_settings
from core.dialogue.choices import choose
from core.dialogue.finding import titled
from core.domain.production import Cut
from core.errors import BadOutput, MatineeError, NotFound

_LIBRARY = 500


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("project", metavar="PROJECT", help="a project's id, or the title of a film of yours")
    parser.add_argument("--format", required=True, metavar="F", help=", ".join(FORMATS))
    parser.add_argument("--out", metavar="FILE", help="where it goes (default: ./<title>.<format>, never overwriting)")


def run(options: argparse.Namespace, open_archive: OpenArchive) -> int:
    """Write the file and say where; the exit code."""
    try:
        format = choose("format", str(options.format), FORMATS, {})
        out = _out(options.out)
        settings = load_settings()
        log_to(settings.home)
        written = asyncio.run(_export(settings, str(options.project), format, out, open_archive))
    except (MatineeError, ExceptionGroup) as error:
        return say_error(bare(error))
    sys.stdout.write(f"{written}\n")
    return 0


def main(options: argparse.Namespace) -> int:
    """With what this installation remembers."""
    return run(options, open_archive)


async def _export(settings: Settings, project: str, format: str, out: Path | None, open_archive: OpenArchive) -> Path:
    async with open_archive(settings) as archive:
        cut = await _cut(archive, project)
        contents = await contents_of(cut, format, archive.storage, archive.exporters)
        target = (out or unused(Path(default_name(cut.film, format)))).absolute()
        await asyncio.to_thread(put, contents, target)
    return target


async def _cut(archive: Archive, words: str) -> Cut:
    """The cut that is shown of the project with this id, or with a title like these words. NotFound."""
    async with archive.memory.begin() as work:
        project = await work.projects.get(words)
        if project is None or project.deleted:
            account = await work.accounts.account_of(actor_of(LOCAL_USER))
            project = titled(words, await work.projects.of_owner(account, _LIBRARY))
        cut = await work.projects.cut(project.head) if project.head else None
    if cut is None:
        raise NotFound(what="finished_film", value=project.title)
    return cut


def _out(name: str | None) -> Path | None:
    if name is None:
        check_folder(Path.cwd(), str(Path.cwd()))
        return None
    path = Path(name).expanduser()
    if not name or path.is_dir():
        raise BadOutput(path=name, why="folder")
    check_folder(path.parent, name)
    return path
