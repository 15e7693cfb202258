"""Who is greeted with the ground rules, and when a gathered greeting is due.

Decides: who is asked, and the moment of the next post. From: the roster, the room's settings, each
member's standing, and when the last of those who wait came in.
Never: greets twice in a stay, nor anybody who is ignored.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from fnmatch import fnmatchcase

from policies.vocabulary import Room, RoomSettings, UserId

# People who trickle in for long do not make those who came first wait for ever.
LONGEST_GATHERING = 4


def is_asked(room: Room, user_id: UserId, settings: RoomSettings, *, bot: UserId) -> bool:
    """Whether somebody is greeted and asked at all: a joined member, no bot, nobody ignored."""
    if user_id == bot or not room.is_joined(user_id):
        return False
    return not is_ignored(user_id, settings.ignore)


def is_ignored(user_id: UserId, ignore: Collection[str]) -> bool:
    """Whether somebody is on the room's list of bots and others who are not asked or scanned."""
    return any(fnmatchcase(user_id, glob) for glob in ignore)


def greeting_due(first: datetime, last: datetime, gather_joins: timedelta) -> datetime:
    """Return when those who wait are greeted: a while after the last came, a longer while after the first."""
    return min(last + gather_joins, first + LONGEST_GATHERING * gather_joins)
