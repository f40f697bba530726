"""Projects, cuts and productions as rows."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.domain.brief import Brief
from core.domain.film import Film
from core.domain.production import ENDED, Cut, Production, Project, Status
from core.errors import NotFound
from core.ports import ProductionRepository, ProjectRepository
from integrations.database.clock import Clock
from integrations.database.database import Database
from integrations.database.repositories.contents import artifacts_of, rows_of
from integrations.database.tables import ArtifactRow, CutArtifactRow, CutRow, ProductionRow, ProjectRow


class SqlProjects(ProjectRepository):
    """Films and their cuts."""

    def __init__(self, session: AsyncSession, database: Database, now: Clock) -> None:
        self._session = session
        self._database = database
        self._now = now

    async def add(self, project: Project) -> None:
        """Keep a project that is new."""
        line = self._database.insert(ProjectRow).values(project.model_dump())
        await self._session.execute(line.on_conflict_do_nothing())

    async def get(self, id: str) -> Project | None:
        """The project, if any."""
        row = await self._session.get(ProjectRow, id)
        return _project(row) if row else None

    async def of_owner(self, owner: str, limit: int = 20) -> Sequence[Project]:
        """Newest first."""
        query = select(ProjectRow).where(ProjectRow.owner == owner, ProjectRow.deleted.is_(False))
        rows = await self._session.scalars(query.order_by(ProjectRow.created_at.desc()).limit(limit))
        return [_project(row) for row in rows]

    async def add_cut(self, cut: Cut) -> None:
        """Keep a cut and show it."""
        await self._change(cut.project, head=cut.id)
        if await self._session.get(CutRow, cut.id) is not None:
            return
        self._session.add(
            CutRow(
                id=cut.id,
                project=cut.project,
                number=cut.number,
                production=cut.production,
                brief=cut.brief.model_dump_json(),
                film=cut.film.model_dump_json(),
                created_at=cut.created_at,
            )
        )
        await self._session.flush()
        artifacts, now = artifacts_of(cut.film), self._now()
        files = [{"uri": uri, "size": size, "created_at": now} for uri, size in artifacts.items()]
        await self._session.execute(self._database.insert(ArtifactRow).on_conflict_do_nothing(), files)
        self._session.add_all(CutArtifactRow(cut=cut.id, artifact=uri) for uri in artifacts)
        self._session.add_all(rows_of(cut))
        await self._session.flush()

    async def cut(self, id: str) -> Cut | None:
        """The cut, if any."""
        row = await self._session.get(CutRow, id)
        return _cut(row) if row else None

    async def cuts(self, project: str) -> Sequence[Cut]:
        """Oldest first."""
        query = select(CutRow).where(CutRow.project == project).order_by(CutRow.number)
        return [_cut(row) for row in await self._session.scalars(query)]

    async def set_head(self, project: str, cut: str) -> None:
        """Show another cut."""
        row = await self._session.get(CutRow, cut)
        if row is None or row.project != project:
            raise NotFound(f"Project {project} has no cut {cut}.", what="cut", value=cut)
        await self._change(project, head=cut)

    async def rename(self, project: str, title: str) -> None:
        """Give it another title."""
        await self._change(project, title=title)

    async def delete(self, project: str) -> None:
        """Take it off the list."""
        await self._change(project, deleted=True)

    async def _change(self, id: str, **changes: str | bool) -> None:
        change = update(ProjectRow).where(ProjectRow.id == id).values(changes).returning(ProjectRow.id)
        if await self._session.scalar(change) is None:
            raise NotFound(f"There is no project {id}.", what="project", value=id)


class SqlProductions(ProductionRepository):
    """Running and past productions."""

    def __init__(self, session: AsyncSession, database: Database, now: Clock) -> None:
        self._session = session
        self._database = database
        self._now = now

    async def add(self, production: Production) -> None:
        """Keep a production that is new."""
        if await self._session.get(ProjectRow, production.project) is None:
            raise NotFound(f"There is no project {production.project}.", what="project", value=production.project)
        line = production.model_dump(exclude={"brief"}) | {
            "brief": production.brief.model_dump_json(),
            "ended_at": self._end(production.status),
        }
        await self._session.execute(self._database.insert(ProductionRow).values(line).on_conflict_do_nothing())

    async def get(self, id: str) -> Production | None:
        """The production, if any."""
        row = await self._session.get(ProductionRow, id)
        return _production(row) if row else None

    async def set_status(self, id: str, status: Status, code: str = "") -> None:
        """Note where it stands."""
        values = {"status": status.value, "code": code, "ended_at": self._end(status)}
        change = update(ProductionRow).where(ProductionRow.id == id).values(values)
        if await self._session.scalar(change.returning(ProductionRow.id)) is None:
            raise NotFound(f"There is no production {id}.", what="production", value=id)

    async def active(self) -> Sequence[Production]:
        """Oldest first."""
        query = select(ProductionRow).where(ProductionRow.ended_at.is_(None))
        return await self._all(query.order_by(ProductionRow.created_at))

    async def of_user(self, user: str, limit: int = 20) -> Sequence[Production]:
        """Newest first."""
        query = select(ProductionRow).where(ProductionRow.user == user)
        return await self._all(query.order_by(ProductionRow.created_at.desc()).limit(limit))

    async def of_project(self, project: str) -> Sequence[Production]:
        """Oldest first."""
        query = select(ProductionRow).where(ProductionRow.project == project)
        return await self._all(query.order_by(ProductionRow.created_at))

    async def _all(self, query: Select[ProductionRow]) -> Sequence[Production]:
        return [_production(row) for row in await self._session.scalars(query)]

    def _end(self, status: Status) -> datetime | None:
        return self._now() if status in ENDED else None


def _project(row: ProjectRow) -> Project:
    return Project(
        id=row.id,
        workspace=row.workspace,
        owner=row.owner,
        title=row.title,
        created_at=row.created_at,
        head=row.head,
        deleted=row.deleted,
    )


def _cut(row: CutRow) -> Cut:
    return Cut(
        id=row.id,
        project=row.project,
        number=row.number,
        production=row.production,
        brief=Brief.model_validate_json(row.brief),
        film=Film.model_validate_json(row.film),
        created_at=row.created_at,
    )


def _production(row: ProductionRow) -> Production:
    return Production(
        id=row.id,
        project=row.project,
        user=row.user,
        conversation=row.conversation,
        brief=Brief.model_validate_json(row.brief),
        status=Status(row.status),
        code=row.code,
        created_at=row.created_at,
    )
