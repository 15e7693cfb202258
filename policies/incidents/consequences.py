"""What follows from a message that looks like it gives another member's details away.

Decides: private warning, alert, redaction, an incident. From: the category found, the room's settings, and
whether this message was met with a warning before. Never: repeats the detail, names whom it concerns, or
says anything of it in the room. Knows about a person: that their message was met with a warning.
"""

from datetime import datetime

from policies.incidents import wording
from policies.incidents.wording import CATEGORIES
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

__all__ = ["CATEGORIES", "Consequences", "after_advice", "after_repeat", "after_warning"]

REACTION = "m.reaction"
"""The message type of what somebody wrote into a reaction."""

Consequences = tuple[Alert | IncidentOpened | Post | Redact | Tell, ...]


def after_warning(
    message: RoomMessage,
    category: str,
    settings: IdentifyingDetailsSettings,
    *,
    now: datetime,
    prefix: str = "!",
    may_redact: bool = True,
) -> Consequences:
    """Return what follows when a message looks like it gives a detail away, by the room's mode.

    Where the bot may not redact, `hide` does what `warn` does, and the facilitators are told why.
    """
    incident = IncidentOpened(
        room_id=message.room_id,
        event_id=message.edits or message.event_id,
        author=message.sender,
        category=category,
        at=now,
    )
    if settings.mode == "off":
        return ()
    following: list[Alert | IncidentOpened | Post | Redact | Tell] = [incident]
    hidden = settings.mode == "hide" and may_redact
    if hidden:
        following.append(_hidden(message))
    if settings.mode in {"warn", "hide"}:
        if settings.tell == "room":
            following.append(_in_thread(message, *_unspecific(hidden=hidden, prefix=prefix)))
        else:
            following.append(_warning(message, hidden=hidden, prefix=prefix))
    if settings.alert_facilitators or settings.mode == "observe":
        following.append(_alert(message, category, settings, prefix, may_redact=may_redact))
    return tuple(following)


def after_repeat(
    message: RoomMessage, settings: IdentifyingDetailsSettings, *, may_redact: bool = True
) -> Consequences:
    """Return what follows when a message met with a warning gives a detail away again, by another edit.

    Nobody is told twice; but where messages are hidden, the new wording is hidden too.
    """
    return (_hidden(message),) if settings.mode == "hide" and may_redact else ()


def after_advice(message: RoomMessage, settings: IdentifyingDetailsSettings) -> Consequences:
    """Return what follows when somebody gives away what nobody here owns: a hint, where the room wants it."""
    if not settings.advise or settings.mode not in {"warn", "hide"}:
        return ()
    link = EventLink(message.room_id, message.event_id)
    said = (
        text("Your message has a detail by which somebody could be found: {link}", link=link),
        text(
            "It is up to you. People outside the group cannot be asked, so it may be kinder to leave it out."
        ),
    )
    return (Tell(user_id=message.sender, said=said, lane=Lane.WARNING, about=message.room_id),)


def _warning(message: RoomMessage, *, hidden: bool, prefix: str) -> Tell:
    link = EventLink(message.room_id, message.event_id)
    opening = text(
        "Your message may have given away something personal about someone here: {link}", link=link
    )
    said = (
        opening,
        text("It happens easily, and only you and the facilitators know."),
        _then(hidden=hidden, prefix=prefix),
        _wrong(prefix),
    )
    nudge = _in_thread(
        message,
        text("I have a word for you in private. Please accept my invitation to the direct room."),
        _then(hidden=hidden, prefix=prefix),
    )
    return Tell(user_id=message.sender, said=said, lane=Lane.WARNING, otherwise=nudge, about=message.room_id)


def _in_thread(message: RoomMessage, *said: Text) -> Post:
    if message.msgtype == REACTION:  # nothing can hang on a reaction: it is said to what it reacts to
        return Post(room_id=message.room_id, replies_to=message.replies_to, said=said, lane=Lane.WARNING)
    return Post(
        room_id=message.room_id,
        thread=message.thread or message.edits or message.event_id,
        replies_to=(message.edits or message.event_id) if message.thread else None,
        said=said,
        lane=Lane.WARNING,
    )


def _unspecific(*, hidden: bool, prefix: str) -> tuple[Text, ...]:
    opening = text("A kind word about this message: please look whether it says more than belongs here.")
    return (opening, _then(hidden=hidden, prefix=prefix), _wrong(prefix))


def _then(*, hidden: bool, prefix: str) -> Text:
    if hidden:
        return text(
            "I have taken it out of the room for now. You are welcome to say it again without the detail."
        )
    return text(
        "You can edit it, or take it back by redacting it or saying `{take_back}` in the room.",
        take_back=f"{prefix}takeback",
    )


def _wrong(prefix: str) -> Text:
    return text("If I got it wrong, say `{mistake}`.", mistake=f"{prefix}mistake")


def _hidden(message: RoomMessage) -> Redact:
    return Redact(
        room_id=message.room_id,
        event_id=message.event_id,
        reason=text("It may have held an identifying detail."),
        lane=Lane.WARNING,
    )


def _alert(
    message: RoomMessage,
    category: str,
    settings: IdentifyingDetailsSettings,
    prefix: str,
    *,
    may_redact: bool,
) -> Alert:
    mode = "warn" if settings.mode == "hide" and not may_redact else settings.mode
    lacking = (
        [text("I may not redact messages in that room, so it still stands.")] if mode != settings.mode else []
    )
    told = {
        "observe": text("Nothing was said to the author: this room only observes."),
        "warn": text("The author was told in private."),
        "hide": text("The message was redacted, and the author was told in private."),
    }
    told_here = {
        "warn": text("The author was told in a thread, without specifics."),
        "hide": text("The message was redacted, and the author was told in a thread, without specifics."),
    }
    done = told_here if settings.tell == "room" and mode in told_here else told
    return wording.alert(
        message.room_id,
        message.edits or message.event_id,
        category,
        *lacking,
        done[mode],
        text("`{incidents}` lists what is open, and what you can do.", incidents=f"{prefix}incidents"),
    )
