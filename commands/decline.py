"""`!decline`: records that somebody does not agree, and says what follows."""

from collections.abc import Sequence
from typing import Protocol

from commands import wording
from commands.agree import History, act_of, read_before
from commands.base import Asked, Outcome, reply
from policies.agreement import State, is_overtaken, standing, what_follows
from policies.ground_rules.versions import in_language
from policies.vocabulary import AgreementAct, RoomId, RulesVersion, Text, UserId, text


class Record(History, Protocol):
    """What this command reads."""

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""

    async def acts(self, room_id: RoomId, user_id: UserId) -> Sequence[AgreementAct]:
        """Return somebody's rows of the record in a room, oldest first."""

    def may_answer(self, asked: Asked) -> bool:
        """Whether the asker may answer in this room: they are in it, or wait in its lobby."""


async def decline(asked: Asked, record: Record) -> Outcome:
    """Record that the asker does not agree to the rules they had read. Declining twice changes nothing."""
    if not record.may_answer(asked):
        return [reply(text("You are not in that room, so there is nothing to decline."))]
    version = in_language(await record.current_rules(asked.the_room.room_id), asked.language)
    if version is None:
        return [reply(text("This room has no ground rules yet. Its facilitators can add them."))]
    version = await read_before(asked, version, record) or version
    acts = await record.acts(asked.the_room.room_id, asked.sender)
    stands = standing(acts, version.version)
    thanks = text("Thank you for saying so. That is written down, and it is all right.")
    answer = reply(thanks, *_follows(asked))
    declined_this = stands.last is not None and stands.last.rules_version == version.version
    if stands.state is State.DECLINED and declined_this:
        return [answer]
    if is_overtaken(asked.message, acts):
        return [reply(wording.OVERTAKEN)]
    return [act_of(asked, "declined", version), answer]


def _follows(asked: Asked) -> tuple[Text, ...]:
    is_inside = asked.the_room.is_joined(asked.sender)
    return what_follows(asked.settings.agreement, asked.prefix, is_inside=is_inside)
