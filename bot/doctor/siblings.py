"""Is there another device of the bot's name, and may it be a second bot?"""

from collections.abc import AsyncIterator
from datetime import datetime

from bot.doctor.check import Check, State
from bot.failures import Refused
from bot.matrix.visiting import Visit
from bot.texts.clean import clean


async def check_siblings(visit: Visit, name: str, now: datetime) -> AsyncIterator[Check]:
    """Name every other device of the bot's name; one that was seen just now may answer beside the bot."""
    try:
        found = await visit.siblings(name)
    except Refused:
        return
    for other in found:
        device = clean(other.device_id)
        seen = (
            f"last seen {other.seen_at:%Y-%m-%d %H:%M} UTC"
            if other.seen_at
            else "nobody knows when it was seen"
        )
        remove = f"`underrose identity remove {device}`"
        if other.was_seen_lately(now):
            mend = f"If another bot runs on this account, stop it: both answer. Then {remove}."
            yield Check("device", State.BAD, f"{device} goes by the bot's name, {seen}", mend)
        else:
            mend = f"If it is an earlier one of the bot's, stop the bot, then {remove}."
            yield Check("device", State.ADVICE, f"{device} goes by the bot's name, {seen}", mend)
