import signal
from datetime import timedelta

import pytest

from bot.interrupting import TookTooLong, at_most

HOUR = timedelta(hours=1)


def test_what_takes_too_long_is_interrupted():
    with pytest.raises(TookTooLong), at_most(HOUR):
        signal.raise_signal(signal.SIGALRM)


def test_the_alarm_is_set_for_as_long_as_was_said():
    with at_most(HOUR):
        left, _ = signal.getitimer(signal.ITIMER_REAL)
    assert 3500 < left <= 3600


@pytest.mark.parametrize("error", [None, ValueError, TookTooLong])
def test_whatever_happened_nothing_is_heard_of_the_alarm_afterwards(error):
    before = signal.getsignal(signal.SIGALRM)
    try:
        with at_most(HOUR):
            if error is not None:
                raise error
    except (ValueError, TookTooLong):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert signal.getsignal(signal.SIGALRM) is before


def test_a_pattern_that_tries_for_ever_is_interrupted():
    import re

    with pytest.raises(TookTooLong), at_most(timedelta(milliseconds=20)):
        re.match(r"(?:a|a)+$", "a" * 60 + "b")
