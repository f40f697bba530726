"""One database URL, written for each driver that speaks to it."""

from sqlalchemy import URL, make_url


def is_sqlite(url: str) -> bool:
    """Whether it is a file."""
    return make_url(url).get_backend_name() == "sqlite"


def for_threads(url: str) -> URL:
    """For synchronous work on threads: sqlite3 or psycopg."""
    return make_url(url).set(drivername="sqlite" if is_sqlite(url) else "postgresql+psycopg")


def for_sessions(url: str) -> URL:
    """For asynchronous units of work: aiosqlite or asyncpg, which calls `sslmode` just `ssl`."""
    address = make_url(url)
    if is_sqlite(url):
        return address.set(drivername="sqlite+aiosqlite")
    query = {("ssl" if name == "sslmode" else name): value for name, value in address.query.items()}
    return address.set(drivername="postgresql+asyncpg", query=query)


def shown(url: str | URL) -> str:
    """The file's path, or the URL without its password: for messages."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return address.database or ""
    return address.render_as_string(hide_password=True)
