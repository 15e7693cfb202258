"""Where the words of a message stand, which decides what its author can do about them.

Decides: the place, and what is said of it. From: the message type, or else the type of the event that has the
words. Never: the words.
"""

from enum import StrEnum, auto

from policies.vocabulary import Text, text

REACTION = "m.reaction"
REDACTION = "m.room.redaction"
NAME = "displayname"  # of a member, in the event of their membership (client-server API, "m.room.member")


class Place(StrEnum):
    """Where words stand."""

    MESSAGE = auto()  # it can be edited, and taken back
    FIXED = auto()  # it can be taken back: no client edits it
    REACTION = auto()
    REASON = auto()  # of a redaction, a removal, a knock: clients neither edit nor redact it
    STATE = auto()  # a topic, a name: whoever may set it can set it anew
    NAME = auto()  # that somebody shows: theirs to change


_PLACES = {
    REACTION: Place.REACTION,
    NAME: Place.NAME,
    REDACTION: Place.REASON,
    "m.room.member": Place.REASON,
    "m.room.tombstone": Place.REASON,
    "m.room.third_party_invite": Place.REASON,
    "m.room.name": Place.STATE,
    "m.room.topic": Place.STATE,
    "m.widget": Place.STATE,
    "im.vector.modular.widgets": Place.STATE,
    "m.beacon_info": Place.STATE,
    "org.matrix.msc3672.beacon_info": Place.STATE,
    "m.location": Place.FIXED,
    "m.sticker": Place.FIXED,
    "m.beacon": Place.FIXED,
    "org.matrix.msc3672.beacon": Place.FIXED,
    "m.poll.end": Place.FIXED,
    "org.matrix.msc3381.poll.end": Place.FIXED,
}


def place_of(msgtype: str) -> Place:
    """Return where the words of a message of this type stand."""
    return _PLACES.get(msgtype, Place.MESSAGE)


def remedy(place: Place, prefix: str) -> Text:
    """Tell the author what they can do about their words."""
    take_back = f"{prefix}takeback"
    match place:
        case Place.MESSAGE:
            return text(
                "You can edit your message, "
                "or take it back by redacting it or saying `{take_back}` in the room.",
                take_back=take_back,
            )
        case Place.FIXED:
            return text(
                "You can take your message back by redacting it or saying `{take_back}` in the room.",
                take_back=take_back,
            )
        case Place.REACTION:
            return text("You can take your reaction back.")
        case Place.NAME:
            return text("You can change the name that you show, and leave the detail out.")
        case Place.STATE:
            return text("You can change what you set in the room, and leave the detail out.")
        case Place.REASON:
            return text(
                "A reason cannot be edited afterwards. If it worries you, please talk with the facilitators."
            )


def whereabouts(place: Place, prefix: str, *, hides: bool) -> tuple[Text, ...]:
    """Tell the facilitators where to look, where a link alone may not show it; and what `hide` would do."""
    if place is Place.STATE:
        return (text("It stands in the room's settings, such as its name or topic."),)
    if place is Place.NAME:
        return (text("It stands in the name that they show."),)
    if place is not Place.REASON:
        return ()
    reason = text("It stands in a reason, which your app may not show.")
    hide = f"{prefix}policy identifying_details.mode hide"
    return (reason,) if hides else (reason, text("With `{hide}`, I redact what comes in reasons.", hide=hide))
