"""Given names and their short forms."""

import pytest

from policies.identifying_details.registered.nicknames import GIVEN_NAMES, SHORT
from policies.identifying_details.registered.plain import WORD, plain
from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("elizabeth", "beth"),
        ("elizabeth", "lizzie"),
        ("catherine", "kate"),
        ("robert", "bob"),
        ("margaret", "peggy"),
        ("francisco", "paco"),
        ("jose", "pepe"),
        ("johannes", "hannes"),
        ("elisabeth", "lisa"),
        ("johannes", "jan"),
        ("antonio", "toninho"),
        ("joaquim", "quim"),
        ("cornelis", "kees"),
        ("wilhelmus", "wim"),
        ("lachlan", "lachie"),
        ("katarzyna", "kasia"),
        ("priyanka", "priya"),
        ("babatunde", "tunde"),
    ],
)
def test_a_name_and_what_it_is_cut_down_to_stand_for_each_other(long, short):
    assert short in SHORT[long]
    assert long in SHORT[short]


def test_it_goes_both_ways_for_every_name():
    assert [
        (one, other) for one, others in SHORT.items() for other in others if one not in SHORT[other]
    ] == []


def test_no_name_is_short_for_itself_and_none_for_nothing():
    assert [name for name, others in SHORT.items() if name in others or not others] == []


@pytest.mark.parametrize("name", ["jose", "antonio", "joao", "jerome", "jurgen"])
def test_names_are_in_plain_spelling_so_that_accents_do_not_matter(name):
    assert name in GIVEN_NAMES


def test_every_name_is_one_plain_word_of_two_letters_at_least():
    assert [name for name in GIVEN_NAMES if WORD.findall(plain(name)) != [name] or len(name) < 2] == []
    assert not [name for name in GIVEN_NAMES if not name.isalpha()]


@pytest.mark.parametrize("one", ["sam", "alex", "chris", "jo"])
def test_a_short_name_of_several_may_be_short_for_any_of_them(one):
    assert len(SHORT[one]) > 1


def test_two_long_names_with_a_short_one_in_common_do_not_stand_for_each_other():
    assert "alex" in SHORT["alexander"] & SHORT["alexandra"]
    assert "alexandra" not in SHORT["alexander"]


@pytest.mark.parametrize(
    ("registered", "said"),
    [
        ("Elizabeth Okonkwo", "Beth Okonkwo"),
        ("Robert Okonkwo", "Bob Okonkwo"),
        ("Kees Okonkwo", "Cornelis Okonkwo"),
    ],
)
def test_somebody_registered_by_one_of_them_is_met_by_the_other(registered, said):
    room = room_with(member("Maya", name=registered), member("Leo"))
    assert say(room, f"I saw {said} at the shop").verdict == "warn"


def test_irish_short_forms_are_known() -> None:
    assert "deco" in SHORT["declan"]
    assert "damo" in SHORT["damien"]
