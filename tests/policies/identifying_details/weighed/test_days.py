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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maya hat am 9. Juni, ich am 17.", "de"),
        ("Maya is op 9 juni jarig, ik op de 17e", "nl"),
        ("l'anniv de Maya c'est le 9 juin, moi le 17", "fr"),
        ("el de Maya es el 9 de junio, el mío el 17", "es"),
        ("60 days, Maya, and on to Christmas", "en"),
    ],
)
def test_another_day_of_a_month_and_what_is_counted_are_no_ages(text: str, language: str) -> None:
    assert kinds(text, language) == []


def test_an_age_may_stand_beside_another_day() -> None:
    assert [kind for kind, _, _ in kinds("44 on 9 June, and mine is the 17th")] == ["aged"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("doors at 13.30, 22 seats left", []),
        ("at 9.15 with 40 others", []),
        ("dia 8 de dezembro, 15 reais cada", []),
        ("she is 40 on 12.6", [("aged", 4, 5)]),
    ],
)
def test_a_time_is_no_day_and_money_no_age(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert kinds(text, "pt" if "dia" in text else "en") == expected
