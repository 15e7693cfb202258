import re

import pytest

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_before import before


def addresses(text: str, *, living: bool) -> list[str]:
    number = re.search(r"\d+", text)
    assert number
    found = before(Look(text), number.start(), number.end(), living=living)
    return [text[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    "text", ["Lindenstraße 12a", "calle del Olmo 27", "Rua das Flores, 120", "Larch Road, number 12"]
)
def test_a_number_with_its_street_in_front_is_an_address(text: str) -> None:
    assert addresses(text, living=False) == [text]


def test_a_word_that_may_be_a_street_is_one_only_where_somebody_lives() -> None:
    assert addresses("Amselgrund 4", living=True) == ["Amselgrund 4"]
    assert addresses("Hintergrund 4", living=False) == []


@pytest.mark.parametrize("text", ["am Montag 3 Termine", "Bring 3", "Calle 123456"])
def test_other_numbers_have_no_street_in_front(text: str) -> None:
    assert addresses(text, living=False) == []
