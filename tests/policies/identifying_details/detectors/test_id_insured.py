from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.id_insured import INSURED

Found = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Versichertennr. {} steht drauf", "K483019274"),
        ("Versicherten-Nr.: {}", "K483019274"),
        ("ihre Gesundheitskarte lag da, auf dem Bild Benno, {}", "A123456780"),
        ("Rentenversicherungsnummer {}", "65 170839 J 003"),
        ("RV-Nr. {}", "65 170839 J 003"),
        ("tu número de la seguridad social es {}", "46/18347290/71"),
        ("nº de afiliación a la seguridad social de Clara, yo tengo este: {}", "46/10482735/82"),
        ("seguridad social {}", "28/51907346/03"),
        ("número de seguridad social es {}", "19 05 11 8062 8"),
        ("o cartão do SUS dele, número {}", "786 5349 8836 9258"),
        ("PIS {}", "123.45678.90-1"),
        ("first name and NHI, {}", "ZZZ2485"),
    ],
)
def test_an_insured_persons_number_is_found_beside_its_name(found: Found, text: str, number: str) -> None:
    assert found("id_number", text.format(number)) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "it says A123456780 here",
        "it says 46/18347290/71 here",
        "bei der Krankenkasse, Vorgang K483019275",
        "el teléfono de la seguridad social 91 541 02 91",
        "seguridad social, turno 2024 1908",
        "o SUS atende 786 5349 8836 9259 pessoas",
        "ABC1234 on the label",
    ],
)
def test_without_its_name_or_with_a_wrong_digit_it_is_nobodys(found: Found, text: str) -> None:
    assert found("id_number", text) == []


def test_each_has_a_name_that_decides() -> None:
    assert all(one.named and one.words for one in INSURED)
