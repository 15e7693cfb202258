from datetime import UTC, datetime
from typing import Any

import pytest

from bot.matrix.sync.members import Standing, standing, standing_before, what_happened
from policies.vocabulary import (
    EventId,
    Invited,
    Joined,
    Knocked,
    Left,
    Member,
    Membership,
    Renamed,
    RoomId,
    UserId,
)

MAYA, ASHA = UserId("@maya:x"), UserId("@asha:x")
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def happened(before: str, after: str, sender: UserId = MAYA, **profiles: str) -> Any:
    said = {
        "room_id": RoomId("!r"),
        "event_id": EventId("$e"),
        "sender": sender,
        "sent_at": NOW,
        "seen_at": NOW,
    }
    was = Standing(Membership(before), profiles.get("was", ""))
    return what_happened(was, Standing(Membership(after), profiles.get("now", "")), MAYA, said)


def test_who_was_not_in_and_now_is_has_joined_as_themselves() -> None:
    for before in ("leave", "invite", "knock", "ban"):
        joined = happened(before, "join", ASHA, now="Maya")
        assert isinstance(joined, Joined)
        assert (joined.sender, joined.display_name) == (MAYA, "Maya")


def test_a_new_name_is_no_joining_and_the_same_name_is_nothing() -> None:
    assert isinstance(happened("join", "join", was="Maya", now="M."), Renamed)
    assert happened("join", "join", was="Maya", now="Maya") is None


@pytest.mark.parametrize(
    ("after", "sender", "how"), [("leave", MAYA, "left"), ("leave", ASHA, "kicked"), ("ban", ASHA, "banned")]
)
def test_who_was_in_and_is_not_has_left(after: str, sender: UserId, how: str) -> None:
    left = happened("join", after, sender)
    assert isinstance(left, Left)
    assert (left.user_id, left.sender, left.how) == (MAYA, sender, how)


@pytest.mark.parametrize(
    ("before", "after"),
    [("invite", "leave"), ("knock", "leave"), ("ban", "leave"), ("leave", "ban")],
)
def test_who_was_never_in_has_not_left(before: str, after: str) -> None:
    assert happened(before, after) is None


def test_an_invitation_is_told_with_who_is_invited() -> None:
    invited = happened("leave", "invite", ASHA)
    assert isinstance(invited, Invited)
    assert (invited.user_id, invited.sender) == (MAYA, ASHA)


def test_a_knock_is_told() -> None:
    assert isinstance(happened("leave", "knock"), Knocked)
    assert happened("knock", "knock") is None


def test_the_servers_word_about_before_goes_first() -> None:
    known = Member(MAYA, Membership.JOIN, EventId("$other"), NOW)
    said = {"event_id": "$e", "unsigned": {"prev_content": {"membership": "invite"}}}
    assert standing_before(said, known).membership is Membership.INVITE
    assert standing_before({"event_id": "$e"}, known).membership is Membership.JOIN
    assert standing_before({"event_id": "$e"}, None).membership is Membership.LEAVE


def test_an_event_that_was_read_before_is_read_the_same_again() -> None:
    known = Member(MAYA, Membership.JOIN, EventId("$e"), NOW)
    assert standing_before({"event_id": "$e"}, known).membership is Membership.LEAVE


@pytest.mark.parametrize("odd", [None, [], "join", {"membership": ["join"]}, {"membership": "lurk"}])
def test_a_membership_nobody_knows_is_none(odd: Any) -> None:
    assert standing(odd).membership is Membership.LEAVE
