import pytest

from policies.identifying_details.detectors.celebrated import celebrated


@pytest.mark.parametrize(
    "before",
    [
        "70 years young on the ",
        "the big 5-0 on the ",
        "80 candles on ",
        "it is tess's 50th, that's the ",
        "turned 30 back on ",
    ],
)
def test_an_age_in_front_of_its_day_is_found(before: str) -> None:
    assert celebrated(before, "") is not None


def test_an_age_behind_its_day_stretches_to_its_end() -> None:
    after = ", maya, 70 years young, they say"
    assert celebrated("", after) == (0, after.index(", they"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("we lit 40 candles on ", ""),
        ("wir haben 40 kerzen angezundet am ", ""),
        ("encendimos 40 velas en ", ""),
        ("on allume 40 bougies le ", ""),
        ("acendemos 40 velas no ", ""),
        ("we staken 40 kaarsjes aan op ", ""),
        ("", ", 40 candles burning"),
        ("50 candles in the window for the vigil on ", ""),
        ("the big 5 on the ", ""),
        ("70 years sober on the ", ""),
        ("80 candles on ", " weeks"),
        ("", ", the big meeting"),
    ],
)
def test_other_counts_are_no_ages(before: str, after: str) -> None:
    assert celebrated(before, after) is None
