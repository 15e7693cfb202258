from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.employer_names import capitals
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_leading import is_employers, is_in_letters


@pytest.mark.parametrize("name", ["Klimroos", "Van Rossem", "Autohaus Rieger"])
def test_a_firm_needs_not_be_known(name: str) -> None:
    assert is_employers(capitals(Look(name), 0))


@pytest.mark.parametrize("name", ["Anna", "Weihnachten"])
def test_whoever_has_a_first_name_is_no_firm_and_no_word_is(name: str) -> None:
    assert not is_employers(capitals(Look(name), 0))


def test_a_university_is_told_by_its_letters() -> None:
    assert is_in_letters(capitals(Look("UFPR"), 0))
    assert not is_in_letters(capitals(Look("Porto"), 0))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hat die Probezeit bei {} geschafft", "Klimroos"),
        ("hace turnos en el {}", "Mercadona"),
        ("fait les nuits à l'{}", "EHPAD Les Tilleuls"),
        ("doet de salarissen bij {}", "kruidvat"),
    ],
)
def test_what_is_said_leads_to_a_name(found: Callable[..., list[str]], text: str, name: str) -> None:
    assert found("workplace", text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    ["hace turnos en Sevilla", "bewirbt sich um ein Praktikum bei Klimroos", "seit der Probezeit krank"],
)
def test_neither_a_town_nor_what_is_applied_for_is_one(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
