from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("¿tú no llevas la panadería Hermanos Ruiz?", "panadería Hermanos Ruiz"),
        ("o Rui tem a padaria Estrela", "padaria Estrela"),
        ("Léa tient la pharmacie Lambert depuis mars", "pharmacie Lambert"),
        ("Uli hat die Bäckerei Hansen in der Altstadt", "Bäckerei Hansen"),
        ("Kees heeft bakkerij De Roos", "bakkerij De Roos"),
        ("Davo tient le café des Halles. Bonne nuit.", "café des Halles"),
        ("o Rui tem a padaria Estrela. Vou dormir.", "padaria Estrela"),
    ],
)
def test_a_shop_that_somebody_keeps_is_found(found: Callable[..., list[str]], text: str, name: str) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Uli hat die Bäckerei Hansen empfohlen",
        "la panadería Hermanos Ruiz tiene pan de molde",
        "tienes que ir a la farmacia",
        "elle a une pharmacie en bas",
        "heeft Kees honger",
    ],
)
def test_a_shop_that_nobody_is_said_to_keep_is_none(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("está en la plantilla del Hospital Clínico", "Hospital Clínico"),
        ("elle fait partie du personnel de la clinique Pasteur", "clinique Pasteur"),
        ("sie gehört zum Team vom Klinikum Harburg", "Klinikum Harburg"),
    ],
)
def test_where_somebody_is_among_the_staff_is_found(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text) == [name]


def test_a_team_of_no_employer_is_none(found: Callable[..., list[str]]) -> None:
    assert found("workplace", "el equipo de Sevilla ha ganado") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Asha to Infosys mein kaam karti hai na", "Infosys"),
        ("Asha Tata Steel me job karti hai", "Tata Steel"),
    ],
)
def test_in_hindi_the_employer_stands_in_front(found: Callable[..., list[str]], text: str, name: str) -> None:
    assert found("workplace", text) == [name]


def test_a_house_that_somebody_works_in_is_no_employer(found: Callable[..., list[str]]) -> None:
    assert found("workplace", "woh ghar mein kaam karti hai") == []


def test_what_a_firm_has_made_is_no_shop_that_is_kept(found: Callable[..., list[str]]) -> None:
    assert found("workplace", "Uli hat einen Staubsauger von Siemens, der ist leise") == []
    assert found("workplace", "Uli hat die Bäckerei Kunz, da gibt es Brezeln") == ["Bäckerei Kunz"]
