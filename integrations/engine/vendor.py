"""The few things DBOS keeps to itself and Matinee needs; each has a test that fails when a new version moves it."""

import logging
from typing import NoReturn

from dbos import DBOS
from dbos._dbos import _get_dbos_instance  # pyright: ignore[reportPrivateUsage]
from dbos._serialization import DBOSPortableJSONSerializer, DefaultSerializer

__all__ = ["portable_json", "quieten", "recover", "refuse_pickles", "serve_queues"]


def portable_json() -> DBOSPortableJSONSerializer:
    """Rows as JSON."""
    return DBOSPortableJSONSerializer()


def refuse_pickles() -> None:
    """A row that says it is a pickle would run code when it is read, whatever serializer is configured."""

    def refuse(cls: DefaultSerializer, serialized_data: str) -> NoReturn:
        raise TypeError("A pickled row in the engine's database is never read.")

    DefaultSerializer.deserialize = refuse


def recover(executors: list[str]) -> None:
    """Put what dead workers were running back into its lane, where any living one finds it. Blocks."""
    DBOS._recover_pending_workflows(executors)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def serve_queues() -> None:
    """Let a process that was launched without queues take work from all of them, within a second."""
    _get_dbos_instance()._listening_queues = None  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def quieten() -> None:
    """DBOS logs a traceback for each failed or cancelled flow; who waits for the flow is told by its result."""
    logger = logging.getLogger("dbos")
    if _is_news not in logger.filters:
        logger.addFilter(_is_news)


def _is_news(record: logging.LogRecord) -> bool:
    return not str(record.msg).startswith(("Exception encountered in asynchronous", "Asyncio task cancelled"))
