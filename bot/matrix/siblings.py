"""Other devices of the account that go by the bot's name: a second bot would answer everything twice.

A lock keeps two processes from one data directory, and nothing but the homeserver knows of another directory.
It says when it saw a device last, to some two minutes: a bot that runs is seen all the time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.failures import Refused, StartProblem
from bot.matrix.account import Account
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.http import Http, path
from bot.matrix.login import Login, forget_login, is_new, welcome
from bot.matrix.reading import Json, instant, integer, objects, text
from policies.vocabulary import DeviceId

LATELY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another device of the bot's name. `seen_at` is None where the homeserver does not say."""

    device_id: DeviceId
    seen_at: datetime | None

    def was_seen_lately(self, now: datetime) -> bool:
        """Whether it may be at work."""
        return self.seen_at is not None and now - self.seen_at < LATELY


async def siblings(login: Login, name: str, http: Http) -> Sequence[Sibling]:
    """Return the other devices of the account that go by a name."""
    listed = await http.json("GET", path("devices"))
    return [
        Sibling(DeviceId(text(device.get("device_id"))), _seen_at(device))
        for device in objects(listed.get("devices"))
        if device.get("device_id") != login.device_id and device.get("display_name") == name
    ]


def _seen_at(device: Json) -> datetime | None:
    seen = device.get("last_seen_ts")
    return instant(seen) if integer(seen) else None


async def be_the_only_one(account: Account, login: Login, http: Http, secrets: Secrets, clock: Clock) -> None:
    """See to it that a device which has just logged in for the first time is not a second bot.

    Raises:
        StartProblem: another device of the bot's name was seen just now. The new one is logged out again.
        Unreachable, RateLimited: ask again later; the device is still new then.
    """
    if not is_new(secrets):
        return
    if not account.anew:
        now = await http.time() or clock.now()
        for other in await _known_siblings(account, login, http):
            if other.was_seen_lately(now):
                await _give_way(account, http, secrets)
                raise StartProblem(_refusal(account, other))
    welcome(secrets)


async def _known_siblings(account: Account, login: Login, http: Http) -> Sequence[Sibling]:
    """Return the siblings; none where the homeserver lists no devices, which is no reason not to start."""
    try:
        return await siblings(login, account.device_name, http)
    except Refused:
        return ()


async def _give_way(account: Account, http: Http, secrets: Secrets) -> None:
    """Log the new device out again; one that somebody made a token for is theirs to log out."""
    if not account.access_token:
        await http.json("POST", path("logout"), {})
    forget_login(secrets)


def _refusal(account: Account, other: Sibling) -> str:
    minutes = int(LATELY.total_seconds() // 60)
    return (
        f"another bot is logged in as {account.user_id}: device {other.device_id} was seen within the last "
        f"{minutes} minutes, and two would both answer. Stop that one first, or go on with its data_dir. "
        f"If it is gone for good, start again in {minutes} minutes, or now with `underrose run --anew`"
    )
