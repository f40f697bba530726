"""Flows on DBOS: it queues runs, hands them out fairly, and starts them again after a crash.

DBOS replays by order, Matinee by content: a replayed body finds every step in the ledger and every child under its id.
So nothing inside a body is a DBOS step, and every DBOS call is made outside the workflow's own context."""

import asyncio
import inspect
import logging
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ClassVar, Self, TypeVar, get_type_hints

from dbos import DBOS, DBOSClient, DBOSConfig, PortableWorkflowError, SetEnqueueOptions, SetWorkflowID, WorkflowStatus
from pydantic import BaseModel

from core.errors import MatineeError, NotFound, RunCancelled
from core.ports import Engine, Flow, Given, Made
from core.production.backstage import Backstage
from core.production.bell import Ear
from core.production.lanes import FILMS, with_films
from core.production.run import BookedRun, Books
from integrations.database.address import for_threads
from integrations.database.engines import brief_engine
from integrations.database.old_sqlite import teach_subseconds
from integrations.engine import vendor
from integrations.engine.endings import Endings, error_from
from integrations.engine.settings import EngineSettings

T = TypeVar("T")
Body = Callable[[dict[str, Any], str], Coroutine[Any, Any, dict[str, Any]]]
AnyFlow = Flow[Any, Any]

NAME = "matinee"
CHUNK = 500
THREADS = 16
CLOSING = 10.0
"""Seconds that calls to the database have for ending when the engine closes."""
UNENDED = ["ENQUEUED", "DELAYED", "PENDING"]
ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]

log = logging.getLogger(__name__)


