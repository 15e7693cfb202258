"""What is said where the bot has forgotten: an older copy of its data was put back, or there is none left.

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


def data_lost(room: RoomLink, prefix: str) -> Said:
    """Tell the facilitators of a room in which the bot was before."""
    return (
        text("I was here before, and have lost everything I kept of {room}. I begin anew.", room=room),
        text("I do not know who had agreed, nor which messages were to stay."),
        text(
            "Please set a `{hold}` again where a message shall stay, before I take old ones away.",
            hold=f"{prefix}hold",
        ),
        text(
            "Details that members had registered are lost as well. `{protect}` registers them again.",
            protect=f"{prefix}protect",
        ),
    )
