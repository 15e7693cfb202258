"""The identity as a visitor sees it beside the running bot: nothing is signed, made or removed."""

from collections.abc import Sequence

from bot.matrix.crypto.key_query import identity_in
from bot.matrix.http import path
from bot.matrix.identity.identity import FOREIGN, SIGNED, OwnDevice, State, Status, grouped, own_devices
from bot.matrix.login import Login
from bot.matrix.reading import Json
from bot.matrix.visiting import Visit


class Looking:
    """Answers what can be looked at. What the homeserver shows is held against the key that the bot keeps."""

    def __init__(self, visit: Visit, login: Login, shown: Json, listed: Json) -> None:
        self._master = visit.master
        self._login, self._shown = login, shown
        self._devices = own_devices(listed, shown, login.user_id, login.device_id)

    @classmethod
    async def at(cls, visit: Visit, login: Login) -> "Looking":
        """Ask the homeserver what it shows."""
        shown = await visit.http.json("POST", path("keys", "query"), {"device_keys": {login.user_id: []}})
        return cls(visit, login, shown, await visit.http.json("GET", path("devices")))

    def fingerprint(self) -> str | None:
        """Return the public master key that the bot keeps, in groups of four; None where it keeps none."""
        return grouped(self._master) if self._master else None

    def status(self) -> Status:
        """Return how the bot's device stands to the account's identity."""
        master, _ = identity_in(self._shown, self._login.user_id)
        if master is None:
            return Status(State.UNSIGNED, "the homeserver shows no identity of the account")
        if master != self._master:
            return Status(State.FOREIGN, FOREIGN)
        if not any(device.is_this and device.is_signed for device in self._devices):
            return Status(State.UNSIGNED, "the homeserver shows this device without the identity's signature")
        return Status(State.SIGNED, SIGNED)

    async def devices(self) -> Sequence[OwnDevice]:
        """Return every device of the account."""
        return self._devices
