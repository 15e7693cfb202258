import re

import pytest

from policies.identifying_details.detectors.account_names import (
    echoes,
    is_compound,
    is_made_up,
    is_odd,
    is_unusual,
)
from policies.identifying_details.detectors.look import Look

NAME = re.compile(r"is (?P<name>\w+)")


@pytest.mark.parametrize("name", ["maya_bakes", "maya88", "flo.in.remission", "priya-noise-lab"])
def test_signs_and_figures_make_a_name_odd(name: str) -> None:
    assert is_odd(name)


@pytest.mark.parametrize("name", ["maya", "2024", "12.50", "face-to-face"])
def test_words_and_numbers_are_not_odd(name: str) -> None:
    assert not is_odd(name)


def test_a_long_name_that_is_no_word_is_unusual() -> None:
    assert is_unusual("marksdarkroom")
    assert not is_unusual("theresa")
    assert not is_unusual("morning")


def test_an_account_echoes_a_name_that_was_said() -> None:
    assert echoes(Look("found roz!! rozdoesrest"), "rozdoesrest")
    assert not echoes(Look("found tessa"), "rozdoesrest")


@pytest.mark.parametrize("text", ["is mayabakes.", "is tessnotbeep", "is tessnotbeep if you want"])
def test_words_that_are_joined_are_a_name_where_the_clause_ends(text: str) -> None:
    found = NAME.match(text)
    assert found is not None
    assert is_compound(Look(text), found)


@pytest.mark.parametrize("text", ["is hilarious", "is unbelievable", "is mayabakes cake shop"])
def test_one_word_and_half_a_clause_are_none(text: str) -> None:
    found = NAME.match(text)
    assert found is not None
    assert not is_compound(Look(text), found)


@pytest.mark.parametrize("name", ["kilnqueen", "mayamorning", "quietkiln", "potteryandpills"])
def test_a_name_that_is_no_word_is_made_up(name: str) -> None:
    assert is_made_up(name, ("en",))


@pytest.mark.parametrize(
    "name",
    [
        "hilarious",
        "hilariousss",
        "hilarous",
        "screenshotting",
        "minecrafting",
        "theresa",
        "short",
        "a1b2c3d4",
    ],
)
def test_words_slips_and_what_ends_as_words_do_are_not(name: str) -> None:
    assert not is_made_up(name, ("en",))
