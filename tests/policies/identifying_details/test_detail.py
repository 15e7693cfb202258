"""What a detector finds: a place in the text, and never its words."""

from typing import get_args

import pytest

from policies.identifying_details import STRONG, Category, Detail, Place
from policies.incidents.wording import CATEGORIES


def test_what_was_found_is_shown_in_no_log():
    shown = repr(Detail("phone", 3, 15, "+14155550132", cue="international"))
    assert "415" not in shown
    assert "phone" in shown
    assert "international" in shown


def test_a_detail_is_somebodys_until_it_is_known_to_be_nobodys():
    assert not Detail("phone", 0, 1, "").public


def test_strong_is_what_leads_to_a_person_by_itself():
    assert set(get_args(Category)) > STRONG
    assert not {"name", "workplace", "birthdate", "protected", "quote", "membership"} & STRONG


def test_every_category_can_be_named_to_the_facilitators():
    assert set(get_args(Category)) == set(CATEGORIES)


@pytest.mark.parametrize(("one", "other", "same"), [("a", "a", True), ("a", "b", False)])
def test_two_findings_are_the_same_where_place_and_value_are(one, other, same):
    assert (Detail("email", 0, 9, one) == Detail("email", 0, 9, other)) is same


def test_of_a_place_nothing_is_assumed():
    place = Place()
    assert place.regions == ()
    assert place.allow == ()
    assert place.user_ids == frozenset()
    assert place.languages == ("en",)


def test_who_joins_counts_at_once_where_the_members_are_a_live_view():
    members = {"@maya:example.org": 1}
    place = Place(user_ids=members.keys())
    members["@leo:example.org"] = 2
    assert "@leo:example.org" in place.user_ids


def test_a_detail_stays_as_it_was_found():
    with pytest.raises(AttributeError):
        Detail("phone", 0, 1, "").public = True
