from datetime import timedelta
from typing import Any

import pytest

from bot.matrix.sync.rooms import JoinedRooms, RoomModel
from policies.vocabulary import RoomId, UserId
from tests.bot.matrix.sync.events import member, state

ROOM = RoomId("!r")
BOT, ASHA, MAYA = UserId("@bot:x"), UserId("@asha:x"), UserId("@maya:x")


def model_of(*events: dict[str, Any]) -> RoomModel:
    return JoinedRooms().fill(ROOM, events)


def test_what_a_view_shows_does_not_change_under_its_reader() -> None:
    model = model_of(member(MAYA, "join"))
    before = model.view()
    model.apply(member(MAYA, "leave"))
    assert before.is_joined(MAYA)
    assert not model.view().is_joined(MAYA)


def test_the_same_view_serves_until_something_changes() -> None:
    model = model_of(member(MAYA, "join"))
    assert model.view() is model.view()


def test_once_encrypted_a_room_stays_encrypted() -> None:
    model = model_of(state("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"}))
    model.apply(state("m.room.encryption", {}))
    assert model.view().encrypted
    assert model.rotation.messages == 100
    known = {ROOM}
    assert RoomModel(ROOM, known).view().encrypted


def test_rotation_follows_the_room_but_is_never_rarer_than_usual() -> None:
    content = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "rotation_period_ms": 3_600_000,
        "rotation_period_msgs": 5,
    }
    assert model_of(state("m.room.encryption", content)).rotation.after == timedelta(hours=1)
    assert model_of(state("m.room.encryption", content)).rotation.messages == 5
    rare = {**content, "rotation_period_ms": 2**50, "rotation_period_msgs": -1}
    assert model_of(state("m.room.encryption", rare)).rotation.after == timedelta(days=7)
    assert model_of(state("m.room.encryption", rare)).rotation.messages == 100


def test_keys_go_to_joined_members_alone() -> None:
    events = [
        member(ASHA, "join"),
        member(MAYA, "invite"),
        member("@leo:x", "knock"),
        member("@zoe:x", "ban"),
    ]
    assert model_of(*events).recipients(BOT) == {ASHA}


def test_in_a_room_the_bot_made_whom_it_invited_gets_keys_too() -> None:
    create = state("m.room.create", {"room_version": "12"}, sender=BOT)
    assert model_of(create, member(BOT, "join"), member(MAYA, "invite")).recipients(BOT) == {BOT, MAYA}


def test_state_with_a_key_of_its_own_is_not_the_rooms() -> None:
    model = model_of(state("m.room.name", {"name": "not it"}, key="elsewhere"))
    assert model.view().name == ""


def test_everything_a_policy_asks_for_is_in_the_view() -> None:
    view = model_of(
        state("m.room.create", {"room_version": "12", "type": "m.space", "predecessor": {"room_id": "!old"}}),
        state("m.room.name", {"name": "Evening"}),
        state("m.room.canonical_alias", {"alias": "#evening:x", "alt_aliases": ["#late:x", 7]}),
        state("m.room.pinned_events", {"pinned": ["$a", 5]}),
        state("m.room.history_visibility", {"history_visibility": "joined"}),
        state("m.room.join_rules", {"join_rule": "knock"}),
        state("m.room.guest_access", {"guest_access": "can_join"}),
        state("m.room.tombstone", {"replacement_room": "!new"}),
    ).view()
    assert (view.version, view.is_space, view.predecessor, view.replacement) == ("12", True, "!old", "!new")
    assert (view.name, view.canonical_alias, view.pinned) == ("Evening", "#evening:x", {"$a"})
    assert view.aliases == ("#evening:x", "#late:x")
    assert (view.history_visibility, view.join_rule, view.guest_access) == ("joined", "knock", "can_join")


@pytest.mark.parametrize("membership", ["leave", "ban"])
def test_who_is_gone_is_known_to_have_been_in(membership: str) -> None:
    room = model_of(member(MAYA, "join"), member(MAYA, membership)).view()
    assert not room.is_joined(MAYA)
    assert room.has_been_in(MAYA)
    assert not room.has_been_in(ASHA)


def test_a_room_that_was_left_is_not_there() -> None:
    rooms = JoinedRooms()
    rooms.fill(ROOM, [])
    assert ROOM in rooms
    assert rooms.leave(ROOM)
    assert not rooms.leave(ROOM)
    assert ROOM not in rooms
    assert rooms.joined() == []


