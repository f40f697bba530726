"""The command line `matinee`: finds the command and hands over, importing nothing else."""

import importlib
import os
import sys
from collections.abc import Sequence

COMMANDS = {
    "make": "make one film from a sentence or a script",
    "chat": "talk to the studio in this terminal, or by JSON lines",
    "understand": "read what somebody said out as intents and slots",
    "export": "write a finished film, or a part of it, to a file",
    "serve": "serve every face that has its settings, and make films",
    "worker": "make films that were ordered elsewhere",
    "models": "list who can write, film, speak and compose, for how much",
    "gallery": "draw everything the built-in studio can show",
    "db": "bring the database up to date, or back it up",
    "doctor": "say what is configured, what is missing and what is broken",
}
"""Each is a module of `bot.commands` with `configure(parser)` and `main(options)`."""
_USAGE = 2
_NOBODY_READS = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = given[0] if given else ""
    if name in ("-h", "--help", "help"):
        sys.stdout.write(_overview())
        return 0
    if name not in COMMANDS:
        sys.stderr.write(
            f"matinee: there is no command {name!r}; try one of {', '.join(COMMANDS)}\n" if name else _overview()
        )
        return _USAGE
    from bot.commands.parsing import Parser

    module = importlib.import_module(f"bot.commands.{name}")
    parser = Parser(prog=f"matinee {name}", description=module.__doc__)
    module.configure(parser)
    try:
        return int(module.main(parser.parse_args(given[1:])))
    except BrokenPipeError:
        # Whoever read the output has left; what Python flushes on its way out goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _NOBODY_READS


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {told}" for name, told in COMMANDS.items()]
    return "\n".join(
        ["matinee: a film studio that lives in chat", "", *lines, "", "matinee COMMAND --help tells more.", ""]
    )


if __name__ == "__main__":
    sys.exit(main())
