"""A PostgreSQL that answers on this machine, and empty databases on it."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from typing import LiteralString, cast
from uuid import uuid4

import psycopg
import pytest

SERVER = "postgresql://postgres@127.0.0.1:5432"


@cache
def answers() -> bool:
    try:
        psycopg.connect(f"{SERVER}/postgres", connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


needed = pytest.mark.skipif(not answers(), reason="no PostgreSQL answers on 127.0.0.1:5432")


@contextmanager
def fresh_database() -> Generator[str]:
    """The URL of an empty database, which is gone afterwards."""
    name = cast(LiteralString, f"matinee_{uuid4().hex}")
    with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as admin:
        admin.execute(f"create database {name}")
        try:
            yield f"{SERVER}/{name}"
        finally:
            admin.execute(f"drop database {name} with (force)")
