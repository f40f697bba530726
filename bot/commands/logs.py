"""Where a command's log goes: into the home, never between what a person reads."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_BYTES, _FILES = 2 * 2**20, 3
_TALKATIVE = ("alembic", "dbos", "httpx", "PIL")


def log_to(home: Path) -> None:
    """Log to `logs/matinee.log` in the home; nowhere when that cannot be written (opening the home says why)."""
    root = logging.getLogger()
    handler: logging.Handler
    try:
        folder = home / "logs"
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "matinee.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
