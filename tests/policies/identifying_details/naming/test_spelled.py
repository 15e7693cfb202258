import pytest

from policies.identifying_details.naming.spelled import spells
from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"), languages=("en", "es", "de"))


@pytest.mark.parametrize(
    "text",
    [
        "they spelt you wrong in the programme Maya, it's Fothergil with one L",
        "it is under L for Lindkvist if you want Maya's art",
        "if you look Maya up, it's Lindkvist with a k",
    ],
)
def test_a_surname_that_is_spelled_is_found(text: str) -> None:
    (found,) = say(ROOM, text).findings
    assert (found.category, found.member) == ("name", "@maya:example.org")


@pytest.mark.parametrize(
    "text",
    [
        "Maya, is it Siobhan with an S or what",
        "C for chemo, Maya, and T for tea",
        "Maya sat with a cup of tea",
        "my doctor is Fothergil with one L",
    ],
)
def test_first_names_and_the_names_of_others_are_not(text: str) -> None:
    assert not say(ROOM, text).findings


def test_a_letter_alone_spells_and_a_word_does_not() -> None:
    assert spells(["with", "two", "ls"], {"with", "two", "ls"})
    assert not spells(["with", "two", "sugars"], {"with", "two", "sugars"})
