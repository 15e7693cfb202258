import pytest

from policies.identifying_details.detectors.set_apart import is_set_apart


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the band said maya, ", ", and i thought"),
        ("so for the raffle, shell: ", ""),
        ("your file says ", ", is that right"),
        ("leo ", " for the flight please"),
    ],
)
def test_a_day_that_is_a_clause_of_its_own_or_on_papers_stands_apart(before: str, after: str) -> None:
    assert is_set_apart(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the letter, dated ", ", says no"),
        ("we saw you ", " at the lake"),
        ("my file says ", " and that is wrong"),
        ("maya, since ", ", has been"),
    ],
)
def test_a_day_of_a_sentence_about_something_else_does_not(before: str, after: str) -> None:
    assert not is_set_apart(before, after)
