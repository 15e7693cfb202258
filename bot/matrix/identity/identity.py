"""The bot's cross-signing identity: made once, checked at every start, never replaced by the bot itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from secrets import token_bytes
from typing import Any

from bot.failures import Refused, StartProblem
from bot.matrix.crypto.key_query import identity_in
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.http import Declined, Http, path
from bot.matrix.identity import recovery_key
from bot.matrix.identity.authentication import password_auth, refusal
from bot.matrix.identity.bootstrap import Seeds, as_uploaded, keep_seeds, kept_seeds
from bot.matrix.identity.secret_storage import SecretStorage
from bot.matrix.identity.signing import is_signed
from bot.matrix.reading import Json, mapping, objects, text
from policies.vocabulary import DeviceId


class State(StrEnum):
    """How the bot's device stands to the account's identity."""

    SIGNED = "signed"  # the identity is the bot's own, and this device is signed by it
    FOREIGN = "foreign"  # the account has an identity whose keys the bot does not hold
    UNSIGNED = "unsigned"  # the homeserver would not take the identity or the signature


@dataclass(frozen=True, slots=True)
class Status:
    """What a check found, as a sentence for a person, with what to do."""

    state: State
    advice: str

    @property
    def is_good(self) -> bool:
        """Whether clients that demand signed devices will hear the bot."""
        return self.state is State.SIGNED


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """A device of the bot's account. Names of devices are shown to who runs the bot, and not kept."""

    device_id: DeviceId
    name: str
    is_this: bool
    is_signed: bool


