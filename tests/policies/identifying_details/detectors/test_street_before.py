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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("la chica de Gran Vía Fernando el Católico 49", "Gran Vía Fernando el Católico 49"),
        ("a su casa, Cda. Tulipanes #36", "Cda. Tulipanes #36"),
        ("reside en la Diagonal 16 sur No. 9-25", "Diagonal 16 sur No. 9-25"),
        ("vor deiner tür, Am Mühlrain 8 wars doch?", "Am Mühlrain 8"),
        ("wer wirft sie ein? Am Mühlrain 7, 36037 Fulda", "Am Mühlrain 7"),
        ("à porta da Paula, Beukenlaan 63-hs, levem", "Beukenlaan 63-hs"),
        ("Kanaalstraat 12-bis, bovenste bel", "Kanaalstraat 12-bis"),
    ],
)
def test_streets_are_told_in_the_ways_of_each_country(found, text: str, name: str) -> None:
    assert [one.split(", bovenste")[0] for one in found("address", text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "quedamos en gran vía a las 5",
        "Am Wochenende 2 Kuchen gebacken",
        "Sag Bescheid. Am Ende 5 in Bonn",
        "wir kommen, Am Ende 5 Stunden zu spät",
        "me cuesta de media 30 al mes",
    ],
)
def test_words_that_begin_like_a_street_are_none(found, text: str) -> None:
    assert not found("address", text)


@pytest.mark.parametrize(
    "text",
    [
        *("Hier wohnt Jonas 4 Wochen", "Daar woont Hope 2 jaar", "Nu woont Jo 15 km verder"),
        *("Da wohnt Frau Meier 2 Türen weiter", "Daar woont Sanne 3 hoog"),
    ],
)
def test_how_long_and_how_far_somebody_lives_is_no_street(found, text: str) -> None:
    assert not found("address", text, "DE", "NL")
