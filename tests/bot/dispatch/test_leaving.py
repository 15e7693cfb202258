"""Whoever facilitates a room hears, once, that the bot is no longer in it."""

from dataclasses import replace
from typing import Any

import pytest

from bot.retention.ledger import Trouble
from bot.storage import outbox
from bot.storage.retention import RetentionLedger
from policies.retention import Cause
from policies.vocabulary import BotJoined, BotLeft, Lane, RoomId, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA, NOOR, SAM = UserId("@maya:example.org"), UserId("@noor:example.org"), UserId("@sam:example.org")
WORDS = "I am no longer in"


@pytest.fixture
async def house(open_house: Opening) -> House:
    house = await open_house(facilitators=[NOOR, SAM])
    await house.room(MAYA, NOOR)
    house.heard.clear()
    return house


async def put_out(house: House, *, is_seen: bool = True) -> list[dict[str, Any]]:
    """Put the bot out; returns the alerts that wait to be carried out."""
    last_seen = house.rooms.pop(ROOM)
    fact = BotLeft(room_id=ROOM, by=ASHA, last_seen=last_seen if is_seen else None)
    waiting: list[dict[str, Any]] = []

    async def settle() -> None:
        async with house.database.reading() as connection:
            due = await outbox.due(connection, Lane.ALERT, house.clock.now(), at_most=9)
        waiting.extend(parcel.body for parcel in due if parcel.kind == "alert")

    carry, house.settle = house.settle, settle  # type: ignore[method-assign]
    await house.tell(fact)
    house.settle = carry  # type: ignore[method-assign]
    await house.settle()
    return waiting


async def test_those_who_facilitated_are_told_with_what_follows(house: House) -> None:
    [alert] = await put_out(house)
    assert alert["told"] == [ASHA, NOOR]
    assert len(house.said_to(f"alert {ROOM}", WORDS)) == 1
    [trouble] = await RetentionLedger(house.database).troubles(ROOM)
    assert (trouble.cause, trouble.since) == (Cause.NOT_JOINED, house.clock.now())


async def test_where_nobody_saw_the_room_those_whom_the_configuration_names_are_told(house: House) -> None:
    [alert] = await put_out(house, is_seen=False)
    assert alert["told"] == [NOOR, SAM]


async def test_what_a_sweep_has_said_already_is_not_said_again(house: House) -> None:
    noted = Trouble(room_id=ROOM, cause=Cause.NOT_JOINED, since=house.clock.now())
    await RetentionLedger(house.database).note(noted)
    assert await put_out(house) == []
    assert await RetentionLedger(house.database).troubles(ROOM) == [noted]


async def test_of_a_room_that_was_not_looked_after_nothing_is_said(house: House) -> None:
    await put_out(house)
    house.heard.clear()
    house.rooms[ROOM] = replace(await plain_room(house), encrypted=False)
    await house.tell(BotJoined(room_id=ROOM))
    assert await put_out(house) == []


async def plain_room(house: House) -> Any:
    other = await house.room(room_id=RoomId("!other:example.org"))
    return replace(house.rooms[other], room_id=ROOM)
