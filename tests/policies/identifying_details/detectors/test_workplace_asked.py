from collections.abc import Callable

import pytest


@pytest.mark.parametrize("text", ["wie läufts bei {}?", "hoe bevalt het bij {}?", "¿qué tal el curro en {}?"])
def test_it_is_asked_how_things_are_at_a_firm(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text.format("Spedition Krüger")) == ["Spedition Krüger"]


@pytest.mark.parametrize("text", ["wie läufts bei Karla?", "wie wars bei Edeka?", "¿qué tal en Sevilla?"])
def test_how_somebody_or_a_town_is_tells_no_employer(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("hoe gaat het bij {}?", "ASML"),
        ("wie ist die neue Stelle bei {}?", "Schaeffler"),
        ("como está lá na {}?", "Embraer"),
        ("ça se passe comment chez {} ?", "Safran"),
    ],
)
def test_it_is_asked_of_those_that_everybody_knows(
    found: Callable[..., list[str]], text: str, employer: str
) -> None:
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text", ["wie war es bei Hornbach?", "hoe was het bij de Hema?", "como foi no Pingo?"]
)
def test_how_it_was_at_a_shop_tells_none(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
