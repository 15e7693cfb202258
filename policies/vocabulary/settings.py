"""What a room's policies are set to: the `defaults:` and `rooms:` sections of the configuration.

The names are the keys people write. Checks that need more than one key stand with the keys; those
that need the machine (time zones, files) are in `bot.config`.
"""

import re
from datetime import timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    model_validator,
)

from policies.vocabulary import durations, schedules
from policies.vocabulary.durations import duration
from policies.vocabulary.texts import sentence

LANGUAGES = ("en", "es", "de", "fr")
"""The languages the bot speaks."""

_USER_ID = re.compile(r"@[^:\s]{0,255}:[^\s/]{1,255}")
_REGION = re.compile(r"[A-Za-z]{2}", re.ASCII)


def _duration(value: object) -> timedelta:
    if isinstance(value, str):
        return durations.duration(value)
    if isinstance(value, timedelta):
        return value
    raise ValueError(sentence("this is no duration; write it like 30s, 5m, 12h, 7d, 4w, 1y or P30D"))


def _some(length: timedelta) -> timedelta:
    if not length:
        raise ValueError(sentence("this must be longer than nothing, 1s at least"))
    return length


def _off(value: object) -> object:
    # YAML 1.1 reads an unquoted `off` as false.
    return "off" if value is False else value


def _user_id(value: str) -> str:
    if not _USER_ID.fullmatch(value) or len(value.encode()) > 255:
        raise ValueError(sentence('this is no user id; write it like "@asha:example.org", in quotes'))
    return value


def _region(value: str) -> str:
    if not _REGION.fullmatch(value):
        raise ValueError(sentence("this is no region; write two letters, like US or GB"))
    return value.upper()


def _hours(value: str) -> str:
    schedules.quiet_hours(value)
    return value


def _cron(value: str) -> str:
    schedules.cron(value)
    return value


def pattern_in(entry: str) -> str | None:
    """Return the regular expression between slashes; None where an entry is a plain text."""
    return entry[1:-1] if len(entry) > 2 and entry.startswith("/") and entry.endswith("/") else None


def _pattern(value: str) -> str:
    if not value.strip():
        raise ValueError(sentence("an empty text would match everything; take it out"))
    if len(value) > 500:
        raise ValueError(sentence("a text or pattern may have 500 characters at most"))
    if (pattern := pattern_in(value)) is not None:
        try:
            expression = re.compile(pattern)
        except (re.error, RecursionError, OverflowError):
            raise ValueError(
                sentence("this pattern (a text between slashes) does not compile as a regular expression")
            ) from None
        if expression.match(""):
            raise ValueError(sentence("this pattern matches the empty text, so it would match everything"))
    return value


Duration = Annotated[
    timedelta,
    PlainValidator(_duration, json_schema_input_type=str),
    PlainSerializer(durations.written, return_type=str),
]
"""Any length of time, none included."""

Span = Annotated[Duration, AfterValidator(_some)]
"""A length of time that is more than none."""


def _never(value: object) -> object:
    return None if _off(value) == "off" else value


SpanOrNever = Annotated[Span | None, BeforeValidator(_never)]
"""A length of time, or none: `null`, which people also write `off`."""

Language = Literal["en", "es", "de", "fr"]
Heard = Literal["en", "es", "de", "fr", "pt", "nl", "hi"]
"""The languages in which the bot tells whose a detail is; it speaks fewer. Hindi is read in Latin letters."""
UserIdText = Annotated[str, AfterValidator(_user_id)]
Level = Annotated[int, Field(strict=True, ge=-(2**53) + 1, le=2**53 - 1)]


class Section(BaseModel):
    """A section of the configuration: unknown keys are refused, and nothing changes after reading."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, use_attribute_docstrings=True
    )


class GroundRulesSettings(Section):
    """How the ground rules are shown."""

    file: Annotated[str, Field(min_length=1, max_length=1000)] = "rules/peer-support.en.md"
    """Markdown. In further languages beside it: `rules/peer-support.{language}.md`. Templates that ship:
    `peer-support`, `bereavement`, `night-shift`. A file that changed is a new version at the next start or
    `SIGHUP`."""
    post: Literal["room", "direct"] = "room"
    """Where who joins is shown the rules: in the `room`, or in a `direct` room."""
    gather_joins: Duration = duration("30s")
    """People who join within this time of each other get one post."""
    repost_every: SpanOrNever = None
    """Show everybody the rules again, this often. `null`: never."""


class AgreementSettings(Section):
    """How agreement to the ground rules is asked for."""

    required: bool = True
    """Whether members are asked for their agreement at all."""
    gate: Literal["none", "remind", "redact", "mute", "lobby"] = "remind"
    """What holds until somebody agrees: `none`; `remind`; `redact` their messages; `mute` them; or a `lobby`
    before the room."""
    remind_after: tuple[Span, ...] = (duration("1d"), duration("3d"), duration("7d"))
    """When who has not answered is reminded, counted from the greeting. Each longer than the one before."""
    tell_facilitators_after: SpanOrNever = duration("7d")
    """When the facilitators are told of who has not answered. `null`: never."""
    grace_on_change: Duration = duration("7d")
    """The time to agree anew when the rules change, counted from when people are asked."""
    reactions: bool = False
    """Take a ✅ on the rules as agreement. Reactions are not encrypted: the homeserver sees who agreed."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if list(self.remind_after) != sorted(set(self.remind_after)):
            raise ValueError(sentence("remind_after must grow from one to the next, like [1d, 3d, 7d]"))
        if not self.required and self.gate in {"redact", "mute", "lobby"}:
            raise ValueError(
                sentence("this gate holds back who has not agreed, but required: false asks nobody")
            )
        return self


