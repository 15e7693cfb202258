"""Makes what a command is asked, without a homeserver: commands need none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from commands.base import Asked, Where
from policies.room_safety.roles import Role
from policies.vocabulary import (
    EventId,
    Member,
    Membership,
    Powers,
    Room,
    RoomId,
    RoomMessage,
    RoomSettings,
    RulesVersion,
    Trust,
    UserId,
)

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
ROOM = RoomId("!room:example.org")
MAYA, LEO, ASHA = UserId("@maya:example.org"), UserId("@leo:example.org"), UserId("@asha:example.org")
BOT = UserId("@underrose:example.org")


def room(*joined: UserId, **levels: int) -> Room:
    """Return an encrypted room with these members; Asha is its admin."""
    people = joined or (MAYA, LEO, ASHA, BOT)
    members = {
        user: Member(user, Membership.JOIN, EventId(f"$join-{user}"), NOW - timedelta(days=1), user[1:5])
        for user in people
    }
    powers = Powers(users={ASHA: 100, BOT: 100, **{UserId(k): v for k, v in levels.items()}})
    return Room(ROOM, version="12", encrypted=True, name="Night shift", members=members, powers=powers)


def message(text: str, **more: Any) -> RoomMessage:
    """Return a message of Maya's from a signed device."""
    facts: dict[str, Any] = {
        "room_id": ROOM,
        "event_id": EventId("$said"),
        "sender": MAYA,
        "sent_at": NOW,
        "seen_at": NOW,
        "trust": Trust.SIGNED,
    }
    return RoomMessage(text=text, **(facts | more))


def asked(command: str, argument: str = "", **more: Any) -> Asked:
    """Return what Maya asks in the room."""
    facts = Asked(
        command=command,
        argument=argument,
        sender=MAYA,
        role=Role.PARTICIPANT,
        where=Where.PROTECTED,
        message=message(f"!{command} {argument}"),
        room=room(),
        settings=RoomSettings(),
        language="en",
        now=NOW,
        bot=BOT,
    )
    return replace(facts, **more)


def rules(version: int = 1, text: str = "Be kind.", language: str = "en") -> RulesVersion:
    """Return a version of the room's rules."""
    from policies.ground_rules.versions import digest

    return RulesVersion(
        room_id=ROOM, version=version, language=language, sha256=digest(text), text=text, made_at=NOW
    )


def words(consequence: Any) -> str:
    """Return everything a consequence says, in its English wording with the places filled in."""
    said = []
    for part in consequence.said:
        values = {name: words_of(value) for name, value in getattr(part, "values", {}).items()}
        said.append(part.source.format(**values) if values else part.source)
    return "\n".join(said)


def words_of(value: Any) -> str:
    """Return a value of a text as characters."""
    source = getattr(value, "source", None)
    if not isinstance(source, str):
        return str(value)
    return source.format(**{name: words_of(inner) for name, inner in getattr(value, "values", {}).items()})
