"""A direct room is closed and encrypted before anybody is in it, and names nobody in its state."""

import json
from typing import Any

from bot.matrix.direct import direct_room
from bot.matrix.sync.rooms import JoinedRooms
from policies.room_safety.direct import is_between_two
from policies.vocabulary import RoomId, UserId
from tests.bot.matrix.sync.events import BOT, MAYA, member, state

BODY = direct_room(UserId(MAYA))


def made() -> Any:
    """Return the room as it stands after such a request (client-server API, `createRoom`, `private_chat`)."""
    first = [state("m.room.create", {"room_version": "12"}, sender=BOT), member(BOT, "join", sender=BOT)]
    initial = [{**event, "sender": BOT, "event_id": f"${event['type']}"} for event in BODY["initial_state"]]
    rooms = JoinedRooms()
    rooms.fill(RoomId("!new"), [*first, *initial, member(MAYA, "invite", sender=BOT)])
    return rooms.model(RoomId("!new"))


def test_it_is_encrypted_from_its_first_moment_and_read_by_who_was_invited() -> None:
    view = made().view()
    assert view.encrypted
    assert view.history_visibility == "invited"
    assert is_between_two(view)


def test_who_is_invited_is_sent_keys_before_they_come() -> None:
    assert made().recipients(UserId(BOT)) == {BOT, MAYA}


def test_nobody_but_the_one_is_invited_and_the_directory_does_not_show_it() -> None:
    assert BODY["invite"] == [MAYA]
    assert BODY["is_direct"] is True
    assert BODY["visibility"] == "private"


def test_the_person_gets_no_power_to_loosen_it() -> None:
    assert BODY["preset"] == "private_chat"  # `trusted_private_chat` would give them the bot's own level
    assert BODY["power_level_content_override"] == {"invite": 50}  # and at level 0 they bring nobody in


def test_nothing_about_the_person_stands_in_its_state() -> None:
    state_of_it = {name: value for name, value in BODY.items() if name != "invite"}
    assert "maya" not in json.dumps(state_of_it)
    assert not {"name", "topic", "room_alias_name"} & set(BODY)
