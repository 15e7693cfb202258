"""Deletes the files of messages that are gone.

What can go wrong: anybody may write a message that names anybody's file, a picture of another room or the
face of another member; when it is gone, an admin's power would delete what was never its sender's. The
principle against it: a file goes only with a message of whoever uploaded it, by the homeserver's own account.
"""

from datetime import datetime, timedelta

from bot.failures import AccountLost, Failure, Unreachable
from bot.homeserver import Homeserver
from bot.retention.admin import SynapseAdmin
from bot.retention.ledger import Ledger
from policies.vocabulary import UserId

AT_ONCE = 100
AGAIN_AFTER = timedelta(hours=1)


async def delete_files(admin: SynapseAdmin, homeserver: Homeserver, ledger: Ledger, *, now: datetime) -> bool:
    """Delete files whose every message is gone; returns whether none is left. Failures wait an hour."""
    for mxc in await ledger.deletable_media(now=now, at_most=AT_ONCE):
        try:
            await _delete(admin, homeserver, ledger, mxc)
        except AccountLost:
            raise
        except Failure:
            await ledger.postpone_media(mxc, now + AGAIN_AFTER)
        else:
            await ledger.forget_media(mxc)
    return not await ledger.deletable_media(now=now + AGAIN_AFTER, at_most=1)


async def _delete(admin: SynapseAdmin, homeserver: Homeserver, ledger: Ledger, mxc: str) -> None:
    """Delete a file, if one of the messages that showed it is its uploader's."""
    uploader = await admin.uploader(mxc)
    if uploader is not None and uploader in await _senders(homeserver, ledger, mxc):
        await admin.delete_file(mxc)


async def _senders(homeserver: Homeserver, ledger: Ledger, mxc: str) -> set[UserId]:
    """Return who sent the messages that showed a file: a redacted message still tells that."""
    senders: set[UserId] = set()
    for room_id, event_id in await ledger.showing(mxc):
        raw = await homeserver.event(room_id, event_id)
        if raw is None:
            raise Unreachable("a message is not to be seen, so that its file may not be judged")
        senders.add(UserId(str(raw.get("sender"))))
    return senders
