from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("am Goethe-Gymnasium, da unterrichtet Uli", "Goethe-Gymnasium"),
        ("huelga en el colegio San José, ahí da clase Lola", "colegio San José"),
        ("grève au collège Saint-Evroult, c'est là que Karim donne ses cours", "collège Saint-Evroult"),
        ("c'est à la boulangerie Marchand que bosse Karim", "boulangerie Marchand"),
        ("é no Colégio Santa Rita que a Bia ensina", "Colégio Santa Rita"),
        ("greve no Colégio Santa Rita, onde a Bia trabalha", "Colégio Santa Rita"),
        ("staking op het Vossius College, en daar geeft Sanne les", "Vossius College"),
    ],
)
def test_an_employer_is_found_where_it_is_said_behind_that_somebody_works_there(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "da war ich gestern, am Bodensee",
        "hoy fui a Toledo y ahí comí",
        "je vais à Lyon, c'est là que je dors",
        "fui a Braga e lá comi",
        "ik ging naar Utrecht en daar at ik",
    ],
)
def test_where_nobody_works_is_no_employer(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
