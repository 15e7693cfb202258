"""A count answers soon, edits its own answer as it goes on, holds nobody up, and survives a restart."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.counting import Counting
from bot.failures import Unreachable
from bot.storage import retention
from policies.vocabulary import RoomId
from tests.house import ASHA, ROOM, House

Page = int | Unreachable | None


class Pages:
    """A history whose pages come when a test lets them: a count so far, a failure, or None for its end."""

    def __init__(self) -> None:
        self.coming: asyncio.Queue[Page] = asyncio.Queue()
        self.begun = 0

    async def counting(self, room_id: RoomId, age: timedelta) -> AsyncIterator[int]:
        assert (room_id, age) == (ROOM, timedelta(days=14))
        self.begun += 1
        while (page := await self.coming.get()) is not None:
            if isinstance(page, Unreachable):
                raise page
            yield page
            self.coming.task_done()


class Room:
    """A room in which somebody waits for a count."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.begin()

    def begin(self) -> None:
        """Begin as the program does."""
        self.pages = Pages()
        self.counting = Counting(
            dispatcher=self.house.dispatcher, counting=self.pages.counting, clock=self.house.clock
        )
        self.house.dispatcher.listeners.append(self.counting.heard)

    async def page(self, page: Page, *, after: float = 0) -> list[str]:
        """Let a page come after so many seconds; return what is said then."""
        before = len(self.house.heard)
        await self.house.clock.move(timedelta(seconds=after))
        tasks = list(self.counting._tasks.values())
        self.pages.coming.put_nowait(page)
        await (self.pages.coming.join() if isinstance(page, int) else asyncio.gather(*tasks))
        await self.house.settle()
        return [heard.text for heard in self.house.heard[before:]]

    async def waiting(self) -> int:
        async with self.house.database.reading() as connection:
            return len(await retention.counts_asked(connection))


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    house = House(tmp_path)
    await house.start()
    await house.room()
    room = Room(house)
    yield room
    await room.counting.stop()
    await house.stop()


async def test_a_short_history_is_answered_with_its_number_alone(room: Room) -> None:
    assert await room.house.say(ASHA, "!retention preview 14d") == []
    assert await room.page(12) == []
    (said,) = await room.page(None)
    assert "12 messages are older than 14d and would go" in said
    assert await room.waiting() == 0


async def test_a_long_one_says_how_far_it_is_ever_more_seldom(room: Room) -> None:
    await room.house.say(ASHA, "!retention preview 14d")
    said = [len(await room.page(n, after=1)) for n in range(32)]
    assert [second for second, words in enumerate(said, 1) if words] == [1, 3, 7, 15, 31]
    (last,) = await room.page(None)
    assert "31 messages are older" in last


async def test_all_of_it_is_one_message_that_answers_the_question(room: Room) -> None:
    await room.house.say(ASHA, "!retention preview 14d")
    await room.page(5, after=2)
    keys = await room.house.rows_with("$e")
    assert [row["asked_in"] for table, row in keys if table == "retention_counts"]
    await room.page(7, after=2)
    await room.page(None)
    answers = [heard for heard in room.house.heard if "older than 14d" in heard.text]
    assert len(answers) == 3
    assert len({heard.content["m.relates_to"]["m.in_reply_to"]["event_id"] for heard in answers}) == 1


async def test_others_are_answered_while_it_counts(room: Room) -> None:
    await room.house.say(ASHA, "!retention preview 14d")
    await room.page(5, after=2)
    assert await room.house.say(ASHA, "!help")
    assert room.pages.begun == 1


async def test_a_restart_counts_anew_and_says_nothing_of_a_confirmation_that_was_forgotten(
    room: Room,
) -> None:
    await room.house.say(ASHA, "!retention set 14d")
    (first,) = await room.page(5, after=2)
    assert "!confirm" in first
    await room.counting.stop()
    assert await room.waiting() == 1
    room.begin()
    await room.counting.resume()
    await room.page(8)
    (last,) = await room.page(None)
    assert "8 messages are older" in last
    assert "!confirm" not in last
    assert await room.waiting() == 0


async def test_a_history_that_cannot_be_read_is_said_to_be_and_not_asked_again(room: Room) -> None:
    await room.house.say(ASHA, "!retention preview 14d")
    (said,) = await room.page(Unreachable("no answer"))
    assert "could not count" in said
    assert await room.waiting() == 0
