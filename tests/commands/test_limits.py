"""How often somebody may command the bot."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from commands.limits import Limits
from tests.commands.asking import LEO, MAYA, NOW

EVERY = timedelta(seconds=3)


def test_a_burst_is_answered_then_said_once_then_silence() -> None:
    limits = Limits(5, EVERY)
    assert [limits.admits(MAYA, NOW) for _ in range(8)] == [True] * 5 + [False, None, None]


def test_after_a_while_one_more_is_answered() -> None:
    limits = Limits(1, EVERY)
    assert limits.admits(MAYA, NOW) is True
    assert limits.admits(MAYA, NOW + timedelta(seconds=2)) is False
    assert limits.admits(MAYA, NOW + timedelta(seconds=4)) is True


def test_one_sender_does_not_use_up_anothers() -> None:
    limits = Limits(1, EVERY)
    limits.admits(MAYA, NOW)
    assert limits.admits(LEO, NOW) is True


def test_a_clock_that_jumps_back_gives_nobody_more() -> None:
    limits = Limits(1, EVERY)
    limits.admits(MAYA, NOW)
    assert limits.admits(MAYA, NOW - timedelta(days=1)) is not True


@given(st.lists(st.integers(0, 20), max_size=60))
def test_never_more_than_the_burst_and_one_each_so_often(pauses: list[int]) -> None:
    limits, now, answered = Limits(3, EVERY), NOW, 0
    for pause in pauses:
        now += timedelta(seconds=pause)
        answered += limits.admits(MAYA, now) is True
    assert answered <= 3 + (now - NOW) / EVERY
