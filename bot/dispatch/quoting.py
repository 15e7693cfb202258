"""Takes fingerprints of what is said, by which it is met where it is pasted into another room.

Kept in memory, and nowhere else, for as long as the room keeps its messages, and 30 days at the most.
"""

from datetime import timedelta

from bot.dispatch.reading import Reading
from bot.dispatch.rosters import looks_across
from policies.identifying_details import Quotes
from policies.vocabulary import RoomMessage

LONGEST = timedelta(days=30)  # that fingerprints are kept


def fingerprint(message: RoomMessage, quotes: Quotes, reading: Reading) -> None:
    """Take the fingerprint of a message; it ends when the room's retention would end the message."""
    room_id = message.room_id
    if not looks_across(room_id, reading) or not message.was_encrypted:
        return
    if message.edits is not None:
        known = quotes.pasted(message.text, "")
        if known is not None and known.room == room_id:
            return  # a correction of what is known; many of one text would count as a stock phrase
    kept = reading.around.settings_of(room_id).retention.max_age or LONGEST
    now = reading.around.clock.now()
    ends = min(message.sent_at, now) + min(kept, LONGEST)
    if ends > now:
        quotes.heard(room_id, message.text, ends, message.sender)
