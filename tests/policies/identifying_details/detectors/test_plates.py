import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.plates import plates


def found(text: str, *regions: str) -> list[str]:
    return sorted({text[one.start : one.end] for one in plates(Look(text), Place(regions))})


@pytest.mark.parametrize(
    ("text", "plate", "region"),
    [
        ("kenteken van Mees is 48-KLM-2", "48-KLM-2", "NL"),
        ("el coche de Nico es el 4821 KLM", "4821 KLM", "ES"),
        ("Uli fährt den Golf mit K-UL 482", "K-UL 482", "DE"),
        ("elle roule en Clio, AB-482-KL", "AB-482-KL", "FR"),
        ("o carro da Joana, ABC1D23, sumiu", "ABC1D23", "BR"),
        ("estacionado na rampa: 48-AB-21", "48-AB-21", "PT"),
        ("il roule en VD 418 306", "VD 418 306", "CH"),
        ("la patente es AE 482 KL", "AE 482 KL", "AR"),
        ("that's her ute, 1AB 2CD", "1AB 2CD", "AU"),
        ("his van 482 KLM", "482 KLM", "AU"),
        ("drives a grey Golf, 141-D-48212", "141-D-48212", "IE"),
        ("saw the truck, KLM-4821", "KLM-4821", "US"),
        ("her car is 7KLM482", "7KLM482", "US"),
        ("her car is KLMN 482", "KLMN 482", "CA"),
    ],
)
def test_a_plate_is_known_as_its_country_writes_it_beside_a_vehicle(text, plate, region):
    assert found(text, region) == [plate]


@pytest.mark.parametrize(
    "text",
    [
        "mit dem Auto über die A3, Stau ab KM 482",
        "el coche pasó la ITV en 2024",
        "ma Clio 3 a 200 000 km",
        "der Golf GTI von 2019",
        "AB-482-KL steht auf dem Formular",
        "the car park ticket says AREA 51",
    ],
)
def test_other_capitals_and_figures_beside_a_vehicle_are_none(text):
    assert not found(text, "DE", "ES", "FR", "NL", "AT", "US", "AU", "CA", "IE")


def test_a_british_plate_is_told_by_its_form_alone():
    assert found("my ex was on our road again. LV51 KPT. it was dark", "GB")


@pytest.mark.parametrize(
    "text",
    ["the boiler part is HX52 TRV", "my ex was on our road again. LV51KPT", "NE1 4TE is where, SW1 ABC"],
)
def test_parts_and_what_has_no_space_need_a_word_for_a_vehicle(text):
    assert not found(text, "GB")
