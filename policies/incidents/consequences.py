"""What follows from a message that looks like it gives another member's details away.

Decides: private warning, alert, redaction, an incident. From: the category found, the room's settings, and
whether this message was met with a warning before. Never: repeats the detail, names whom it concerns, or
says anything of it in the room. Knows about a person: that their message was met with a warning.
"""

from datetime import datetime

from policies.vocabulary import (
    Alert,
    EventLink,
    IdentifyingDetailsSettings,
    IncidentOpened,
    Lane,
    Post,
    Redact,
    RoomMessage,
    Tell,
    Text,
    text,
)

CATEGORIES: dict[str, Text] = {
    "name": text("a name"),
    "phone": text("a phone number"),
    "email": text("an e-mail address"),
    "address": text("an address"),
    "handle": text("an account"),
    "workplace": text("a workplace or school"),
    "birthdate": text("a date of birth"),
    "id_number": text("an identity number"),
    "location": text("a location"),
    "protected": text("a registered detail"),
    "quote": text("words from another room"),
    "membership": text("who is in another room"),
}

Consequences = tuple[Alert | IncidentOpened | Redact | Tell, ...]


def after_warning(
    message: RoomMessage,
    category: str,
    settings: IdentifyingDetailsSettings,
    *,
    now: datetime,
    prefix: str = "!",
) -> Consequences:
    """Return what follows when a message looks like it gives a detail away, by the room's mode."""
    incident = IncidentOpened(
        room_id=message.room_id,
        event_id=message.edits or message.event_id,
        author=message.sender,
        category=category,
        at=now,
    )
    if settings.mode == "off":
        return ()
    following: list[Alert | IncidentOpened | Redact | Tell] = [incident]
    if settings.mode == "hide":
        following.append(_hidden(message))
    if settings.mode in {"warn", "hide"}:
        following.append(_warning(message, hidden=settings.mode == "hide", prefix=prefix))
    if settings.alert_facilitators or settings.mode == "observe":
        following.append(_alert(message, category, settings.mode))
    return tuple(following)


def after_repeat(message: RoomMessage, settings: IdentifyingDetailsSettings) -> Consequences:
    """Return what follows when a message met with a warning gives a detail away again, by another edit.

    Nobody is told twice; but where messages are hidden, the new wording is hidden too.
    """
    return (_hidden(message),) if settings.mode == "hide" else ()


def _warning(message: RoomMessage, *, hidden: bool, prefix: str) -> Tell:
    link = EventLink(message.room_id, message.event_id)
    take_back = f"{prefix}takeback"
    opening = text(
        "Your message may have given away something personal about someone here: {link}", link=link
    )
    if hidden:
        then = text(
            "I have taken it out of the room for now. You are welcome to say it again without the detail."
        )
    else:
        then = text(
            "You can edit it, or take it back by redacting it or saying `{take_back}` in the room.",
            take_back=take_back,
        )
    said = (
        opening,
        text("It happens easily, and only you and the facilitators know."),
        then,
        text("If I got it wrong, say `{mistake}`.", mistake=f"{prefix}mistake"),
    )
    nudge = Post(
        room_id=message.room_id,
        thread=message.thread or message.edits or message.event_id,
        said=(text("I have a word for you in private. Please accept my invitation to the direct room."),),
        lane=Lane.WARNING,
    )
    return Tell(user_id=message.sender, said=said, lane=Lane.WARNING, otherwise=nudge)


def _hidden(message: RoomMessage) -> Redact:
    return Redact(
        room_id=message.room_id,
        event_id=message.event_id,
        reason="It may have held an identifying detail.",
        lane=Lane.WARNING,
    )


def _alert(message: RoomMessage, category: str, mode: str) -> Alert:
    done = {
        "observe": text("Nothing was said to the author: this room only observes."),
        "warn": text("The author was told in private."),
        "hide": text("The message was redacted, and the author was told in private."),
    }
    link = EventLink(message.room_id, message.event_id)
    opening = text(
        "A message may give away an identifying detail ({category}): {link}",
        category=CATEGORIES[category],
        link=link,
    )
    return Alert(room_id=message.room_id, said=(opening, done[mode]))
