from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail

KNOWN_BY_FORM = [
    "NL91 ABNA 0417 1643 00",
    "DE89370400440532013000",
    "BE68 5390 0754 7034",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "gb29nwbk60161331926819",
    "4111 1111 1111 1111",
    "4242-4242-4242-4242",
    "378282246310005",
    "514-69-0360",
    "AB123456C",
    "QQ 12 34 56 C",
    "12345678Z",
    "X1234567L",
    "111.444.777-35",
    "AAAPL1234C",
    "756.9217.0769.85",
    "RSSMRA85T10A562S",
]
NAMED = [
    ("NHS number is {}", "943 476 5919"),
    ("her NHS number isnt on the system. it's {}", "401 023 2137"),
    ("{} is her nhs number", "9434765919"),
    (
        "they wanted her NHS number and I had it off a clinic letter, so here it is for whoever sits in, {}",
        "943 476 5919",
    ),
    ("the passport was in lost property, Maya's, {}", "533401372"),
    ("your passport fell out down my sofa. number {} if they ask", "533401372"),
    ("the SSN for her on the intake sheet was {}", "219-09-9999"),
    ("aadhaar {}", "9999 4105 7058"),
    ("mijn BSN is {}", "111222333"),
    ("Steuer-ID: {}", "36 574 261 809"),
    ("SIN {}", "123 456 782"),
    ("ssn {}", "514690360"),
    ("ssn {} if I read it right", "219-09-9999"),
    ("o cpf dela é {}", "11144477735"),
    ("o NIF é {}", "501442600"),
    ("his passport number is {}", "123456789"),
    ("Reisepass {}", "C01X00T47"),
    ("the passport is in the blue bag, number {}", "123456789"),
    ("her passport ran out but the number was {}", "123456789"),
    ("his SIN, on the form: {}", "046 454 286"),
    ("his prisoner number's {} if you write", "A1234CX"),
    ("her ARC card number it is {}", "ZU9876543"),
    ("it says {} on the back", "MORGA 753116 SM9IJ"),
    ("driver's license number is {}", "F162823540116"),
    ("account number {}", "12345678"),
    ("sort code {}", "12-34-56"),
    ("points of my credit card {}", "060426070011"),
    ("reg {}", "AB12 CDE"),
    ("her number plate is {}", "AB12CDE"),
    ("Kennzeichen {}", "B-MK 1234"),
    ("matrícula {}", "1234 BCD"),
    ("kenteken {}", "GZ-123-X"),
    ("he drives a blue van, {}", "AB12 CDE"),
]


@pytest.mark.parametrize("number", KNOWN_BY_FORM)
def test_a_checked_number_of_its_own_form_needs_no_name(found: Callable[..., list[str]], number: str) -> None:
    assert found("id_number", f"it says {number} here") == [number]


@pytest.mark.parametrize(("sentence", "number"), NAMED)
def test_a_plain_row_of_figures_counts_beside_its_name(
    found: Callable[..., list[str]], sentence: str, number: str
) -> None:
    assert found("id_number", sentence.format(number)) == [number]


@pytest.mark.parametrize(
    "number",
    [
        "NL91 ABNA 0417 1643 01",
        "4111 1111 1111 1112",
        "000-69-0360",
        "12345678A",
        "111.444.777-36",
        "943 476 5919",
        "9999 4105 7058",
        "111222333",
    ],
)
def test_a_wrong_check_digit_or_a_missing_name_is_no_number(
    found: Callable[..., list[str]], number: str
) -> None:
    assert found("id_number", f"it says {number} here") == []


@pytest.mark.parametrize(
    "text",
    [
        "her case number has the form 0000-00-0000",
        "ISBN 978-1-84604-124-2",
        "amazon order 112-5550148-6145550 still says preparing",
        "tracking 9400 1000 0000 0000 0000 00",
        "Zoom ID 812 3456 7890 passcode 445566",
        "TSH 4.155, free T4 0.132",
        "i understand, definitely, he is 8, covid19",
        "her passport is in the drawer since 2020",
        "I left my passport on the train with 548210 people. number 1234567",
        "my reg expires 2024",
        "i have 2 cards and 4111 reasons",
        "the plates are in box 12",
    ],
)
def test_other_figures_are_nobodys_number(found: Callable[..., list[str]], text: str) -> None:
    assert found("id_number", text, "US", "GB", "IN") == []


def test_the_value_has_neither_spaces_nor_signs(details: Callable[..., list[Detail]]) -> None:
    assert [one.value for one in details("nl91 abna 0417 1643 00")] == ["NL91ABNA0417164300"]


def test_a_medicare_number_counts_beside_its_name(found) -> None:
    assert found("id_number", "her Medicare number is 1EG4-TE5-MK73", "US") == ["1EG4-TE5-MK73"]
    assert found("id_number", "order 1EG4-TE5-MK73 has shipped", "US") == []
