"""A name that a text tells of somebody: indexes of words, and never the words."""

from policies.identifying_details.told import Told
from tests.policies.identifying_details.a_room import user


def test_it_is_nobodys_by_itself_until_the_statement_says_whose():
    told = Told(1, 2, "surname")
    assert told.members == ()
    assert told.person is None


def test_it_says_where_the_name_stands_and_which_rule_told_it():
    told = Told(1, 2, "full name", (user("Maya"),), 0)
    assert (told.first, told.last, told.cue, told.members, told.person) == (
        1,
        2,
        "full name",
        (user("Maya"),),
        0,
    )


def test_told_names_of_one_text_are_in_its_order():
    assert sorted([Told(4, 5, "b"), Told(1, 9, "a"), Told(1, 2, "c")]) == [
        Told(1, 2, "c"),
        Told(1, 9, "a"),
        Told(4, 5, "b"),
    ]
