"""Names for things on Matrix, kept apart by type (Matrix specification, appendix "Identifier grammar").

They are opaque: a room id of room version 12 has no `:domain`, so nothing here is ever taken apart
except a user id's server name, which the specification fixes. They stand apart from the words of the house:
what needs nothing else, such as a scan, starts without the settings and all that reads them.
"""

from typing import NewType

RoomId = NewType("RoomId", str)
UserId = NewType("UserId", str)
EventId = NewType("EventId", str)
DeviceId = NewType("DeviceId", str)


def server_name(user_id: UserId) -> str:
    """Return the server part of a user id; empty where there is none."""
    return user_id.partition(":")[2]


def localpart(user_id: UserId) -> str:
    """Return the part of a user id between `@` and `:`."""
    return user_id.partition(":")[0].removeprefix("@")
