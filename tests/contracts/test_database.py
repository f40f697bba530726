"""The database itself: its tables, its file, and what it says when something is wrong with either."""

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, inspect, select, text
from sqlalchemy.exc import StatementError

from core.errors import HomeUnusable, StorageFull
from core.ports import LedgerLine
from integrations.database.address import for_sessions, for_threads, shown
from integrations.database.book import SqlBook
from integrations.database.database import Database
from integrations.database.engines import brief_engine
from integrations.database.migrate import newest, upgrade
from integrations.database.repositories import SqlMemory
from integrations.database.tables import ProjectRow, Row
from integrations.database.writer import Writer
from tests.contracts import postgres
from tests.contracts.films import project

ROOT = Path(__file__).parents[2]
LINE = LedgerLine(key="k", work="w", scope="user:ann", production="film-1", durable=True)


def at(folder: Path) -> str:
    return f"sqlite:///{folder}/house.db"


def alembic(*arguments: str) -> str:
    command = [sys.executable, "-m", "alembic", *arguments]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_migrations_make_the_tables_and_alembic_needs_no_settings_to_know() -> None:
    assert "No new upgrade operations" in alembic("check")


def test_migrations_are_in_files_named_after_them() -> None:
    assert alembic("heads").split()[0] == newest()


def test_alembic_reaches_a_database_by_its_url(tmp_path: Path) -> None:
    url = at(tmp_path)
    alembic("-x", f"url={url}", "upgrade", "head")
    assert "No new upgrade operations" in alembic("-x", f"url={url}", "check")
    alembic("-x", f"url={url}", "downgrade", "base")
    engine = brief_engine(url)
    assert set(inspect(engine).get_table_names()) == {"alembic_version"}


@postgres.needed
def test_the_migrations_make_the_tables_on_postgresql() -> None:
    with postgres.fresh_database() as url:
        upgrade(url)
        assert "No new upgrade operations" in alembic("-x", f"url={url}", "check")
        alembic("-x", f"url={url}", "downgrade", "base")


def migrate_at_once(url: str) -> set[str]:
    with ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(upgrade, url) for _ in range(4)]:
            done.result()
    engine = create_engine(for_threads(url))
    tables = set(inspect(engine).get_table_names())
    engine.dispose()
    return tables


def test_processes_that_start_together_migrate_once(tmp_path: Path) -> None:
    assert migrate_at_once(at(tmp_path)) == {*Row.metadata.tables, "alembic_version"}


@postgres.needed
def test_processes_that_start_together_migrate_once_on_postgresql() -> None:
    with postgres.fresh_database() as url:
        assert migrate_at_once(url) == {*Row.metadata.tables, "alembic_version"}


def test_a_newer_matinees_database_is_refused(tmp_path: Path) -> None:
    upgrade(at(tmp_path))
    engine = brief_engine(at(tmp_path))
    with engine.begin() as link:
        link.exec_driver_sql("update alembic_version set version_num = '9999'")
    with pytest.raises(HomeUnusable) as refusal:
        upgrade(at(tmp_path))
    assert refusal.value.params == {"path": f"{tmp_path}/house.db", "why": "newer"}


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "house.db").write_bytes(b"these are not the pages you are looking for" * 100)
    with pytest.raises(HomeUnusable) as refusal:
        await Database(at(tmp_path)).__aenter__()
    assert refusal.value.params["why"] == "not_a_database"


async def test_a_place_where_no_file_can_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "house.db").mkdir()
    with pytest.raises(HomeUnusable) as refusal:
        await Database(at(tmp_path)).__aenter__()
    assert refusal.value.params == {"path": f"{tmp_path}/house.db", "why": "cannot_open"}


async def test_a_read_only_file_is_refused(tmp_path: Path) -> None:
    upgrade(at(tmp_path))
    async with Database(at(tmp_path)) as database:
        await database.run(lambda link: link.exec_driver_sql("pragma query_only=on"))
        with pytest.raises(HomeUnusable) as refusal:
            await SqlBook(database).open(LINE, "me")
    assert refusal.value.params["why"] == "read_only"


