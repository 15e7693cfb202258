"""The database itself: one engine, transactions one after the other, migrations on opening.

What can go wrong: another program locks it for a moment, its disk is full, its server is away. The principle
against it: a writing transaction begins as one, so that SQLite waits for its turn instead of refusing what
has read before; what cannot begin is tried again for a minute; what fails on the way leaves nothing.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
    suppress,
)
from datetime import timedelta
from pathlib import Path

from sqlalchemy import URL, Connection, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.failures import StorageFailed
from bot.folding import fold
from bot.storage import migrate
from bot.storage.engines import WRITES, file_of, to_look_at, to_write
from bot.storage.failing import called, trouble_of, trouble_on_connecting
from bot.troubles import Trouble

log = logging.getLogger(__name__)

SQLITE_FILE = "underrose.db"
_TRIES, _PAUSE = 30, timedelta(seconds=1)  # together a minute: longer than any program should lock it


def url_of(database: str, data_dir: Path) -> URL:
    """Make `database:` an address for SQLAlchemy; folders may be called anything."""
    if database == "sqlite":
        return URL.create("sqlite+aiosqlite", database=str(data_dir / SQLITE_FILE))
    return make_url(database).set(drivername="postgresql+asyncpg")


class Database:
    """The open database. One writer at a time, so that a decision never waits on half of another."""

    def __init__(
        self,
        engine: AsyncEngine,
        *,
        looked_at: Path | None = None,
        stopping: asyncio.Event | None = None,
    ) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{WRITES: True})
        self._looked_at = looked_at
        self._stopping = stopping or asyncio.Event()
        self._writing = asyncio.Lock()
        self._has_given_up = False

    @classmethod
    async def open(cls, url: URL, *, stopping: asyncio.Event | None = None) -> "Database":
        """Open a database and bring its tables up to date. Once `stopping` is set, nothing is waited for.

        Raises:
            bot.failures.StartProblem: a later version of the bot has used it, or it cannot be used.
        """
        database = cls(to_write(url), stopping=stopping)
        return await database._after(migrate.upgrade)

    @classmethod
    async def look(cls, url: URL) -> "Database":
        """Open a database to read it, beside whoever uses it: it is left as it is.

        Raises:
            bot.failures.StartProblem: another version of the bot has used it last, or it cannot be used.
        """
        database = cls(to_look_at(url), looked_at=file_of(url))
        return await database._after(migrate.demand_current)

    async def _after(self, do: Callable[[Connection], None]) -> "Database":
        """Do something first, and take it for open where that was done."""
        try:
            async with self.transaction() as connection:
                await connection.run_sync(do)
        except BaseException:
            await self.close()  # its connection is a thread with an open file
            raise
        return self

    async def carry_through(
        self, do: Callable[[AsyncConnection], Awaitable[None]], lay_aside: Callable[[], Callable[[], None]]
    ) -> None:
        """Do several things or none of them; where the storage fails on the way, do them all anew.

        Args:
            do: called anew after each failure.
            lay_aside: returns what puts back whatever `do` remembers beside the database.

        Raises:
            bot.failures.StorageFailed: it fails for longer than it is waited for.
        """
        tries, put_back = _TRIES, None
        while True:
            try:
                async with self.transaction() as connection:
                    put_back = lay_aside()
                    await do(connection)
            except BaseException as failure:
                if put_back is None:
                    raise  # it did not begin, and was tried often enough
                put_back()  # before anybody else has their turn
                tries, put_back = tries - 1, None
                if not isinstance(failure, StorageFailed) or not self._may_try_again(failure.passes, tries):
                    raise
                await self._pause(failure.what)
            else:
                return

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Do several things or none of them.

        Raises:
            bot.failures.StorageFailed: the database could not be used; nothing was done.
        """
        with self._telling():
            async with self._writing, AsyncExitStack() as stack:
                yield await self._begun(self._writer.begin, stack)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Read, beside whatever is being written.

        Raises:
            bot.failures.StorageFailed: the database could not be used.
        """
        with self._telling():
            async with AsyncExitStack() as stack:
                yield await self._begun(self._engine.connect, stack)

    async def _begun(
        self, begin: Callable[[], AbstractAsyncContextManager[AsyncConnection]], stack: AsyncExitStack
    ) -> AsyncConnection:
        """Begin; where that fails and may pass, try again for as long as nobody has in vain."""
        tries = 1 if self._has_given_up else _TRIES
        while True:
            try:
                connection = await stack.enter_async_context(begin())
            except Exception as failure:
                trouble, tries = trouble_on_connecting(failure), tries - 1
                if trouble is None:
                    raise
                told = self._failed(trouble)
                if not self._may_try_again(trouble.passes, tries):
                    self._has_given_up = True
                    raise told from None
                await self._pause(told.what)
            else:
                self._has_given_up = False
                return connection

    def _may_try_again(self, passes: bool, tries: int) -> bool:
        return passes and tries > 0 and not self._stopping.is_set()

    async def _pause(self, what: str) -> None:
        log.warning("%s. Trying again.", what)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), _PAUSE.total_seconds())

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Raise what is wrong with the database as that; the text of what it raised may quote."""
        try:
            yield
        except Exception as failure:
            trouble = None if isinstance(failure, StorageFailed) else trouble_of(failure)
            if trouble is None:
                raise
            raise self._failed(trouble) from None

    def _failed(self, trouble: Trouble) -> StorageFailed:
        name = str(self._looked_at or called(self._engine.url))
        what = f"{name} cannot be used ({trouble.what})"
        return StorageFailed(what, trouble.mend, passes=trouble.passes)

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()
        if self._looked_at is not None:
            fold(self._looked_at)
