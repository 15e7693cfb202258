import pytest

from policies.identifying_details.detectors.days_found import dates_in


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("la tuvieron en abril: el dia 8, ano 1990", "abril: el dia 8, ano 1990"),
        ("nacio en octubre. 24 de octubre de 1993", "24 de octubre de 1993"),
        ("un 19 avril, en 1979", "19 avril, en 1979"),
        ("conchi es del 11 del 11 del 66", "11 del 11 del 66"),
        ("the band said 05-jul-1964 on it", "05-jul-1964"),
        ("stand da 28. 10. 1986 drauf", "28. 10. 1986"),
        ("nacida el 5/xi/1982", "5/xi/1982"),
        ("he was a leap day baby 1984", "leap day baby 1984"),
        ("1953, december the 8th", "1953, december the 8th"),
    ],
)
def test_a_full_date_is_found_however_it_is_written(text: str, full: str) -> None:
    (one,) = dates_in(text)
    assert (one.full, text[one.start : one.end]) == (full, full)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in augustus de 17e wordt het", "augustus de 17e"),
        ("le 5 du mois de decembre", "5 du mois de decembre"),
        ("no 1.o de maio", "1.o de maio"),
        ("op 2 december 29 kaarsjes", "2 december"),
        ("she turns forty on christmas eve", "christmas eve"),
        ("41 on 3 may, 90 days sober", "3 may"),
        ("am 24. 2. wird gefeiert", "24. 2."),
    ],
)
def test_a_day_without_a_year_is_found(text: str, day: str) -> None:
    (one,) = dates_in(text)
    assert (one.full, text[one.start : one.end]) == ("", day)


@pytest.mark.parametrize("text", ["22 08 71", "081264", "55-03-18", "4 van de 8 in 54"])
def test_what_may_be_anything_is_told_apart(text: str) -> None:
    (one,) = dates_in(text)
    assert (one.full, one.alone) == ("", text)


@pytest.mark.parametrize(
    "text",
    [
        "we meet at 1930 sharp",
        "ring 22 08 71 44",
        "990012 votes",
        "noel came, and so did san juan",
        "in mei de 3 kinderen",
    ],
)
def test_other_figures_and_names_are_no_day(text: str) -> None:
    assert list(dates_in(text)) == []


def test_a_time_in_front_of_a_day_is_no_year() -> None:
    (one,) = dates_in("we meet at 1930, 3 may")
    assert (one.full, one.alone) == ("", "")
