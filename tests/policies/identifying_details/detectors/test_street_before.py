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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("wohnt jetzt ahornweg 5 in kassel", "ahornweg 5"),
        ("wohnt in der Gartenstraße Nummer 7", "Gartenstraße Nummer 7"),
        ("der wohnt Gartenstr 7", "Gartenstr 7"),
        ("vive en la calle Luna, portal 4", "calle Luna, portal 4"),
    ],
)
def test_a_house_may_be_called_a_number_and_a_street_be_typed_small(found, text: str, name: str) -> None:
    assert found("address", text) == [name]


@pytest.mark.parametrize("text", ["wohnt am waldweg 5 minuten weg", "wohnt seit 3 Jahren in Kassel"])
def test_how_far_and_how_long_are_no_street(found, text: str) -> None:
    assert found("address", text) == []


def test_an_address_that_is_called_one_may_be_typed_small(found) -> None:
    assert found("address", "deine adresse ist doch ahornweg 5") == ["ahornweg 5"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("die Karte bitte an Birkenweg 7", ["Birkenweg 7"]),
        ("bist du noch Rosenplatz 17?", ["Rosenplatz 17"]),
        ("wir sind an Sitzplatz 17", []),
        ("bei Birkenweg 7 Minuten", []),
    ],
)
def test_what_leads_to_a_place_makes_a_street_of_what_may_be_one(text: str, found: list[str]) -> None:
    assert addresses(text, living=False) == found
