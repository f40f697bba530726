"""The real application, imported only once a command's arguments are known to be good."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager

from bot.services import Archive, Services
from bot.settings import Settings
from core.ports import Face


def open_app(settings: Settings, faces: Sequence[Face]) -> AbstractAsyncContextManager[Services]:
    """`bot.app.open_app`."""
    from bot import app

    return app.open_app(settings, faces)


def open_archive(settings: Settings) -> AbstractAsyncContextManager[Archive]:
    """`bot.archive.open_archive`."""
    from bot import archive

    return archive.open_archive(settings)
