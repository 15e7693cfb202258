"""The sealed secrets of one account: Olm account, access token, seeds, each by name."""

import secrets
from pathlib import Path

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.vault import Vault

_SALT = "salt"
_PROBE = "probe"


class Secrets:
    """A handful of named secrets."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def get(self, name: str) -> bytes | None:
        """Return a secret, or None where there is none."""
        sealed = self._database.value("SELECT sealed FROM secrets WHERE name = ?", name)
        return None if sealed is None else self._vault.open(name, sealed)

    def text(self, name: str) -> str | None:
        """Return a secret text, or None where there is none."""
        secret = self.get(name)
        return None if secret is None else secret.decode()

    def put(self, name: str, secret: bytes | str) -> None:
        """Keep a secret, in place of what had this name."""
        plain = secret.encode() if isinstance(secret, str) else secret
        self._database.run("REPLACE INTO secrets VALUES (?, ?)", name, self._vault.seal(name, plain))

    def drop(self, name: str) -> None:
        """Delete a secret, and let no trace of it stay in the file."""
        self._database.run("DELETE FROM secrets WHERE name = ?", name)
        self._database.has_spent_secrets = True


def opened(file: Path, store_key: bytes) -> tuple[Database, Vault, Secrets]:
    """Open the encryption store, made at the first time.

    Raises:
        StartProblem: The store key is too short or another one, or the file is not ours.
    """
    database = Database(file)
    try:
        salt = database.value("SELECT sealed FROM secrets WHERE name = ?", _SALT)
        if salt is None:
            salt = secrets.token_bytes(32)
            database.run("INSERT INTO secrets VALUES (?, ?)", _SALT, salt)
        vault = Vault(store_key, salt)
        kept = Secrets(database, vault)
        if kept.get(_PROBE) is None:
            kept.put(_PROBE, _PROBE)
    except BaseException:
        database.close()
        raise
    return database, vault, kept


def looked_into(file: Path, store_key: bytes) -> tuple[Database, Secrets | None]:
    """Open the encryption store to read it, beside whoever uses it; no secrets where it was never used.

    Raises:
        StartProblem: As `opened`.
    """
    database = Database(file, read_only=True)
    try:
        salt = database.value("SELECT sealed FROM secrets WHERE name = ?", _SALT) if database.layout else None
        if salt is None:
            return database, None
        kept = Secrets(database, Vault(store_key, salt))
        kept.get(_PROBE)
    except BaseException:
        database.close()
        raise
    return database, kept
