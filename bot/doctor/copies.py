"""Is this the newest data of the bot's, and the only one at work?"""

from collections.abc import AsyncIterator

from bot.doctor.check import Check, State
from bot.matrix.visiting import Visit


async def check_copies(visit: Visit) -> AsyncIterator[Check]:
    """Say where the bot's device was started with other data since; nothing where this is the newest."""
    if await visit.was_started_elsewhere():
        yield Check(
            "data",
            State.BAD,
            "the bot was started with other data since: this is an older copy, or another copy is at work",
            "Stop whatever runs elsewhere. Go on with the newest data there is.",
        )
