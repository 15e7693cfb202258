"""A direct room for a person: known, noticed, just made or opened by them, and never a second beside it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.failures import Unreachable
from bot.outbox.direct_rooms import NEW, DirectRooms
from bot.storage import people
from bot.storage.database import Database
from policies.vocabulary import DirectRoomKnown, EventId, Member, Membership, Room, RoomId, UserId
from tests.clock_by_hand import ClockByHand
from tests.commands.asking import BOT, LEO, MAYA, NOW
from tests.empty_database import opened
from tests.house import RoomsByHand

KNOWN = RoomId("!known:example.org")
JOIN, INVITE, LEAVE = Membership.JOIN, Membership.INVITE, Membership.LEAVE


def room(room_id: RoomId = KNOWN, person: Membership | None = JOIN, **facts: Any) -> Room:
    """Return an encrypted room of the bot's with Maya in it, as she is there."""
    there = {BOT: JOIN} | ({MAYA: person} if person else {}) | facts.pop("others", {})
    members = {user: Member(user, how, facts.get("event", "$j"), NOW) for user, how in there.items()}
    return Room(room_id, **{"encrypted": True, "creator": BOT, "members": members, **facts})


class Making:
    """A homeserver as far as making direct rooms goes; sync shows them when `show` is called."""

    def __init__(self) -> None:
        self.user_id, self.rooms = BOT, RoomsByHand()
        self.made: list[UserId] = []
        self.failures: list[Exception] = []

    async def direct_room(self, user_id: UserId) -> RoomId:
        await asyncio.sleep(0)  # others come in meanwhile
        if self.failures:
            raise self.failures.pop()
        self.made.append(user_id)
        return RoomId(f"!made-{len(self.made)}:example.org")


class Desk:
    def __init__(self, database: Database) -> None:
        self.database, self.homeserver, self.clock = database, Making(), ClockByHand()
        self.restart()

    def restart(self) -> None:
        homeserver: Any = self.homeserver
        self.direct = DirectRooms(self.database, homeserver, self.clock)

    def show(self, *rooms: Room) -> None:
        self.homeserver.rooms.update({room.room_id: room for room in rooms})

    async def know(self, room_id: RoomId, user: UserId = MAYA) -> None:
        async with self.database.transaction() as connection:
            await people.know_direct_room(connection, DirectRoomKnown(user_id=user, room_id=room_id))

    async def known(self, user: UserId = MAYA) -> list[RoomId]:
        async with self.database.reading() as connection:
            return await people.direct_rooms_of(connection, user)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    database = await opened(tmp_path)
    yield Desk(database)
    await database.close()


async def test_a_room_is_made_for_who_has_none_and_is_remembered(desk: Desk) -> None:
    assert await desk.direct.open_for(MAYA) == ("!made-1:example.org", False)
    assert await desk.known() == ["!made-1:example.org"]


@pytest.mark.parametrize(("person", "is_in"), [(JOIN, True), (INVITE, False)])
async def test_the_room_that_is_known_is_used_also_while_its_person_is_still_invited(
    desk: Desk, person: Membership, is_in: bool
) -> None:
    await desk.know(KNOWN)
    desk.show(room(person=person, creator=MAYA))
    assert await desk.direct.open_for(MAYA) == (KNOWN, is_in)
    assert desk.homeserver.made == []


UNFIT = {
    "it is not encrypted": room(encrypted=False),
    "its person has left it": room(person=LEAVE),
    "its person was never in it": room(person=None),
    "somebody else is in it": room(others={LEO: JOIN}),
    "somebody else is invited": room(others={LEO: INVITE}),
}


@pytest.mark.parametrize("unfit", UNFIT.values(), ids=UNFIT.keys())
async def test_a_room_that_is_not_theirs_alone_is_used_for_nothing(desk: Desk, unfit: Room) -> None:
    await desk.know(KNOWN)
    desk.show(unfit)
    assert await desk.direct.open_for(MAYA) == ("!made-1:example.org", False)
    assert await desk.known() == [KNOWN, "!made-1:example.org"]


async def test_a_room_that_the_bot_is_asked_into_is_believed_in_for_a_minute(desk: Desk) -> None:
    await desk.know(KNOWN)  # they opened it, and sync does not show the bot in it yet
    assert await desk.direct.open_for(MAYA) == (KNOWN, False)
    await desk.clock.move(timedelta(seconds=NEW))
    assert await desk.direct.open_for(MAYA) == (KNOWN, False)
    desk.show(room(creator=MAYA))
    assert await desk.direct.open_for(MAYA) == (KNOWN, True)
    assert desk.homeserver.made == []