def test_a_correction_brings_back_no_membership_that_another_came_after() -> None:
    invited = {**member(MAYA, "invite"), "event_id": "$invited"}
    came = {**member(MAYA, "join"), "event_id": "$came"}
    put_out = {**member(MAYA, "leave"), "event_id": "$put-out"}
    model = model_of(invited)
    model.apply(came)
    model.correct(invited)
    assert model.view().is_joined(MAYA)
    model.apply(put_out)
    model.correct(came)
    assert not model.view().is_joined(MAYA)


def test_a_correction_that_tells_of_something_new_is_taken() -> None:
    model = model_of({**member(MAYA, "join"), "event_id": "$came"})
    model.correct({**member(MAYA, "leave"), "event_id": "$gone"})
    assert not model.view().is_joined(MAYA)
    model.correct({**member(MAYA, "join"), "event_id": "$again"})
    assert model.view().is_joined(MAYA)


def level(event_id: str, of_maya: int) -> dict[str, Any]:
    return state("m.room.power_levels", {"users": {MAYA: of_maya}}, event_id=event_id)


def test_a_correction_brings_back_no_power_that_was_taken_and_no_name_that_was_changed() -> None:
    model = model_of(level("$given", 100), member(MAYA, "join", "Robin", event_id="$robin"))
    model.apply(level("$taken", 0))
    model.apply(member(MAYA, "join", "Maya", event_id="$maya"))
    model.correct(level("$given", 100))
    model.correct(member(MAYA, "join", "Robin", event_id="$robin"))
    assert model.view().powers.level_of(MAYA) == 0
    assert model.view().name_of(MAYA) == "Maya"


def test_who_left_and_came_back_is_not_put_out_by_a_correction_that_shows_them_gone() -> None:
    model = model_of(member(MAYA, "join", event_id="$came"))
    model.apply(member(MAYA, "leave", event_id="$went"))
    model.apply(member(MAYA, "join", event_id="$again"))
    model.correct(member(MAYA, "leave", event_id="$went"))
    assert model.view().is_joined(MAYA)


def test_what_the_whole_state_shows_stands_again_though_another_came_after_it() -> None:
    model = model_of(level("$first", 100))
    model.apply(level("$second", 0))
    assert model.is_replaced(level("$first", 100))
    model.apply(level("$first", 100))
    assert model.view().powers.level_of(MAYA) == 100
    assert not model.is_replaced(level("$first", 100))
    assert model.is_replaced(level("$second", 0))


def test_an_event_that_is_read_twice_does_not_come_after_itself() -> None:
    model = model_of(level("$once", 100), level("$once", 100))
    assert not model.is_replaced(level("$once", 100))
    model.correct(level("$once", 50))
    assert model.view().powers.level_of(MAYA) == 50


def test_what_one_key_was_replaced_by_says_nothing_of_another() -> None:
    model = model_of(member(MAYA, "join", event_id="$maya"), member(ASHA, "join", event_id="$asha"))
    model.apply(member(MAYA, "leave", event_id="$went"))
    assert not model.is_replaced(member(ASHA, "join", event_id="$asha"))


@pytest.mark.parametrize("odd", [None, 5, [], {"$first": 1}])
def test_a_correction_without_an_id_is_taken_for_what_it_shows(odd: Any) -> None:
    model = model_of(member(MAYA, "join", event_id="$came"))
    for membership in ("leave", "join", "leave"):
        model.correct(member(MAYA, membership, event_id=odd))
    assert not model.view().is_joined(MAYA)


def test_what_is_redacted_is_shown_no_more() -> None:
    events = [
        member(MAYA, "join", "Maya"),
        state("m.room.name", {"name": "Day group"}),
        state("m.room.canonical_alias", {"alias": "#day:x"}),
        state("m.room.pinned_events", {"pinned": ["$pinned"]}),
        state("m.room.tombstone", {"replacement_room": "!new"}),
        state("m.room.join_rules", {"join_rule": "knock"}),
    ]
    model = model_of(*events)
    for event in events:
        model.redact(event["event_id"])
    shown = model.view()
    assert (shown.name, shown.canonical_alias, shown.pinned, shown.replacement) == ("", "", frozenset(), None)
    assert shown.join_rule == "knock"
    assert shown.is_joined(MAYA)
    assert shown.members[MAYA].display_name == ""


def test_what_has_been_replaced_and_what_is_no_state_is_redacted_without_a_trace() -> None:
    old = state("m.room.name", {"name": "Day group"})
    new = state("m.room.name", {"name": "Night group"}, event_id="$new")
    model = model_of(old, new)
    before = model.view()
    for event_id in (old["event_id"], "$message"):
        model.redact(event_id)
    assert model.view() is before
    assert before.name == "Night group"
