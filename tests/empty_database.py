"""An empty, up-to-date database, made once: a copy of it need not be migrated."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.storage.database import SQLITE_FILE, Database, url_of


async def opened(folder: Path) -> Database:
    """Open the database in a folder; where there is none, it begins as a copy of the empty one."""
    file = folder / SQLITE_FILE
    if not file.exists():
        file.write_bytes(content())
    return await Database.open(url_of("sqlite", folder))


@cache
def content() -> bytes:
    """Return the empty database's file. One is made on an event loop of its own, whatever runs."""

    async def made(folder: Path) -> bytes:
        await (await Database.open(url_of("sqlite", folder))).close()
        return (folder / SQLITE_FILE).read_bytes()

    with TemporaryDirectory() as folder, ThreadPoolExecutor(1) as elsewhere:
        return elsewhere.submit(asyncio.run, made(Path(folder))).result()
