"""Who is greeted with the ground rules, and when a gathered greeting is due."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.ground_rules.greeting import LONGEST_GATHERING, greeting_due, is_asked, is_ignored
from policies.vocabulary import EventId, Member, Membership, RoomSettings, UserId
from tests.commands.asking import BOT, LEO, MAYA, NOW, room

SECONDS = st.integers(0, 10_000).map(lambda seconds: timedelta(seconds=seconds))


def asked(user: UserId, ignore: tuple[str, ...] = (), **members: Membership) -> bool:
    here = room(MAYA, BOT)
    changed = {
        UserId(f"@{name}:example.org"): Member(UserId(f"@{name}:example.org"), how, EventId("$m"), NOW)
        for name, how in members.items()
    }
    there = replace(here, members={**here.members, **changed})
    return is_asked(there, user, RoomSettings(ignore=ignore), bot=BOT)


def test_a_member_is_asked_and_the_bot_itself_is_not() -> None:
    assert asked(MAYA)
    assert not asked(BOT)


@pytest.mark.parametrize("membership", Membership)
def test_only_who_is_in_the_room_is_asked(membership: Membership) -> None:
    assert asked(LEO, leo=membership) is (membership is Membership.JOIN)


def test_who_was_never_there_is_not_asked() -> None:
    assert not asked(UserId("@nobody:example.org"))


@pytest.mark.parametrize(
    ("glob", "is_asked_still"),
    [
        ("@maya:example.org", False),
        ("@maya:*", False),
        ("@*:example.org", False),
        ("@m?ya:example.org", False),
        ("@MAYA:example.org", True),
        ("@leo:example.org", True),
        ("@maya:example.orgs", True),
        ("@may[!a]:example.org", True),
    ],
)
def test_who_is_on_the_list_is_not_asked(glob: str, *, is_asked_still: bool) -> None:
    assert asked(MAYA, ignore=(glob,)) is is_asked_still
    assert is_ignored(MAYA, (glob,)) is not is_asked_still


def test_an_empty_list_ignores_nobody_and_one_match_is_enough() -> None:
    assert not is_ignored(MAYA, ())
    assert is_ignored(MAYA, ("@leo:*", "@maya:*"))


@pytest.mark.parametrize(
    ("last", "due"),
    [(0, 30), (10, 40), (29, 59), (89, 119), (90, 120), (91, 120), (3600, 120)],
    ids=lambda seconds: f"{seconds}s",
)
def test_the_greeting_waits_for_who_comes_close_behind_but_not_for_ever(last: int, due: int) -> None:
    gathered = greeting_due(NOW, NOW + timedelta(seconds=last), timedelta(seconds=30))
    assert gathered == NOW + timedelta(seconds=due)


def test_where_nothing_is_gathered_the_greeting_is_due_at_once() -> None:
    assert greeting_due(NOW, NOW, timedelta(0)) == NOW


@given(SECONDS, SECONDS, SECONDS)
def test_nobody_waits_longer_than_the_longest_gathering_and_none_is_greeted_before_it(
    first: timedelta, more: timedelta, gather: timedelta
) -> None:
    came_first, came_last = NOW + first, NOW + first + more
    due = greeting_due(came_first, came_last, gather)
    assert came_first + gather <= due or more > (LONGEST_GATHERING - 1) * gather
    assert due <= came_first + LONGEST_GATHERING * gather
    assert due <= came_last + gather
    assert greeting_due(came_first, came_last + more, gather) >= due, "one who comes later makes it no sooner"
