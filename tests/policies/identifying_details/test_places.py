from importlib.resources import files

import pytest

import policies.identifying_details
from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.places import is_a_place
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain


@pytest.mark.parametrize(
    "name",
    [
        "kortrijk",
        "sneek",
        "mettmann",
        "wien",
        "liege",
        "coimbra",
        "den haag",
        "thuringen",
        "alentejo",
        "cumbria",
    ],
)
def test_a_town_or_region_is_a_place(name: str) -> None:
    assert is_a_place(name)


@pytest.mark.parametrize("name", ["okonkwo", "pickersgill", "maya", "hope", "deal", ""])
def test_a_surname_a_first_name_and_an_everyday_word_are_none(name: str) -> None:
    assert not is_a_place(name)


def test_the_list_is_in_order_and_in_plain_spelling() -> None:
    names = (
        files(policies.identifying_details).joinpath("places.txt").read_text(encoding="utf-8").splitlines()
    )
    assert names == sorted(set(names))
    assert all(name == plain(name.lower()) for name in names)
    assert not (ORDINARY | GIVEN_NAMES) & set(names)
