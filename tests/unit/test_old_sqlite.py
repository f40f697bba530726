"""Tables of the engine work on the SQLite of Debian 12."""

import sqlite3
import time

from sqlalchemy import create_engine

from integrations.database.old_sqlite import teach_subseconds


def test_a_connection_knows_the_moment_in_milliseconds() -> None:
    teach_subseconds()
    engine = create_engine("sqlite://")
    with engine.begin() as link:
        link.exec_driver_sql("create table t (n integer, at integer not null default (unixepoch('subsec') * 1000))")
        link.exec_driver_sql("insert into t (n) values (1)")
        at = link.exec_driver_sql("select at from t").scalar_one()
    engine.dispose()
    assert abs(float(at) / 1000 - time.time()) < 60
    assert sqlite3.sqlite_version_info >= (3, 38)
