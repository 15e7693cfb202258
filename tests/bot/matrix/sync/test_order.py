"""What happened in several rooms comes in the order it was sent, and within each as the homeserver said."""

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.matrix.sync.order import in_order_sent
from bot.matrix.sync.timeline import Draft, Encrypted
from policies.vocabulary import EventId, RoomId, RoomMessage, RosterSeen, UserId
from tests.commands.asking import MAYA, NOW

GROUP, DIRECT = RoomId("!group"), RoomId("!direct")
TIMES = st.lists(st.integers(0, 60), max_size=8)


def said(room_id: RoomId, at: int, number: int = 0) -> RoomMessage:
    sent_at = NOW + timedelta(seconds=at)
    event_id = EventId(f"${room_id}{number}")
    return RoomMessage(
        room_id=room_id, event_id=event_id, sender=UserId(MAYA), sent_at=sent_at, seen_at=NOW, text="x"
    )


def sealed(at: object) -> Encrypted:
    return Encrypted(DIRECT, {"origin_server_ts": at})


def test_what_was_agreed_in_private_comes_before_what_was_then_said_in_the_group() -> None:
    after, agreed, before = said(GROUP, 9), said(DIRECT, 5), said(GROUP, 1)
    assert in_order_sent([[before, after], [agreed]]) == [before, agreed, after]


def test_what_is_not_opened_yet_has_its_place_too() -> None:
    moment = int(NOW.timestamp() * 1000)
    early, late = sealed(moment + 2000), sealed(moment + 8000)
    here = said(GROUP, 5)
    assert in_order_sent([[here], [early, late]]) == [early, here, late]


def test_what_has_no_time_stays_behind_what_came_before_it() -> None:
    seen = RosterSeen(room_id=GROUP)
    first, other = said(GROUP, 3), said(DIRECT, 5)
    assert in_order_sent([[other], [first, seen]]) == [first, seen, other]


def rooms_of(times: list[list[int]]) -> list[list[Draft]]:
    return [[said(RoomId(f"!{n}"), at, i) for i, at in enumerate(room)] for n, room in enumerate(times)]


@given(st.lists(TIMES, max_size=4))
def test_no_clock_changes_the_order_within_a_room_and_nothing_is_lost(times: list[list[int]]) -> None:
    rooms = rooms_of(times)
    found: list[Any] = in_order_sent(rooms)
    assert len(found) == sum(map(len, times))
    for number, room in enumerate(rooms):
        assert [each for each in found if each.room_id == f"!{number}"] == room


@given(st.lists(TIMES.map(sorted), max_size=4))
def test_where_all_clocks_are_right_everything_is_in_order(times: list[list[int]]) -> None:
    found: list[Any] = in_order_sent(rooms_of(times))
    assert [each.sent_at for each in found] == sorted(each.sent_at for each in found)


@given(st.lists(st.none() | st.text() | st.integers(-(2**70), 2**70) | st.booleans(), max_size=5))
def test_whatever_stands_for_a_time_breaks_nothing(times: list[object]) -> None:
    drafts: list[Draft] = [sealed(at) for at in times]
    assert in_order_sent([drafts]) == drafts
