"""Derives the keys of the encryption store from the store key, and seals what lies in it.

HKDF-SHA-256 (RFC 5869), one key a purpose; AES-256-GCM with a fresh 96-bit nonce (NIST SP 800-38D).
"""

import hashlib
import secrets

from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import HKDF

from bot.failures import StartProblem

SHORTEST_KEY = 32
_NONCE = 12
_TAG = 16


class Vault:
    """Seals and opens small secrets, each bound to its name."""

    def __init__(self, store_key: bytes, salt: bytes) -> None:
        if len(store_key) < SHORTEST_KEY:
            raise StartProblem(
                f"the store key has fewer than {SHORTEST_KEY} bytes; set UNDERROSE_STORE_KEY anew"
            )
        keys = [self._derive(store_key, salt, purpose) for purpose in (b"seal", b"pickle", b"digest")]
        self._seal, self._pickle, self._digest = keys

    @staticmethod
    def _derive(store_key: bytes, salt: bytes, purpose: bytes) -> bytes:
        return bytes(HKDF(store_key, 32, salt, SHA256, 1, b"underrose encryption " + purpose))

    @property
    def pickle_key(self) -> bytes:
        """The 32 bytes that seal vodozemac's pickles."""
        return self._pickle

    @property
    def digest_key(self) -> bytes:
        """The 32 bytes under which an event id leaves a digest and nothing else."""
        return self._digest

    def pseudonym(self, user_id: str) -> str:
        """Return what stands for a person in the store: the same each time, and no name without the key."""
        return hashlib.blake2b(user_id.encode(), digest_size=16, key=self._digest).hexdigest()

    def seal(self, name: str, plain: bytes) -> bytes:
        """Encrypt a secret under its name."""
        nonce = secrets.token_bytes(_NONCE)
        cipher = AES.new(self._seal, AES.MODE_GCM, nonce=nonce, mac_len=_TAG)
        cipher.update(name.encode())
        body, tag = cipher.encrypt_and_digest(plain)
        return nonce + bytes(tag) + bytes(body)

    def open(self, name: str, sealed: bytes) -> bytes:
        """Decrypt a secret.

        Raises:
            StartProblem: The store key is not the one it was sealed with, or the row was changed.
        """
        nonce, tag, body = sealed[:_NONCE], sealed[_NONCE : _NONCE + _TAG], sealed[_NONCE + _TAG :]
        cipher = AES.new(self._seal, AES.MODE_GCM, nonce=nonce, mac_len=_TAG)
        cipher.update(name.encode())
        try:
            return bytes(cipher.decrypt_and_verify(body, tag))
        except ValueError:
            raise StartProblem(
                "the store key does not open encryption.db: give UNDERROSE_STORE_KEY the value it had before"
            ) from None
