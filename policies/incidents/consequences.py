"""What follows from a message that looks like it gives another member's details away.

Decides: private warning, alert, redaction, an incident. From: the category found, the room's settings, and
whether this message was met with a warning before. Never: repeats the detail, names whom it concerns, or
says anything of it in the room. Knows about a person: that their message was met with a warning.
"""

from datetime import datetime

from policies.incidents.telling import REFUSED, Saying, Telling
from policies.vocabulary import (
    EventLink,
    IdentifyingDetailsSettings,
    IncidentOpened,
    Lane,
    Redact,
    RoomMessage,
    Tell,
    Text,
    text,
)

Consequences = tuple[Saying | IncidentOpened | Redact, ...]


def after_warning(
    message: RoomMessage,
    category: str,
    settings: IdentifyingDetailsSettings,
    *,
    now: datetime,
    prefix: str = "!",
    stands: Text | None = None,
) -> Consequences:
    """Return what follows when a message looks like it gives a detail away, by the room's mode.

    Where `stands` says why it is not redacted, or the homeserver refuses it, `hide` does what `warn` does,
    and the facilitators are told why. So nobody is told that a message is gone before it is.
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
    telling = Telling(message, category, settings, prefix)
    if settings.mode != "hide":
        return (incident, *telling.said())
    if stands is not None:
        return (incident, *telling.said(stands=stands))
    redact = _hidden(message, then=telling.said(is_hidden=True), otherwise=telling.said(stands=REFUSED))
    return (incident, redact)


def after_repeat(
    message: RoomMessage,
    category: str,
    settings: IdentifyingDetailsSettings,
    *,
    prefix: str = "!",
    stands: Text | None = None,
) -> Consequences:
    """Return what follows when a message met with a warning gives a detail away again, by another edit.

    Nobody is told twice; but where messages are hidden, the new wording is hidden too, and facilitators know
    of one that still stands.
    """
    if settings.mode != "hide":
        return ()
    telling = Telling(message, category, settings, prefix)
    if stands is not None:
        return (telling.still_stands(stands),)
    return (_hidden(message, otherwise=(telling.still_stands(REFUSED),)),)


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


def _hidden(
    message: RoomMessage, *, then: tuple[Saying, ...] = (), otherwise: tuple[Saying, ...] = ()
) -> Redact:
    return Redact(
        room_id=message.room_id,
        event_id=message.event_id,
        reason=text("It may have held an identifying detail."),
        lane=Lane.WARNING,
        then=then,
        otherwise=otherwise,
    )
