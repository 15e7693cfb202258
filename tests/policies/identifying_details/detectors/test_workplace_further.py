from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Uli werkt in het magazijn van Jumbo", "Jumbo"),
        ("Uli begint morgen op de heftruck bij het dc van Jumbo", "Jumbo"),
        ("Uli rijdt op de bus voor Qbuzz", "Qbuzz"),
        ("Inès bosse à l'entrepôt d'Amazon", "Amazon"),
        ("Uli works in the head office of Kessler Plastics", "Kessler Plastics"),
    ],
)
def test_an_employer_is_found_behind_where_in_it_somebody_works(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Uli werkt in de keuken van oma",
        "O Uli trabalha no escritório da Maya",
        "Uli works in the kitchen of the house",
        "Uli werkt op zolder bij het raam",
    ],
)
def test_where_somebody_works_for_nobody_known_is_no_employer(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("workplace", text) == []
