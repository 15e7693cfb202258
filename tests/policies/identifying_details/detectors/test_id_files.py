from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.id_files import FILES

Found = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Maya's case number is {}", "24-CR-01182"),
        ("her court case number: {}", "2023/4471"),
        ("her crime ref is {}", "CR/19284/25"),
        ("her hospital number is {}", "4471882"),
        ("her insurance policy number is {}", "QX-99201-3"),
        ("her member ID with Blue Shield is {}", "XEA448120993"),
        ("her nurse pin is {}", "18C0442E"),
        ("his EIN is {}", "12-3456789"),
        ("her license is {}", "D123-4567-8901"),
        ("the VIN is {}", "1HGCM82633A004352"),
        ("his A-number is {}", "A087 654 321"),
        ("Mayas Aktenzeichen ist {}", "12 Js 4481/24"),
        ("el número de expediente de Maya es {}", "4481/2024"),
        ("le numéro de dossier de Maya c'est {}", "24/4481"),
        ("o número do processo da Maya é {}", "4481/24"),
        ("het dossiernummer van Maya is {}", "44812"),
        ("le numéro de sécu de Maya: {}", "2 88 05 75 123 456 12"),
    ],
)
def test_the_number_of_a_file_is_found_beside_its_name(found: Found, text: str, number: str) -> None:
    assert found("id_number", text.format(number)) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "file number VC5-55013 says in process",
        "expediente 612555048 y sin respuesta",
        "case 3 in the book is about shame",
        "a case of 24 beers",
        "my order number is 4471882",
        "got her license in 2019",
        "lost her license, 12 points",
        "her policy is 100 percent honesty",
        "her claim to fame is 1000 days",
    ],
)
def test_other_numbers_are_no_files(found: Found, text: str) -> None:
    assert not found("id_number", text)


def test_every_file_has_a_name_that_decides() -> None:
    assert all(one.named and one.words for one in FILES)
