"""Is the bot's device one that careful clients will hear?"""

from bot.doctor.check import Check, State
from bot.matrix.visiting import Visit


async def check_identity(visit: Visit) -> Check:
    """Check that the device is signed by the account's identity, and no sibling is unsigned."""
    device = await visit.device_check()
    if not device.has_identity:
        return Check(
            "identity", State.BAD, "the account has none", "Start `underrose run` once: it makes one."
        )
    if not device.is_signed:
        return Check(
            "identity",
            State.BAD,
            "the bot's device is not signed by the account's identity",
            "Run `underrose identity restore` with the recovery key.",
        )
    if device.unsigned_siblings:
        return Check(
            "identity",
            State.ADVICE,
            f"{device.unsigned_siblings} other devices of the account are not signed",
            "Remove them with `underrose identity`: some clients refuse to send while they are there.",
        )
    return Check("identity", State.GOOD, "the bot's device is signed by the account's identity")
