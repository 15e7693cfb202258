"""Pages are read to their true end, whatever a homeserver makes of them."""

from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Refused
from bot.homeserver import Page
from bot.retention.history import History
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM


class Scripted:
    """A homeserver that answers with these pages, by token."""

    def __init__(self, **pages: Page) -> None:
        self.pages, self.asked = pages, list[str | None]()

    async def messages(self, room_id: object, *, start: str | None, **_: Any) -> Page:
        self.asked.append(start)
        return self.pages[start or "first"]


async def read(server: Scripted) -> list[str]:
    history = History(server, ROOM)  # type: ignore[arg-type]  # only `messages` is asked
    return [event["event_id"] async for stretch in history.forward(None) for event in stretch.events]


def page(end: str | None, *names: str) -> Page:
    return Page(tuple({"event_id": name} for name in names), end)


async def test_an_empty_page_is_not_the_end() -> None:
    server = Scripted(first=page("a", "$1"), a=page("b"), b=page("c"), c=page("d", "$2"), d=page(None))
    assert await read(server) == ["$1", "$2"]


async def test_a_last_page_may_hold_events() -> None:
    assert await read(Scripted(first=page("a", "$1"), a=page(None, "$2"))) == ["$1", "$2"]


async def test_a_token_that_comes_back_is_the_end() -> None:
    server = Scripted(first=page("a", "$1"), a=page("a", "$2"))
    assert await read(server) == ["$1", "$2"]
    assert server.asked == [None, "a"]


async def test_history_that_is_hidden_is_said_to_be(house: House) -> None:
    honest = house.homeserver.messages

    async def hiding(room_id: Any, *, start: str | None, **more: Any) -> Page:
        found = await honest(room_id, start=start, **more)
        return Page((), found.end) if start is None and not more["backwards"] else found

    for _ in range(3):
        house.homeserver.add()
    house.homeserver.messages = hiding  # type: ignore[method-assign,assignment]
    await house.sweep(times=2)
    assert (await house.sweeper.status(ROOM)).hides_history


async def test_a_beginning_that_cannot_be_read_ends_the_sweep_and_not_the_program(house: House) -> None:
    house.homeserver.fail = lambda what, _: Refused(400, "M_UNKNOWN", "") if what == "messages" else None
    report = await house.sweep()
    assert not report.is_done


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 1001])
async def test_pages_of_any_size_lose_nothing(house: House, count: int) -> None:
    for _ in range(count):
        house.homeserver.add()
    assert await counted(house) == 0
    house.days(31)
    assert await counted(house) == count


async def counted(house: House) -> int:
    """Count what the room's own age would remove."""
    *_, count = [count async for count in house.sweeper.counting(ROOM, timedelta(days=30))]
    return count