class Identity:
    """The identity of one account, seen from one device."""

    def __init__(
        self,
        user_id: str,
        device_id: str,
        *,
        http: Http,
        machine: Machine,
        secrets: Secrets,
        password: str | None,
    ) -> None:
        self._user_id = user_id
        self._device_id = device_id
        self._http = http
        self._machine = machine
        self._secrets = secrets
        self._password = password
        self._storage = SecretStorage(user_id, http)
        self._status = Status(State.UNSIGNED, "not checked yet")

    def status(self) -> Status:
        """Return what the last check found."""
        return self._status

    def fingerprint(self) -> str | None:
        """Return the public master key to compare, in groups of four; None without an identity of our own."""
        seeds = kept_seeds(self._secrets)
        return grouped(seeds.master.public) if seeds else None

    async def check(self) -> Status:
        """Make the identity where there is none, sign this device where it is not, say how it stands.

        An identity that is not ours is never replaced: everybody who verified the account would be warned.

        Raises:
            Unreachable: The homeserver does not answer.
            StartProblem: It shows another key under this device's id.
        """
        self._status = await self._checked()
        return self._status

    async def _checked(self) -> Status:
        shown = await self._shown()
        master, _ = identity_in(shown, self._user_id)
        seeds = kept_seeds(self._secrets)
        if master is not None and (seeds is None or seeds.master.public != master):
            return Status(State.FOREIGN, FOREIGN)
        if seeds is None or master is None:
            seeds = seeds or self._new_seeds()
            try:
                await self._upload(as_uploaded(seeds, self._user_id, self._machine.olm))
            except Declined as declined:
                return Status(State.UNSIGNED, refusal(declined))
        status = await self._with_this_device_signed(seeds)
        if status.is_good and self._secrets.get(_STORED) is None:
            status = await self._stored(seeds)
        return status

    async def _stored(self, seeds: Seeds) -> Status:
        """Put the seeds into secret storage, under a recovery key that is kept sealed until it is shown."""
        key = self._secrets.get(_RECOVERY_KEY) or token_bytes(32)
        self._secrets.put(_RECOVERY_KEY, key)
        try:
            await self._storage.keep(seeds, key)
        except Refused as refused:
            return Status(State.SIGNED, f"{SIGNED}, but secret storage was refused: {refused}")
        self._secrets.put(_STORED, b"yes")
        return Status(State.SIGNED, SIGNED)

    def recovery_key(self) -> str | None:
        """Return the recovery key, once: it is forgotten here, and whoever reads it writes it down."""
        key = self._secrets.get(_RECOVERY_KEY)
        if key is None or self._secrets.get(_STORED) is None:
            return None
        self._secrets.drop(_RECOVERY_KEY)
        self._machine.database.scrub()
        return recovery_key.written(key)

    async def restore(self, written: str) -> Status:
        """Take the identity over from secret storage, and sign this device with it.

        Raises:
            StartProblem: The recovery key is none, opens nothing, or opens an identity of the past.
            Failure: The homeserver does not answer, or refuses.
        """
        seeds = await self._storage.fetch(recovery_key.read(written))
        master, signer = identity_in(await self._shown(), self._user_id)
        if (master, signer) != (seeds.master.public, seeds.self_signing.public):
            raise StartProblem("the recovery key opens an identity that the account has replaced since")
        with self._machine.database.together():
            keep_seeds(self._secrets, seeds)
            self._secrets.put(_STORED, b"yes")
        return await self.check()

    def _new_seeds(self) -> Seeds:
        seeds = Seeds.new()
        # Before the server knows them: a crash must not lose an identity.
        with self._machine.database.together():
            keep_seeds(self._secrets, seeds)
        return seeds

    async def _shown(self) -> Json:
        return await self._http.json("POST", path("keys", "query"), {"device_keys": {self._user_id: []}})

    async def _upload(self, keys: dict[str, Any]) -> None:
        where = path("keys", "device_signing", "upload")
        try:
            await self._http.json("POST", where, keys)
        except Declined as declined:
            # The first upload needs no authentication (spec 1.11), on older homeservers the password.
            auth = password_auth(declined, self._user_id, self._password)
            if auth is None:
                raise
            await self._http.json("POST", where, {**keys, "auth": auth})

    async def _with_this_device_signed(self, seeds: Seeds) -> Status:
        olm = self._machine.olm
        olm.introduce_as(seeds.self_signing.signed(olm.introduction, self._user_id))
        if not await self._is_signed(seeds):
            signed = seeds.self_signing.signed(await self._own_device(), self._user_id)
            body = {self._user_id: {self._device_id: signed}}
            try:
                answer = await self._http.json("POST", path("keys", "signatures", "upload"), body)
            except Refused as refused:
                return Status(
                    State.UNSIGNED, f"the homeserver did not take this device's signature: {refused}"
                )
            if mapping(answer.get("failures")) or not await self._is_signed(seeds):
                return Status(State.UNSIGNED, "the homeserver did not keep this device's signature")
        return Status(State.SIGNED, SIGNED)

    async def _own_device(self) -> Json:
        """Return this device as the server shows it, after making sure that it is this device."""
        shown = mapping(mapping((await self._shown()).get("device_keys")).get(self._user_id))
        device = mapping(shown.get(self._device_id))
        ours = self._machine.olm.introduction
        if device.get("keys") != ours["keys"]:
            raise StartProblem(
                f"the homeserver shows other keys for device {self._device_id} than encryption.db has: "
                "put back the data directory it belongs to, or move encryption.db away and start as a new one"
            )
        return {**ours, "signatures": mapping(device.get("signatures"))}

    async def _is_signed(self, seeds: Seeds) -> bool:
        shown = await self._shown()
        master, signer = identity_in(shown, self._user_id)
        device = mapping(mapping(mapping(shown.get("device_keys")).get(self._user_id)).get(self._device_id))
        ours = seeds.self_signing.public
        return (
            master == seeds.master.public
            and signer == ours
            and device.get("keys") == self._machine.olm.introduction["keys"]
            and is_signed(device, self._user_id, ours, ours)
        )

    async def devices(self) -> Sequence[OwnDevice]:
        """Return every device of the account."""
        listed = await self._http.json("GET", path("devices"))
        shown = await self._shown()
        return own_devices(listed, shown, self._user_id, self._device_id)

    async def remove(self, device_ids: Sequence[DeviceId], password: str | None = None) -> None:
        """Log devices of the account out; never this one.

        Raises:
            Refused: The homeserver wants the password, or a person's consent in a browser.
        """
        stale = [device_id for device_id in device_ids if device_id != self._device_id]
        try:
            await self._http.json("POST", path("delete_devices"), {"devices": stale})
        except Declined as declined:
            auth = password_auth(declined, self._user_id, password or self._password)
            if auth is None:
                raise
            await self._http.json("POST", path("delete_devices"), {"devices": stale, "auth": auth})


def own_devices(listed: Json, shown: Json, user_id: str, this: str) -> Sequence[OwnDevice]:
    """Return the devices that the account lists, and whether the identity that is shown has signed each."""
    _, signer = identity_in(shown, user_id)
    keys = mapping(mapping(shown.get("device_keys")).get(user_id))
    return [
        OwnDevice(
            DeviceId(device_id),
            text(device.get("display_name")),
            device_id == this,
            signer is not None and is_signed(mapping(keys.get(device_id)), user_id, signer, signer),
        )
        for device in objects(listed.get("devices"))
        if (device_id := text(device.get("device_id")))
    ]


def grouped(key: str) -> str:
    """Return a key in groups of four, to be compared by people."""
    return " ".join(key[start : start + 4] for start in range(0, len(key), 4))


_RECOVERY_KEY = "recovery key"
_STORED = "identity in secret storage"
SIGNED = "this device is signed by the bot's identity"
FOREIGN = (
    "the account has a cross-signing identity that this bot does not hold, so its device is unsigned and"
    " clients that demand signed devices will not hear it: run `underrose identity restore` with the recovery"
    " key of that identity, or reset the identity in a client signed in as the bot, and start again"
)
