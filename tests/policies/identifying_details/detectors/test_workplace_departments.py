from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sitzt im {} in der Lohnsteuer", "Finanzamt Husum"),
        ("zit bij {} op de fraudeafdeling", "Klimroos"),
        ("est chez {} au rayon peinture", "Castorama"),
        ("ist bei {} jetzt Teamleiterin", "Klimroos"),
        ("is bij {} als schilder", "Klimroos"),
        ("está en el {} de cajera", "Mercadona"),
    ],
)
def test_who_is_in_a_department_or_a_role_works_there(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "hat bei Klimroos in der Buchhaltung angerufen",
        "liegt im Klinikum Nord auf der Station",
        "ist bei Klimroos gewesen",
        "está en el Mercadona de compras",
    ],
)
def test_who_rings_lies_or_shops_there_does_not(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
