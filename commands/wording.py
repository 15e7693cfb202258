"""What the bot says around commands: hints, refusals, and what the facilitators are told of forged ones."""

import re
from collections.abc import Sequence

from commands.base import Command, Where
from commands.crisis import crisis
from policies.room_safety.roles import Role
from policies.vocabulary import EventLink, Room, RoomLink, Text, text

_OPTION = re.compile(r"\[([a-z]+)\]")  # an argument that may be left out, and is one word

SLOWLY = text("That was a lot at once. I answer again in a few seconds.")

REFUSAL: dict[Role, Text] = {
    Role.FACILITATOR: text("That is for the facilitators of this room. You can ask one of them."),
    Role.ADMIN: text("That is for the admins of this room. You can ask one of them."),
}


UNENCRYPTED = text(
    "That came unencrypted, so I did not act on it. Please say it again from an app that encrypts."
)
NOT_REGISTERED = text(
    "Your detail is not registered, and the message that held it goes all the same. "
    "Please send it to me again a little later."
)
EDITED = text("An edit registers nothing. Please send it to me as a message of its own.")
NO_SUCH_ROOM = text("I know no such room that we share.")
BELATED = text("That reached me late, so I have not acted on it. If you still want it, please say it again.")
OVERTAKEN = text("That reached me late, so I did not write it down: what you have said since stands.")
PLAINTEXT_IN_PRIVATE = text(
    "A command arrived unencrypted in a direct room with a member. I did not act on it, and told them."
)


def unknown(near: str | None, prefix: str, crisis_lines: Sequence[str]) -> tuple[Text, ...]:
    """Hint at what somebody may have meant, and where help is."""
    help_ = f"{prefix}help"
    if near:
        hint = text("I do not know that. Did you mean `{near}`?", near=f"{prefix}{near}")
    else:
        hint = text("I do not know that. `{help}` shows what you can say.", help=help_)
    return (hint, *crisis(crisis_lines))


def not_here(command: Command, prefix: str) -> Text:
    """Say where a command can be given."""
    said = f"{prefix}{command.name}"
    if command.where is Where.DIRECT:
        return text(
            "`{command}` is for the two of us: please say it to me in a direct message.", command=said
        )
    if Where.PROTECTED in command.where:
        return text("`{command}` is for rooms that I look after. This is none yet.", command=said)
    return text("`{command}` is not needed here.", command=said)


def after_asking(prefix: str) -> Text:
    """Say that a word said before the question, or whose key came late, is no answer to it."""
    return text(
        "I can take that only once you have read my question. To go on, please say `{confirm}` again.",
        confirm=f"{prefix}confirm",
    )


def elsewhere(command: Command, prefix: str) -> Text:
    """Say where a command is taken that cannot be taken in a room without encryption."""
    said = f"{prefix}{command.name}"
    if Where.DIRECT in command.where:
        return text("Please say `{command}` to me in a direct message: that is encrypted.", command=said)
    return text("I can take `{command}` once encryption is turned on in the room's settings.", command=said)


def powerless(room: Room) -> Text:
    """Say that somebody's own messages stay where the bot may not redact, and what they can do."""
    return text(
        "I may not redact messages in {room}, so I cannot take yours back. "
        "Please delete them yourself, or ask the facilitators.",
        room=RoomLink(room.room_id, room.name),
    )


def which_room(shared: Sequence[Room], command: str, prefix: str) -> tuple[Text, ...]:
    """Ask which of the shared rooms is meant."""
    if not shared:
        return (text("We share no room that I look after."),)
    named = [room.canonical_alias or room.room_id for room in shared]
    example = text("Which room? Say it like `{example}`.", example=f"{prefix}{command} {named[0]}")
    lines = [
        text("- {room}: `{name}`", room=RoomLink(room.room_id, room.name), name=name)
        for room, name in zip(shared, named, strict=True)
    ]
    return (example, *lines)


def about_here(command: Command, prefix: str) -> Text:
    """Say that in a group a command is about that group alone, whichever room it names."""
    said = f"{prefix}{command.name}"
    return text(
        "Said here, `{command}` is about this room. "
        "For another one, please say it to me in a direct message.",
        command=said,
    )


def with_arguments(command: Command, words: Sequence[str]) -> str:
    """Return how a command is written before the room's name.

    Of what somebody wrote it repeats only what stands in the table too.
    """
    if option := _OPTION.fullmatch(command.arguments):
        arguments = option[1] if option[1] in words else ""
    else:
        arguments = "" if command.arguments.startswith("[") else command.arguments.replace("ROOM", "")
    return f"{command.name} {arguments}".strip()


UNANSWERED = text(
    "I could not look up what I need for that, so nothing was changed. Please say it again in a little while."
)


def sorry(reference: str) -> Text:
    """Say that a mistake of the bot's own kept it from answering."""
    return text(
        "Something went wrong on my side, and nothing was changed. Whoever runs me can look for {reference}.",
        reference=reference,
    )


def untrusted_alert(link: EventLink) -> Text:
    """Tell the facilitators that a staff command came from a device that is not vouched for."""
    return text(
        "A staff command came from a device its owner has not verified. I did not act on it: {link}",
        link=link,
    )


def plaintext_alert(link: EventLink) -> Text:
    """Tell the facilitators that a command arrived unencrypted."""
    return text("A command arrived unencrypted in an encrypted room. I did not act on it: {link}", link=link)
