"""`matinee db upgrade | backup FILE`: bring the database up to date, or copy it while it is in use."""

import argparse
import sys
from pathlib import Path

from bot.commands.order import check_folder
from bot.commands.parsing import say_error
from bot.home import prepare_home
from bot.settings import load_settings
from core.errors import BadOutput, MatineeError
from integrations.database.backup import back_up
from integrations.database.migrate import upgrade
from prompts import replies


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("upgrade", help="migrate to the newest tables")
    actions.add_parser("backup", help="copy an SQLite database").add_argument("file", metavar="FILE")


def main(options: argparse.Namespace) -> int:
    """The exit code."""
    try:
        settings = load_settings()
        url = settings.database_url or prepare_home(settings.home).database_url
        if options.action == "upgrade":
            upgrade(url)
            sys.stdout.write(replies().say("db.upgraded") + "\n")
        else:
            target = Path(str(options.file)).absolute()
            check_folder(target.parent, str(target))
            if target.exists():
                raise BadOutput(path=str(target), why="exists")
            back_up(url, target)
            sys.stdout.write(f"{target}\n")
    except MatineeError as error:
        return say_error(error)
    return 0
