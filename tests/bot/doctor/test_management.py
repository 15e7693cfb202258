"""The doctor says whether alerts reach the facilitators' room, and if not, why."""

from typing import Any

import pytest

from bot.config.model import Config
from bot.doctor.check import State
from bot.doctor.management import check_apart, check_management, is_only_theirs
from policies.vocabulary import Room, RoomId

ALIAS, OFFICE = "#office:example.org", RoomId("!office")


def config(management_room: str | None = ALIAS, **more: Any) -> Config:
    return Config.model_validate(
        {
            "homeserver": "https://example.org",
            "user_id": "@underrose:example.org",
            "management_room": management_room,
            **more,
        }
    )


def room(**facts: Any) -> Room:
    return Room(OFFICE, **{"version": "11", "encrypted": True, "members": {}, **facts})


@pytest.mark.parametrize(
    ("room_id", "rooms", "found"),
    [
        (None, [room()], "no room has the alias"),
        (OFFICE, [], "not in the facilitators' room"),
        (OFFICE, [room(encrypted=False)], "not encrypted"),
        (OFFICE, [room(replacement=RoomId("!new"))], "replaced"),
    ],
)
def test_a_room_that_no_alert_reaches_is_bad_and_says_what_to_do(
    room_id: RoomId | None, rooms: list[Room], found: str
) -> None:
    check = check_management(config(), room_id, rooms)
    assert (check.about, check.state) == (ALIAS, State.BAD)
    assert found in check.found
    assert "told in private" in check.mend


def test_a_room_that_alerts_reach_is_good_and_so_is_having_none() -> None:
    assert check_management(config(), OFFICE, [room()]).state is State.GOOD
    assert check_management(config(None), None, [room()]).state is State.GOOD


def test_that_alerts_go_to_what_replaced_the_room_is_said_with_its_name() -> None:
    check = check_management(config(RoomId("!old")), OFFICE, [room()])
    assert (check.about, check.state) == ("!old", State.ADVICE)
    assert OFFICE in check.found


@pytest.mark.parametrize(
    ("management", "set_apart"), [(OFFICE, ()), (RoomId("!new"), (OFFICE,)), (None, (OFFICE,))]
)
def test_no_permissions_are_asked_for_in_it_unless_it_is_looked_after_as_well(
    management: RoomId | None, set_apart: tuple[RoomId, ...]
) -> None:
    assert is_only_theirs(room(), management, set_apart, config())
    assert not is_only_theirs(room(), RoomId("!other"), (), config())
    assert not is_only_theirs(room(), management, set_apart, config(rooms={OFFICE: {}}))
    assert not is_only_theirs(room(canonical_alias=ALIAS), management, set_apart, config(rooms={ALIAS: {}}))


def test_of_a_room_that_alerts_have_left_it_is_said_how_it_is_looked_after_again() -> None:
    [check] = check_apart(room(), RoomId("!new"))
    assert (check.about, check.state) == (OFFICE, State.ADVICE)
    assert "!protect-anyway" in check.mend
    assert list(check_apart(room(), OFFICE)) == []
