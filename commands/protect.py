"""`!protect`, `!protected`, `!unprotect`: details that a member asks the bot to watch for.

Only a keyed digest is kept, with the kind and a hint of two characters. The message that held the value is
redacted at once, also where the command was misspelt, or said in a room by mistake.
"""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome, ToConfirm, reply
from commands.kinds import KINDS, all_kinds, kind_named
from commands.nearest import nearest
from commands.protect_doubts import TOO_LITTLE, declined, doubts, promise, promised
from policies.identifying_details import Noticed
from policies.vocabulary import (
    DetailForgotten,
    DetailRegistered,
    Lane,
    Post,
    Redact,
    Reply,
    RoomMessage,
    Text,
    UserId,
    text,
)


class Detail(Protocol):
    """A registered detail as it is listed."""

    @property
    def number(self) -> int:
        """Its number."""

    @property
    def kind(self) -> str:
        """Its kind."""

    @property
    def hint(self) -> str:
        """Its last characters, two at the most."""

    @property
    def digests(self) -> tuple[bytes, ...]:
        """What is kept of its value."""


class Registry(Protocol):
    """What these commands read."""

    async def details_of(self, user_id: UserId) -> Sequence[Detail]:
        """List what somebody registered, oldest first."""

    def digests(self, kind: str, value: str, owner: UserId) -> tuple[str, tuple[bytes, ...]]:
        """Return the hint and the keyed digests of a value."""

    async def noticed(self, kind: str, value: str, owner: UserId) -> Noticed:
        """Return how a value would be noticed in its owner's rooms."""

    def looks_valid(self, kind: str, value: str, owner: UserId) -> bool:
        """Whether a value looks like what its kind says, in the regions of its owner's rooms."""


async def protect(asked: Asked, registry: Registry) -> Outcome:
    """Register a detail to watch for; what looks wrong or is not always noticed is asked about first."""
    kind, value = _split(asked.argument)
    if kind not in KINDS or not value:
        return [reply(*how(asked))]
    if _is_little(kind, value):
        return [reply(TOO_LITTLE)]
    hint, digests = registry.digests(kind, value, asked.sender)
    noticed = await registry.noticed(kind, value, asked.sender)
    if said := declined(kind, noticed, is_empty=not digests):
        return [reply(*said)]
    if _equal(kind, digests, await registry.details_of(asked.sender)):
        return [reply(promised(noticed, _told(kind, hint)))]
    doubted = doubts(kind, noticed, looks_valid=registry.looks_valid(kind, value, asked.sender))
    if doubted and not asked.confirmed:
        keep = text("To keep it anyway, say `{confirm}`.", confirm=f"{asked.prefix}confirm")
        return [ToConfirm(), reply(*doubted, keep)]
    registered = DetailRegistered(user_id=asked.sender, kind=kind, hint=hint, digests=digests, at=asked.now)
    return [registered, reply(promise(noticed, _told(kind, hint)))]


def holds_value(command: str, argument: str) -> bool:
    """Whether a message is one with which somebody means to register a detail, however they spelled it.

    Such a message does not stay where it was sent, whatever else becomes of it.
    """
    if command == "protect":
        return bool(argument)
    if command.startswith("protect") and kind_named(command.removeprefix("protect")) is not None:
        return bool(argument)
    return nearest(command, ["protect"]) is not None and _split(argument)[0] in KINDS


def value_gone(
    message: RoomMessage, *, may_redact: bool, language: str | None = None
) -> list[Redact | Reply]:
    """Return what becomes of a message that holds a value: it is redacted at once, where that may be.

    Where it may not be, or the homeserver refuses it, its author is asked to delete it.
    """
    stands = text(
        "I may not redact your message here, and it holds what you want to keep to yourself. "
        "Please delete it."
    )
    if not may_redact:
        return [reply(stands)]
    asking = Post(
        room_id=message.room_id,
        said=(stands,),
        thread=message.thread,
        replies_to=message.event_id,
        language=language,
    )
    return [
        Redact(
            room_id=message.room_id,
            event_id=message.event_id,
            reason=text("A registered detail does not stay in the room."),
            lane=Lane.ANSWER,
            otherwise=(asking,),
        )
    ]


async def protected(asked: Asked, registry: Registry) -> Outcome:
    """List what the asker registered, by kind and hint."""
    details = await registry.details_of(asked.sender)
    if not details:
        return [
            reply(
                text(
                    "You have registered nothing. `{protect}` adds a detail.",
                    protect=f"{asked.prefix}protect",
                )
            )
        ]
    return [reply(text("You asked me to watch for:"), *_listed(details))]


def lost(details: Sequence[Detail], prefix: str) -> tuple[Text, ...]:
    """Say to somebody that what they registered is watched for no more: the key to it is gone."""
    again = text(
        "If I should go on, please register them again with `{protect}`.", protect=f"{prefix}protect"
    )
    return (
        text("I have lost the key to what you registered. I can no longer watch for:"),
        *_listed(details),
        again,
    )


def _listed(details: Sequence[Detail]) -> list[Text]:
    return [
        text("- {number}: {detail}", number=number, detail=_told(detail.kind, detail.hint))
        for number, detail in enumerate(details, 1)
    ]


async def unprotect(asked: Asked, registry: Registry) -> Outcome:
    """Remove a registered detail by its number in the list, however often it was registered."""
    details = await registry.details_of(asked.sender)
    number = asked.argument.strip()
    if not number.isascii() or not number.isdigit() or not 0 < int(number[:9]) <= len(details):
        return [
            reply(
                text("Which one? `{protected}` lists them by number.", protected=f"{asked.prefix}protected")
            )
        ]
    chosen = details[int(number) - 1]
    forgotten = [
        DetailForgotten(user_id=asked.sender, number=each.number)
        for each in _equal(chosen.kind, chosen.digests, details)
    ]
    return [*forgotten, reply(text("Done. I no longer watch for it, and its digest is gone."))]


def _equal(kind: str, digests: Sequence[bytes], details: Sequence[Detail]) -> list[Detail]:
    """Return which of these details are of the same value: a client may have sent it twice."""
    return [each for each in details if each.kind == kind and set(each.digests) == set(digests)]


def _is_little(kind: str, value: str) -> bool:
    """Whether everybody says it all the time, so that watching for it would hide what anybody writes."""
    return sum(char.isalnum() for char in value) < (2 if kind == "name" else 3)


def how(asked: Asked) -> tuple[Text, ...]:
    """Say how a detail is registered."""
    return (
        text(
            "Say what to watch for, like `{protect} {phone} +44 20 7946 0958`.",
            protect=f"{asked.prefix}protect",
            phone=KINDS["phone"],
        ),
        text("Kinds: {kinds}.", kinds=all_kinds()),
    )


def _split(argument: str) -> tuple[str, str]:
    """Return the kind, as it was typed where there is no such one, and the value; either may be empty."""
    kind, *value = argument.split(maxsplit=1) or [""]
    return kind_named(kind) or kind, value[0].strip() if value else ""


def _told(kind: str, hint: str) -> Text:
    """Name a detail by its kind and, where that gives nothing away, by how it ends."""
    shown = KINDS.get(kind, kind)
    if not hint:
        return text("{kind}, kept without a hint", kind=shown)
    return text("{kind} ending {hint}", kind=shown, hint=hint)
