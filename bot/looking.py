"""The database, read beside whoever uses it, and left as it lies."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.config.model import Config
from bot.failures import StartProblem
from bot.own_file import readable
from bot.storage.database import SQLITE_FILE, Database, url_of


@asynccontextmanager
async def looked_up(config: Config) -> AsyncIterator[Database | None]:
    """Open the database to read it, where there is one.

    Raises:
        StartProblem: another version of the bot has used it last.
    """
    named = config.database.get_secret_value()
    with readable(config.data_dir):
        is_there = named != "sqlite" or (config.data_dir / SQLITE_FILE).exists()
    if not is_there:
        yield None
        return
    database = await Database.look(url_of(named, config.data_dir))
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def reading(config: Config) -> AsyncIterator[AsyncConnection]:
    """Read from the database.

    Raises:
        StartProblem: there is none yet, or another version of the bot has used it last.
    """
    async with looked_up(config) as database:
        if database is None:
            raise StartProblem(
                f"There is no database in {config.data_dir} yet. Start the bot once: underrose run"
            )
        async with database.reading() as connection:
            yield connection
