"""What is in the way of retention, told apart, said once, and noted as over when it is."""

from collections.abc import Awaitable, Callable, Sequence

from bot.clock import Clock
from bot.failures import Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.homeserver import Homeserver
from bot.retention.ledger import Ledger, Trouble
from policies.retention import Cause, pause_after
from policies.retention.wording import settled, trouble
from policies.vocabulary import Alert, Delivery, RoomId, UserId

Say = Callable[[str, Sequence[Delivery]], Awaitable[None]]

SHORT_OUTAGES = 3  # so many silent tries before a homeserver that does not answer is worth a word


class Troubles:
    """Keeps the list of what is in the way in each room, and tells the facilitators of changes to it."""

    def __init__(self, homeserver: Homeserver, ledger: Ledger, clock: Clock, say: Say) -> None:
        self._homeserver, self._ledger, self._clock, self._say = homeserver, ledger, clock, say

    async def must_wait(self, room_id: RoomId) -> bool:
        """Whether something is in the way that makes another try useless now."""
        now = self._clock.now()
        for one in await self._ledger.troubles(room_id):
            waits = one.cause.stops_room and one.not_before is not None and one.not_before > now
            if waits and not self._is_mended(room_id, one.cause):
                return True
        return False

    async def note(self, room_id: RoomId, cause: Cause) -> None:
        """Write down what is in the way; it is said the first time only."""
        known = [one for one in await self._ledger.troubles(room_id) if one.cause is cause]
        now = self._clock.now()
        tries, since = (known[0].tries + 1, known[0].since) if known else (1, now)
        one = Trouble(
            room_id=room_id,
            cause=cause,
            since=since,
            tries=tries,
            not_before=now + pause_after(cause, tries),
        )
        if tries == _said_at(cause):
            alert = alert_of(room_id, cause)
            await self._say(f"{alert.key}:{since.isoformat()}", [alert])
        await self._ledger.note(one)

    async def settle(self, room_id: RoomId, *causes: Cause) -> None:
        """Note that something is no longer in the way, and say so where it was said before."""
        for one in await self._ledger.troubles(room_id):
            if one.cause not in causes:
                continue
            if one.tries >= _said_at(one.cause):
                key = _key(room_id, one.cause)
                alert = Alert(room_id=room_id, said=settled(room_id), key=key)
                await self._say(f"{key}:{one.since.isoformat()}:settled", [alert])
            await self._ledger.settle(room_id, one.cause)

    def _is_mended(self, room_id: RoomId, cause: Cause) -> bool:
        rooms = self._homeserver.rooms
        if cause is Cause.UNREACHABLE or room_id not in rooms:
            return False
        return cause is Cause.NOT_JOINED or rooms[room_id].powers.may_redact_others(self._homeserver.user_id)


def alert_of(room_id: RoomId, cause: Cause, *, told: Sequence[UserId] = ()) -> Alert:
    """Return what facilitators hear of a cause; `told` are they, where the bot cannot see them any more."""
    return Alert(room_id=room_id, said=trouble(cause, room_id), key=_key(room_id, cause), told=tuple(told))


def cause_of_reading(failure: Failure) -> Cause:
    """Name the cause why a room's history could not be read."""
    match failure:
        case Unreachable() | RateLimited():
            return Cause.UNREACHABLE
        case Undeliverable() | Refused(status=403):
            return Cause.NOT_JOINED
        case _:
            return Cause.REFUSED


def _said_at(cause: Cause) -> int:
    return SHORT_OUTAGES if cause is Cause.UNREACHABLE else 1


def _key(room_id: RoomId, cause: Cause) -> str:
    """Name the one alert of a cause; what concerns the homeserver as a whole is one alert for all rooms."""
    return (
        f"retention:{cause}" if cause in (Cause.UNREACHABLE, Cause.CLOCK) else f"retention:{room_id}:{cause}"
    )
