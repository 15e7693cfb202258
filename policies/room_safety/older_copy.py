"""What is said where an older copy of the bot's data was put back, so that it has forgotten what came after.

Decides: what to say to the facilitators of a room.
From: which room, and until when everything is known.
Knows about a person: nothing.
"""

from datetime import datetime

from policies.vocabulary import RoomLink, Said, text


def older_copy(room: RoomLink, known_until: datetime, prefix: str) -> Said:
    """Tell the facilitators of a room."""
    return (
        text(
            "I was set back to an older copy of what I keep. Of what was said to me in {room} after {when}, "
            "some is lost.",
            room=room,
            when=known_until,
        ),
        text(
            "Please look at `{agreements}` and `{retention}`, and set a `{hold}` again where one is missing.",
            agreements=f"{prefix}agreements",
            retention=f"{prefix}retention",
            hold=f"{prefix}hold",
        ),
        text(
            "What members had me forget since then may be back. Please ask them to say `{forget}` again.",
            forget=f"{prefix}forget",
        ),
    )
