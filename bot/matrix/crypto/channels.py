"""Opens Olm channels to devices: claims a one-time key of each, all at once."""

from collections.abc import Callable, Iterable, Sequence

from bot.failures import Failure
from bot.matrix.crypto.counts import Counts, Dropped
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.olm import GuardedOlm
from bot.matrix.http import Http, path
from bot.matrix.identity.signing import is_signed
from bot.matrix.reading import Json, mapping, text

_ASK_AGAIN = 300.0  # seconds until a device that had no key to give is asked again
_CLAIM_WAIT_MS = 10_000


class Channels:
    """The Olm channels from this device to others."""

    def __init__(
        self, olm: GuardedOlm, http: Http, database: Database, counts: Counts, monotonic: Callable[[], float]
    ) -> None:
        self._olm = olm
        self._http = http
        self._database = database
        self._counts = counts
        self._monotonic = monotonic
        self._silent_until: dict[tuple[str, str], float] = {}

    async def open(self, devices: Sequence[Device], *, anew: bool = False) -> list[Device]:
        """Open a channel to each of these devices that has none; returns those that can be written to.

        With `anew` a fresh channel is opened even where there is one. A device that has no key to give, or
        a bad one, costs only itself; a claim that fails as a whole is counted, and tried again later.
        """
        wanted = [device for device in devices if self._should_claim(device, anew)]
        if wanted:
            asked: dict[str, dict[str, str]] = {}
            for device in wanted:
                asked.setdefault(device.user_id, {})[device.device_id] = "signed_curve25519"
            body = {"one_time_keys": asked, "timeout": _CLAIM_WAIT_MS}
            try:
                answer = await self._http.json("POST", path("keys", "claim"), body)
            except Failure:
                self._counts.add("claim: the server did not answer")
                raise
            self._take(mapping(answer.get("one_time_keys")), wanted)
        return [device for device in devices if self._is_open(device)]

    def forget_silence(self, users: Iterable[str]) -> None:
        """Ask these people's devices again: their keys have changed."""
        changed = set(users)
        self._silent_until = {
            who: until for who, until in self._silent_until.items() if who[0] not in changed
        }

    def _should_claim(self, device: Device, anew: bool) -> bool:
        if not anew and self._is_open(device):
            return False
        return self._monotonic() >= self._silent_until.get((device.user_id, device.device_id), 0.0)

    def _is_open(self, device: Device) -> bool:
        return self._olm.session_store.get(device.curve25519, device.ed25519) is not None

    def _take(self, claimed: Json, wanted: Sequence[Device]) -> None:
        with self._database.together():
            for device in wanted:
                given = mapping(mapping(claimed.get(device.user_id)).get(device.device_id))
                silent = self._monotonic() + _ASK_AGAIN
                self._silent_until[device.user_id, device.device_id] = silent
                with self._counts.guarding("one-time key: unexpected"):
                    self._open_with(device, given)
                    del self._silent_until[device.user_id, device.device_id]

    def _open_with(self, device: Device, given: Json) -> None:
        if not given:
            raise Dropped("one-time key: none left")
        key = mapping(next(iter(given.values())))
        if not is_signed(key, device.user_id, device.device_id, device.ed25519):
            raise Dropped("one-time key: bad signature")
        try:
            self._olm.open_channel(device, text(key.get("key")))
        except ValueError:
            raise Dropped("one-time key: unusable") from None
