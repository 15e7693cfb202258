"""Where somebody stands is read off the rows, and off nothing else."""

from datetime import timedelta

import pytest

from policies.agreement import State, has_answered, standing
from tests.commands.asking import NOW
from tests.commands.record import act

GRACE = timedelta(days=7)


@pytest.mark.parametrize(
    ("acts", "state"),
    [
        ([], State.UNANSWERED),
        ([act("agreed", version=2)], State.AGREED),
        ([act("agreed", version=1)], State.OUTDATED),
        ([act("agreed", version=2), act("withdrawn", version=2)], State.WITHDRAWN),
        ([act("agreed", version=1), act("lapsed", version=1)], State.LAPSED),
        ([act("declined", version=2)], State.DECLINED),
        ([act("declined", version=2), act("agreed", version=2)], State.AGREED),
    ],
)
def test_the_last_row_says_where_somebody_stands(acts: list[object], state: State) -> None:
    assert standing(acts, 2).state is state  # type: ignore[arg-type]


def test_an_older_agreement_counts_until_the_grace_is_over() -> None:
    outdated = standing([act("agreed", version=1)], 2)
    assert outdated.counts(NOW, GRACE, NOW + GRACE - timedelta(seconds=1))
    assert not outdated.counts(NOW, GRACE, NOW + GRACE)


@pytest.mark.parametrize("ending", ["withdrawn", "lapsed", "declined"])
def test_what_ended_counts_at_no_time(ending: str) -> None:
    for version in (1, 2):
        ended = standing([act("agreed", version=version), act(ending, version=version)], 2)
        assert not ended.counts(NOW, GRACE, NOW)


def test_who_said_yes_or_no_to_the_current_rules_has_answered() -> None:
    assert has_answered(standing([act("declined", version=2)], 2))
    assert has_answered(standing([act("agreed", version=2), act("withdrawn", version=2)], 2))
    assert not has_answered(standing([act("declined", version=1)], 2))
    assert not has_answered(standing([act("agreed", version=1)], 2))
    assert not has_answered(standing([], 2))
