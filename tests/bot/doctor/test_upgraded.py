"""The doctor names a room that was replaced by one that the bot is not in."""

import pytest

from bot.doctor.check import State
from bot.doctor.upgraded import check_upgraded
from policies.vocabulary import Room, RoomId
from tests.bot.doctor.conftest import ROOM, room

NEW = RoomId("!new:example.org")


def test_a_room_whose_replacement_the_bot_is_not_in_says_what_brings_it_there() -> None:
    old = room(replacement=NEW)
    [check] = check_upgraded(old, [old])
    assert (check.about, check.state) == (ROOM, State.ADVICE)
    assert "Invite it" in check.mend


@pytest.mark.parametrize("replacement", [None, NEW])
def test_a_room_that_was_not_replaced_or_whose_replacement_it_is_in_says_nothing(
    replacement: RoomId | None,
) -> None:
    old = room(replacement=replacement)
    assert list(check_upgraded(old, [old, Room(NEW)])) == []
