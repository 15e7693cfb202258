"""A room is between two as long as nobody else is in it or asked into it."""

from dataclasses import replace

import pytest

from policies.room_safety.direct import is_between_two, looks_direct, was_always_between_two
from policies.vocabulary import EventId, Member, Membership
from tests.commands.asking import BOT, LEO, MAYA, NOW, room


@pytest.mark.parametrize(
    ("membership", "alone"),
    [
        (Membership.JOIN, False),
        (Membership.INVITE, False),
        (Membership.KNOCK, True),
        (Membership.BAN, True),
    ],
)
def test_a_third_person_counts_once_they_are_let_in(membership: Membership, alone: bool) -> None:
    two = room(MAYA, BOT)
    assert is_between_two(two)
    third = Member(LEO, membership, EventId("$third"), NOW)
    assert is_between_two(replace(two, members={**two.members, LEO: third})) is alone


def test_what_somebody_gave_a_name_is_a_group_that_begins() -> None:
    unnamed = replace(room(MAYA, BOT), name="")
    assert looks_direct(unnamed)
    assert not looks_direct(replace(unnamed, name="Night shift"))
    assert not looks_direct(replace(unnamed, canonical_alias="#night:example.org"))
    assert not looks_direct(replace(unnamed, is_space=True))


@pytest.mark.parametrize("membership", [Membership.KNOCK, Membership.BAN, Membership.INVITE, Membership.JOIN])
def test_a_room_that_anybody_else_ever_knew_was_not_always_between_two(membership: Membership) -> None:
    two = replace(room(MAYA, BOT), name="")
    assert was_always_between_two(two)
    assert not was_always_between_two(replace(two, name="Night shift"))
    assert not was_always_between_two(replace(two, former=frozenset({LEO})))
    assert not was_always_between_two(replace(room(BOT), name=""))
    third = Member(LEO, membership, EventId("$third"), NOW)
    assert not was_always_between_two(replace(two, members={**two.members, LEO: third}))
