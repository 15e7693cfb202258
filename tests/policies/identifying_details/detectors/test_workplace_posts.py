from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.workplace_posts import POSTS


@pytest.mark.parametrize(
    "text",
    [
        "macht die Buchhaltung bei {}",
        "macht Wiedereingliederung, {}",
        "heeft een vast contract bij {}",
        "heeft late dienst bij {}",
        "hace guardias en {}",
        "tiene turno de noche en {}",
        "faz plantão no {}",
        "faz noites no {}",
        "fait la plonge chez {}",
        "est à mi-temps chez {}",
    ],
)
def test_who_has_such_a_post_works_there(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text.format("Autohaus Rieger")) == ["Autohaus Rieger"]


@pytest.mark.parametrize(
    "text",
    [
        "pidió turno en la Clínica Luna",
        "pasó tres noches en el Hotel Luna",
        "a un contrat chez Autohaus Rieger",
        "macht einen Termin bei Autohaus Rieger",
    ],
)
def test_customers_guests_and_the_ill_have_none(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []


def test_each_way_says_by_which_words_it_is_known() -> None:
    assert all(way.words for way in POSTS)
