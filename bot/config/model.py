"""The whole configuration as people write it. The policies' part is `RoomSettings`."""

import ipaddress
import re
from collections.abc import Hashable
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainValidator,
    PrivateAttr,
    SecretStr,
    ValidationInfo,
    WithJsonSchema,
)

from bot.config.rules import RulesFile, ground_rules
from bot.config.secrets import NO_SECRETS, Secrets
from policies.identifiers import UserId, server_name
from policies.vocabulary.durations import duration
from policies.vocabulary.settings import Language, RoomSettings, Section, Span, UserIdText


def _homeserver(value: str) -> str:
    try:
        url = urlsplit(value)
        host, _ = url.hostname, url.port
    except ValueError:
        raise ValueError(_NO_ADDRESS) from None
    if not host or url.scheme not in {"http", "https"} or url.query or url.fragment:
        raise ValueError(_NO_ADDRESS)
    if url.username or url.password:
        raise ValueError("an address must not carry a name or password")
    if url.scheme == "http" and not _loopback(host):
        raise ValueError("http:// is for this machine alone (localhost); write https://")
    return value.rstrip("/")


_NO_ADDRESS = "this is no address; write it like https://matrix.example.org"


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _path(value: object, info: ValidationInfo) -> Path:
    if not isinstance(value, str | Path) or not str(value).strip() or "\0" in str(value):
        raise ValueError("write the path of a file or folder here, in quotes where it is unusual")
    beside = (info.context or {}).get("beside", Path())
    try:
        return Path(beside, Path(value).expanduser())
    except RuntimeError:
        raise ValueError("the home folder that ~ stands for is not known; write the whole path") from None


def _database(value: object) -> SecretStr:
    written = value.get_secret_value() if isinstance(value, SecretStr) else value
    if written == "sqlite" or (isinstance(written, str) and _is_postgresql(written)):
        return SecretStr(written)
    raise ValueError("write sqlite, or postgresql://user@host/name")


def _is_postgresql(address: str) -> bool:
    try:
        url = urlsplit(address)
        _ = url.port
    except ValueError:
        return False
    return url.scheme in {"postgresql", "postgres"} and bool(url.hostname or url.path.strip("/"))


def _glob(value: str) -> str:
    if not value.startswith("@") or ":" not in value or len(value) > 255 or re.search(r"\s", value):
        raise ValueError('write a user id in which * stands for any text, like "@*:example.org"')
    return value


def _room(value: str) -> str:
    if not re.fullmatch(r"![^\s]{1,254}|#[^:\s]{1,200}:[^\s]{1,200}", value):
        raise ValueError('write a room id ("!…") or an alias ("#night-shift:example.org"), in quotes')
    return value


def _line(value: str) -> str:
    if not value.strip() or len(value) > 300 or not value.isprintable():
        raise ValueError("write one line of text, of 300 characters at most")
    return value.strip()


def _prefix(value: str) -> str:
    if not re.fullmatch(r"[^\w\s/@#<>]{1,3}", value):
        raise ValueError('write one to three signs such as "!"; / belongs to Matrix clients')
    return value


FilePath = Annotated[Path, PlainValidator(_path, json_schema_input_type=str)]
Line = Annotated[str, AfterValidator(_line)]
RoomKey = Annotated[str, AfterValidator(_room)]
Differing = Annotated[dict[str, Any], WithJsonSchema({"type": "object"})]


class Invites(Section):
    """Whose invites are accepted: globs of user ids. Nobody wrote any: people on the bot's own server."""

    accept_from: tuple[Annotated[str, AfterValidator(_glob)], ...] | None = None
    """Globs of user ids, such as `"@*:example.org"`. `null`: people on the bot's own server. Others are
    declined with a reason."""


class Encryption(Section):
    """How far devices must be vouched for, and what becomes of old keys."""

    require_signed_devices: Annotated[
        Literal["off", "staff", "everyone"],
        BeforeValidator(lambda value: "off" if value is False else value),
    ] = "staff"
    """Whose commands must come from a device that its owner has verified: `off`, `staff` or `everyone`."""
    forget_keys: bool = True
    """Drop the decryption keys of messages that retention has removed."""


class SynapseAdmin(Section):
    """Power over the homeserver itself, if it is a Synapse and lends it."""

    token_file: FilePath | None = None
    """A file with an admin's access token of a Synapse: for media deletion, rate limits and history."""


class Controller(Section):
    """Who answers for the data that is kept; printed in receipts and `!privacy`."""

    name: Line | None = None
    """The organisation, or the person."""
    contact: Line | None = None
    """How to reach them."""


class CommandPace(Section):
    """How many commands a sender may give at once, and how often after that."""

    burst: Annotated[int, Field(ge=1, le=1000)] = 5
    """How many at once."""
    every: Span = duration("3s")
    """How often after that."""


