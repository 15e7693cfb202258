"""How often somebody may command the bot."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands import limits as module
from commands.limits import Limits
from tests.commands.asking import LEO, MAYA, NOW

EVERY = timedelta(seconds=3)
SECOND = timedelta(seconds=1)


def test_a_burst_is_answered_then_said_once_then_silence() -> None:
    limits = Limits(5, EVERY)
    assert [limits.admits(MAYA, NOW) for _ in range(8)] == [True] * 5 + [False, None, None]


@pytest.mark.parametrize(
    ("seconds", "answer"), [(0, False), (2, False), (2.999, False), (3, True), (4, True)]
)
def test_after_the_time_one_more_is_answered_and_not_before(seconds: float, *, answer: bool) -> None:
    limits = Limits(1, EVERY)
    limits.admits(MAYA, NOW)
    assert limits.admits(MAYA, NOW + seconds * SECOND) is answer


def test_time_that_was_asked_in_too_early_is_not_lost() -> None:
    limits = Limits(1, EVERY)
    limits.admits(MAYA, NOW)
    heard = [limits.admits(MAYA, NOW + second * SECOND) for second in range(1, 7)]
    assert heard == [False, None, True, False, None, True]


def test_after_an_answer_it_is_said_anew_that_it_is_too_fast() -> None:
    limits = Limits(1, EVERY)
    assert [limits.admits(MAYA, NOW) for _ in range(3)] == [True, False, None]
    later = NOW + EVERY
    assert [limits.admits(MAYA, later) for _ in range(3)] == [True, False, None]


def test_a_long_silence_saves_up_one_burst_and_no_more() -> None:
    limits = Limits(3, EVERY)
    limits.admits(MAYA, NOW)
    tomorrow = NOW + timedelta(days=1)
    assert [limits.admits(MAYA, tomorrow) for _ in range(4)] == [True, True, True, False]


def test_one_sender_does_not_use_up_anothers() -> None:
    limits = Limits(1, EVERY)
    limits.admits(MAYA, NOW)
    assert limits.admits(LEO, NOW) is True


def test_a_clock_that_jumps_back_gives_nobody_more_and_takes_nothing_for_good() -> None:
    limits = Limits(1, EVERY)
    limits.admits(MAYA, NOW)
    before = NOW - timedelta(days=1)
    assert limits.admits(MAYA, before) is False
    assert limits.admits(MAYA, before + EVERY) is True


def test_who_is_silent_for_long_is_forgotten_and_who_is_not_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 2)
    limits = Limits(1, EVERY)
    for number in range(5):
        limits.admits(f"@{number}:example.org", NOW)
    limits.admits(MAYA, NOW)
    later = NOW + EVERY
    limits.admits(LEO, later)
    assert MAYA not in repr(limits)
    assert limits.admits(LEO, later) is False, "the newest is still remembered"
    assert limits.admits(MAYA, later) is True, "nothing was owed to who is forgotten"


def test_who_was_patient_is_answered_though_all_is_read_in_one_moment() -> None:
    limits = Limits(1, EVERY)
    heard = [limits.admits(MAYA, NOW, said_at=NOW - pause * EVERY) for pause in (4, 3, 2, 1, 0)]
    assert heard == [True] * 5


def test_nothing_said_counts_as_later_than_it_is_read() -> None:
    limits = Limits(1, EVERY)
    limits.admits(MAYA, NOW)
    assert limits.admits(MAYA, NOW, said_at=NOW + EVERY) is False


@given(st.lists(st.integers(0, 30), max_size=40))
def test_no_order_in_which_it_is_read_makes_time_count_twice(ago: list[int]) -> None:
    limits = Limits(2, EVERY)
    answered = [limits.admits(MAYA, NOW, said_at=NOW - second * SECOND) for second in ago].count(True)
    assert answered <= 2 + 30 * SECOND / EVERY


@given(st.lists(st.integers(0, 20), max_size=60), st.integers(1, 5))
def test_never_more_than_the_burst_and_one_each_so_often(pauses: list[int], burst: int) -> None:
    limits, now, answered = Limits(burst, EVERY), NOW, 0
    for pause in pauses:
        now += pause * SECOND
        answered += limits.admits(MAYA, now) is True
    assert answered <= burst + (now - NOW) / EVERY


@given(st.lists(st.integers(0, 6), max_size=60))
def test_between_two_answers_it_is_said_once_at_most(pauses: list[int]) -> None:
    limits, now, said = Limits(2, EVERY), NOW, 0
    for pause in pauses:
        now += pause * SECOND
        admitted = limits.admits(MAYA, now)
        said = 0 if admitted is True else said + (admitted is False)
        assert said <= 1


@given(st.lists(st.integers(3, 30), max_size=40))
def test_who_asks_no_faster_than_is_allowed_is_always_answered(pauses: list[int]) -> None:
    limits, now = Limits(1, EVERY), NOW
    for pause in pauses:
        now += pause * SECOND
        assert limits.admits(MAYA, now) is True


def test_put_back_it_is_as_if_nothing_had_been_asked_since() -> None:
    limits = Limits(2, EVERY)
    limits.admits(MAYA, NOW)
    put_back = limits.lay_aside()
    assert [limits.admits(MAYA, NOW) for _ in range(2)] == [True, False]
    limits.admits(LEO, NOW)
    put_back()
    assert [limits.admits(MAYA, NOW) for _ in range(3)] == [True, False, None]
    assert [limits.admits(LEO, NOW) for _ in range(3)] == [True, True, False]