async def test_a_room_that_the_bot_does_not_come_into_is_waited_for_no_longer(
    desk: Desk,
) -> None:
    await desk.know(KNOWN)
    await desk.direct.open_for(MAYA)
    await desk.clock.move(timedelta(seconds=NEW + 1))
    assert await desk.direct.open_for(MAYA) == ("!made-1:example.org", False)


@pytest.mark.parametrize("days", [-60, 60])
async def test_a_new_room_is_believed_in_for_no_longer_or_shorter_by_a_clock_that_is_set(
    desk: Desk, days: int
) -> None:
    await desk.direct.open_for(MAYA)
    desk.clock.set_wall(timedelta(days=days))
    assert (await desk.direct.open_for(MAYA))[0] == MADE
    await desk.clock.move(timedelta(seconds=NEW + 1))
    assert (await desk.direct.open_for(MAYA))[0] == "!made-2:example.org"


async def test_of_two_rooms_the_one_its_person_is_in_is_used_and_then_the_latest(desk: Desk) -> None:
    other = RoomId("!another:example.org")
    for room_id in (KNOWN, other):
        await desk.know(room_id)
    desk.show(room(person=INVITE), room(other, creator=MAYA))
    assert await desk.direct.open_for(MAYA) == (other, True)
    later = {MAYA: Member(MAYA, JOIN, EventId("$later"), NOW + timedelta(seconds=NEW))}
    desk.show(replace(room(), members={**room().members, **later}))
    assert await desk.direct.open_for(MAYA) == (KNOWN, True)
    assert await desk.known() == [other, KNOWN]


@pytest.mark.parametrize("gone", [LEAVE, Membership.BAN])
async def test_who_was_in_it_once_and_is_gone_does_not_count(desk: Desk, gone: Membership) -> None:
    await desk.know(KNOWN)
    desk.show(room(others={LEO: gone}))
    assert await desk.direct.open_for(MAYA) == (KNOWN, True)


async def test_a_room_made_just_before_a_crash_is_noticed_and_remembered(desk: Desk) -> None:
    desk.show(room(person=INVITE))
    assert await desk.direct.open_for(MAYA) == (KNOWN, False)
    assert await desk.known() == [KNOWN]
    assert desk.homeserver.made == []


async def test_a_small_room_that_somebody_else_made_is_no_direct_room(desk: Desk) -> None:
    desk.show(room(creator=MAYA))
    assert (await desk.direct.open_for(MAYA))[0] == "!made-1:example.org"


async def test_several_who_ask_at_once_get_one_room(desk: Desk) -> None:
    found = await asyncio.gather(*(desk.direct.open_for(MAYA) for _ in range(5)))
    assert {room_id for room_id, _ in found} == {"!made-1:example.org"}
    assert desk.homeserver.made == [MAYA]


async def test_each_person_gets_their_own(desk: Desk) -> None:
    found = await asyncio.gather(desk.direct.open_for(MAYA), desk.direct.open_for(LEO))
    assert len({room_id for room_id, _ in found}) == 2
    assert await desk.known(LEO) != await desk.known(MAYA)


MADE = RoomId("!made-1:example.org")


@pytest.mark.parametrize(
    "partly",
    [None, room(MADE, encrypted=False), room(MADE, person=None)],
    ids=["not at all", "open", "empty"],
)
async def test_a_new_room_that_sync_shows_in_part_is_believed_in_for_a_minute(
    desk: Desk, partly: Room | None
) -> None:
    await desk.direct.open_for(MAYA)
    desk.show(*([partly] if partly else []))
    await desk.clock.move(timedelta(seconds=NEW))
    assert (await desk.direct.open_for(MAYA))[0] == MADE
    await desk.clock.move(timedelta(seconds=1))
    assert (await desk.direct.open_for(MAYA))[0] == "!made-2:example.org"


async def test_a_new_room_that_sync_has_shown_whole_is_judged_like_any_other(desk: Desk) -> None:
    await desk.direct.open_for(MAYA)
    whole = room(MADE, person=INVITE)
    desk.show(whole)
    assert await desk.direct.open_for(MAYA) == (MADE, False)
    desk.show(replace(whole, members=room(MADE, person=LEAVE).members))
    assert (await desk.direct.open_for(MAYA))[0] == "!made-2:example.org"


async def test_after_a_restart_the_room_is_known_by_the_database(desk: Desk) -> None:
    await desk.direct.open_for(MAYA)
    desk.show(room(MADE, creator=None))
    desk.restart()
    assert await desk.direct.open_for(MAYA) == (MADE, True)


async def test_a_room_that_could_not_be_made_is_remembered_by_nobody_and_lets_others_in(desk: Desk) -> None:
    desk.homeserver.failures = [Unreachable("away")]
    with pytest.raises(Unreachable):
        await desk.direct.open_for(MAYA)
    assert await desk.known() == []
    assert (await desk.direct.open_for(MAYA))[0] == MADE