class IdentifyingDetailsSettings(Section):
    """What happens when a message looks like it gives away another member's details."""

    mode: Annotated[Literal["off", "observe", "warn", "hide"], BeforeValidator(_off)] = "warn"
    """`off`; `observe`: tell the facilitators; `warn`: tell the author privately too; `hide`: redact the
    message as well, where a rule tells of the detail; what is only weighed is warned of."""
    tell: Literal["direct", "room"] = "direct"
    """Where the author is told: in a `direct` room, or in the `room` without specifics."""
    advise: bool = False
    """Also hint at details of people outside the room, in private and once a day to each author."""
    alert_facilitators: bool = True
    """Whether the facilitators get a link and the category. Of what could not be hidden, they always do."""
    regions: tuple[Annotated[str, AfterValidator(_region)], ...] = ("US", "GB")
    """Whose telephone numbers count without a country code. Empty: only the international form counts."""
    languages: tuple[Heard, ...] = ("en",)
    """The languages that are spoken in the room: `en`, `es`, `de`, `fr`, `pt`, `nl`, `hi`."""
    allow: tuple[Annotated[str, AfterValidator(_pattern)], ...] = ()
    """Never a detail: texts (a helpline, the own organisation), or regular expressions between slashes, each
    of which matches the whole of it. What a member registers stays one all the same."""
    across_rooms: bool = True
    """Look also for words and members of the bot's other rooms that are looked after by the same people."""


class RetentionSettings(Section):
    """What is kept how long."""

    max_age: SpanOrNever = duration("30d")
    """Messages older than this are redacted. `null`: none are."""
    keep_pinned: bool = True
    """Leave pinned messages alone."""
    keep_facilitator_notices: bool = False
    """Leave the facilitators' notices alone: those that are said while this is set and the bot is there."""
    media: Literal["redact", "delete"] = "redact"
    """`redact` the message and leave the file to the server; or `delete` the file too, which needs
    `synapse_admin`."""
    purge_history_after: SpanOrNever = None
    """So long after their removal, let the server forget messages altogether, up to the first that stays.
    Needs `synapse_admin`, and a room of one server. `null`: never."""
    first_sweep_after: Duration = duration("24h")
    """How long a newly protected or shortened room is told beforehand."""
    sweep_every: Span = duration("5m")
    """How often the bot looks for messages that are due."""
    publish: bool = False
    """Also write `m.room.retention`, with a week more than `max_age`."""


class Reminder(Section):
    """A standing reminder or check-in, by interval or by cron line."""

    every: Span | None = None
    """An interval. Either this or `cron`."""
    cron: Annotated[str, AfterValidator(_cron)] | None = None
    """A cron line in the room's time zone: minute, hour, day, month, day of the week."""
    text: Literal["confidentiality", "check-in"] = "confidentiality"
    """`confidentiality`. An anonymous `check-in` is to come: until then nothing is said for it."""

    @property
    def is_to_come(self) -> bool:
        """Whether nothing is said for it yet."""
        return self.text == "check-in"

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.every is None) == (self.cron is None):
            raise ValueError(sentence("a reminder has either every: or cron:, and not both"))
        return self


class RoomSettings(Section):
    """The policy of one room."""

    language: Language = "en"
    """What the bot speaks in the room: `en`, `es`, `de` or `fr`."""
    time_zone: str = "Europe/London"
    """The room's time zone, as in the tz database."""
    quiet_hours: Annotated[str, AfterValidator(_hours)] | None = None
    """A span such as `"22:00-07:00"` in which what is not urgent waits."""
    facilitator_level: Level = 50
    """The power level from which a member is a facilitator."""
    admin_level: Level = 100
    """The power level from which a member is an admin."""
    facilitators: tuple[UserIdText, ...] = ()
    """Facilitators besides those by power level."""
    ignore: tuple[UserIdText, ...] = ()
    """Bots and others who are neither asked nor scanned."""
    supervisor: UserIdText | None = None
    """Whom an incident can be handed to."""
    reminders: tuple[Reminder, ...] = ()
    """Standing reminders; each has the keys `every` or `cron`, and `text`. `text: check-in` is to come: until
    then nothing is said for it, and a command cannot set it."""
    ground_rules: GroundRulesSettings = Field(default_factory=GroundRulesSettings)
    """How the ground rules are shown."""
    agreement: AgreementSettings = Field(default_factory=AgreementSettings)
    """How agreement to them is asked for."""
    identifying_details: IdentifyingDetailsSettings = Field(default_factory=IdentifyingDetailsSettings)
    """What happens when a message looks like it gives away another member's details."""
    retention: RetentionSettings = Field(default_factory=RetentionSettings)
    """What is kept how long."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.facilitator_level > self.admin_level:
            raise ValueError(
                sentence("facilitator_level is above admin_level, so that admins would be no facilitators")
            )
        return self


def overlaid(base: RoomSettings, differing: dict[str, Any]) -> RoomSettings:
    """Lay what differs over a room's settings, section by section.

    Raises:
        pydantic.ValidationError: a key is unknown, a value wrong, or two values do not fit together.
    """
    merged = base.model_dump()
    for key, value in differing.items():
        section = merged.get(key)
        merged[key] = section | value if isinstance(section, dict) and isinstance(value, dict) else value
    return RoomSettings.model_validate(merged)
