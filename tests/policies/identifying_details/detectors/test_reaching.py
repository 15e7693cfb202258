import pytest

from policies.identifying_details.detectors.reaching import reached_rarely


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("she completes 60 on ", ", veg only"),
        ("bim won't be 80 till ", " so stop"),
        ("he will have 47 years the ", ", what do we cook"),
        ("party for uli, 60 years old on ", ""),
        ("uli macht am ", " die 60 voll"),
        ("erst am ", " ist uli 60, also"),
        ("she won't tell, so: 65 on ", ". cake. now."),
    ],
)
def test_an_age_is_found_behind_a_rarer_verb(before: str, after: str) -> None:
    assert reached_rarely(before, after) is not None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("she completes 60 days on ", ""),
        ("she completes 60 on ", " of us"),
        ("makes it to 90 meetings on the ", ""),
        ("uli macht am ", " 60 kniebeugen"),
        ("it's 65 on ", " where you are"),
        ("sober, she reaches 20 on ", ""),
    ],
)
def test_other_counts_are_no_ages(before: str, after: str) -> None:
    assert reached_rarely(before, after) is None
