"""What retention says: announcements in the room, alerts to facilitators. Never a name, never content."""

from datetime import datetime, timedelta

from policies.retention.refusals import Cause
from policies.vocabulary import RoomId, RoomLink, Said, Text, durations, plural, text


def announcement(count: int, age: timedelta, effective_at: datetime, prefix: str) -> Said:
    """Say what will be removed, and from when on."""
    return (
        plural(
            "From {when} on, messages older than {age} are removed here. {count} message is that old now.",
            "From {when} on, messages older than {age} are removed here. {count} messages are that old now.",
            count,
            when=effective_at,
            age=durations.written(age),
        ),
        text("A facilitator can exempt a message with `{hold}`.", hold=f"{prefix}hold"),
    )


def counted_so_far(count: int, age: timedelta) -> Said:
    """Say how far a count has come."""
    return (
        plural(
            "I am still counting: so far {count} message is older than {age}.",
            "I am still counting: so far {count} messages are older than {age}.",
            count,
            age=durations.written(age),
        ),
    )


def counted(count: int, age: timedelta) -> Said:
    """Say how many messages an age would remove."""
    return (
        plural(
            "{count} message is older than {age} and would go.",
            "{count} messages are older than {age} and would go.",
            count,
            age=durations.written(age),
        ),
    )


# Why a message was redacted, as everybody in its room may read.
TAKEN_BACK = text("Its author took it back.")
TOO_OLD = text("Messages are kept here for a limited time.")

UNCOUNTED = text(
    "I could not count them: the homeserver does not answer as it should. Please ask again later."
)


_TROUBLE = {
    Cause.POWER: text(
        "I can no longer remove messages in {room}: my power level is too low. "
        "Give me the level that `redact` and `m.room.redaction` ask for. Nothing is lost; I go on then."
    ),
    Cause.PERIOD: text(
        "The homeserver of {room} refuses to have older messages removed by anybody "
        "(`redaction_allowed_period`). Its operator has to lengthen that; I keep trying."
    ),
    Cause.NOT_JOINED: text("I am no longer in {room}, so old messages there stay. Invite me again to go on."),
    Cause.UNREACHABLE: text(
        "The homeserver does not answer, so messages in {room} are removed later than agreed."
    ),
    Cause.REFUSED: text("The homeserver refuses to remove some messages in {room}. I keep trying."),
    Cause.UNPROVEN: text(
        "The homeserver of {room} says that it removes messages, and does not. "
        "They can still be read. Its operator should look into it; I keep trying."
    ),
    Cause.FILES: text(
        "Messages in {room} are removed, but their attached files could not be deleted. "
        "Check the token in `synapse_admin`; I keep trying."
    ),
    Cause.HISTORY: text(
        "Messages in {room} are removed, but the homeserver could not be made to forget them for good. "
        "Check the token in `synapse_admin`; I keep trying."
    ),
    Cause.HIDING: text(
        "{room} tells homeservers (`m.room.retention`) to let go of messages no later than I remove them. "
        "One that obeys hides them from me first, and copies elsewhere stay. Set it longer, or take it away."
    ),
    Cause.CLOCK: text(
        "My clock and the homeserver's differ by more than ten minutes. "
        "In {room} I remove only what is due by both until they agree."
    ),
}


def trouble(cause: Cause, room_id: RoomId) -> tuple[Text, ...]:
    """Say what keeps retention from working, and what to do."""
    return (_TROUBLE[cause].filled(room=RoomLink(room_id)),)


def settled(room_id: RoomId) -> Said:
    """Say that retention works again."""
    return (text("Retention works again in {room}.", room=RoomLink(room_id)),)
