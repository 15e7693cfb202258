import pytest

from policies.identifying_details.registered.asides import without_asides
from policies.identifying_details.registered.plain import words_in


def without(text: str) -> str:
    return without_asides(text, frozenset(words_in(text))).text


@pytest.mark.parametrize(
    "text",
    [
        "415 555 and the last four are 0132",
        "415 555 the last 4 digits are 0132",
        "415 555 ending in 0132",
        "415 555 und die letzten vier sind 0132",
        "415 555 et les quatre derniers chiffres sont 0132",
        "415 555 y los ultimos cuatro son 0132",
        "415 555 e os ultimos quatro numeros sao 0132",
        "415 555 en de laatste vier zijn 0132",
        "415 555 and then 0132",
        "415 555 y luego 0132",
    ],
)
def test_what_is_said_between_the_parts_of_a_number_is_left_out(text: str) -> None:
    assert without(text) == "415 555 then 0132"


def test_the_way_back_leads_to_what_was_said() -> None:
    text = "it is 415 and the last three are 555"
    read = without_asides(text, frozenset(words_in(text)))
    start = read.text.index("555")
    assert read.span(start, start + 3) == (text.index("555"), len(text))


@pytest.mark.parametrize("text", ["what lasts is left", "four of us", "", "it is 4 and 5"])
def test_other_words_stay(text: str) -> None:
    assert without(text) == text


def test_of_asides_without_end_few_are_left_out() -> None:
    assert without("5 and then " * 1000).count("and then") == 980
