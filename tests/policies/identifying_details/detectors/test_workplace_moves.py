from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("te contrataron en la {}", "Panadería Luna"),
        ("lo hicieron fijo en {}", "Talleres Luna"),
        ("la pusieron de cara al público en la {}", "Heladería Luna"),
        ("le deben dos nóminas en {}", "Construcciones Luna"),
        ("foi efetivada na {}", "Gráfica Luna"),
        ("tá afastada da {}", "Drogaria Luna"),
        ("foi mandado embora da {}", "Gráfica Luna"),
        ("est retournée travailler à la {}", "Boulangerie Lambert"),
        ("a été embauché en CDI chez {}", "Plastiques Lambert"),
        ("ela tá encostada da {}", "Transvale"),
        ("ela está de atestado pela {}", "Viação Luna"),
        ("volvió a trabajar en la {}", "Panadería Luna"),
    ],
)
def test_who_is_taken_on_or_let_go_works_there(found: Callable[..., list[str]], text: str, name: str) -> None:
    assert found("workplace", text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "me contrataron en la Panadería Luna",
        "lo echaron del Bar Luna",
        "anda afastado da Igreja Batista",
        "tô encostada da Transvale",
        "tá encostada na Transvale",
        "tá de licença da Igreja",
        "tá encostada da Júlia",
        "voltou pro Hospital Luna com febre",
        "est retournée à la Clinique Lambert",
    ],
)
def test_the_sender_guests_and_the_ill_do_not(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
