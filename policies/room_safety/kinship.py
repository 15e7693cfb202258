"""Whether two rooms are one house's, so that what is said in one may give away the other.

Anybody whose invitations the bot follows can make a room. Were it looked across to from there, they could ask
for one name after the other and learn from a warning who is in a group; or call their room "the weekend", let
in an account named "Sister", and have what others say of their sister's weekend redacted.

Decides: whether a room's words and members are looked for in another. From: who looks after them, and for
whom the operator vouches. Never: a room's name, or what anybody said.
"""

from collections.abc import Collection

from policies.identifiers import UserId


def are_kin(one: Collection[UserId], other: Collection[UserId], vouched: Collection[UserId]) -> bool:
    """Return whether two rooms are one house's: somebody looks after both, or each has staff of the house.

    Args:
        one: the facilitators and admins of a room.
        other: those of the other.
        vouched: the house's staff: the configured admins, and who is in the facilitators' own room.
    """
    here, there, house = set(one), set(other), set(vouched)
    return not here.isdisjoint(there) or not (here.isdisjoint(house) or there.isdisjoint(house))
