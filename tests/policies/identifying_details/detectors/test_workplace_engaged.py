from collections.abc import Callable

import pytest


def test_one_may_be_named_by_where_one_is(found: Callable[..., list[str]]) -> None:
    assert found("workplace", "Léa, la de la farmacia Luna") == ["farmacia Luna"]
    assert found("workplace", "la de la plaza de Sevilla") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("JB hat bei Siemens in der Nachtschicht angefangen", "Siemens"),
        ("¿sigues en el Mercadona?", "Mercadona"),
        ("a commencé chez Amazon, de nuit", "Amazon"),
        ("la chica de la farmacia Luna", "farmacia Luna"),
    ],
)
def test_whoever_begins_goes_on_or_has_a_shift_works_there(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize("text", ["hat bei Siemens angerufen", "are you still at the Mercadona?"])
def test_whoever_rings_or_is_still_there_need_not(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    ("text", "employers"),
    [
        ("JB ist jetzt bei Schaeffler", ["Schaeffler"]),
        ("JB zit nu bij Philips", ["Philips"]),
        ("JB ist jetzt bei Opel, die Bremsen quietschen", []),
        ("JB est chez Peugeot, son embrayage a lâché", []),
    ],
)
def test_whoever_is_at_a_maker_works_there_but_not_where_cars_are_mended(
    found: Callable[..., list[str]], text: str, employers: list[str]
) -> None:
    assert found("workplace", text) == employers
