"""What a room's policies are set to: the `defaults:` and `rooms:` sections of the configuration.

The names are the keys people write. Checks that need more than one key stand with the keys.
"""

from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from policies.vocabulary import durations


def _duration(value: object) -> object:
    if isinstance(value, str):
        return durations.duration(value)
    if isinstance(value, timedelta):
        return value
    raise ValueError("this is no duration; write it like 30s, 5m, 12h, 7d, 4w, 1y or P30D")


def _off(value: object) -> object:
    # YAML 1.1 reads an unquoted `off` as false.
    return "off" if value is False else value


Duration = Annotated[
    timedelta,
    BeforeValidator(_duration, json_schema_input_type=str),
    PlainSerializer(durations.written, return_type=str),
]


class Section(BaseModel):
    """A section of the configuration: unknown keys are refused, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class GroundRulesSettings(Section):
    """How the ground rules are shown."""

    file: str = "rules/peer-support.en.md"
    post: Literal["room", "direct"] = "room"
    gather_joins: Duration = timedelta(seconds=30)
    repost_every: Duration | None = None


class AgreementSettings(Section):
    """How agreement to the ground rules is asked for."""

    required: bool = True
    gate: Literal["none", "remind", "redact", "mute", "lobby"] = "remind"
    remind_after: tuple[Duration, ...] = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
    tell_facilitators_after: Duration | None = timedelta(days=7)
    grace_on_change: Duration = timedelta(days=7)
    reactions: bool = False


class IdentifyingDetailsSettings(Section):
    """What happens when a message looks like it gives away another member's details."""

    mode: Annotated[Literal["off", "observe", "warn", "hide"], BeforeValidator(_off)] = "warn"
    tell: Literal["direct", "room"] = "direct"
    alert_facilitators: bool = True
    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    allow: tuple[str, ...] = ()
    across_rooms: bool = True


class RetentionSettings(Section):
    """What is kept how long."""

    max_age: Duration | None = timedelta(days=30)
    keep_pinned: bool = True
    keep_facilitator_notices: bool = False
    media: Literal["redact", "delete"] = "redact"
    first_sweep_after: Duration = timedelta(hours=24)
    sweep_every: Duration = timedelta(minutes=5)
    publish: bool = False


class Reminder(Section):
    """A standing reminder or check-in, by interval or by cron line."""

    every: Duration | None = None
    cron: str | None = None
    text: Literal["confidentiality", "check-in"] = "confidentiality"


class RoomSettings(Section):
    """The policy of one room."""

    language: str = "en"
    time_zone: str = "UTC"
    quiet_hours: str | None = None
    facilitator_level: int = 50
    admin_level: int = 100
    facilitators: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    supervisor: str | None = None
    reminders: tuple[Reminder, ...] = ()
    ground_rules: GroundRulesSettings = Field(default_factory=GroundRulesSettings)
    agreement: AgreementSettings = Field(default_factory=AgreementSettings)
    identifying_details: IdentifyingDetailsSettings = Field(default_factory=IdentifyingDetailsSettings)
    retention: RetentionSettings = Field(default_factory=RetentionSettings)


def overlaid(base: RoomSettings, differing: dict[str, Any]) -> RoomSettings:
    """Lay what differs over a room's settings, section by section.

    Raises:
        pydantic.ValidationError: a key is unknown or a value wrong.
    """
    merged = base.model_dump(exclude={"reminders"}) | {"reminders": base.reminders}
    for key, value in differing.items():
        section = merged.get(key)
        merged[key] = section | value if isinstance(section, dict) and isinstance(value, dict) else value
    return RoomSettings.model_validate(merged)
