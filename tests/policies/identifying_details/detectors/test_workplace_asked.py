from collections.abc import Callable

import pytest


@pytest.mark.parametrize("text", ["wie läufts bei {}?", "hoe bevalt het bij {}?", "¿qué tal el curro en {}?"])
def test_it_is_asked_how_things_are_at_a_firm(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text.format("Spedition Krüger")) == ["Spedition Krüger"]


@pytest.mark.parametrize("text", ["wie läufts bei Karla?", "wie wars bei Edeka?", "¿qué tal en Sevilla?"])
def test_how_somebody_or_a_town_is_tells_no_employer(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
