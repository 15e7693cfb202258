"""Who is a participant, a facilitator, an admin."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.room_safety.roles import Role, facilitators_of, role_in, role_of_anyone
from policies.vocabulary import EventId, Member, Membership, Powers, Room, RoomSettings, UserId
from tests.commands.asking import ASHA, BOT, LEO, MAYA, NOW, room

SETTINGS = RoomSettings()
LEVELS = st.integers(-100, 200)


def role(level: int | None = None, *, listed: bool = False, admin: bool = False, **levels: int) -> Role:
    there = room(**({MAYA: level} if level is not None else {}))
    settings = RoomSettings(facilitators=(MAYA,) if listed else (), **levels)
    return role_in(there, MAYA, settings, (MAYA,) if admin else ())


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (None, Role.PARTICIPANT),
        (-1, Role.PARTICIPANT),
        (49, Role.PARTICIPANT),
        (50, Role.FACILITATOR),
        (99, Role.FACILITATOR),
        (100, Role.ADMIN),
        (2**53 - 1, Role.ADMIN),
    ],
)
def test_power_levels_make_facilitators_and_admins(level: int | None, expected: Role) -> None:
    assert role(level) is expected


@pytest.mark.parametrize(
    ("level", "expected"),
    [(9, Role.PARTICIPANT), (10, Role.FACILITATOR), (19, Role.FACILITATOR), (20, Role.ADMIN)],
)
def test_a_room_may_draw_the_lines_elsewhere(level: int, expected: Role) -> None:
    assert role(level, facilitator_level=10, admin_level=20) is expected


@pytest.mark.parametrize(
    ("default", "expected"), [(0, Role.PARTICIPANT), (10, Role.FACILITATOR), (20, Role.ADMIN)]
)
def test_who_was_given_no_level_is_what_the_rooms_default_makes_them(default: int, expected: Role) -> None:
    settings = RoomSettings(facilitator_level=10, admin_level=20, facilitators=(MAYA,))
    there = replace(room(), powers=Powers(users={ASHA: 100}, users_default=default))
    assert role_of_anyone(there, settings) is expected


def test_where_both_lines_are_one_everybody_above_it_is_an_admin() -> None:
    assert [role(level, facilitator_level=50, admin_level=50) for level in (49, 50)] == [
        Role.PARTICIPANT,
        Role.ADMIN,
    ]


@pytest.mark.parametrize(
    ("level", "listed", "admin", "expected"),
    [
        (0, True, False, Role.FACILITATOR),
        (0, False, True, Role.ADMIN),
        (0, True, True, Role.ADMIN),
        (100, True, False, Role.ADMIN),
        (-50, True, False, Role.FACILITATOR),
    ],
)
def test_the_configuration_can_only_raise_somebody(
    level: int, *, listed: bool, admin: bool, expected: Role
) -> None:
    assert role(level, listed=listed, admin=admin) is expected


def test_a_creator_of_a_version_12_room_is_an_admin_whatever_the_line_is() -> None:
    there = replace(room(), powers=Powers(creators=frozenset({MAYA})))
    assert role_in(there, MAYA, RoomSettings(admin_level=2**53 - 1), ()) is Role.ADMIN


def test_who_has_the_rooms_default_is_measured_by_it() -> None:
    there = replace(room(), powers=Powers(users_default=50))
    assert role_in(there, MAYA, SETTINGS, ()) is Role.FACILITATOR


@pytest.mark.parametrize("membership", [one for one in Membership if one is not Membership.JOIN])
def test_who_is_not_in_the_room_is_nobody_special_in_it(membership: Membership) -> None:
    here = room(**{LEO: 100})
    gone = replace(here, members={**here.members, LEO: Member(LEO, membership, EventId("$m"), NOW)})
    assert role_in(gone, LEO, RoomSettings(facilitators=(LEO,)), (LEO,)) is Role.PARTICIPANT
    assert LEO not in facilitators_of(gone, SETTINGS, (LEO,), BOT)


def test_somebody_unknown_has_no_role_even_if_listed() -> None:
    nobody = UserId("@nobody:example.org")
    assert role_in(room(), nobody, RoomSettings(facilitators=(nobody,)), (nobody,)) is Role.PARTICIPANT


@pytest.mark.parametrize("listed", ["@MAYA:example.org", "@maya:example.com", "maya", "@maya", "Maya"])
def test_only_the_very_id_is_somebody_and_never_a_name(listed: str) -> None:
    assert role_in(room(), MAYA, SETTINGS, (listed,)) is Role.PARTICIPANT


def test_facilitators_and_admins_are_listed_and_the_bot_is_not() -> None:
    there = room(**{LEO: 50})
    assert facilitators_of(there, SETTINGS, (), BOT) == (LEO, ASHA)
    assert facilitators_of(there, RoomSettings(facilitators=(MAYA,)), (), BOT) == (MAYA, LEO, ASHA)
    assert facilitators_of(Room(there.room_id), SETTINGS, (ASHA,), BOT) == ()


@given(LEVELS)
def test_more_power_never_means_a_lesser_role(level: int) -> None:
    assert role(level) <= role(level + 1)


@given(LEVELS, st.booleans(), st.booleans())
def test_being_named_never_means_a_lesser_role(level: int, listed: bool, admin: bool) -> None:
    assert role(level, listed=listed, admin=admin) >= role(level)
