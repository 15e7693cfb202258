"""A person's cross-signing identity, and their signature on the device in hand.

Source: Matrix client-server API, "Cross-signing"; keys and signatures are unpadded base64 throughout.
"""

import base64
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from Crypto.PublicKey import ECC
from Crypto.Random import get_random_bytes
from Crypto.Signature import eddsa
from nio import Api

Ask = Callable[[str, str, Mapping[str, Any]], Awaitable[Any]]  # method, path, body → JSON


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 key pair of a cross-signing identity."""

    seed: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "SigningKey":
        """Make one."""
        return cls(get_random_bytes(32))

    @property
    def public(self) -> str:
        """The public half."""
        return unpadded(self._pair().public_key().export_key(format="raw"))

    def sign(self, user_id: str, thing: Mapping[str, Any]) -> dict[str, Any]:
        """Return `thing` with this key's signature added (appendix "Signing JSON")."""
        bare = {name: value for name, value in thing.items() if name not in {"signatures", "unsigned"}}
        message = Api.to_canonical_json(bare).encode()
        signature = unpadded(eddsa.new(self._pair(), "rfc8032").sign(message))
        return {**bare, "signatures": {user_id: {f"ed25519:{self.public}": signature}}}

    def described(self, user_id: str, usage: str) -> dict[str, Any]:
        """Return the key as `/keys/device_signing/upload` wants it, unsigned."""
        return {"user_id": user_id, "usage": [usage], "keys": {f"ed25519:{self.public}": self.public}}

    def _pair(self) -> ECC.EccKey:
        return ECC.construct(curve="Ed25519", seed=self.seed)


@dataclass(frozen=True, slots=True)
class Identity:
    """The three keys of a person: master, self-signing, user-signing."""

    master: SigningKey
    self_signing: SigningKey
    user_signing: SigningKey

    @classmethod
    def new(cls) -> "Identity":
        """Make one."""
        return cls(SigningKey.new(), SigningKey.new(), SigningKey.new())


async def publish(identity: Identity, user_id: str, password: str, ask: Ask) -> None:
    """Upload an identity; one that stood there before is replaced, which the password allows."""
    from bot.failures import Refused

    master = identity.master
    keys = {
        "master_key": master.described(user_id, "master"),
        "self_signing_key": master.sign(user_id, identity.self_signing.described(user_id, "self_signing")),
        "user_signing_key": master.sign(user_id, identity.user_signing.described(user_id, "user_signing")),
    }
    path = "/_matrix/client/v3/keys/device_signing/upload"
    auth = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user_id},
        "password": password,
    }
    try:
        await ask("POST", path, keys)
    except Refused as refused:
        if refused.status != 401:
            raise
        await ask("POST", path, {**keys, "auth": auth})


async def sign_device(identity: Identity, user_id: str, device_id: str, ask: Ask) -> None:
    """Sign one of the person's devices, as the homeserver holds it."""
    answer = await ask("POST", "/_matrix/client/v3/keys/query", {"device_keys": {user_id: [device_id]}})
    device = answer["device_keys"][user_id][device_id]
    signed = identity.self_signing.sign(user_id, device)
    failures = await ask("POST", "/_matrix/client/v3/keys/signatures/upload", {user_id: {device_id: signed}})
    if failures.get("failures"):
        raise RuntimeError(f"the homeserver did not take the signature on {device_id}")


def unpadded(data: bytes) -> str:
    """Return unpadded base64."""
    return base64.b64encode(data).decode().rstrip("=")
