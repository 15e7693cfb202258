from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.workplace_bosses import BOSSES


@pytest.mark.parametrize(
    "text",
    [
        "kreeg het van haar baas bij {}",
        "son patron chez {} est sympa",
        "le patron de Tess chez {} est sympa",
        "der Chef von Tess bei {} ist nett",
    ],
)
def test_somebodys_boss_tells_where_they_work(found: Callable[..., list[str]], text: str) -> None:
    assert "Klimroos" in found("workplace", text.format("Klimroos"))


@pytest.mark.parametrize("text", ["sprak met de baas bij Klimroos", "le patron chez Klimroos est sympa"])
def test_any_boss_does_not(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []


def test_all_are_written_small() -> None:
    assert {word for word in BOSSES if word != word.lower()} == set()
