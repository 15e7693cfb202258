import pytest

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.weighed.days import days, may_hold_a_day
from tests.policies.identifying_details.weighed.laid_out import scene


def kinds(text: str, language: str = "en") -> list[tuple[str, int, int]]:
    laid_out = scene(text, language)
    return [(one.kind, one.first, one.last) for one in days(Look(laid_out.normal), laid_out.tokens)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("she came along on 3 May 1980", "en", [("date", 4, 6)]),
        ("she is 40 on 3 May", "en", [("aged", 4, 5)]),
        ("er ist vom vierten vierten vierundachtzig", "de", [("date", 3, 5)]),
        ("it began on 3 May 2021", "en", []),
        ("see you on 3 May", "en", []),
        ("feeds at 5, 8, 11 again", "en", []),
    ],
)
def test_a_day_counts_where_its_year_or_an_age_lets_it_be_one_of_birth(
    text: str, language: str, expected: list[tuple[str, int, int]]
) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("words", "may"),
    [("see you in may", True), ("on 4.5.81", True), ("vierten vierten achtzig", True), ("two of us", False)],
)
def test_where_no_month_no_figures_and_no_two_numbers_stand_there_is_no_day(words: str, *, may: bool) -> None:
    assert may_hold_a_day(words, frozenset(words.split())) is may
