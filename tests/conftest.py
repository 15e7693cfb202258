"""Fixtures of all tests: one homeserver for the whole run, a fresh world for each test that asks for one."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import hypothesis
import pytest

from bot.playground import Homeserver, Playground
from bot.storage.database import SQLITE_FILE
from tests import empty_database as empty
from tests.world.world import World

# A property holds on a busy machine too: how long one example takes is measured in benchmarks/, not here.
# The same examples every time, so that a change is judged by what it changed.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True)
hypothesis.settings.load_profile("house")


def pytest_xdist_auto_num_workers() -> int:
    """Run one worker more than there are processors: a story waits half of its time for a homeserver."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what runs on a homeserver: it takes long, and the thousands of quick tests fill up the end.

    With `--no-loadscope-reorder`, so that pytest-xdist keeps the order; else one worker is idle for a minute.
    """
    items.sort(key=lambda item: not _takes_long(item))


def _takes_long(item: pytest.Item) -> bool:
    return "stories" in item.path.parts or "homeserver" in " ".join(getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def homeserver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homeserver]:
    """Return a real Synapse without rate limits, shared by all tests."""
    yield from _running(Playground(tmp_path_factory.mktemp("homeserver")))


@pytest.fixture(scope="session")
def limited_homeserver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homeserver]:
    """Return a real Synapse with its default rate limits."""
    yield from _running(Playground(tmp_path_factory.mktemp("limited-homeserver"), limits="default"))


def _running(playground: Playground) -> Iterator[Homeserver]:
    try:
        yield asyncio.run(playground.start())
    finally:
        playground.stop()


@pytest.fixture
async def world(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[World]:
    """Return a world without rate limits; at its end nothing said with a canary may be found."""
    async with World(homeserver, tmp_path) as world:
        yield world


@pytest.fixture
async def limited_world(limited_homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[World]:
    """Return a world under the homeserver's default rate limits."""
    async with World(limited_homeserver, tmp_path) as world:
        yield world


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of an empty, up-to-date database."""
    file = tmp_path_factory.mktemp("empty-database") / SQLITE_FILE
    file.write_bytes(empty.content())
    return file
