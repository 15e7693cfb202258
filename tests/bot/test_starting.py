"""The facilitators' room is set apart as soon as it is known, and what may show it is noticed."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.homeserver import Batch
from bot.starting import may_show_management, release_management
from policies.vocabulary import (
    BotJoined,
    EventId,
    Fact,
    InvitedBot,
    RoomId,
    RoomUpgraded,
    RosterSeen,
    StateChanged,
    UserId,
)
from tests.bot.conftest import Opening
from tests.house import ROOM, House

ALIAS = "#office:example.org"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
EVENT: dict[str, Any] = {
    "room_id": ROOM,
    "event_id": EventId("$e"),
    "sender": UserId("@asha:example.org"),
    "sent_at": NOW,
    "seen_at": NOW,
}


@pytest.fixture
async def house(open_house: Opening) -> House:
    return await open_house()


async def test_a_room_that_turns_out_to_be_the_facilitators_is_looked_after_no_longer(
    house: House,
) -> None:
    await house.room()
    around = house.dispatcher.around
    around.management = ROOM
    assert await release_management(house.dispatcher, ROOM)
    assert "rooms" not in {table for table, _ in await house.rows_with(ROOM)}
    assert not await release_management(house.dispatcher, ROOM)


async def test_one_that_the_configuration_lists_stays_protected(house: House) -> None:
    await house.room()
    around = house.dispatcher.around
    around.management = ROOM
    around.config = around.config.model_copy(update={"rooms": {ROOM: {}}})
    assert not await release_management(house.dispatcher, ROOM)


@pytest.mark.parametrize(
    ("fact", "may"),
    [
        (InvitedBot(room_id=ROOM, inviter=UserId("@asha:example.org"), is_direct=False), True),
        (BotJoined(room_id=ROOM), True),
        (RoomUpgraded(**EVENT, replacement=RoomId("!new")), True),
        (StateChanged(**EVENT, type="m.room.canonical_alias"), True),
        (StateChanged(**EVENT, type="m.room.name"), False),
        (RosterSeen(room_id=ROOM), False),
    ],
)
async def test_an_alias_is_looked_up_again_when_a_room_may_have_it_now(
    house: House, fact: Fact, may: bool
) -> None:
    around = house.dispatcher.around
    batch = Batch("s1", (fact,))
    assert not may_show_management(batch, around)
    around.config = around.config.model_copy(update={"management_room": ALIAS})
    assert may_show_management(batch, around) is may
    assert may_show_management(batch, replace(around, management=RoomId("!known"))) is may
    around.config = around.config.model_copy(update={"management_room": ROOM})
    assert may_show_management(batch, around) is may  # a room that is named by its id may be upgraded
