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

LANGUAGES = ("en", "es", "de", "fr")
"""The languages the bot speaks."""

_USER_ID = re.compile(r"@[^:\s]{0,255}:[^\s/]{1,255}")
_REGION = re.compile(r"[A-Za-z]{2}", re.ASCII)


def _duration(value: object) -> timedelta:
    if isinstance(value, str):
        return durations.duration(value)
    if isinstance(value, timedelta):
        return value
    raise ValueError("this is no duration; write it like 30s, 5m, 12h, 7d, 4w, 1y or P30D")


def _some(length: timedelta) -> timedelta:
    if not length:
        raise ValueError("this must be longer than nothing, 1s at least")
    return length


def _off(value: object) -> object:
    # YAML 1.1 reads an unquoted `off` as false.
    return "off" if value is False else value


def _user_id(value: str) -> str:
    if not _USER_ID.fullmatch(value) or len(value.encode()) > 255:
        raise ValueError('this is no user id; write it like "@asha:example.org", in quotes')
    return value


def _region(value: str) -> str:
    if not _REGION.fullmatch(value):
        raise ValueError("this is no region; write two letters, like US or GB")
    return value.upper()


def _hours(value: str) -> str:
    schedules.quiet_hours(value)
    return value


def _cron(value: str) -> str:
    schedules.cron(value)
    return value


def _pattern(value: str) -> str:
    if not value.strip():
        raise ValueError("an empty text would match everything; take it out")
    if len(value) > 500:
        raise ValueError("a text or pattern may have 500 characters at most")
    if len(value) > 2 and value.startswith("/") and value.endswith("/"):
        try:
            expression = re.compile(value[1:-1])
        except (re.error, RecursionError, OverflowError):
            raise ValueError(
                "this pattern (a text between slashes) does not compile as a regular expression"
            ) from None
        if expression.match(""):
            raise ValueError("this pattern matches the empty text, so it would match everything")
    return value


Duration = Annotated[
    timedelta,
    PlainValidator(_duration, json_schema_input_type=str),
    PlainSerializer(durations.written, return_type=str),
]
"""Any length of time, none included."""

Span = Annotated[Duration, AfterValidator(_some)]
"""A length of time that is more than none."""

Language = Literal["en", "es", "de", "fr"]
UserIdText = Annotated[str, AfterValidator(_user_id)]
Level = Annotated[int, Field(strict=True, ge=-(2**53) + 1, le=2**53 - 1)]


class Section(BaseModel):
    """A section of the configuration: unknown keys are refused, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class GroundRulesSettings(Section):
    """How the ground rules are shown."""

    file: Annotated[str, Field(min_length=1, max_length=1000)] = "rules/peer-support.en.md"
    post: Literal["room", "direct"] = "room"
    gather_joins: Duration = duration("30s")
    repost_every: Span | None = None


class AgreementSettings(Section):
    """How agreement to the ground rules is asked for."""

    required: bool = True
    gate: Literal["none", "remind", "redact", "mute", "lobby"] = "remind"
    remind_after: tuple[Span, ...] = (duration("1d"), duration("3d"), duration("7d"))
    tell_facilitators_after: Span | None = duration("7d")
    grace_on_change: Duration = duration("7d")
    reactions: bool = False

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if list(self.remind_after) != sorted(set(self.remind_after)):
            raise ValueError("remind_after must grow from one to the next, like [1d, 3d, 7d]")
        if not self.required and self.gate in {"redact", "mute", "lobby"}:
            raise ValueError(
                f"gate: {self.gate} holds back who has not agreed, but required: false asks nobody"
            )
        return self


class IdentifyingDetailsSettings(Section):
    """What happens when a message looks like it gives away another member's details."""

    mode: Annotated[Literal["off", "observe", "warn", "hide"], BeforeValidator(_off)] = "warn"
    tell: Literal["direct", "room"] = "direct"
    alert_facilitators: bool = True
    regions: tuple[Annotated[str, AfterValidator(_region)], ...] = ("US", "GB")
    languages: tuple[Language, ...] = ("en",)
    allow: tuple[Annotated[str, AfterValidator(_pattern)], ...] = ()
    across_rooms: bool = True


class RetentionSettings(Section):
    """What is kept how long."""

    max_age: Span | None = duration("30d")
    keep_pinned: bool = True
    keep_facilitator_notices: bool = False
    media: Literal["redact", "delete"] = "redact"
    first_sweep_after: Duration = duration("24h")
    sweep_every: Span = duration("5m")
    publish: bool = False


class Reminder(Section):
    """A standing reminder or check-in, by interval or by cron line."""

    every: Span | None = None
    cron: Annotated[str, AfterValidator(_cron)] | None = None
    text: Literal["confidentiality", "check-in"] = "confidentiality"

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.every is None) == (self.cron is None):
            raise ValueError("a reminder has either every: or cron:, and not both")
        return self


class RoomSettings(Section):
    """The policy of one room."""

    language: Language = "en"
    time_zone: str = "Europe/London"
    quiet_hours: Annotated[str, AfterValidator(_hours)] | None = None
    facilitator_level: Level = 50
    admin_level: Level = 100
    facilitators: tuple[UserIdText, ...] = ()
    ignore: tuple[UserIdText, ...] = ()
    supervisor: UserIdText | None = None
    reminders: tuple[Reminder, ...] = ()
    ground_rules: GroundRulesSettings = Field(default_factory=GroundRulesSettings)
    agreement: AgreementSettings = Field(default_factory=AgreementSettings)
    identifying_details: IdentifyingDetailsSettings = Field(default_factory=IdentifyingDetailsSettings)
    retention: RetentionSettings = Field(default_factory=RetentionSettings)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.facilitator_level > self.admin_level:
            raise ValueError(
                "facilitator_level is above admin_level, so that admins would be no facilitators"
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
