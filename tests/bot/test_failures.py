"""Every failure is a sentence for a person, stands in the one tree, and keeps what is decided by."""

import inspect
from datetime import timedelta

import pytest

from bot import failures
from bot.failures import (
    AccountLost,
    ConfigProblem,
    Failure,
    RateLimited,
    Refused,
    StartProblem,
    Undeliverable,
    Unreachable,
)

ALL = [one for _, one in inspect.getmembers(failures, inspect.isclass) if issubclass(one, Exception)]


@pytest.mark.parametrize("failure", ALL)
def test_each_is_known_at_the_one_border(failure: type[Exception]) -> None:
    assert issubclass(failure, Failure)


@pytest.mark.parametrize("failure", ALL)
def test_each_is_drawn_in_the_tree_and_says_what_it_means(failure: type[Exception]) -> None:
    assert failure.__name__ in (failures.__doc__ or "")
    assert failure.__doc__


def test_a_lost_account_ends_a_start_and_nothing_else_does_by_accident() -> None:
    assert issubclass(AccountLost, StartProblem)
    for waiting in (Unreachable, RateLimited, Refused, Undeliverable, ConfigProblem):
        assert not issubclass(waiting, StartProblem)


@pytest.mark.parametrize(
    ("wait", "said"), [(timedelta(milliseconds=1500), "1.5 s"), (timedelta(minutes=2), "120.0 s")]
)
def test_a_limit_says_how_long_and_keeps_it(wait: timedelta, said: str) -> None:
    limited = RateLimited(wait)
    assert limited.retry_after == wait
    assert said in str(limited)


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (
            Refused(403, "M_FORBIDDEN", "You are banned"),
            "the homeserver refused (403 M_FORBIDDEN)",
        ),
        (Refused(404, "M_NOT_FOUND"), "the homeserver refused (404 M_NOT_FOUND)"),
        (Refused(500, "M_UNKNOWN", ""), "the homeserver refused (500 M_UNKNOWN)"),
    ],
)
def test_a_refusal_says_its_code_and_never_what_the_homeserver_wrote(refused: Refused, said: str) -> None:
    assert str(refused) == said


def test_a_refusal_keeps_apart_what_is_decided_by() -> None:
    refused = Refused(403, "M_FORBIDDEN", "no")
    assert (refused.status, refused.errcode, refused.error) == (403, "M_FORBIDDEN", "no")
