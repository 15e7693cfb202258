"""Which names say who somebody is outside the room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.room_safety.chosen_names import hint, says_who
from policies.vocabulary import RoomId, RoomLink
from tests.commands.asking import words_of

GIVEN, ORDINARY = frozenset({"maya", "leo", "ines", "rose"}), frozenset({"rose", "river", "night", "owl"})


def tells(shown: str, *found: str) -> bool:
    return says_who(shown, given=GIVEN, ordinary=ORDINARY, found=found)


@pytest.mark.parametrize(
    "shown",
    [
        "Maya Okonkwo",
        "maya okonkwo",
        "Inés Okonkwo",
        "Maya Adaeze Okonkwo",
        "Okonkwo, Maya",
        "maya.okonkwo",
        "Maya Okonkwo (she/her)",
        "Maya Smith-Okonkwo",
    ],
)
def test_a_full_name_says_who_somebody_is(shown: str) -> None:
    assert tells(shown)


@pytest.mark.parametrize(
    "shown",
    [
        "",
        "Maya",
        "Maya O.",
        "Maya Rose",
        "Leo Ines",
        "Maya River",
        "Night Owl",
        "Maya 🌸",
        "Maya (she/her)",
        "Maya | facilitator",
        "someone who is new here and shy",
        "x" * 5000,
    ],
)
def test_first_names_nicknames_and_invented_names_do_not(shown: str) -> None:
    assert not tells(shown)


@pytest.mark.parametrize("category", ["phone", "email", "id_number"])
def test_a_mailbox_or_a_number_does(category: str) -> None:
    assert tells("whatever it is", category)


def test_an_account_of_ones_own_does_not() -> None:
    assert not tells("mayabakes", "handle")


def test_the_hint_repeats_no_name_and_speaks_of_a_picture_where_there_is_one() -> None:
    room = RoomLink(RoomId("!room:example.org"), "Night shift")
    without, with_one = (
        " ".join(words_of(part) for part in hint(room, pictured=pictured)) for pictured in (False, True)
    )
    assert "Maya" not in without + with_one
    assert "picture" in with_one
    assert "picture" not in without


@given(st.text())
def test_no_name_raises(shown: str) -> None:
    tells(shown)
