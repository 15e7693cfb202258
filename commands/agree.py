"""`!agree`: records agreement to the current rules, and sends a receipt."""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome, reply
from policies.agreement import standing
from policies.ground_rules.versions import in_language
from policies.vocabulary import AgreementAct, RoomId, RoomLink, RulesVersion, Tell, UserId, text


class Record(Protocol):
    """What this command reads."""

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""

    async def acts(self, room_id: RoomId, user_id: UserId) -> Sequence[AgreementAct]:
        """Return somebody's rows of the record in a room, oldest first."""

    def controller(self) -> tuple[str, str]:
        """Return who answers for the data: name and contact."""


async def agree(asked: Asked, record: Record) -> Outcome:
    """Record agreement to the current rules. Agreeing twice changes nothing."""
    if not asked.the_room.is_joined(asked.sender):
        return [reply(text("You are not in that room, so there is nothing to agree to."))]
    version = in_language(await record.current_rules(asked.the_room.room_id), asked.language)
    if version is None:
        return [reply(text("This room has no ground rules yet. Its facilitators can add them."))]
    stands = standing(await record.acts(asked.the_room.room_id, asked.sender), version.version)
    if stands.is_agreed and stands.last is not None:
        return [
            reply(text("You agreed to these rules on {when}. That still holds.", when=stands.last.sent_at))
        ]
    act = agreed(asked, version)
    return [
        act,
        reply(text("Thank you. Your agreement is written down.")),
        receipt(act, asked, record.controller()),
    ]


def agreed(asked: Asked, version: RulesVersion, method: str = "command") -> AgreementAct:
    """Return the row that records this agreement."""
    return AgreementAct(
        act="agreed",
        room_id=version.room_id,
        user_id=asked.sender,
        rules_version=version.version,
        rules_sha256=version.sha256,
        language=version.language,
        method=method,
        event_id=asked.cause,
        sent_at=asked.message.sent_at,
        recorded_at=asked.now,
    )


def receipt(act: AgreementAct, asked: Asked, controller: tuple[str, str]) -> Tell:
    """Return the receipt: what was agreed to, when, and how to take it back."""
    said = [
        text(
            "**Receipt.** You agreed to the ground rules of {room}.",
            room=RoomLink(act.room_id, asked.the_room.name),
        ),
        text("Version {version}, on {when}.", version=act.rules_version, when=act.sent_at),
        text("Its fingerprint (SHA-256) is `{sha256}`.", sha256=act.rules_sha256),
        text("You can take it back at any time: say `{withdraw}`.", withdraw=f"{asked.prefix}withdraw"),
    ]
    name, contact = controller
    if name:
        said.append(text("{name} answers for what is kept about you: {contact}", name=name, contact=contact))
    return Tell(user_id=act.user_id, said=tuple(said))
