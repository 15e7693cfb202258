"""A message that could not be read is told of once a session, after a while, and never noisily."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.unheard import AT_ONCE, PATIENCE, Unheard
from policies.vocabulary import EventId, RoomId, UnreadableMessage, WhyUnread
from tests.house import ASHA, ROOM, House

OTHER = RoomId("!other")


class Deaf(House):
    """A house whose bot could not read some messages; `unread` says which, and why, by event id."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.unread: dict[EventId, WhyUnread] = {}

    async def start(self, **more: Any) -> None:
        await super().start(**more)
        schedule: Any = self.schedule
        unheard = Unheard(
            dispatcher=self.dispatcher,
            schedule=schedule,
            why_unread=lambda _, event_id: self.unread.get(event_id),
        )
        self.dispatcher.listeners.append(unheard.heard)

    async def unreadable(
        self,
        session: str,
        *,
        room_id: RoomId = ROOM,
        is_first: bool = True,
        reason: WhyUnread = WhyUnread.MISSING_KEY,
    ) -> EventId:
        fields = self._event(ASHA, room_id)
        self.unread[fields["event_id"]] = reason
        await self.tell(UnreadableMessage(**fields, session_id=session, reason=reason, is_first=is_first))
        return EventId(fields["event_id"])

    def told(self, room_id: RoomId = ROOM) -> list[str]:
        return self.said_to(f"alert {room_id}", "could not read")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Deaf]:
    house = Deaf(tmp_path)
    await house.start()
    await house.room(ASHA)
    yield house
    await house.stop()


async def test_a_session_is_told_of_once_and_not_at_once(house: Deaf) -> None:
    await house.unreadable("s")
    assert house.told() == []
    for _ in range(3):
        await house.unreadable("s", is_first=False)
    await house.move(PATIENCE)
    assert len(house.told()) == 1
    await house.unreadable("s", is_first=False)
    await house.move(PATIENCE)
    assert len(house.told()) == 1


async def test_what_can_be_read_by_then_is_told_to_nobody(house: Deaf) -> None:
    del house.unread[await house.unreadable("s")]
    await house.move(PATIENCE)
    assert house.told() == []


async def test_the_reason_is_the_one_that_is_known_by_then(house: Deaf) -> None:
    house.unread[await house.unreadable("s")] = WhyUnread.WITHHELD_BLACKLISTED
    await house.move(PATIENCE)
    (said,) = house.told()
    assert "blocks my device" in said


async def test_whoever_makes_up_sessions_makes_no_noise(house: Deaf) -> None:
    await house.room(ASHA, room_id=OTHER)
    for number in range(50):
        await house.unreadable(f"s{number}")
    await house.unreadable("quiet", room_id=OTHER)
    await house.move(PATIENCE)
    assert len(house.told()) == AT_ONCE
    assert len(house.told(OTHER)) == 1
    await house.move(timedelta(days=1))
    await house.unreadable("later")
    await house.move(timedelta(days=1) + PATIENCE)
    assert len(house.told()) == AT_ONCE + 1


async def test_what_was_ignored_on_purpose_and_rooms_not_looked_after_are_passed_over(house: Deaf) -> None:
    await house.unreadable("replayed", reason=WhyUnread.REPLAYED)
    direct = await house.direct(ASHA)
    await house.unreadable("private", room_id=direct)
    await house.move(PATIENCE)
    assert house.told() == []
    assert house.told(direct) == []
