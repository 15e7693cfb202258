"""The key that closes what the bot keeps: from the environment or a file, or made beside the database.

It is never in the database. Whoever holds the database alone can read neither the encryption
identity nor the registered details; whoever loses the key loses both.
"""

import os
import secrets
from pathlib import Path

from pydantic import SecretStr

from bot.config.secrets import Unfit, secret_file
from bot.failures import ConfigProblem, StartProblem
from bot.own_file import readable

AT_LEAST = 32  # characters, as long as 128 bits are in hexadecimal
FILE = "store.key"
_ENCRYPTION = "encryption.db"
_KEPT = (_ENCRYPTION, "underrose.db")


def store_key(data_dir: Path, given: SecretStr | None, *, anew: bool = False) -> SecretStr:
    """Return the key, and make one on the first start where none is `given`.

    With `anew`, one is made too where all that it closed are registered details, which are given up then.

    Raises:
        ConfigProblem: the key is too short, or others can read its file.
        StartProblem: it is gone although there is something it closed, or it cannot be written.
    """
    if given is not None:
        return _long_enough(given, "UNDERROSE_STORE_KEY (or store_key_file)")
    path = data_dir / FILE
    try:
        if path.exists() or path.is_symlink():
            return _long_enough(secret_file(path), str(path))
        closed = (_ENCRYPTION,) if anew else _KEPT
        if kept := [name for name in closed if (data_dir / name).exists()]:
            raise StartProblem(_lost(path, kept))
        return _made(path)
    except Unfit as unfit:
        raise ConfigProblem(f"{unfit}.") from None
    except OSError as error:
        raise StartProblem(
            f"The key file {path} cannot be written ({error.strerror}); let the bot write there."
        ) from None


def opens_anything(data_dir: Path) -> bool:
    """Whether there is something in the data directory that a key has closed, or a key.

    Raises:
        StartProblem: the directory is another user's, and nobody else may look into it.
    """
    with readable(data_dir):
        return any((data_dir / name).exists() for name in (FILE, *_KEPT))


def lies_beside_database(data_dir: Path) -> bool:
    """Whether the key is a file in the data directory, where whoever copies one copies both."""
    return (data_dir / FILE).exists()


def _long_enough(key: SecretStr, where: str) -> SecretStr:
    if len(key.get_secret_value()) < AT_LEAST:
        raise ConfigProblem(f"The key in {where} is shorter than {AT_LEAST} characters; use a longer one.")
    return key


def _lost(path: Path, kept: list[str]) -> str:
    return (
        f"The store key is missing, but {path.parent} holds {' and '.join(kept)}, which it closed.\n"
        f"Bring back {path}, or set UNDERROSE_STORE_KEY to the key that was used before.\n"
        "Without it these are lost: the bot's encryption identity, its room keys, its login, "
        "and every registered detail.\n"
        "Agreements, rules and the record of acts are not lost. To begin anew without the key, "
        "move encryption.db away and start once with `underrose run --anew`: a new key is made, and whoever "
        "registered details is asked to do so again."
    )


def _made(path: Path) -> SecretStr:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = secrets.token_hex(32)
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{key}\n")
        file.flush()
        os.fsync(file.fileno())
    beside.rename(path)  # whole or not at all, also when the machine stops in between
    return SecretStr(key)
