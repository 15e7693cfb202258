"""What a transaction leaves to be done, and what is rolled back does not."""

from datetime import UTC, datetime

from bot.dispatch.aftermath import Aftermath
from policies.vocabulary import (
    BotJoined,
    Lane,
    RoomCarriedOver,
    RoomId,
    RoomProtected,
    RosterSeen,
    StayEnded,
    UserId,
)

ROOM, NEW = RoomId("!room:example.org"), RoomId("!new:example.org")
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def test_what_is_rolled_back_is_not_told_of_and_what_was_there_before_is() -> None:
    after = Aftermath()
    after.news.append(BotJoined(room_id=ROOM))
    after.filled.add(Lane.ANSWER)
    put_back = after.lay_aside()
    after.news.append(BotJoined(room_id=NEW))
    after.filled.add(Lane.REMINDER)
    put_back()
    assert after.heard([]) == [BotJoined(room_id=ROOM)]
    assert after.taken_lanes() == {Lane.ANSWER}


def test_everything_is_told_of_once() -> None:
    after = Aftermath()
    after.filled.add(Lane.ANSWER)
    after.newly_protected([RoomProtected(room_id=ROOM, since=NOW)])
    assert after.heard([RosterSeen(room_id=ROOM)]) == [RosterSeen(room_id=ROOM), BotJoined(room_id=ROOM)]
    assert after.taken_lanes()
    assert not after.heard([])
    assert not after.taken_lanes()
    assert not after.taken_inquiries()
    assert not after.taken_pictures()


def test_a_room_that_took_the_place_of_another_is_looked_at_itself() -> None:
    after = Aftermath()
    after.note(RoomCarriedOver(room_id=ROOM, replacement=NEW))
    assert after.touched == {NEW}
    after.note(StayEnded(room_id=ROOM, user_id=UserId("@maya:example.org"), ended_at=NOW))
    assert after.touched == {NEW, ROOM}
