"""What is done about a command whose key came late."""

from datetime import timedelta

import pytest

from policies.room_safety.belated import LONG_AGO, PATIENCE, Belated, what_to_do

SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("in_private", [True, False])
@pytest.mark.parametrize("unread_for", [None, timedelta(), SECOND, PATIENCE])
def test_what_could_be_read_at_once_or_soon_is_carried_out(
    unread_for: timedelta | None, *, in_private: bool
) -> None:
    assert what_to_do(unread_for, in_private=in_private) is Belated.ACT


@pytest.mark.parametrize(
    ("unread_for", "in_the_group", "in_private"),
    [
        (PATIENCE + SECOND, Belated.SAY_AGAIN, Belated.SAY_AGAIN),
        (LONG_AGO, Belated.SAY_AGAIN, Belated.SAY_AGAIN),
        (LONG_AGO + SECOND, Belated.SILENCE, Belated.SAY_AGAIN),
        (timedelta.max, Belated.SILENCE, Belated.SAY_AGAIN),
    ],
)
def test_after_two_minutes_it_is_to_be_said_again_and_a_day_later_nobody_else_hears_of_it(
    unread_for: timedelta, in_the_group: Belated, in_private: Belated
) -> None:
    assert what_to_do(unread_for, in_private=False) is in_the_group
    assert what_to_do(unread_for, in_private=True) is in_private
