"""Follows people's devices: asks the server about those who are unknown or have changed."""

from collections.abc import Callable, Iterable, Sequence

from bot.failures import Refused
from bot.matrix.crypto.counts import Counts
from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.key_query import found_in
from bot.matrix.http import Http, path

PEOPLE_A_REQUEST = 250
_ASK_AGAIN = 60.0  # seconds until a server that did not answer is asked again
_QUERY_WAIT_MS = 10_000


class Following:
    """Keeps `Devices` current."""

    def __init__(self, http: Http, devices: Devices, counts: Counts, monotonic: Callable[[], float]) -> None:
        self._http = http
        self._devices = devices
        self._counts = counts
        self._monotonic = monotonic
        self._silent_until: dict[str, float] = {}

    async def catch_up(self, users: Iterable[str]) -> None:
        """Ask about those of these people whose devices are unknown or have changed.

        Who is on a server that does not answer stays as they were known, and is asked about again later.

        Raises:
            Unreachable: The bot's own homeserver does not answer.
            RateLimited: It asks to wait.
        """
        now = self._monotonic()
        asked = sorted(u for u in self._devices.outdated(users) if now >= self._silent_until.get(u, 0.0))
        for start in range(0, len(asked), PEOPLE_A_REQUEST):
            await self._ask(asked[start : start + PEOPLE_A_REQUEST])

    async def _ask(self, asked: Sequence[str]) -> None:
        body = {"device_keys": {user: [] for user in asked}, "timeout": _QUERY_WAIT_MS}
        try:
            answer = await self._http.json("POST", path("keys", "query"), body)
        except Refused:
            self._counts.add("device keys: the server refused to answer")
            answer = {"failures": {user.partition(":")[2]: {} for user in asked}}
        found = found_in(answer, asked, self._counts)
        for person in found:
            self._silent_until.pop(person.user_id, None)
            for _ in self._devices.replace(person.user_id, person.devices, person.master):
                self._counts.add("device keys: the fingerprint changed")
        for silent in set(asked) - {person.user_id for person in found}:
            self._silent_until[silent] = self._monotonic() + _ASK_AGAIN
