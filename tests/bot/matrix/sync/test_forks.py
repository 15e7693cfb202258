"""Where a history has forked, the room's whole state is asked for, and nowhere else."""

from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Failure, RateLimited, Refused, Unreachable
from bot.matrix.sync.forks import Forks
from bot.matrix.sync.rooms import JoinedRooms
from policies.vocabulary import RoomId
from tests.bot.matrix.sync.events import ASHA, MAYA, ROOM, in_room, member, state
from tests.bot.matrix.wire import Wire

CAME, WENT = member(MAYA, "join", event_id="$came"), member(MAYA, "leave", event_id="$went")
NAMED = state("m.room.name", {"name": "Evening"}, event_id="$named")


async def forked(wire: Wire, rooms: JoinedRooms, joined: Any) -> dict[RoomId, Any]:
    forks = Forks(rooms).in_sync(joined, full_state=False)
    for fork in forks:
        await fork.read_on(wire)
    return {fork.room_id: fork.state for fork in forks if fork.state is not None}


@pytest.fixture
def rooms() -> JoinedRooms:
    """Return rooms in which Maya came and went, as the bot heard."""
    rooms = JoinedRooms()
    rooms.fill(RoomId(ROOM), [CAME, WENT, NAMED])
    rooms.fill(RoomId("!other"), [member(ASHA, "join")])
    return rooms


async def test_what_was_replaced_has_the_whole_state_asked_for(rooms: JoinedRooms, wire: Wire) -> None:
    whole = (CAME, NAMED)
    wire.answers("GET", f"rooms/{ROOM}/state", whole)
    joined = {ROOM: in_room(state=[CAME]), "!other": in_room(state=[member(ASHA, "join")])}
    assert await forked(wire, rooms, joined) == {ROOM: whole}
    assert len(wire.asked) == 1


@pytest.mark.parametrize(
    "said",
    [
        in_room(),
        in_room(state=[WENT]),
        in_room(state=[NAMED, member(ASHA, "join", event_id="$new")]),
        in_room(timeline=[CAME]),
        in_room(state=[None, 5, [], {}, {"event_id": None}]),
        {"state": None},
        {"state": {"events": {"$came": CAME}}},
        None,
        [],
    ],
)
async def test_what_is_new_or_known_as_the_newest_or_broken_is_no_fork(
    rooms: JoinedRooms, wire: Wire, said: Any
) -> None:
    assert await forked(wire, rooms, {ROOM: said}) == {}
    assert wire.asked == []


async def test_a_room_that_the_bot_does_not_know_has_not_forked(rooms: JoinedRooms, wire: Wire) -> None:
    assert await forked(wire, rooms, {"!unknown": in_room(state=[CAME])}) == {}
    assert wire.asked == []


async def test_a_room_that_says_no_by_now_costs_the_others_nothing(rooms: JoinedRooms, wire: Wire) -> None:
    rooms.fill(RoomId("!second"), [CAME, WENT])
    wire.answers("GET", f"rooms/{ROOM}/state", Refused(403, "M_FORBIDDEN"))
    wire.answers("GET", "rooms/!second/state", (WENT,))
    wire.answers("GET", "joined_rooms", {"joined_rooms": ["!second"]})
    joined = {ROOM: in_room(state=[CAME]), "!second": in_room(state=[CAME])}
    assert await forked(wire, rooms, joined) == {"!second": (WENT,)}


@pytest.mark.parametrize("failure", [Unreachable("away"), RateLimited(timedelta(seconds=1))])
async def test_a_homeserver_that_does_not_answer_is_told_of(
    rooms: JoinedRooms, wire: Wire, failure: Failure
) -> None:
    wire.answers("GET", f"rooms/{ROOM}/state", failure)
    with pytest.raises(type(failure)):
        await forked(wire, rooms, {ROOM: in_room(state=[CAME])})


async def test_with_every_state_at_hand_nothing_is_in_doubt_any_more(rooms: JoinedRooms) -> None:
    forks, joined = Forks(rooms), {ROOM: in_room(state=[CAME])}
    (fork,) = forks.in_sync(joined, full_state=False)
    fork.give_up("away")
    forks.note([fork])
    assert forks.in_sync({ROOM: in_room()}, full_state=False)
    assert forks.in_sync(joined, full_state=True) == []
    assert forks.in_sync({ROOM: in_room()}, full_state=False) == []
