"""Who is a participant, a facilitator, an admin."""

from hypothesis import given
from hypothesis import strategies as st

from policies.room_safety.roles import Role, facilitators_of, role_in
from policies.vocabulary import Powers, Room, RoomSettings, UserId
from tests.commands.asking import ASHA, BOT, LEO, MAYA, room

SETTINGS = RoomSettings()


def test_power_levels_make_facilitators_and_admins() -> None:
    there = room(**{LEO: 50})
    assert [role_in(there, who, SETTINGS, ()) for who in (MAYA, LEO, ASHA)] == [0, 1, 2]


def test_a_creator_of_a_version_12_room_is_an_admin() -> None:
    there = room()
    there = Room(there.room_id, members=there.members, powers=Powers(creators=frozenset({MAYA})))
    assert role_in(there, MAYA, SETTINGS, ()) is Role.ADMIN


def test_the_configuration_names_facilitators_and_admins() -> None:
    assert role_in(room(), MAYA, RoomSettings(facilitators=(MAYA,)), ()) is Role.FACILITATOR
    assert role_in(room(), MAYA, SETTINGS, (MAYA,)) is Role.ADMIN


def test_who_is_not_in_the_room_is_nobody_special_in_it() -> None:
    assert role_in(room(LEO), ASHA, SETTINGS, (ASHA,)) is Role.PARTICIPANT


def test_the_bot_is_not_listed_among_the_facilitators() -> None:
    assert facilitators_of(room(), SETTINGS, (), BOT) == (ASHA,)


@given(st.integers(-100, 200))
def test_more_power_never_means_a_lesser_role(level: int) -> None:
    lower, higher = room(**{MAYA: level}), room(**{MAYA: level + 1})
    assert role_in(lower, MAYA, SETTINGS, ()) <= role_in(higher, MAYA, SETTINGS, ())


def test_somebody_unknown_has_no_role_even_if_listed() -> None:
    nobody = UserId("@nobody:example.org")
    assert role_in(room(), nobody, RoomSettings(facilitators=(nobody,)), ()) is Role.PARTICIPANT
