import pytest

from policies.identifying_details.detectors import ageing


@pytest.mark.parametrize(
    ("before", "after", "reach"),
    [
        ("ana turns 40 on the ", ", bring cake", (10, 0)),
        ("a rui le caen los 50 el ", " jeje", (6, 0)),
        ("am ", " wird uli 40, wer bastelt was", (0, 0)),
        ("dia ", " o kauã faz quarenta", (0, 0)),
        ("mees wordt ", " dertig", (0, 7)),
        ("uli feiert am ", " seinen 50.", (0, 10)),
        ("le ", " il a 40 ans", (0, 0)),
    ],
)
def test_an_age_is_reached_on_a_day_from_either_side_of_it(before, after, reach):
    assert ageing.reached(before, after) == reach


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("el ", " nico cumple 2 años limpio"),
        ("am ", " wird sie 3 Jahre trocken".lower()),
        ("le ", " ça fait 10 ans sans alcool"),
        ("op ", " zijn ze 20 jaar getrouwd"),
        ("am ", " wird es 40 grad"),
        ("le ", " on a 40 minutes de route"),
        ("dia ", " faz 3 semanas"),
        ("on ", " he is 5 miles away"),
        ("tess turns 100 on ", ""),
        ("tess hits 7 on ", ""),
    ],
)
def test_years_of_anything_else_and_units_are_no_age(before, after):
    assert ageing.reached(before, after) is None


def test_a_day_of_the_same_month_is_no_age() -> None:
    assert ageing.reached("", " and hers is the 17th") is None
    assert ageing.reached("", " and she turns the big 40") is not None
