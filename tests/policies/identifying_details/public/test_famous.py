from importlib.resources import files

import pytest

import policies.identifying_details.public
from policies.identifying_details.public.famous import is_famous, is_surname_of_one
from policies.identifying_details.registered.plain import plain


@pytest.mark.parametrize(
    "name",
    [
        "maya angelou",
        "leo dicaprio",
        "jean claude van damme",
        "mary poppins",
        "helene fischer",
        "caetano veloso",
    ],
)
def test_a_public_figure_is_famous(name: str) -> None:
    assert is_famous(name.split())


@pytest.mark.parametrize(
    "name", ["maya okonkwo", "maya", "maya angelou okonkwo", "angelou", "poppins mary", ""]
)
def test_others_are_not(name: str) -> None:
    assert not is_famous(name.split())


def test_a_last_name_alone_is_known() -> None:
    assert is_surname_of_one("dicaprio")
    assert not is_surname_of_one("okonkwo-pickersgill")


def test_the_list_is_in_order_and_in_plain_spelling() -> None:
    text = files(policies.identifying_details.public).joinpath("famous.txt").read_text(encoding="utf-8")
    names = text.splitlines()
    assert names == sorted(set(names))
    assert all(name == plain(name.lower()) and " " in name for name in names)
