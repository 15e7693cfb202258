"""`!agree`: records agreement to the current rules, and sends a receipt."""

import json
from collections.abc import Sequence
from typing import Protocol

from commands import wording
from commands.base import Asked, Outcome, reply
from policies.agreement import Terms, is_overtaken, receipt_of, standing
from policies.ground_rules.versions import in_language
from policies.vocabulary import (
    AgreementAct,
    Room,
    RoomId,
    RoomLink,
    RulesVersion,
    SendFile,
    Tell,
    Text,
    UserId,
    text,
)


class History(Protocol):
    """What tells which rules somebody had read."""

    async def rules_history(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return every version of a room's rules, oldest first, one entry a language."""


class Record(History, Protocol):
    """What this command reads."""

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""

    async def acts(self, room_id: RoomId, user_id: UserId) -> Sequence[AgreementAct]:
        """Return somebody's rows of the record in a room, oldest first."""

    def terms(self) -> Terms:
        """Return what is the same in every receipt."""

    def may_answer(self, asked: Asked) -> bool:
        """Whether the asker may answer in this room: they are in it, or wait in its lobby."""


async def agree(asked: Asked, record: Record) -> Outcome:
    """Record agreement to the current rules. Agreeing twice changes nothing."""
    if not record.may_answer(asked):
        return [reply(text("You are not in that room, so there is nothing to agree to."))]
    version = in_language(await record.current_rules(asked.the_room.room_id), asked.language)
    if version is None:
        return [reply(text("This room has no ground rules yet. Its facilitators can add them."))]
    acts = await record.acts(asked.the_room.room_id, asked.sender)
    stands = standing(acts, version.version)
    if stands.is_agreed and stands.last is not None:
        return [
            reply(text("You agreed to these rules on {when}. That still holds.", when=stands.last.sent_at))
        ]
    if is_overtaken(asked.message, acts):
        return [reply(wording.OVERTAKEN)]
    if read := await read_before(asked, version, record):
        return [act_of(asked, "agreed", read), reply(*_just_changed(read, asked.prefix))]
    act = act_of(asked, "agreed", version)
    return [
        act,
        reply(text("Thank you. Your agreement is written down.")),
        *receipt_for(act, asked.the_room, record.terms()),
    ]


async def read_before(asked: Asked, current: RulesVersion, record: History) -> RulesVersion | None:
    """Return the rules that held when the asker wrote, where they changed before the bot read it."""
    if asked.message.sent_at >= current.made_at:
        return None
    history = await record.rules_history(asked.the_room.room_id)
    number = max((v.version for v in history if v.made_at <= asked.message.sent_at), default=0)
    return in_language([v for v in history if v.version == number], asked.language)


def _just_changed(read: RulesVersion, prefix: str) -> tuple[Text, ...]:
    return (
        text(
            "The rules changed just as you agreed. Your agreement to version {read} is written down.",
            read=read.version,
        ),
        text(
            "`{rules}` shows them as they are now. To agree to these, say `{agree}` again.",
            rules=f"{prefix}rules",
            agree=f"{prefix}agree",
        ),
    )


def act_of(asked: Asked, act: str, version: RulesVersion, method: str = "command") -> AgreementAct:
    """Return the row that records what somebody said about a version of the rules."""
    return AgreementAct(
        act=act,
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


def receipt_for(act: AgreementAct, room: Room, terms: Terms) -> tuple[Tell, SendFile]:
    """Return the receipt, to be read and to be kept: what was agreed to, when, and how to take it back."""
    said = [
        text(
            "**Receipt.** You agreed to the ground rules of {room}.",
            room=RoomLink(act.room_id, room.name),
        ),
        text("Version {version}, on {when}.", version=act.rules_version, when=act.sent_at),
        text("Its fingerprint (SHA-256) is `{sha256}`.", sha256=act.rules_sha256),
        text("You can take it back at any time: say `{withdraw}`.", withdraw=terms.withdraw),
        text("I keep this record until {kept} after you leave the room.", kept=terms.kept),
        *answering(terms),
    ]
    data = json.dumps(receipt_of(act, terms), indent=2, ensure_ascii=False).encode()
    file = SendFile(user_id=act.user_id, name="receipt.json", mimetype="application/json", data=data)
    return Tell(user_id=act.user_id, said=tuple(said), about=act.room_id), file


def answering(terms: Terms) -> tuple[Text, ...]:
    """Say who answers for what is kept, where the configuration names somebody."""
    if not terms.controller:
        return ()
    said = text(
        "{name} answers for what is kept about you: {contact}", name=terms.controller, contact=terms.contact
    )
    return (said,)
