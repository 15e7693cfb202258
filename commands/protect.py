"""`!protect`, `!protected`, `!unprotect`: details that a member asks the bot to watch for.

Only a keyed digest is kept, with the kind and a hint of two characters. The message that held the
value is redacted at once.
"""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome, reply
from policies.vocabulary import DetailForgotten, DetailRegistered, Lane, Redact, Text, UserId, text

KINDS = ("name", "phone", "email", "address", "handle", "workplace", "birthdate", "id_number", "word")


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


class Registry(Protocol):
    """What these commands read."""

    async def details_of(self, user_id: UserId) -> Sequence[Detail]:
        """List what somebody registered, oldest first."""

    def digests(self, kind: str, value: str, owner: UserId) -> tuple[str, tuple[bytes, ...]]:
        """Return the hint and the keyed digests of a value."""

    def looks_valid(self, kind: str, value: str) -> bool:
        """Whether a value looks like what its kind says."""


async def protect(asked: Asked, registry: Registry) -> Outcome:
    """Register a detail to watch for."""
    kind, _, value = asked.argument.strip().partition(" ")
    kind, value = kind.lower(), value.strip()
    gone = Redact(
        room_id=asked.message.room_id,
        event_id=asked.cause,
        reason=text("A registered detail does not stay in the room."),
        lane=Lane.ANSWER,
    )
    if kind not in KINDS or not value:
        return [gone, reply(*_how(asked))] if asked.argument.strip() else [reply(*_how(asked))]
    certain = value.lower().endswith(" keep")
    value = value[: -len(" keep")].strip() if certain else value
    if not certain and not registry.looks_valid(kind, value):
        return [gone, reply(_doubt(kind))]
    hint, digests = registry.digests(kind, value, asked.sender)
    if not digests:
        return [gone, reply(text("There is too little in it to watch for. Please send a longer one."))]
    registered = DetailRegistered(user_id=asked.sender, kind=kind, hint=hint, digests=digests, at=asked.now)
    return [registered, gone, reply(_thanks(kind, hint))]


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
    lines = [
        text("- {number}: {detail}", number=number, detail=_told(detail.kind, detail.hint))
        for number, detail in enumerate(details, 1)
    ]
    return [reply(text("You asked me to watch for:"), *lines)]


async def unprotect(asked: Asked, registry: Registry) -> Outcome:
    """Remove a registered detail by its number in the list."""
    details = await registry.details_of(asked.sender)
    number = asked.argument.strip()
    if not number.isascii() or not number.isdigit() or not 0 < int(number[:9]) <= len(details):
        return [
            reply(
                text("Which one? `{protected}` lists them by number.", protected=f"{asked.prefix}protected")
            )
        ]
    forgotten = DetailForgotten(user_id=asked.sender, number=details[int(number) - 1].number)
    return [forgotten, reply(text("Done. I no longer watch for it, and its digest is gone."))]


def _how(asked: Asked) -> tuple[Text, ...]:
    return (
        text(
            "Say what to watch for, like `{example}`.",
            example=f"{asked.prefix}protect phone +44 20 7946 0958",
        ),
        text("Kinds: {kinds}.", kinds=", ".join(KINDS)),
    )


def _doubt(kind: str) -> Text:
    return text(
        "That does not look like a valid {kind}. To keep it anyway, send it again with `keep` at the end.",
        kind=kind,
    )


def _thanks(kind: str, hint: str) -> Text:
    return text(
        "Done. I watch for this: {detail}. Your message is redacted, and its value is not kept.",
        detail=_told(kind, hint),
    )


def _told(kind: str, hint: str) -> Text:
    """Name a detail by its kind and, where that gives nothing away, by how it ends."""
    if not hint:
        return text("{kind}, kept without a hint", kind=kind)
    return text("{kind} ending {hint}", kind=kind, hint=hint)
