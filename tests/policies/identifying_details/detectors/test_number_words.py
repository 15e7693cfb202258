import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.detectors.number_words import spelled_numbers

ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("double oh seven, triple two", "007222"),
        ("twenty one thirty-two four", "21324"),
        ("quatre vingt dix huit, soixante et onze, cinq", "98715"),
        ("zéro quatre, dix-sept, dix-huit", "041718"),
        ("dreissig zweiunddreisig vier", "30324"),
        ("einundzwanzig dreiundvierzig acht", "21438"),
        ("zwei drei vier", "234"),
        ("treinta y cuatro, cinco, seis", "3456"),
        ("vinte e um, três, quatro", "2134"),
        ("drieënveertig twee drie", "4323"),
        ("four 1 five six", "4156"),
        ("oh double seven hundred, nine hundred, five six three", "07700900563"),
    ],
)
def test_numbers_are_read_as_they_are_said(text: str, digits: str) -> None:
    assert [one.digits for one in spelled_numbers(text)] == [digits]


@pytest.mark.parametrize("text", ["one or two of them", "I have two dogs and one cat", "1 2 3 4", ""])
def test_a_few_words_for_numbers_are_no_row(text: str) -> None:
    assert list(spelled_numbers(text)) == []


@given(st.text("0123456789", min_size=3, max_size=15))
def test_every_row_of_digits_reads_back(digits: str) -> None:
    text = "it is " + ", ".join(ENGLISH[int(digit)] for digit in digits)
    (spelled,) = spelled_numbers(text)
    assert (spelled.digits, text[spelled.start :]) == (digits, text[6:])
