from time import process_time

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
        ("se llevaron su autito, patente KLRT-48", "KLRT-48", "CL"),
        ("saw his Polo, HW 63 BD GP", "HW 63 BD GP", "ZA"),
        ("her rego's out: KWM742, I think", "KWM742", "NZ"),
        ("o gol dela, RKD2F81, com o farol aceso", "RKD2F81", "BR"),
        ("zijn auto, kd-731-p", "kd-731-p", "NL"),
        ("seine Autonummer: BE 614087", "BE 614087", "CH"),
        ("gave her tag number, CX 41907", "CX 41907", "US"),
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


@pytest.mark.parametrize(
    ("text", "plate", "region"),
    [
        ("dein roter Fiesta hat Licht an!! OS-RW 2041, schnell", "OS-RW 2041", "DE"),
        ("sein Auto? LL-493 KP", "LL-493 KP", "AT"),
        ("her bakkie stood outside again. CA 123-456. sorry", "CA 123-456", "ZA"),
        ("sa voiture ? VD 284 617", "VD 284 617", "CH"),
        ("la clio c'est laquelle ? ah oui GK-482-TL", "GK-482-TL", "FR"),
        ("is dat Brams Skoda? GT-482-K", "GT-482-K", "NL"),
        ("piden la matrícula. es esta: 4471 LKB", "4471 LKB", "ES"),
        ("anota: 4471 LKB. Es el Ibiza rojo", "4471 LKB", "ES"),
        ("su tsuru? NXR-48-21", "NXR-48-21", "MX"),
        ("she needs her rego on the list. KWM742", "KWM742", "NZ"),
    ],
)
def test_what_little_else_is_written_like_may_have_its_vehicle_in_another_sentence(text, plate, region):
    assert found(text, region) == [plate]


@pytest.mark.parametrize(
    "text",
    [
        "Mein Golf ist hin. Zimmer AB-CD 123 auch",
        "Das Auto stand da. Drucker mit DIN A4 und USB-C 32",
        "vendo el coche. es un 2014 BMW",
        "mi coche murió. el código es 4471 LKB",
        "my car broke down. PSY 101 was on",
        "Das Auto war teuer. FR 100 000 oder ZH 400 000",
        "ma voiture. commande GK-482-TL",
        "her car is gone, order KLM-4821 too",
    ],
)
def test_numbers_of_other_things_are_no_plates_though_a_vehicle_is_near(text):
    assert not found(text, "DE", "CH", "ES", "FR", "NZ", "US")


@pytest.mark.parametrize(
    "text",
    [
        "registration: 9 am",
        "the registration is 9 AM",
        "jeden Tag 10 mg, am Tag 3 ist Schluss",
        "the price tag 20 usd",
        "la matrícula 300 al mes",
        "la plaque 12 ans après",
    ],
)
def test_hours_doses_and_everyday_words_behind_a_word_for_a_plate_are_none(text):
    assert not found(text, "DE", "US", "ES", "FR")


@pytest.mark.parametrize(
    ("text", "plate", "region"),
    [
        ("her Corsa, parking voucher LV51 KPT", "LV51 KPT", "GB"),
        ("they left a ticket on his truck, ticket: 7KLM482", "7KLM482", "US"),
        ("le PV de sa Clio, dossier : GK-482-TL", "GK-482-TL", "FR"),
        ("la multa de la furgo, expediente 4471 LKB", "4471 LKB", "ES"),
        ("Mees zijn kenteken, bestelling GT-482-K", "GT-482-K", "NL"),
        ("her numberplate has the ref B12 ABC", "B12 ABC", "GB"),
        ("auf dem Nummernschild, Code OS-RW 204", "OS-RW 204", "DE"),
        ("drives a grey focus, KWM742", "KWM742", "NZ"),
    ],
)
def test_a_plate_may_be_called_a_ticket_or_an_order_where_nothing_else_is_written_so(text, plate, region):
    assert found(text, region) == [plate]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("he parked in bay A14 CDE", "GB"),
        ("registration for the course CS 101", "US"),
        ("driving there for class PSY101", "NZ"),
        ("no seat left in ENG204", "AU"),
        ("vendió el auto en CLP 900", "CL"),
        ("la moto me costó COP 850", "CO"),
        ("la camioneta, pagué MXN 3500", "MX"),
        ("o carro saiu BRL 4200", "BR"),
        ("the van, sold DEC 2021, is back", "MX"),
        ("das Auto für FR 8'500 gekauft", "CH"),
        ("el coche está a 1500 lts de gasoil", "ES"),
        ("el coche con 4000 kms", "ES"),
        ("sie fährt einen honda hr-v 2020", "DE"),
        ("Er fährt VW ID 3", "DE"),
        ("my SUV 2019 died", "MX"),
    ],
)
def test_sums_months_measures_and_models_beside_a_vehicle_are_none(text, region):
    assert not found(text, region)


def test_a_long_hostile_text_is_read_in_no_time():
    text = "auto " + "AB-CD 12 A1B2-" * 4600
    start = process_time()
    found(text, "DE", "AT", "CL", "ZA")
    assert process_time() - start < 0.5
