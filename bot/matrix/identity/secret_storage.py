"""Keeps the identity's seeds on the server, under the recovery key (4S).

Client-server API, "Secret storage", algorithm `m.secret_storage.v1.aes-hmac-sha2`: HKDF-SHA-256 makes an
AES key and a MAC key for each secret's name; AES-256-CTR with bit 63 of the counter clear; HMAC-SHA-256
over the ciphertext. What is kept is the unpadded base64 of a seed.
"""

import hmac
import secrets
from typing import Any

from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import HKDF
from unpaddedbase64 import decode_base64, encode_base64

from bot.failures import Refused, StartProblem
from bot.matrix.http import Http, path
from bot.matrix.identity.bootstrap import USAGES, Seeds
from bot.matrix.identity.signing import SigningKey
from bot.matrix.reading import Json, mapping, text

_ALGORITHM = "m.secret_storage.v1.aes-hmac-sha2"
_DEFAULT = "m.secret_storage.default_key"
_CHECK = bytes(32)  # what a key's description encrypts, so that a wrong key shows


def sealed(key: bytes, name: str, plain: bytes) -> dict[str, str]:
    """Return a secret encrypted under its name."""
    aes_key, mac_key = _keys(key, name)
    iv = bytearray(secrets.token_bytes(16))
    iv[8] &= 0x7F
    ciphertext = AES.new(aes_key, AES.MODE_CTR, nonce=b"", initial_value=bytes(iv)).encrypt(plain)
    mac = hmac.digest(mac_key, ciphertext, "sha256")
    parts = (("iv", bytes(iv)), ("ciphertext", ciphertext), ("mac", mac))
    return {part: str(encode_base64(raw)) for part, raw in parts}


def opened(key: bytes, name: str, secret: Json) -> bytes | None:
    """Return a secret, or None where the key is not its own."""
    aes_key, mac_key = _keys(key, name)
    try:
        iv, ciphertext, mac = (decode_base64(text(secret.get(part))) for part in ("iv", "ciphertext", "mac"))
    except ValueError:
        return None
    if len(iv) != 16 or not hmac.compare_digest(mac, hmac.digest(mac_key, ciphertext, "sha256")):
        return None
    return bytes(AES.new(aes_key, AES.MODE_CTR, nonce=b"", initial_value=iv).decrypt(ciphertext))


def _keys(key: bytes, name: str) -> tuple[bytes, bytes]:
    derived = bytes(HKDF(key, 64, bytes(32), SHA256, 1, name.encode()))
    return derived[:32], derived[32:]


def described(key: bytes) -> dict[str, str]:
    """Return the description of a key, by which a client sees whether it was typed in right."""
    proof = sealed(key, "", _CHECK)
    return {"algorithm": _ALGORITHM, "iv": proof["iv"], "mac": proof["mac"]}


class SecretStorage:
    """The account's secret storage."""

    def __init__(self, user_id: str, http: Http) -> None:
        self._user_id = user_id
        self._http = http

    async def keep(self, seeds: Seeds, key: bytes) -> None:
        """Store the seeds under a recovery key; a default key that is there already stays the default."""
        key_id = str(encode_base64(secrets.token_bytes(16), urlsafe=True))
        await self._write(f"m.secret_storage.key.{key_id}", described(key))
        for usage, seed in seeds.by_usage().items():
            name = f"m.cross_signing.{usage}"
            secret = sealed(key, name, str(encode_base64(seed.seed)).encode())
            await self._write(name, {"encrypted": {**await self._encrypted(name), key_id: secret}})
        if await self._read(_DEFAULT) is None:
            await self._write(_DEFAULT, {"key": key_id})

    async def fetch(self, key: bytes) -> Seeds:
        """Return the seeds that the recovery key opens.

        Raises:
            StartProblem: It opens none, or not all three.
        """
        found = [await self._seed(f"m.cross_signing.{usage}", key) for usage in USAGES]
        master, self_signing, user_signing = found
        if master is None or self_signing is None or user_signing is None:
            raise StartProblem("the recovery key opens no identity in this account's secret storage")
        return Seeds(SigningKey(master), SigningKey(self_signing), SigningKey(user_signing))

    async def _seed(self, name: str, key: bytes) -> bytes | None:
        for secret in (await self._encrypted(name)).values():
            plain = opened(key, name, mapping(secret))
            if plain is not None:
                seed = decode_base64(plain.decode("ascii", "replace"))
                return seed if len(seed) == 32 else None
        return None

    async def _encrypted(self, name: str) -> Json:
        return mapping(mapping(await self._read(name)).get("encrypted"))

    async def _read(self, name: str) -> Json | None:
        try:
            return await self._http.json("GET", path("user", self._user_id, "account_data", name))
        except Refused as refused:
            if refused.status == 404:
                return None
            raise

    async def _write(self, name: str, content: dict[str, Any]) -> None:
        await self._http.json("PUT", path("user", self._user_id, "account_data", name), content)
