"""Keeps this device's public keys on the server: its identity, fifty one-time keys, one fallback key.

Keys are on our disk before they leave it. Where an upload was cut off, by a crash or on the wire, nobody
knows whether its keys arrived. They are not uploaded twice: one that somebody has claimed in between would
be handed to somebody else as well, and it opens a single channel. The fallback key may be: it opens many.
"""

from typing import Any

from bot.failures import RateLimited, Refused
from bot.matrix.crypto.olm import GuardedOlm
from bot.matrix.http import Http, path
from bot.matrix.reading import Json, integer, listing, mapping

ONE_TIME_KEYS = 50
_CURVE = "signed_curve25519"
_MOST_OFFERED = 4 * ONE_TIME_KEYS  # a server that never comes to an end of them shall not hold up the start


class KeyUploads:
    """Uploads keys when the server runs short of them."""

    def __init__(self, olm: GuardedOlm, http: Http) -> None:
        self._olm = olm
        self._http = http
        self._left = 0
        self._needs_fallback = False
        self._is_cut_off = True  # as far as this start knows

    def note(self, sync: Json) -> None:
        """Take the counts of a sync. Where the server lists counts without ours, none is left."""
        counts = sync.get("device_one_time_keys_count")
        if isinstance(counts, dict):
            self._left = integer(counts.get(_CURVE))
        unused = sync.get("device_unused_fallback_key_types")
        if isinstance(unused, list):
            self._needs_fallback = _CURVE not in listing(unused)

    async def start(self, *, drops_offered: bool = False) -> None:
        """Upload what the server lacks at the start: this device's identity, too, on its first.

        With `drops_offered`, none of the keys that the server has is given to anybody any more: they were
        made later than what lies here, and nothing that is sealed with one could be opened.
        """
        if await self._is_known():
            if drops_offered:
                await self._claim_all()
                self._needs_fallback = True
            self._olm.account.shared = True  # also where the very first upload was cut off behind its arrival
            answer = await self._http.json("POST", path("keys", "upload"), {})
            self._left = integer(mapping(answer.get("one_time_key_counts")).get(_CURVE))
        else:
            self._olm.account.shared = False
            self._needs_fallback = True
        await self.refill()

    async def _claim_all(self) -> None:
        """Have the server give its one-time keys to nobody but us, who have no use for them."""
        user_id, device_id = self._olm.user_id, self._olm.device_id
        body = {"one_time_keys": {user_id: {device_id: _CURVE}}}
        for _ in range(_MOST_OFFERED):
            try:
                answer = await self._http.json("POST", path("keys", "claim"), body)
            except Refused:  # nothing but those keys hangs on it
                return
            keys = mapping(mapping(mapping(answer.get("one_time_keys")).get(user_id)).get(device_id))
            if not keys or any(mapping(key).get("fallback") for key in keys.values()):
                return

    async def _is_known(self) -> bool:
        """Whether the server has this device's identity; after a logout from elsewhere it has not."""
        user_id = self._olm.user_id
        answer = await self._http.json("POST", path("keys", "query"), {"device_keys": {user_id: []}})
        devices = mapping(mapping(answer.get("device_keys")).get(user_id))
        return bool(mapping(devices.get(self._olm.device_id)).get("keys") == self._olm.introduction["keys"])

    async def refill(self) -> None:
        """Upload as many one-time keys as are missing, and a fallback key where the last was used."""
        missing = ONE_TIME_KEYS - self._left
        if self._olm.account.shared and missing <= 0 and not self._needs_fallback:
            return
        body = self._body(max(missing, 0))
        self._is_cut_off = True
        try:
            answer = await self._http.json("POST", path("keys", "upload"), body)
        except RateLimited:
            self._is_cut_off = False
            raise
        except Refused as refused:
            self._is_cut_off = False
            # "One time key … already exists": the server has other keys under our ids. They are lost;
            # what counts is that the next ones get through.
            if refused.status != 400:
                raise
            self._publish()
            return
        self._is_cut_off = False
        self._left = integer(mapping(answer.get("one_time_key_counts")).get(_CURVE))
        self._needs_fallback = False
        self._olm.account.shared = True
        self._publish()

    def _body(self, missing: int) -> dict[str, Any]:
        fallback = self._olm.fallback_key()
        if self._is_cut_off and self._olm.account.shared:
            self._olm.mark_keys_as_published()
        spare = len(self._olm.account.one_time_keys["curve25519"])
        if missing > spare:
            self._olm.account.generate_one_time_keys(missing - spare)
        if self._needs_fallback and fallback is None:
            self._olm.make_fallback_key()
            fallback = self._olm.fallback_key()
        self._olm.save_account()
        body: dict[str, Any] = {"one_time_keys": self._one_time_keys()}
        if fallback is not None:
            key_id, key = fallback
            body["fallback_keys"] = {f"{_CURVE}:{key_id}": self._olm.signed({"key": key, "fallback": True})}
        if not self._olm.account.shared:
            body["device_keys"] = self._olm.introduction
        return body

    def _one_time_keys(self) -> dict[str, Any]:
        keys = self._olm.account.one_time_keys["curve25519"]
        return {f"{_CURVE}:{key_id}": self._olm.signed({"key": key}) for key_id, key in keys.items()}

    def _publish(self) -> None:
        self._olm.mark_keys_as_published()
        self._olm.save_account()
