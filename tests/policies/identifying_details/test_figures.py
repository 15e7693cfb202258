from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.figures import houses_in_figures, in_figures


@pytest.mark.parametrize(
    ("spelled", "figures"),
    [
        ("the sixth of april nineteen ninety", "the 6 of april 1990"),
        ("march twenty-first two thousand and four", "march 21 2004"),
        ("nineteen oh five", "1905"),
        ("eleven, twenty-two, fifty-three", "11, 22, 53"),
        ("twenty twenty two", "2022"),
        ("wordt dertig", "wordt 30"),
        ("the big three-oh", "the big 3-0"),
        ("cumple veintidós", "cumple 22"),
        ("siebzehnter februar neunzehnhundertdreiundachtzig", "17 februar 1983"),
        ("negentienvierennegentig", "1994"),
        ("vingt-sept mars mille neuf cent nonante-huit", "27 mars 1998"),
        ("doze do sete de oitenta e três", "12 do 7 de 83"),
        ("ihren fünfziger", "ihren 50er"),
        ("thirty-five on 1st sept", "35 on 1st sept"),
        ("sept 12 or the twelfth of sept", "sept 12 or the 12 of sept"),
        ("le sept juin", "le 7 juin"),
        ("no number here", "no number here"),
        ("two thousand", "2000"),
        ("", ""),
    ],
)
def test_spelled_numbers_become_figures(spelled: str, figures: str) -> None:
    assert in_figures(spelled).text == figures


@pytest.mark.parametrize(
    ("spelled", "figures"),
    [
        ("eleven-oh-six Fennimore St", "1106 Fennimore St"),
        ("twenty-two fifteen Elm", "2215 Elm"),
        ("four hundred and twelve Oak", "412 Oak"),
        ("quatre-vingt-deux rue des Lilas", "82 rue des Lilas"),
        ("Rua das Flores, cento e vinte", "Rua das Flores, 120"),
        ("Lindenstraße zwölf", "Lindenstraße 12"),
        ("oh no, and so on", "oh no, and so on"),
    ],
)
def test_house_numbers_are_read_as_houses_have_them(spelled: str, figures: str) -> None:
    assert houses_in_figures(spelled, spelled.lower()).text == figures


def test_what_is_found_in_figures_points_at_the_words() -> None:
    text = "born the sixth of april nineteen ninety, she said"
    read = in_figures(text)
    start = read.text.index("6 of april 1990")
    first, last = read.span(start, start + len("6 of april 1990"))
    assert text[first:last] == "sixth of april nineteen ninety"


WORDS = st.sampled_from(
    ["two", "thousand", "and", "twenty", "first", "nineteen", "oh", "o", "-", ",", "may", "é", "7"]
)


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join)))
def test_every_character_has_a_place_in_the_text(text: str) -> None:
    lower = text.lower()
    read = in_figures(lower)
    places = [read.span(at, at + 1) for at in range(len(read.text))]
    assert all(0 <= start < end <= len(lower) for start, end in places)
    assert all(one == next_one or one[1] <= next_one[0] for one, next_one in pairwise(places))
