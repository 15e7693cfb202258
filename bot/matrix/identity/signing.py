"""Signs and verifies JSON (specification, appendix "Signing JSON"), and makes Ed25519 keys.

Keys and signatures are unpadded base64, in values and in key ids: other clients drop padded ones unsaid.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import vodozemac
from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa
from unpaddedbase64 import encode_base64

from bot.matrix.reading import Json, mapping


def canonical(signed: Json) -> bytes:
    """Return the canonical JSON of an object, without `signatures` and `unsigned`."""
    bare = {key: value for key, value in signed.items() if key not in {"signatures", "unsigned"}}
    return json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def is_signed(signed: Json, user_id: str, key_name: str, public_key: str) -> bool:
    """Whether an object bears a user's signature, made with the key `ed25519:key_name`. Never raises."""
    signature = mapping(mapping(signed.get("signatures")).get(user_id)).get(f"ed25519:{key_name}")
    if not isinstance(signature, str):
        return False
    try:
        key = vodozemac.Ed25519PublicKey.from_base64(public_key)
        key.verify_signature(canonical(signed), vodozemac.Ed25519Signature.from_base64(signature))
    except (ValueError, TypeError, RecursionError):  # vodozemac's own are ValueErrors
        return False
    return True


def is_curve25519(key: str) -> bool:
    """Whether this is a Curve25519 public key in base64."""
    try:
        vodozemac.Curve25519PublicKey.from_base64(key)
    except (ValueError, TypeError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 key made from a 32-byte seed."""

    seed: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "SigningKey":
        """Make a key nobody has had before."""
        return cls(secrets.token_bytes(32))

    @property
    def public(self) -> str:
        """The public key, in unpadded base64."""
        raw = self._key().public_key().export_key(format="raw")
        return str(encode_base64(raw))

    def signed(self, bare: Json, user_id: str) -> dict[str, Any]:
        """Return the object with this key's signature added to those it has."""
        signature = eddsa.new(self._key(), "rfc8032").sign(canonical(bare))
        return with_signature(bare, user_id, f"ed25519:{self.public}", encode_base64(signature))

    def _key(self) -> Any:
        return ECC.construct(curve="Ed25519", seed=self.seed)


def with_signature(bare: Json, user_id: str, key_id: str, signature: str) -> dict[str, Any]:
    """Return an object with one signature more."""
    known: Mapping[str, Any] = mapping(bare.get("signatures"))
    own = {**mapping(known.get(user_id)), key_id: signature}
    return {**bare, "signatures": {**known, user_id: own}}
