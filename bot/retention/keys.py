"""Makes removed messages unreadable even for who holds the bot's disk: their decryption keys go.

A Megolm key opens its message and every later one of the session. So a key is moved forward past what is
removed, at once; and dropped for good when nothing of its session stays and its sender cannot be using it
any more. What is spared, or not yet proven gone, holds its key back. Files are deleted before the key is
touched: it was needed to learn where they lie.

Other members' devices and key backups keep what they have.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.homeserver import Homeserver, KeyForgetting
from bot.retention.ledger import KeyUse, Ledger
from policies.vocabulary import RoomId

ROTATION = timedelta(days=7)  # `m.room.encryption`, `rotation_period_ms` where the room names none
LONGEST_ROTATION = timedelta(days=90)
SLACK = timedelta(days=1)


async def close_keys(homeserver: Homeserver, ledger: Ledger, room_id: RoomId) -> None:
    """Move every key of a room forward past what is proven gone."""
    uses = [use for use in await ledger.key_uses(room_id) if use.removed_before > use.closed_before]
    if not uses:
        return
    lowest, keys = await ledger.lowest_indexes(room_id), homeserver.forget_keys(room_id)
    for use in uses:
        first = min(use.removed_before, lowest.get(use.session_id, use.removed_before))
        if first > use.closed_before:
            await keys.ratchet(use.session_id, first)
            await ledger.write_key_uses([replace(use, closed_before=first)])


async def drop_keys(
    homeserver: Homeserver, ledger: Ledger, room_id: RoomId, live: frozenset[str], *, now: datetime
) -> None:
    """Drop the keys of which nothing stays. `live` names those of messages that do."""
    keys = homeserver.forget_keys(room_id)
    known = {use.session_id: use for use in await ledger.key_uses(room_id)}
    needed = live | (await ledger.lowest_indexes(room_id)).keys()
    rotation = await _rotation(homeserver, room_id)
    async for session_id in await keys.sessions():
        use = known.get(session_id) or KeyUse(room_id=room_id, session_id=session_id, noticed_at=now)
        if session_id not in known:
            await ledger.write_key_uses([use])
        if session_id not in needed and use.noticed_at + rotation + SLACK < now:
            await _drop(keys, ledger, use)


async def _drop(keys: KeyForgetting, ledger: Ledger, use: KeyUse) -> None:
    await keys.drop(use.session_id)
    await ledger.drop_key_use(use.room_id, use.session_id)


async def _rotation(homeserver: Homeserver, room_id: RoomId) -> timedelta:
    """Return for how long a sender may go on using a key."""
    state: Mapping[str, object] = await homeserver.state(room_id, "m.room.encryption") or {}
    period = state.get("rotation_period_ms")
    if type(period) is not int or period <= 0:
        return ROTATION
    return min(timedelta(milliseconds=period), LONGEST_ROTATION)
