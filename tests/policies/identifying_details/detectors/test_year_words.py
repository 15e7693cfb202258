import pytest

from policies.identifying_details.detectors.year_words import below_hundred, year


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("nineteen eighty eight", "1988"),
        ("nineteen oh five", "1905"),
        ("two thousand and five", "2005"),
        ("neunzehnhundertdreiundachtzig", "1983"),
        ("zweitausendeins", "2001"),
        ("negentien zesenzestig", "1966"),
        ("tweeduizendtwaalf", "2012"),
        ("mil novecientos noventa y uno", "1991"),
        ("dois mil e um", "2001"),
        ("mille neuf cent quatre vingt dix sept", "1997"),
    ],
)
def test_a_year_is_read_whole(words: str, figures: str) -> None:
    row = words.split()
    assert year([*row, "said"]) == (figures, len(row))


@pytest.mark.parametrize("words", ["forty two", "mil gracias", "nineteen five", "neunzehn", "vingt deux"])
def test_other_numbers_are_no_year(words: str) -> None:
    assert year(words.split()) is None


@pytest.mark.parametrize(
    ("words", "figures", "taken"),
    [
        ("septante deux", "72", 2),
        ("soixante et onze", "71", 3),
        ("quatre vingt deux", "82", 3),
        ("oitenta e três", "83", 3),
        ("vierzigster", "40", 1),
        ("sixty ten", "60", 1),
        ("forty y uno", "40", 1),
        ("oitenta e casa", "80", 1),
    ],
)
def test_a_unit_is_added_to_its_ten_as_the_language_does(words: str, figures: str, taken: int) -> None:
    assert below_hundred(words.split()) == (figures, taken)
