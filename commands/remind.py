"""`!remind`: reminds those who have not agreed, each in private."""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome, reply
from policies.agreement import Standing, has_answered
from policies.agreement.reminding import reminder
from policies.vocabulary import Reminded, Room, RoomId, RulesVersion, UserId, plural, text


class Record(Protocol):
    """What this command reads."""

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""

    async def standings(self, room: Room) -> Sequence[tuple[UserId, Standing]]:
        """Return where everybody stands who is in a room and is asked, by name."""


async def remind(asked: Asked, record: Record) -> Outcome:
    """Remind everybody who has not answered; who said no is left in peace."""
    room = asked.the_room
    if not asked.settings.agreement.required:
        return [reply(text("Nobody is asked in this room yet."))]
    if not await record.current_rules(room.room_id):
        return [reply(text("This room has no ground rules yet. Its facilitators can add them."))]
    waiting = [user for user, stands in await record.standings(room) if not has_answered(stands)]
    if not waiting:
        return [reply(text("There is nobody to remind: everybody here has answered."))]
    told = [reminder(room, user, asked.prefix, rests=False) for user in waiting]
    noted = [Reminded(room_id=room.room_id, user_id=user, reminded_at=asked.now) for user in waiting]
    done = plural(
        "I remind one member in private, kindly.",
        "I remind {count} members in private, kindly.",
        len(waiting),
    )
    return [reply(done), *noted, *told]  # noted first: that takes out what waits of earlier reminders