class DbosEngine(Engine):
    """Runs flows while it is open, and leaves unfinished ones for the next process with the same executor name."""

    _open: ClassVar[bool] = False

    def __init__(self, settings: EngineSettings, flows: Sequence[AnyFlow], crew: object, books: Books) -> None:
        self._settings = settings
        self._lanes = with_films(settings.lanes)
        self._flows = {_name(flow): flow for flow in flows}
        if len(self._flows) != len(flows):
            raise ValueError("Flows need different names: DBOS finds them by name.")
        self._crew = crew
        self._books = books
        self._bodies: dict[str, Body] = {}
        self._running: dict[str, asyncio.Task[Any]] = {}
        self._workflows: set[asyncio.Task[Any]] = set()
        self._endings = Endings()
        self._backstage = Backstage()
        self._stopping = False
        self._closing = Ear()

    async def __aenter__(self) -> Self:
        if DbosEngine._open:
            raise RuntimeError("DBOS is one per process: a second one would silently be the first.")
        DbosEngine._open = True
        try:
            await asyncio.to_thread(self._prepare)
            self._launch()
        except BaseException:
            await self._destroy()
            raise
        self._backstage.start(self._watch(), apart=True)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stopping = True
        for task in self._running.values():
            task.cancel()
        if self._workflows:  # flows that have ended are still being written down
            await asyncio.wait(self._workflows, timeout=CLOSING)
        self._closing.hear()
        await self._backstage.finish(CLOSING)  # DBOS would leave a call under way alone with a closed database
        await self._backstage.stop()
        self._endings.close()
        await self._destroy()

    async def start(self, flow: Flow[Given, Made], given: Given, *, id: str, user: str, lane: str = FILMS) -> None:
        """Put the run into its lane, or do nothing when this id was started before."""
        if lane not in self._lanes:
            raise LookupError(f"There is no lane {lane!r}.")
        partition = user if self._lanes[lane].fair else None
        body = self._bodies[_name(flow)]

        async def enqueue() -> None:
            with SetWorkflowID(id), SetEnqueueOptions(queue_partition_key=partition):
                await DBOS.enqueue_workflow_async(lane, body, given.model_dump(mode="json"), user)

        await self._outside(enqueue())

    async def result(self, id: str, made: type[Made]) -> Made:
        """At once when the run ends in this process, at the next look when it ends in another."""
        with self._endings.expect(id) as ending:
            if not await self._look([id]):
                raise NotFound(f"There is no run {id}.", what="production", value=id)
            return made.model_validate(await asyncio.shield(ending))

    async def cancel(self, id: str) -> None:
        """Stop a run and everything it started, in every process."""
        if self._stopping:
            return
        await self._outside(self._mark_cancelled(id))
        self._stop(id)

    async def work(self) -> None:
        """Serve the lanes, and go on with what every other process has left. Only for the one worker of a house: the
        others must be dead."""
        vendor.serve_queues()
        pending = await self._outside(DBOS.list_workflows_async(status="PENDING", load_input=False, load_output=False))
        owners = {run.executor_id for run in pending if run.executor_id} - {self._settings.executor}
        await asyncio.to_thread(vendor.recover, sorted(owners))

    async def _mark_cancelled(self, id: str) -> None:
        below = await DBOS.list_workflows_async(
            workflow_id_prefix=f"{id}/", status=UNENDED, load_input=False, load_output=False
        )
        await DBOS.cancel_workflows_async([id, *(run.workflow_id for run in below)])

    def _stop(self, id: str) -> None:
        """Stop what runs here, except whoever asks for it."""
        self._books.ledger.abandon(id)
        for name, task in list(self._running.items()):
            if (name == id or name.startswith(f"{id}/")) and task is not asyncio.current_task():
                task.cancel()

    async def _watch(self) -> None:
        """One query for everything that another process may have ended: runs awaited here, and runs cancelled there."""
        while not await self._closing.wait(self._settings.look):
            ids = list({*self._running, *self._endings.expected})
            try:
                for start in range(0, len(ids), CHUNK):
                    await self._look(ids[start : start + CHUNK], ENDED)
            except Exception:  # a database that is away for a moment must not end the watch
                log.exception("Could not look for runs that ended elsewhere; trying again.")

    async def _look(self, ids: list[str], status: list[str] | None = None) -> int:
        """Note which of these runs have ended; how many were found."""
        query = DBOS.list_workflows_async(workflow_ids=ids, status=status, load_input=False)
        runs = await self._outside(query)
        for run in runs:
            if run.status in ENDED:
                self._note_end(run)
        return len(runs)

    def _note_end(self, run: WorkflowStatus) -> None:
        id = run.workflow_id
        if run.status == "SUCCESS":
            self._endings.made(id, run.output)
        elif run.status == "CANCELLED":
            self._endings.failed(id, RunCancelled(id))
            if id in self._running:
                self._stop(id)
        else:
            code, params = (getattr(run.error, name, None) for name in ("code", "data"))
            self._endings.failed(id, error_from(code, str(run.error), params))

    def _body(self, flow: AnyFlow) -> Body:
        given_type = _given_type(flow)

        async def body(given: dict[str, Any], user: str) -> dict[str, Any]:
            id, task = DBOS.workflow_id, asyncio.current_task()
            if id is None or task is None:
                raise RuntimeError("A flow runs inside a workflow.")
            self._running[id] = task
            self._workflows.add(task)
            task.add_done_callback(self._workflows.discard)
            try:
                run = BookedRun(id, user, self._books, self)
                made: BaseModel = await flow(run, self._crew, given_type.model_validate(given))
                result = made.model_dump(mode="json")
            except MatineeError as error:
                self._endings.failed(id, error)
                raise PortableWorkflowError(str(error), type(error).__name__, error.code, {**error.params}) from error
            except Exception as error:
                self._endings.failed(id, error)
                raise
            except asyncio.CancelledError:
                if not self._stopping:
                    self._endings.failed(id, RunCancelled(id))
                raise
            finally:
                if self._running.get(id) is task:
                    del self._running[id]
            self._endings.made(id, result)
            return result

        return body

    def _outside(self, call: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Make a DBOS call outside the workflow that asks for it, so that it takes no place in its order."""
        return self._backstage.start(call, apart=True)

    def _prepare(self) -> None:
        """Tables and lanes exist before launch: lanes that are registered later are noticed a second late."""
        vendor.quieten()
        vendor.refuse_pickles()
        teach_subseconds()
        engine = brief_engine(self._settings.url)
        with engine.begin():
            pass  # sets SQLite's journal mode, which stays with the file, and finds out whether it can be used
        engine.dispose()
        DBOS.migrate(self._address)
        client = DBOSClient(system_database_url=self._address, application_name=NAME)
        for name, lane in self._lanes.items():
            client.register_queue(
                name,
                polling_interval_sec=self._settings.queue_poll,
                partition_concurrency=lane.share,
                global_concurrency=lane.at_once,
                worker_concurrency=lane.per_worker,
            )
        client.destroy()

    def _launch(self) -> None:
        """On the loop's own thread: DBOS then runs every flow on this loop."""
        DBOS(
            config=DBOSConfig(
                name=NAME,
                system_database_url=self._address,
                application_version=self._settings.version,
                executor_id=self._settings.executor,
                serializer=vendor.portable_json(),
                notification_listener_polling_interval_sec=self._settings.shutdown_poll,
                max_executor_threads=THREADS,
                log_level="WARNING",
            )
        )
        # Fresh closures for each engine: DBOS would go on with those of the last one, and its crew.
        self._bodies = {name: DBOS.workflow(name=name)(self._body(flow)) for name, flow in self._flows.items()}
        if not self._settings.listen:
            DBOS.listen_queues([])
        DBOS.launch()

    async def _destroy(self) -> None:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1) as aside:  # destroy ends the pool that DBOS has made the loop's own
            await loop.run_in_executor(aside, lambda: DBOS.destroy(destroy_registry=True))
        loop.set_default_executor(ThreadPoolExecutor())
        DbosEngine._open = False

    @property
    def _address(self) -> str:
        return for_threads(self._settings.url).render_as_string(hide_password=False)


def _name(flow: AnyFlow) -> str:
    return str(getattr(flow, "__name__", type(flow).__name__))


def _given_type(flow: AnyFlow) -> type[BaseModel]:
    _, _, given = inspect.signature(flow).parameters
    return get_type_hints(flow)[given]
