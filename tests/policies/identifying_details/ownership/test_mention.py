"""Somebody spoken of in a text."""

from typing import get_args

import pytest

from policies.identifying_details.ownership.mention import OWNING, How, Mention


def test_what_owns_is_a_way_of_being_mentioned_and_not_every_way_owns():
    ways = set(get_args(How))
    assert ways >= OWNING
    assert ways - OWNING == {"bare", "addressed", "source"}


def test_nobody_is_an_owner_who_is_not_said_to_be():
    assert Mention(0, 0, "member").how not in OWNING


def test_a_mention_holds_places_and_no_words():
    assert repr(Mention(3, 4, "third", "owner", plural=True)).count("'") == 4, (
        "two names of rules and nothing else"
    )


def test_a_mention_stays_as_it_was_read():
    with pytest.raises(AttributeError):
        Mention(0, 0, "self").who = "you"
