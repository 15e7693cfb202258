"""A room as its state describes it; power levels as the specification has them."""

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.vocabulary import (
    CREATOR_LEVEL,
    EventId,
    Member,
    Membership,
    Powers,
    Room,
    RoomId,
    UserId,
    newest,
    replaced_by,
    replacing,
)
from tests.commands.asking import ASHA, LEO, MAYA, NOW, ROOM

LEVELS = st.integers(-10, 110)


@pytest.mark.parametrize(
    ("version", "keeps"), [("1", False), ("10", False), ("11", True), ("12", True), ("org.example.new", True)]
)
def test_from_version_eleven_on_a_redaction_outlives_its_own(version: str, *, keeps: bool) -> None:
    assert Room(ROOM, version=version).keeps_redactions is keeps


def test_who_is_not_named_has_the_default() -> None:
    assert Powers(users={MAYA: 50}, users_default=5).level_of(LEO) == 5


def test_a_creator_stands_above_every_number() -> None:
    powers = Powers(users={LEO: 2**40}, creators=frozenset({ASHA}))
    assert powers.level_of(ASHA) == CREATOR_LEVEL > powers.level_of(LEO)


@pytest.mark.parametrize(
    ("powers", "may"),
    [
        (Powers(users={MAYA: 50}), True),
        (Powers(users={MAYA: 49}), False),
        (Powers(users={MAYA: 50}, redact=60), False),
        (Powers(users={MAYA: 50}, events={"m.room.redaction": 60}), False),
        (Powers(users={MAYA: 50}, events_default=60), False),
        (Powers(creators=frozenset({MAYA}), redact=100), True),
    ],
)
def test_redacting_others_takes_both_levels(powers: Powers, may: bool) -> None:
    assert powers.may_redact_others(MAYA) is may


def test_state_has_a_default_of_its_own() -> None:
    powers = Powers(users={MAYA: 49})
    assert powers.may_send(MAYA, "m.room.message")
    assert not powers.may_send(MAYA, "m.room.topic", state=True)


@given(LEVELS, LEVELS, LEVELS)
def test_more_power_never_forbids(level: int, redact: int, sending: int) -> None:
    def may(mine: int) -> bool:
        return Powers(
            users={MAYA: mine}, redact=redact, events={"m.room.redaction": sending}
        ).may_redact_others(MAYA)

    assert may(level) <= may(level + 1)


@pytest.mark.parametrize(
    ("powers", "event_type", "state", "may"),
    [
        (Powers(), "m.room.message", False, True),
        (Powers(events_default=1), "m.room.message", False, False),
        (Powers(users_default=1, events_default=1), "m.room.message", False, True),
        (Powers(), "m.room.topic", True, False),
        (Powers(users={MAYA: 50}), "m.room.topic", True, True),
        (Powers(users={MAYA: 50}, events={"m.room.topic": 51}), "m.room.topic", True, False),
        (Powers(events={"m.room.topic": 0}), "m.room.topic", True, True),
        (Powers(events={"m.reaction": 10}), "m.reaction", False, False),
        (Powers(users={MAYA: -1}), "m.room.message", False, False),
        (Powers(creators=frozenset({MAYA}), events={"m.room.topic": 2**53 - 1}), "m.room.topic", True, True),
    ],
)
def test_an_event_may_be_sent_from_its_own_level_on_else_from_the_default_of_its_kind(
    powers: Powers, event_type: str, *, state: bool, may: bool
) -> None:
    assert powers.may_send(MAYA, event_type, state=state) is may


def test_a_creators_entry_among_the_users_changes_nothing() -> None:
    assert Powers(users={ASHA: 0}, creators=frozenset({ASHA})).level_of(ASHA) == CREATOR_LEVEL


def member(user: UserId, membership: Membership = Membership.JOIN, name: str = "") -> Member:
    return Member(user, membership, EventId(f"$of-{user}"), NOW, name, "mxc://example.org/her-face")


def room(*members: Member) -> Room:
    return Room(ROOM, members={one.user_id: one for one in members}, name="Night shift for Okonkwo")


@pytest.mark.parametrize("membership", Membership)
def test_a_member_is_in_the_room_who_has_joined_it(membership: Membership) -> None:
    here = room(member(MAYA), member(LEO, membership))
    is_in = membership is Membership.JOIN
    assert here.is_joined(LEO) is is_in
    assert (LEO in [one.user_id for one in here.joined()]) is is_in
    assert here.is_joined(MAYA)


