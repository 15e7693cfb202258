"""Who the bot is on Matrix, as the configuration says it."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from policies.vocabulary import UserId


class SignedDevices(StrEnum):
    """Whose commands must come from a device that its owner's identity has signed.

    `everyone` also keeps room keys from unsigned devices: who may not speak is not sent keys.
    """

    OFF = "off"
    STAFF = "staff"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account on one homeserver, and where its encryption state lies.

    Attributes:
        homeserver: The address, `https://…`; `http://` for loopback alone.
        password: Needed on the first start, unless there is an access token.
        access_token: For accounts that have no password (Matrix Authentication Service).
        data_dir: The folder of `encryption.db`.
        store_key: Secret text of 32 bytes or more, from outside the data directory.
        require_signed_devices: See `SignedDevices`.
        anew: Whether a first login is wanted although another device of the bot's was seen just now.
    """

    homeserver: str
    user_id: UserId
    data_dir: Path
    store_key: bytes = field(repr=False)
    password: str | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)
    device_name: str = "Underrose"
    require_signed_devices: SignedDevices = SignedDevices.STAFF
    anew: bool = False
