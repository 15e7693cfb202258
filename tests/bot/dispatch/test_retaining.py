"""What a command may know of retention is what the sweeper and the record say."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.dispatch.reading import Reading
from bot.retention.own import IsCommand
from policies import vocabulary as v
from policies.vocabulary import EventId, RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.commands.asking import NOW, message
from tests.house import ASHA, ROOM, AtOnce, EventsByHand, House

MAYA = UserId("@maya:example.org")
HELD = EventId("$held")
SAID = [EventId("$message")]


@dataclass
class Sweeper:
    """Knows how every room stands, and what anybody said; `asked` is what it was asked."""

    asked: list[Any] = field(default_factory=list)

    async def status(self, room_id: RoomId) -> str:
        self.asked.append(room_id)
        return f"how {room_id} stands"

    async def own_messages(
        self,
        room_id: RoomId,
        user_id: UserId,
        *,
        count: int | None,
        besides: EventId,
        until: datetime,
        is_command: IsCommand,
    ) -> Sequence[Sequence[EventId]]:
        self.asked.append((room_id, user_id, count, besides, until))
        return [[one] for one in SAID if not await is_command(one)]


@asynccontextmanager
async def reading(house: House) -> AsyncIterator[Reading]:
    async with house.database.reading() as connection:
        yield Reading(connection, house.dispatcher.around, AtOnce())


async def with_sweeper(open_house: Opening) -> tuple[House, Sweeper]:
    house = await open_house()
    sweeper: Any = Sweeper()
    house.dispatcher.around.sweeper = sweeper
    return house, sweeper


async def test_how_a_room_stands_is_what_the_sweeper_says_of_that_room(open_house: Opening) -> None:
    house, sweeper = await with_sweeper(open_house)
    async with reading(house) as known:
        assert str(await known.retention_of(ROOM)) == f"how {ROOM} stands"
    assert sweeper.asked == [ROOM]


async def test_whose_messages_and_how_many_is_handed_on_as_it_was_asked(open_house: Opening) -> None:
    house, sweeper = await with_sweeper(open_house)
    async with reading(house) as known:
        messages = await known.own_messages(ROOM, MAYA, count=3, besides=EventId("$asked"), until=NOW)
    assert messages == [["$message"]]
    assert sweeper.asked == [(ROOM, MAYA, 3, "$asked", NOW)]


@pytest.mark.parametrize(
    "said",
    ["!help", "!help takeback", "! Takeback 2.", "!retention run", "@underrose: rules", "underrose, help"],
)
async def test_commands_are_no_messages_where_they_are_counted(open_house: Opening, said: str) -> None:
    assert await found(open_house, said, count=3) == []
    assert await found(open_house, said, count=None) == [["$message"]]


@pytest.mark.parametrize(
    "said",
    ["help", "I said !help", "!", "!takebak", "! I am tired", "underrose is kind", "!!!", "1 !help", ""],
)
async def test_what_is_no_command_is_a_message(open_house: Opening, said: str) -> None:
    assert await found(open_house, said, count=3) == [["$message"]]


async def test_an_edit_counts_by_what_stands_in_it_now(open_house: Opening) -> None:
    edited = {"edits": EventId("$earlier")}
    assert await found(open_house, "!help", count=3, **edited) == []
    assert await found(open_house, "my number", count=3, **edited) == [["$message"]]


async def test_in_a_room_that_the_bot_has_left_nothing_is_known_for_a_command(open_house: Opening) -> None:
    elsewhere = RoomId("!left:example.org")
    assert await found(open_house, "!help", count=3, room_id=elsewhere) == [["$message"]]


async def found(
    open_house: Opening, said: str, *, count: int | None, room_id: RoomId = ROOM, **more: Any
) -> Sequence[Sequence[EventId]]:
    """Return what counts as Maya's, of the one message that she sent."""
    house, _ = await with_sweeper(open_house)
    await house.room(MAYA)
    house.dispatcher.around.fetching = EventsByHand(message(said, event_id=SAID[0], **more))
    async with reading(house) as known:
        return await known.own_messages(room_id, MAYA, count=count, besides=EventId("$asked"), until=NOW)


async def test_a_bot_without_a_sweeper_is_a_mistake_of_ours_and_no_empty_answer(open_house: Opening) -> None:
    house = await open_house()
    async with reading(house) as known:
        with pytest.raises(LookupError):
            await known.retention_of(ROOM)
        with pytest.raises(LookupError):
            await known.own_messages(ROOM, MAYA, count=1, besides=EventId("$asked"), until=NOW)


async def test_a_message_is_held_until_its_hold_ends_and_nowhere_else(open_house: Opening) -> None:
    house = await open_house()
    now = house.clock.now()
    hold = v.HoldPlaced(
        room_id=ROOM, event_id=HELD, by=ASHA, reason="asked for", at=now, until=now + timedelta(days=7)
    )
    await house.write(hold)
    async with reading(house) as known:
        assert await known.is_held(ROOM, HELD)
        assert not await known.is_held(RoomId("!other"), HELD)
        assert not await known.is_held(ROOM, EventId("$other"))
        house.clock.set_wall(timedelta(days=7, seconds=1))
        assert not await known.is_held(ROOM, HELD)


async def test_a_released_message_is_held_no_longer(open_house: Opening) -> None:
    house = await open_house()
    now = house.clock.now()
    await house.write(
        v.HoldPlaced(room_id=ROOM, event_id=HELD, by=ASHA, reason="", at=now, until=now + timedelta(days=7)),
        v.HoldReleased(room_id=ROOM, event_id=HELD),
    )
    async with reading(house) as known:
        assert not await known.is_held(ROOM, HELD)
