"""Reads the answer of `/keys/query`: devices that sign themselves, and identities that hold together.

Whoever runs a device or a server chooses what stands there, so anything that does not fit is dropped
for itself, and nothing else with it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from bot.matrix.crypto.clients import family_in
from bot.matrix.crypto.counts import Counts, Dropped
from bot.matrix.crypto.devices import Device
from bot.matrix.identity.signing import is_curve25519, is_signed
from bot.matrix.reading import Json, listing, mapping, text
from policies.vocabulary import DeviceId, UserId, server_name

OLM = "m.olm.v1.curve25519-aes-sha2"
MEGOLM = "m.megolm.v1.aes-sha2"
MOST_DEVICES = 1000  # of one person; whoever has more than that is not served on the others


@dataclass(frozen=True, slots=True)
class Found:
    """What a server says of one person: devices, and the public master key of the identity."""

    user_id: UserId
    devices: tuple[Device, ...]
    master: str | None


def found_in(answer: Json, asked: Iterable[str], counts: Counts) -> list[Found]:
    """Return what is said of each person asked about; nobody whose server did not answer."""
    told, failed = mapping(answer.get("device_keys")), mapping(answer.get("failures"))
    found = []
    for name in asked:
        user_id = UserId(name)
        if user_id in told or server_name(user_id) not in failed:
            found.append(_found(answer, user_id, counts))
    return found


def _found(answer: Json, user_id: UserId, counts: Counts) -> Found:
    master, signer = identity_in(answer, user_id)
    devices = []
    told = mapping(mapping(answer.get("device_keys")).get(user_id))
    if len(told) > MOST_DEVICES:
        counts.add("device keys: too many of one person")
    for device_id, said in islice(told.items(), MOST_DEVICES):
        with counts.guarding("device keys: unexpected"):
            devices.append(_device(mapping(said), user_id, DeviceId(device_id), signer))
    return Found(user_id, tuple(devices), master)


def identity_in(answer: Json, user_id: str) -> tuple[str | None, str | None]:
    """Return somebody's public master key and the self-signing key it vouches for, where there are any."""
    master_object = mapping(mapping(answer.get("master_keys")).get(user_id))
    master = public_key(master_object, user_id, "master")
    signer_object = mapping(mapping(answer.get("self_signing_keys")).get(user_id))
    signer = public_key(signer_object, user_id, "self_signing")
    if master is None or signer is None or not is_signed(signer_object, user_id, master, master):
        return master, None
    return master, signer


def public_key(signing_key: Json, user_id: str, usage: str) -> str | None:
    """Return the one key of a cross-signing key object of this person and for this usage."""
    keys = mapping(signing_key.get("keys"))
    if (
        signing_key.get("user_id") != user_id
        or usage not in listing(signing_key.get("usage"))
        or len(keys) != 1
    ):
        return None
    key_id, key = next(iter(keys.items()))
    return key if isinstance(key, str) and key_id == f"ed25519:{key}" else None


def _device(said: Json, user_id: UserId, device_id: DeviceId, signer: str | None) -> Device:
    if said.get("user_id") != user_id or said.get("device_id") != device_id:
        raise Dropped("device keys: another's name")
    keys = mapping(said.get("keys"))
    curve25519, ed25519 = text(keys.get(f"curve25519:{device_id}")), text(keys.get(f"ed25519:{device_id}"))
    if OLM not in listing(said.get("algorithms")) or not is_curve25519(curve25519):
        raise Dropped("device keys: unusable")
    if not is_signed(said, user_id, device_id, ed25519):
        raise Dropped("device keys: bad signature")
    signed = signer is not None and is_signed(said, user_id, signer, signer)
    client = family_in(text(mapping(said.get("unsigned")).get("device_display_name")))
    return Device(user_id, device_id, curve25519, ed25519, signed, client)
