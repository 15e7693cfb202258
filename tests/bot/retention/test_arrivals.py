"""What is new is looked at once: parts of what is expired, and times that cannot be."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Refused, Unreachable
from bot.retention.arrivals import ANCESTORS, LATE, expired_since, look_at_arrivals
from bot.retention.finding import Found, Rule
from bot.retention.history import History
from bot.retention.ledger import Position
from policies.retention import Kept, Time
from policies.vocabulary import EventId, RetentionSettings
from tests.bot.retention.house import EagerClock
from tests.bot.retention.model import ROOM, Model

MONTH = timedelta(days=30)


class Room:
    """A room on a model homeserver, looked at again and again."""

    def __init__(self) -> None:
        self.clock = EagerClock()
        self.homeserver = Model(self.clock.now)
        self.position = Position(room_id=ROOM)
        self.kept = Kept()

    def rule(self, **facts: Any) -> Rule:
        return Rule(ROOM, RetentionSettings(max_age=MONTH), Time(self.clock.now()), self.kept, **facts)

    async def look(self, **facts: Any) -> Found:
        server: Any = self.homeserver
        found = await look_at_arrivals(server, History(server, ROOM), self.position, self.rule(**facts))
        self.position = found.position
        return found

    async def expired(self, event_id: EventId) -> object:
        server: Any = self.homeserver
        return await expired_since(server, self.rule(), event_id)


@pytest.fixture
async def room() -> Room:
    """Return a room whose first message is expired, and which was looked at since."""
    room = Room()
    room.homeserver.add()
    room.clock.move(MONTH)
    room.homeserver.add()
    for _ in range(2):
        await room.look()
    return room


def first(room: Room) -> EventId:
    return EventId(room.homeserver.events[1]["event_id"])


async def test_the_first_look_begins_at_the_newest_event_and_judges_nothing() -> None:
    room = Room()
    room.homeserver.add(sent_at=room.clock.now() + timedelta(days=999))
    room.homeserver.add()
    found = await room.look()
    assert (found.work, found.spared) == ([], [])
    assert room.position.tail is not None
    assert room.position.tail_at == room.clock.now()


async def test_a_new_event_with_a_possible_time_leaves_nothing_behind(room: Room) -> None:
    room.homeserver.add()
    found = await room.look()
    assert (found.work, found.spared) == ([], [])
    assert room.position.tail_at == room.clock.now()


async def test_a_reaction_to_an_expired_message_goes_with_it(room: Room) -> None:
    reaction = room.homeserver.part("m.annotation", first(room))
    [work] = (await room.look()).work
    assert (work.event_id, work.parent, work.inherited) == (reaction, first(room), True)
    assert (await room.look()).work == [], "each is looked at once"


async def test_an_edit_of_a_message_that_is_gone_already_goes_too(room: Room) -> None:
    room.homeserver.prune(first(room))
    edit = room.homeserver.part("m.replace", first(room))
    assert [work.event_id for work in (await room.look()).work] == [edit]


async def test_a_reaction_to_a_young_message_stays(room: Room) -> None:
    room.homeserver.part("m.annotation", room.homeserver.add())
    assert (await room.look()).work == []


async def test_a_reply_to_an_expired_message_stays(room: Room) -> None:
    room.homeserver.part("m.thread", first(room))
    assert (await room.look()).work == []


async def test_a_reaction_to_what_is_kept_stays(room: Room) -> None:
    room.kept = Kept(held={first(room)})
    room.homeserver.part("m.annotation", first(room))
    assert (await room.look()).work == []
    assert await room.expired(first(room)) is None


async def test_a_part_that_is_in_the_work_list_is_not_added_again(room: Room) -> None:
    reaction = room.homeserver.part("m.annotation", first(room))
    assert (await room.look(pending=frozenset({reaction}))).work == []


async def test_a_time_in_the_future_counts_from_now(room: Room) -> None:
    event_id = room.homeserver.add(sent_at=room.clock.now() + timedelta(days=999))
    [one] = (await room.look()).spared
    assert (one.event_id, one.seen_at, one.effective_at) == (event_id, room.clock.now(), room.clock.now())


async def test_an_event_sent_long_before_we_last_looked_counts_from_about_then(room: Room) -> None:
    looked_at = room.clock.now()
    event_id = room.homeserver.add(sent_at=looked_at - 10 * MONTH)
    room.clock.move(timedelta(minutes=5))
    [one] = (await room.look()).spared
    assert (one.event_id, one.seen_at) == (event_id, looked_at)
    assert one.effective_at >= looked_at - timedelta(hours=1), "a backdated event is not gone at once"


async def test_a_little_late_is_not_impossible(room: Room) -> None:
    room.homeserver.add(sent_at=room.clock.now() - LATE)
    assert (await room.look()).spared == []


async def test_what_is_known_by_name_keeps_the_time_it_was_first_seen(room: Room) -> None:
    event_id = room.homeserver.add(sent_at=room.clock.now() + timedelta(days=999))
    assert (await room.look(seen={event_id: room.clock.now()})).spared == []


async def test_a_token_that_is_not_known_any_more_begins_at_the_newest_event(room: Room) -> None:
    room.position = replace(room.position, tail="forgotten")
    found = await room.look()
    assert (found.work, found.spared) == ([], [])
    assert room.position.tail not in (None, "forgotten")
    assert room.position.tail_at == room.clock.now()


@pytest.mark.parametrize("failure", [Refused(403, "M_FORBIDDEN"), Unreachable("no answer")])
async def test_a_history_that_cannot_be_read_leaves_the_position_where_it_was(
    room: Room, failure: Refused | Unreachable
) -> None:
    before = room.position
    room.homeserver.fail = lambda what, start: failure if what == "messages" and start else None
    with pytest.raises(type(failure)):
        await room.look()
    assert room.position == before


async def test_what_is_part_of_a_part_of_something_expired_is_expired_since_that(room: Room) -> None:
    since = room.clock.now() - MONTH
    part = first(room)
    for _ in range(ANCESTORS - 1):
        part = room.homeserver.part("m.reference", part)
        assert await room.expired(part) == since
    assert await room.expired(room.homeserver.part("m.reference", part)) is None, "a chain is followed so far"


async def test_parts_that_name_each_other_are_not_followed_for_ever(room: Room) -> None:
    one = room.homeserver.part("m.reference", EventId("$later"))
    other = room.homeserver.part("m.reference", one)
    room.homeserver.find(one)["content"]["m.relates_to"]["event_id"] = other
    room.homeserver.requests.clear()
    assert await room.expired(one) is None
    assert len(room.homeserver.requests) == ANCESTORS


async def test_what_nobody_knows_is_not_expired(room: Room) -> None:
    assert await room.expired(EventId("$unknown")) is None
