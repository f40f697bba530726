"""Reading command lines: one clear sentence for everything that is wrong, and exit 2."""

import argparse
import logging
import sys
from collections.abc import Callable
from typing import NoReturn

from core.dialogue.cards import sentence_of
from core.dialogue.choices import within as in_range
from core.errors import BadInput, MatineeError
from prompts import replies

log = logging.getLogger(__name__)


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without repeating the usage."""

    def error(self, message: str) -> NoReturn:
        """One line on stderr, exit 2."""
        self.exit(BadInput.exit_code, f"{self.prog}: {message} (see {self.prog} --help)\n")


def say_error(error: MatineeError) -> int:
    """The error's sentence on stderr, and its exit code."""
    sys.stderr.write(f"matinee: {sentence_of(replies(), error)}\n")
    return error.exit_code


def bare(error: Exception) -> MatineeError:
    """The error itself, out of the groups that task groups wrap around it. A defect is logged and gets the sentence
    for defects."""
    known = _known(error)
    if known is None:
        log.error("The command failed", exc_info=error)
    return known or MatineeError()


def _known(error: Exception) -> MatineeError | None:
    if isinstance(error, MatineeError):
        return error
    within: tuple[Exception, ...] = getattr(error, "exceptions", ())
    return next((known for known in map(_known, within) if known), None)


def whole(field: str, text: str | None, least: int, most: int) -> int | None:
    """A whole number in its range; None when it was not given. BadInput, OutOfRange."""
    number = _number(field, text)
    if number is None:
        return None
    if not number.is_integer():
        raise BadInput(field=field, value=str(text))
    return int(in_range(field, least, most)(number))


def amount(field: str, text: str | None, most: float) -> float | None:
    """An amount from 0; None when it was not given. BadInput, OutOfRange."""
    number = _number(field, text)
    return None if number is None else in_range(field, 0, most)(number)


def chosen(check: Callable[[str], str], text: str | None) -> str | None:
    """A member of a closed list; None when it was not given. BadChoice."""
    return None if text is None else check(text)


def _number(field: str, text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError as error:
        raise BadInput(field=field, value=text[:80]) from error
    if number != number or number in (float("inf"), float("-inf")):
        raise BadInput(field=field, value=text[:80])
    return number
