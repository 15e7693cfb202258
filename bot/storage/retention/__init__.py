"""Retention's memory, a file for each thing it keeps; together they are what `Ledger` promises."""

from bot.storage.retention.counts import answer_count, ask_count, counts_asked
from bot.storage.retention.holds import Holds, is_held, place_hold, release_hold
from bot.storage.retention.keys import KeyUses
from bot.storage.retention.media import Files
from bot.storage.retention.positions import Positions, ask, halt
from bot.storage.retention.rooms import forget_left, forget_room, take_back
from bot.storage.retention.troubles import Hindrances, is_out, note_out
from bot.storage.retention.work import WorkList
from policies.vocabulary import RoomId

__all__ = [
    "RetentionLedger",
    "answer_count",
    "ask",
    "ask_count",
    "counts_asked",
    "forget_left",
    "forget_room",
    "halt",
    "is_held",
    "is_out",
    "note_out",
    "place_hold",
    "release_hold",
    "take_back",
]


class RetentionLedger(Positions, WorkList, Holds, Hindrances, KeyUses, Files):
    """Keeps what `bot.retention.ledger.Ledger` promises, in the bot's database."""

    async def forget(self, room_id: RoomId) -> None:
        """Drop how far a room is worked through, as when the bot leaves it."""
        async with self._database.transaction() as connection:
            await forget_room(connection, room_id)
