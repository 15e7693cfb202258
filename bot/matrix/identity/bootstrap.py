"""The three keys of a cross-signing identity, and what is uploaded of them.

Client-server API, "Cross-signing": the master key vouches for the self-signing key, which signs the
account's own devices, and for the user-signing key, which would sign other people's identities.
"""

from dataclasses import dataclass, field
from typing import Any

from bot.matrix.crypto.olm import GuardedOlm
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.identity.signing import SigningKey

USAGES = ("master", "self_signing", "user_signing")


@dataclass(frozen=True, slots=True)
class Seeds:
    """The private halves."""

    master: SigningKey = field(repr=False)
    self_signing: SigningKey = field(repr=False)
    user_signing: SigningKey = field(repr=False)

    @classmethod
    def new(cls) -> "Seeds":
        """Make an identity nobody has had before."""
        return cls(SigningKey.new(), SigningKey.new(), SigningKey.new())

    def by_usage(self) -> dict[str, SigningKey]:
        """Return the keys by the specification's name for their usage."""
        return {"master": self.master, "self_signing": self.self_signing, "user_signing": self.user_signing}


def kept_seeds(secrets: Secrets) -> Seeds | None:
    """Return the seeds that are kept sealed, or None."""
    seeds = [secrets.get(_name(usage)) for usage in USAGES]
    master, self_signing, user_signing = seeds
    if master is None or self_signing is None or user_signing is None:
        return None
    return Seeds(SigningKey(master), SigningKey(self_signing), SigningKey(user_signing))


def keep_seeds(secrets: Secrets, seeds: Seeds) -> None:
    """Keep the seeds, sealed."""
    for usage, key in seeds.by_usage().items():
        secrets.put(_name(usage), key.seed)


def as_uploaded(seeds: Seeds, user_id: str, device: GuardedOlm) -> dict[str, Any]:
    """Return the body of `keys/device_signing/upload`.

    The master key is signed by the device, which lets clients that verified the device trust it; the
    others are signed by the master key.
    """
    bare = {
        usage: {"user_id": user_id, "usage": [usage], "keys": {f"ed25519:{key.public}": key.public}}
        for usage, key in seeds.by_usage().items()
    }
    return {
        "master_key": device.signed(bare["master"]),
        "self_signing_key": seeds.master.signed(bare["self_signing"], user_id),
        "user_signing_key": seeds.master.signed(bare["user_signing"], user_id),
    }


def _name(usage: str) -> str:
    return f"identity {usage}"
