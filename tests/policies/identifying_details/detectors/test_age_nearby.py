import pytest

from policies.identifying_details.detectors.age_nearby import told_nearby


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", " is the day. marcy's turning 53 and hates cake"),
        ("party's ", " because tiny will be 60"),
        ("dewey's 70th is soon, the party is on ", ""),
        ("am ", " ist wieder grillen, der uli wird da 60"),
        ("le ", " on sort, hugo fete ses 60"),
        ("her 40th birthday. we meet on ", ", bring cake"),
    ],
)
def test_an_age_within_a_sentence_of_a_day_is_one_that_is_reached_then(before: str, after: str) -> None:
    assert told_nearby(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", " is the day. marcy's walking 53 miles"),
        ("on ", " tiny is 60 days sober"),
        ("dewey's 70th lap was on ", ""),
        ("", " is our wedding anniversary, turning 60"),
        ("she turns 40. we moved. it rained. ", ""),
        ("the bus on ", " will be 60 minutes late"),
        ("", ""),
    ],
)
def test_other_numbers_are_no_age(before: str, after: str) -> None:
    assert not told_nearby(before, after)
