"""A house for each test."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.house import House

Opening = Callable[..., Awaitable[House]]


@pytest.fixture
async def open_house(tmp_path: Path) -> AsyncIterator[Opening]:
    """Return what opens a house with settings of the room's policy."""
    opened: list[House] = []

    async def open_(**defaults: Any) -> House:
        house = House(tmp_path, **defaults)
        await house.start()
        opened.append(house)
        return house

    yield open_
    for house in opened:
        await house.stop()
