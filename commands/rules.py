"""`!rules`: the ground rules in the asker's language, and where their agreement stands."""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome
from commands.crisis import crisis
from policies.agreement import standing
from policies.ground_rules.versions import in_language
from policies.vocabulary import AgreementAct, Markdown, Reply, RoomId, RulesVersion, Text, UserId, text


class Record(Protocol):
    """What this command reads."""

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""

    async def acts(self, room_id: RoomId, user_id: UserId) -> Sequence[AgreementAct]:
        """Return somebody's rows of the record in a room, oldest first."""

    def crisis_lines(self) -> Sequence[str]:
        """Return the configured crisis lines."""


async def rules(asked: Asked, record: Record) -> Outcome:
    """Show the rules, and where the asker's agreement stands."""
    version = in_language(await record.current_rules(asked.the_room.room_id), asked.language)
    if version is None:
        return [Reply(said=(text("This room has no ground rules yet. Its facilitators can add them."),))]
    acts = await record.acts(asked.the_room.room_id, asked.sender)
    where = where_it_stands(acts, version, asked.prefix)
    return [Reply(said=(Markdown(version.text), *crisis(record.crisis_lines()), where))]


def where_it_stands(acts: Sequence[AgreementAct], version: RulesVersion, prefix: str) -> Text:
    """Say where somebody's agreement stands, and what they can do."""
    stands = standing(acts, version.version)
    last = stands.last
    agree = f"{prefix}agree"
    if last is None or last.act == "lapsed":
        return text("You have not answered yet. To agree, say `{agree}`.", agree=agree)
    if stands.is_agreed:
        return text("You agreed to these rules on {when}.", when=last.sent_at)
    if stands.is_outdated:
        return text(
            "You agreed to an older version on {when}. To agree to this one, say `{agree}`.",
            when=last.sent_at,
            agree=agree,
        )
    return text("You have not agreed. If you change your mind, say `{agree}`.", agree=agree)
