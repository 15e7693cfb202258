"""What is said about an incident: to the facilitators, and to whom it concerns. A link and a category."""

from policies.vocabulary import Alert, EventId, EventLink, RoomId, RoomLink, Text, text

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


def alert(room_id: RoomId, event_id: EventId, category: str, *then: Text) -> Alert:
    """Tell the facilitators of an incident: one message, brought up to date as it goes on."""
    opening = text(
        "A message may give away an identifying detail ({category}): {link}",
        category=CATEGORIES[category],
        link=EventLink(room_id, event_id),
    )
    return Alert(room_id=room_id, key=f"incident:{event_id}", said=(opening, *then))


def asking(room: RoomLink, link: EventLink, number: int, prefix: str) -> tuple[Text, ...]:
    """Ask somebody for permission to share that a detail of theirs was given away."""
    return (
        text("Something personal of yours may have been said in {room}: {link}", room=room, link=link),
        text(
            "The facilitators would like to share that it happened, to look after the group. "
            "Without your word, nothing is shared."
        ),
        text(
            "If they may, say `{permit}`. If not, say `{refuse}`. You can change your mind.",
            permit=f"{prefix}permit {number}",
            refuse=f"{prefix}refuse {number}",
        ),
    )


def handing(room: RoomLink, link: EventLink, category: str) -> tuple[Text, ...]:
    """Tell a supervisor of an incident that is handed to them."""
    return (
        text(
            "The facilitators of {room} hand you an incident ({category}): {link}",
            room=room,
            category=CATEGORIES[category],
            link=link,
        ),
        text("I keep no words of it, and nothing about whom it concerns. Please talk with them about it."),
    )
