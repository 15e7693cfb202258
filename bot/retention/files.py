"""Deletes the files of messages that are gone.

What can go wrong: anybody may write a message that names anybody's file, a picture of another room or the
face of another member; when it is gone, an admin's power would delete what was never its sender's. The
principle against it: a file goes only with a message of whoever uploaded it, by the homeserver's own account.
And a file may be shown by a message that the bot did not look at: so it goes only if the first that is known
to show it came right after the upload. What is older was shown somewhere else before, and may be still.
"""

from datetime import datetime, timedelta

from bot.failures import AccountLost, Failure, Unreachable
from bot.homeserver import Homeserver
from bot.retention.admin import SynapseAdmin
from bot.retention.ledger import Ledger
from policies.retention import Shell, shell

AT_ONCE = 100
AGAIN_AFTER = timedelta(hours=1)
SHOWN_WITHIN = timedelta(hours=1)  # a large file, or a telephone that was offline, takes its time


async def delete_files(admin: SynapseAdmin, homeserver: Homeserver, ledger: Ledger, *, now: datetime) -> bool:
    """Delete files whose every message is gone; returns whether none is left. Failures wait an hour."""
    await ledger.forget_files_that_stay()
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
    """Delete a file, if a message that showed it is its uploader's, and the first is no forwarded one."""
    upload = await admin.upload(mxc)
    if upload is None:
        return
    shown = await _shown(homeserver, ledger, mxc)
    is_new = any(one.sent_at and one.sent_at <= upload.at + SHOWN_WITHIN for one in shown)
    if is_new and any(one.sender == upload.by for one in shown):
        await admin.delete_file(mxc)


async def _shown(homeserver: Homeserver, ledger: Ledger, mxc: str) -> list[Shell]:
    """Return the messages that showed a file: a redacted one still tells by whom it was sent, and when."""
    found: list[Shell] = []
    for room_id, event_id in await ledger.showing(mxc):
        raw = await homeserver.event(room_id, event_id)
        one = shell(raw, seen_at=None) if raw else None
        if one is None:
            raise Unreachable("a message is not to be seen, so that its file may not be judged")
        found.append(one)
    return found