async def fill(database: Database) -> None:
    def no_more_pages(link: Connection) -> None:
        pages = link.exec_driver_sql("pragma page_count").scalar_one()
        link.exec_driver_sql(f"pragma max_page_count={pages}")

    await database.run(no_more_pages)


async def test_a_full_disk_is_said_by_the_books(tmp_path: Path) -> None:
    async with Database(at(tmp_path)) as database:
        await fill(database)
        book = SqlBook(database)
        with pytest.raises(StorageFull):
            await book.settle(LINE, "me", "x" * 100_000, 0.0)
        assert (await book.open(LINE, "me")).result is None


async def test_a_full_disk_is_said_by_units_of_work(tmp_path: Path) -> None:
    async with Database(at(tmp_path)) as database:
        memory = SqlMemory(database)

        async def add() -> None:
            async with database.session() as session:
                pages = (await session.execute(text("pragma page_count"))).scalar_one()
                await session.execute(text(f"pragma max_page_count={pages}"))
            async with memory.begin() as work:
                await work.projects.add(project().model_copy(update={"title": "x" * 100_000}))

        with pytest.raises(StorageFull):
            await add()
        async with memory.begin() as work:
            assert await work.projects.get("p1") is None


async def test_only_durable_work_waits_for_the_disk(tmp_path: Path) -> None:
    def synchronous(link: Connection) -> int:
        return int(link.exec_driver_sql("pragma synchronous").scalar_one())

    async with Database(at(tmp_path)) as database:
        assert await database.run(synchronous) == 1
        assert await database.run(synchronous, durable=True) == 2
        assert await database.run(synchronous) == 1
        with pytest.raises(ZeroDivisionError):
            await database.run(lambda link: synchronous(link) // 0, durable=True)
        assert await database.run(synchronous) == 1


async def test_books_and_units_of_work_share_a_file_without_locking_each_other_out(tmp_path: Path) -> None:
    async with Database(at(tmp_path)) as database:
        memory, book = SqlMemory(database), SqlBook(database)

        async def add(n: int) -> None:
            async with memory.begin() as work:
                await work.projects.add(project(f"p{n}"))

        async def settle(n: int) -> None:
            await book.settle(LedgerLine(f"k{n}", "w", "s", "f"), "me", "{}", 0.0)

        async with asyncio.timeout(30):
            await asyncio.gather(*(add(n) for n in range(40)), *(settle(n) for n in range(40)))
        assert len(await database.rows(select(ProjectRow.id))) == 40
        assert (await book.usage()).lines == 40


async def test_a_writer_who_waits_for_itself_is_told() -> None:
    writer = Writer(patience=0.01)

    async def nested() -> None:
        async with writer, writer:
            pass

    with pytest.raises(RuntimeError, match="nested"):
        await nested()
    async with writer:
        pass


async def test_words_lose_their_nul_characters_and_moments_need_a_zone(tmp_path: Path) -> None:
    async with Database(at(tmp_path)) as database:
        memory = SqlMemory(database)
        async with memory.begin() as work:
            await work.projects.add(project().model_copy(update={"title": "a\x00b"}))
        async with memory.begin() as work:
            kept = await work.projects.get("p1")
            assert kept is not None
            assert kept.title == "ab"

        async def add_without_zone() -> None:
            async with memory.begin() as work:
                naive = datetime(2030, 1, 1)  # noqa: DTZ001
                await work.projects.add(project("p2").model_copy(update={"created_at": naive}))

        with pytest.raises(StatementError, match="time zone"):
            await add_without_zone()


def test_one_url_is_written_for_each_driver() -> None:
    url = "postgres://ann:secret@db:5432/matinee?sslmode=require"
    assert for_threads(url).drivername == "postgresql+psycopg"
    assert for_sessions(url).render_as_string(hide_password=False) == (
        "postgresql+asyncpg://ann:secret@db:5432/matinee?ssl=require"
    )
    assert "secret" not in shown(url)
    assert str(for_sessions("sqlite:////home/a.db")) == "sqlite+aiosqlite:////home/a.db"
    assert shown("sqlite:////home/a.db") == "/home/a.db"
