"""`!withdraw`: takes an agreement back, as easily as it was given."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from commands import wording
from commands.base import Asked, Outcome, reply
from policies.agreement import is_overtaken, standing, what_follows
from policies.vocabulary import AgreementAct, RoomId, RoomLink, Tell, Text, UserId, text


class Record(Protocol):
    """What this command reads."""

    async def acts(self, room_id: RoomId, user_id: UserId) -> Sequence[AgreementAct]:
        """Return somebody's rows of the record in a room, oldest first."""


async def withdraw(asked: Asked, record: Record) -> Outcome:
    """Take back the asker's agreement, to whichever version it was."""
    acts = await record.acts(asked.the_room.room_id, asked.sender)
    last = standing(acts, 0).last
    if last is None or last.act != "agreed":
        return [reply(text("There is no agreement of yours here to take back."))]
    if is_overtaken(asked.message, acts):
        return [reply(wording.OVERTAKEN)]
    act = replace(
        last,
        act="withdrawn",
        method="command",
        event_id=asked.cause,
        sent_at=asked.message.sent_at,
        recorded_at=asked.now,
    )
    answer = reply(text("Your agreement is taken back."), *_follows(asked))
    return [act, answer, _receipt(act, asked)]


def _receipt(act: AgreementAct, asked: Asked) -> Tell:
    said = (
        text(
            "**Receipt.** You took back your agreement to the ground rules of {room}.",
            room=RoomLink(act.room_id, asked.the_room.name),
        ),
        text(
            "It was to version {version}; taken back on {when}.", version=act.rules_version, when=act.sent_at
        ),
    )
    return Tell(user_id=act.user_id, said=said, about=act.room_id)


def _follows(asked: Asked) -> tuple[Text, ...]:
    is_inside = asked.the_room.is_joined(asked.sender)
    if not is_inside and asked.settings.agreement.gate != "lobby":
        return ()  # they have left
    return what_follows(asked.settings.agreement, asked.prefix, is_inside=is_inside)
