from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ist im letzten Jahr an der {}", "Kanti Luna"),
        ("schreibt ihre Masterarbeit an der {}", "TUHH"),
        ("zit in de brugklas van het {}", "Lunalyceum"),
        ("está en segundo de bachillerato en el {}", "IES Luna"),
        ("está no 11.º ano da {}", "Escola Luna"),
        ("quer trancar o curso na {}", "UFPR"),
        ("est en terminale au {}", "lycée Lambert"),
        ("est inscrite à l'{}", "Université Lambert"),
    ],
)
def test_who_is_in_a_year_or_takes_a_degree_learns_there(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    ["ist im letzten Jahr an der Ostsee gewesen", "está en segundo de lista en Sevilla", "no ano da Copa"],
)
def test_a_year_elsewhere_is_no_school(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
