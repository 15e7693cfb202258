"""Secrets: from the environment, or from files that nobody else may read. Never printed."""

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

_CREDENTIALS = Path("/run/credentials")  # systemd's; each service sees its own
_AT_MOST = 65_536  # bytes; a password is shorter, and whoever names a disk image by mistake is told


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens the account and what the bot keeps. Each is None where nobody gave one."""

    password: SecretStr | None = None
    access_token: SecretStr | None = None
    store_key: SecretStr | None = None
    synapse_admin_token: SecretStr | None = None


NO_SECRETS = Secrets()
VARIABLES = {
    "password": "UNDERROSE_PASSWORD",
    "access_token": "UNDERROSE_ACCESS_TOKEN",
    "store_key": "UNDERROSE_STORE_KEY",
}
"""Which variable of the environment holds which secret. It wins over the file."""


class Unfit(Exception):
    """A secret cannot be taken; the sentence says why and what to do, and never what it is."""


def secret_in(environment: Mapping[str, str], variable: str) -> SecretStr | None:
    """Return a secret of the environment; an empty variable is none."""
    value = environment.get(variable, "").strip("\r\n")
    return SecretStr(value) if value else None


def secret_file(path: Path, *, trusted: Path | None = None) -> SecretStr:
    """Read a secret from a file, without the line end behind it.

    Below the `trusted` folder (systemd's credentials) the mode is the service manager's affair.

    Raises:
        Unfit: it is missing, empty, no text, too large, or others can read it.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Unfit(f"{path} is no plain file; name the file that holds the secret")
        if not (trusted and path.is_relative_to(trusted)):
            refuse_if_open(path, status.st_mode)
        if status.st_size > _AT_MOST:
            raise Unfit(f"{path} is too large to hold a secret; name the right file")
        value = path.read_bytes().decode().strip("\r\n")
    except (FileNotFoundError, PermissionError) as error:
        raise Unfit(_out_of_reach(path, is_there=isinstance(error, PermissionError))) from None
    except UnicodeDecodeError:
        raise Unfit(f"{path} is no UTF-8 text; write the secret as plain text") from None
    except (OSError, ValueError):
        raise Unfit(f"{path} cannot be read; name the file that holds the secret") from None
    if not value.strip():
        raise Unfit(f"{path} is empty; write the secret into it")
    return SecretStr(value)


def _out_of_reach(path: Path, *, is_there: bool) -> str:
    if path.is_relative_to(_CREDENTIALS):
        return (
            f"{path} is there for the service alone; docs/operators.md, under “As a service”, shows how "
            "other commands are given the secret"
        )
    if is_there:
        return f"{path} cannot be read by the bot; make it its own: chown it, then chmod 600 {path}"
    return f"there is no file {path}; write the secret into it and run: chmod 600 {path}"


def refuse_if_open(path: Path, mode: int) -> None:
    """Refuse a file that its group or others can read or write.

    Raises:
        Unfit: they can; the sentence has the `chmod` that mends it.
    """
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise Unfit(f"{path} can be read by others on this machine; run: chmod 600 {path}")