class Log(Section):
    """What is logged. Never what people write, at any level."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    """`debug`, `info`, `warning` or `error`."""
    file: FilePath | None = None
    """A file. `null`: standard error."""


class Lifetimes(Section):
    """How long rows are kept after their purpose is served."""

    agreements: Span = duration("1y")
    """The record of agreement, after the member has left the room."""
    incidents: Span = duration("90d")
    """Incidents."""
    concerns: Span = duration("30d")
    """Concerns, with their way back. There are none yet."""
    audit: Span = duration("2y")
    """The record of what staff did."""


class Config(Section):
    """Everything in `config.yaml`. Secrets are beside it, in `secrets`, and in no dump or repr."""

    homeserver: Annotated[str, AfterValidator(_homeserver)]
    """The homeserver's address. `http://` only for this machine."""
    user_id: UserIdText
    """The bot's account."""
    password_file: FilePath | None = None
    """A file with the account's password, for the first start. Or `UNDERROSE_PASSWORD`."""
    access_token_file: FilePath | None = None
    """A file with an access token, instead of a password. Or `UNDERROSE_ACCESS_TOKEN`."""
    store_key_file: FilePath | None = None
    """A file with the key that closes what the bot keeps, of 32 characters or more. Or `UNDERROSE_STORE_KEY`.
    Without it a key file is made in `data_dir`."""
    device_name: Line = "Underrose"
    """What others see as the device's name."""
    data_dir: FilePath = Field(default=Path("data"), validate_default=True)
    """Where the bot keeps what it keeps; made with access for the bot alone."""
    database: Annotated[SecretStr, PlainValidator(_database, json_schema_input_type=str)] = SecretStr(
        "sqlite"
    )
    """`sqlite`, in `data_dir`; or `postgresql://user@host/name`, for several bots on one database."""
    command_prefix: Annotated[str, AfterValidator(_prefix)] = "!"
    """What a command begins with in rooms."""
    language: Language = "en"
    """What the bot speaks where no room and no person says otherwise."""
    admins: tuple[UserIdText, ...] = ()
    """Admins in every room."""
    management_room: RoomKey | None = None
    """The facilitators' room, by id or alias: it gets alerts. It must be encrypted."""
    invites: Invites = Field(default_factory=Invites)
    """Whose invites are accepted."""
    encryption: Encryption = Field(default_factory=Encryption)
    """How far devices must be vouched for, and what becomes of old keys."""
    synapse_admin: SynapseAdmin = Field(default_factory=SynapseAdmin)
    """Power over the homeserver itself, if it is a Synapse and lends it."""
    controller: Controller = Field(default_factory=Controller)
    """Who answers for the data that is kept; printed in receipts and `!privacy`."""
    crisis_lines: tuple[Line, ...] = ()
    """Shown with the rules, `!help` and after a concern, such as `"US: 988"`."""
    commands: CommandPace = Field(default_factory=CommandPace)
    """How many commands a sender may give."""
    log: Log = Field(default_factory=Log)
    """What is logged. Never what people write, at any level."""
    lifetimes: Lifetimes = Field(default_factory=Lifetimes)
    """How long rows are kept after their purpose is served."""
    defaults: RoomSettings = Field(default_factory=RoomSettings)
    """The policy of every room."""
    rooms: dict[RoomKey, Differing] = Field(default_factory=dict)
    """What differs in some rooms, by room id or main alias. The id stays when an alias is moved."""

    _file: Path = PrivateAttr(default=Path("config.yaml"))
    _secrets: Secrets = PrivateAttr(default=NO_SECRETS)
    _laid: dict[Hashable, Any] = PrivateAttr(default_factory=dict)
    _default_keys: frozenset[str] = PrivateAttr(default=frozenset())

    @property
    def laid(self) -> dict[Hashable, Any]:
        """What `bot.config.effective` has laid together from this configuration, by what it was asked."""
        return self._laid

    def read_from(self, file: Path, default_keys: frozenset[str]) -> None:
        """Remember where this was read from, and which dotted keys its `defaults:` set."""
        self._file, self._default_keys = file, default_keys

    def entrust(self, secrets: Secrets) -> None:
        """Take the secrets that belong to it."""
        self._secrets = secrets

    @property
    def file(self) -> Path:
        """The file this was read from; relative paths in it count from its folder."""
        return self._file

    @property
    def secrets(self) -> Secrets:
        """What the environment and the `*_file` keys hold."""
        return self._secrets

    @property
    def default_keys(self) -> frozenset[str]:
        """The dotted keys that `defaults:` in the file sets itself."""
        return self._default_keys

    def accepts_invite_from(self, user_id: UserId) -> bool:
        """Whether somebody's invite is accepted. `*` stands for any text and `?` for one character."""
        globs = self.invites.accept_from
        if globs is None:
            globs = (f"@*:{server_name(UserId(self.user_id))}",)
        return any(_matches(glob, user_id) for glob in globs)

    def rules(self, settings: RoomSettings) -> dict[str, RulesFile]:
        """Read a room's ground rules in every language there is, the room's own language first.

        Raises:
            ConfigProblem: a file is missing, empty, too large or not UTF-8.
        """
        return ground_rules(settings.ground_rules.file, beside=self.file.parent, first=settings.language)


def _matches(glob: str, user_id: str) -> bool:
    pattern = "".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in glob)
    return re.fullmatch(pattern, user_id, re.DOTALL) is not None