def test_who_was_never_there_is_not_in_it() -> None:
    assert not room().is_joined(LEO)
    assert room().joined() == ()


@pytest.mark.parametrize(
    ("members", "name"),
    [
        ([member(LEO, name="Leo")], "Leo"),
        ([member(LEO)], LEO),
        ([], LEO),
        ([member(LEO, Membership.LEAVE, "Leo")], "Leo"),
        ([member(MAYA, name="Maya")], LEO),
    ],
    ids=["named", "unnamed", "never there", "gone", "another"],
)
def test_somebody_is_called_by_their_name_else_by_their_id(members: list[Member], name: str) -> None:
    assert room(*members).name_of(LEO) == name


def test_what_people_chose_for_a_picture_and_called_the_room_is_in_no_log() -> None:
    shown = repr(room(member(MAYA, name="Maya")))
    assert "her-face" not in shown
    assert "Okonkwo" not in shown
    assert ROOM in shown


def test_a_room_is_as_it_stands_and_cannot_be_changed_in_passing() -> None:
    here = room()
    with pytest.raises(FrozenInstanceError):
        here.encrypted = True  # type: ignore[misc]
    assert replace(here, encrypted=True).encrypted


def test_nothing_is_guessed_of_a_room_that_is_not_known() -> None:
    unknown = Room(RoomId("!new"))
    assert not unknown.encrypted
    assert unknown.join_rule == "invite"
    assert unknown.guest_access == "forbidden"
    assert not unknown.is_space


def test_a_room_replaces_another_only_where_both_say_so() -> None:
    old, new = Room(ROOM, replacement=RoomId("!new")), Room(RoomId("!new"), predecessor=ROOM)
    assert new.replaces(old)
    assert not new.replaces(replace(old, replacement=None))
    assert not new.replaces(replace(old, replacement=RoomId("!other")))
    assert not replace(new, predecessor=None).replaces(old)
    assert not old.replaces(new)


A, B, C = (RoomId(f"!{name}:example.org") for name in "abc")
FIRST, SECOND, THIRD = (
    Room(A, replacement=B),
    Room(B, predecessor=A, replacement=C),
    Room(C, predecessor=B),
)


@pytest.mark.parametrize(
    ("rooms", "found"),
    [
        ([FIRST, SECOND, THIRD], C),
        ([FIRST, SECOND], B),
        ([FIRST, THIRD], A),
        ([SECOND, THIRD], A),
        ([], A),
        ([FIRST, Room(B)], A),
        ([Room(A), SECOND, THIRD], A),
        ([Room(A, predecessor=B, replacement=B), replace(SECOND, replacement=A)], A),
        ([Room(A, predecessor=A, replacement=A)], A),
    ],
    ids=["two", "one", "a gap", "not in it", "none", "no word of it", "only claims", "a ring", "its own"],
)
def test_the_newest_room_is_as_far_as_the_bot_came_along_and_both_sides_say_so(
    rooms: list[Room], found: RoomId
) -> None:
    assert newest(A, rooms) == found


@pytest.mark.parametrize(
    ("rooms", "found"),
    [
        ([FIRST, SECOND, THIRD], [B, A]),
        ([SECOND, THIRD], [B]),
        ([FIRST, THIRD], []),
        ([], []),
        ([Room(A), SECOND, THIRD], [B]),
        ([Room(C, predecessor=C, replacement=C)], [C]),
        ([Room(C, predecessor=B, replacement=B), Room(B, predecessor=C, replacement=C)], [B, C]),
    ],
    ids=["two", "one", "a gap", "none", "only claims", "its own", "a ring"],
)
def test_the_rooms_that_were_replaced_are_those_that_say_so(rooms: list[Room], found: list[RoomId]) -> None:
    assert list(replaced_by(C, rooms)) == found


@pytest.mark.parametrize(
    ("asked", "rooms", "found"),
    [
        ([A, B, C], [FIRST, SECOND, THIRD], {A: C, B: C}),
        ([C, B], [FIRST, SECOND, THIRD], {A: C, B: C}),
        ([B], [FIRST, SECOND, THIRD], {A: B}),
        ([A, C], [FIRST, THIRD], {}),
        ([C], [], {}),
    ],
    ids=["all", "in any order", "not the newest", "a gap", "not in it"],
)
def test_of_each_room_that_was_replaced_the_latest_that_is_asked_about_is_told(
    asked: list[RoomId], rooms: list[Room], found: dict[RoomId, RoomId]
) -> None:
    assert replacing(asked, rooms) == found
