"""What is said where some of a room's history was not given, so that the bot cannot know what happened.

Decides: what to say to the facilitators of a room, and to whom a direct room belongs.
From: which room, and until when everything was heard.
Knows about a person: nothing.
"""

from datetime import datetime

from policies.vocabulary import RoomLink, Said, text


def gap_in_room(room: RoomLink, heard_until: datetime) -> Said:
    """Tell the facilitators."""
    return (
        text(
            "I do not know all that happened in {room} since {when}: the homeserver could not give it to me.",
            room=room,
            when=heard_until,
        ),
        text(
            "I may have missed commands, and people who came or went. "
            "Please ask whoever waits for an answer from me to write once more."
        ),
    )


def gap_in_private(heard_until: datetime, protect: str) -> Said:
    """Tell whose direct room it is."""
    return (
        text(
            "I do not know all that you wrote to me here since {when}: "
            "the homeserver could not give it to me.",
            when=heard_until,
        ),
        text("If you wait for an answer from me, please write it once more."),
        text(
            "If it was a `{protect}`, please delete that message yourself: I have not seen it.",
            protect=protect,
        ),
    )
