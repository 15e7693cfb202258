from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("fährt seit Mai wieder Straßenbahn bei {}", "Klimroos"),
        ("rijdt bus bij {}", "Connexxion"),
        ("maneja para {}", "Remises Luna"),
        ("dirige ônibus na {}", "Viação Luna"),
        ("conduit son tram à la {}", "STIB"),
        ("programmiert bei {}", "Datavent"),
        ("corta el pelo en la {}", "Peluquería Luna"),
        ("verkoopt schoenen bij {}", "Klimroos"),
        ("steht hinter der Budel in der {}", "Trafik Hruby"),
        ("est derrière le comptoir de la {}", "Pharmacie Lambert"),
        ("loopt stage bij {}", "Klimroos"),
    ],
)
def test_who_does_such_work_works_there(found: Callable[..., list[str]], text: str, name: str) -> None:
    assert found("workplace", text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "fährt mit dem Bus bei Autohaus Rieger vorbei",
        "kauft Schuhe bei Klimroos",
        "la bodega despacha en Sevilla",
        "steht an der Kreuzung hinter der Bar",
    ],
)
def test_who_travels_or_buys_does_not(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
