"""What a membership event says happened: somebody came, went, knocked, or took another name."""

from dataclasses import dataclass
from typing import Any

from bot.matrix.reading import Json, mapping, text
from policies.vocabulary import Fact, Invited, Joined, Knocked, Left, Member, Membership, Renamed, UserId

_MEMBERSHIPS = {membership.value: membership for membership in Membership}


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands to a room, by one membership event's content."""

    membership: Membership = Membership.LEAVE
    display_name: str = ""
    avatar: str = ""


def standing(content: object) -> Standing:
    """Read a membership; what is none the specification knows is `leave`."""
    said = mapping(content)
    membership = _MEMBERSHIPS.get(text(said.get("membership")), Membership.LEAVE)
    return Standing(membership, text(said.get("displayname")), text(said.get("avatar_url")))


def standing_before(event: Json, known: Member | None) -> Standing:
    """Return how somebody stood before this event.

    The server's own `prev_content` comes first: it stays true when a batch is read twice. A member whom
    the model has by this very event was read before; how they stood is then unknown, so they were away.
    """
    before = mapping(event.get("unsigned")).get("prev_content")
    if isinstance(before, dict):
        return standing(before)
    if known is None or known.event_id == event.get("event_id"):
        return Standing()
    return Standing(known.membership, known.display_name, known.avatar)


def what_happened(before: Standing, after: Standing, user_id: UserId, said: dict[str, Any]) -> Fact | None:
    """Return the fact of a change of standing, or None. `said` are the fields every event in a room has."""
    was, now = before.membership, after.membership
    if now is Membership.JOIN and was is not Membership.JOIN:
        return Joined(**{**said, "sender": user_id}, display_name=after.display_name)
    if now is Membership.JOIN and before != after:
        named = {**said, "sender": user_id, "was_called": before.display_name}
        return Renamed(**named, display_name=after.display_name)
    if was is Membership.JOIN and now is not Membership.JOIN:
        return Left(**said, user_id=user_id, how=_how(now, user_id, said["sender"]))
    if now is Membership.KNOCK and was is not Membership.KNOCK:
        return Knocked(**{**said, "sender": user_id})
    if now is Membership.INVITE and was is not Membership.INVITE:
        return Invited(**said, user_id=user_id)
    return None


def _how(now: Membership, user_id: UserId, sender: UserId) -> str:
    if now is Membership.BAN:
        return "banned"
    return "left" if sender == user_id else "kicked"
