from datetime import timedelta
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from policies.identifying_details.cues import CUES
from policies.vocabulary.settings import LANGUAGES, Heard, RoomSettings, overlaid


@pytest.mark.parametrize(
    ("key", "left_out"),
    [
        ("language", "en"),
        ("time_zone", "Europe/London"),
        ("quiet_hours", None),
        ("facilitator_level", 50),
        ("admin_level", 100),
        ("facilitators", []),
        ("ignore", []),
        ("supervisor", None),
        ("reminders", []),
        ("ground_rules.file", "rules/peer-support.en.md"),
        ("ground_rules.post", "room"),
        ("ground_rules.gather_joins", "30s"),
        ("ground_rules.repost_every", None),
        ("agreement.required", True),
        ("agreement.gate", "remind"),
        ("agreement.remind_after", ["1d", "3d", "7d"]),
        ("agreement.tell_facilitators_after", "7d"),
        ("agreement.grace_on_change", "7d"),
        ("agreement.reactions", False),
        ("identifying_details.mode", "warn"),
        ("identifying_details.tell", "direct"),
        ("identifying_details.alert_facilitators", True),
        ("identifying_details.regions", ["US", "GB"]),
        ("identifying_details.languages", ["en"]),
        ("identifying_details.allow", []),
        ("identifying_details.across_rooms", True),
        ("retention.max_age", "30d"),
        ("retention.keep_pinned", True),
        ("retention.keep_facilitator_notices", False),
        ("retention.media", "redact"),
        ("retention.first_sweep_after", "24h"),
        ("retention.sweep_every", "5m"),
        ("retention.publish", False),
    ],
)
def test_a_setting_left_out_is_that_of_the_contract(key: str, left_out: object) -> None:
    value: Any = RoomSettings().model_dump(mode="json")
    for step in key.split("."):
        value = value[step]
    assert value == left_out


@pytest.mark.parametrize(
    "differing",
    [
        {"facilitator_level": 100},
        {"facilitator_level": -(2**53) + 1, "admin_level": 2**53 - 1},
        {"facilitators": ["@=40asha/x:example.org:8448", "@a:[2001:db8::1]"]},
        {"ignore": ["@*:bots.example.org", "@bot?:*"]},
        {"quiet_hours": "22:00-07:00"},
        {
            "reminders": [
                {"every": "14d", "text": "confidentiality"},
                {"cron": "0 18 * * 1", "text": "check-in"},
            ]
        },
        {"agreement": {"remind_after": [], "tell_facilitators_after": None, "grace_on_change": "0s"}},
        {"agreement": {"required": False, "gate": "none"}},
        {"agreement": {"required": False, "gate": "remind"}},
        {"identifying_details": {"mode": "off", "regions": [], "languages": ["pt", "nl"]}},
        {"identifying_details": {"allow": ["x", "/", "//", "/a/"]}},
        {"retention": {"max_age": None, "purge_history_after": None}},
        {"retention": {"max_age": "P30D", "sweep_every": "1s"}},
        {"ground_rules": {"gather_joins": "0s", "repost_every": "30d", "post": "direct"}},
    ],
    ids=lambda differing: next(iter(differing)),
)
def test_settings_that_mean_something_are_kept_as_they_are_written(differing: dict[str, Any]) -> None:
    kept = overlaid(RoomSettings(), differing).model_dump(mode="json")
    for key, value in differing.items():
        if isinstance(value, dict):
            assert {name: kept[key][name] for name in value} == value
        else:
            assert (
                kept[key] == value
                or [{name: one[name] for name in each} for one, each in zip(kept[key], value, strict=True)]
                == value
            )


def test_settings_once_read_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        RoomSettings().language = "de"  # type: ignore[misc]


def test_what_differs_is_laid_over_section_by_section() -> None:
    base = overlaid(RoomSettings(), {"retention": {"keep_pinned": False}, "reminders": [{"every": "14d"}]})
    room = overlaid(base, {"retention": {"max_age": "7d"}})
    assert room.retention.max_age == timedelta(days=7)
    assert not room.retention.keep_pinned
    assert room.reminders == base.reminders


def test_an_unquoted_off_is_taken_for_the_word() -> None:
    assert (
        overlaid(RoomSettings(), {"identifying_details": {"mode": False}}).identifying_details.mode == "off"
    )


def test_a_room_may_speak_every_language_that_the_detector_has_cues_of() -> None:
    assert set(get_args(Heard)) == set(CUES)
    assert set(LANGUAGES) <= set(CUES)


def test_regions_are_written_in_capitals() -> None:
    room = overlaid(RoomSettings(), {"identifying_details": {"regions": ["de", "Fr"]}})
    assert room.identifying_details.regions == ("DE", "FR")


def test_tiny_durations_are_taken() -> None:
    tiny = {"max_age": "5s", "sweep_every": "2s", "first_sweep_after": "0s"}
    assert overlaid(RoomSettings(), {"retention": tiny}).retention.first_sweep_after == timedelta(0)


@pytest.mark.parametrize(
    "differing",
    [
        {"facilitator_level": 60, "admin_level": 50},
        {"facilitator_level": "50"},
        {"facilitator_level": True},
        {"facilitators": ["asha"]},
        {"supervisor": "@sam"},
        {"language": "it"},
        {"language": "EN"},
        {"facilitator_level": 50.0},
        {"admin_level": 2**53},
        {"facilitators": "@asha:example.org"},
        {"facilitators": ["@asha:example.org/x"]},
        {"facilitators": ["@" + "a" * 250 + ":example.org"]},
        {"quiet_hours": "25:00-07:00"},
        {"reminders": [{"every": "0s"}]},
        {"reminders": [{"every": "1d", "text": "shopping"}]},
        {"agreement": {"remind_after": ["1d", "1d"]}},
        {"agreement": {"remind_after": ["0s"]}},
        {"agreement": {"required": False, "gate": "redact"}},
        {"agreement": {"required": False, "gate": "lobby"}},
        {"agreement": {"gate": None}},
        {"identifying_details": {"mode": True}},
        {"identifying_details": {"mode": "loud"}},
        {"identifying_details": {"allow": ["/(?:)/"]}},
        {"identifying_details": {"allow": ["x" * 501]}},
        {"identifying_details": {"regions": ["U1"]}},
        {"identifying_details": {"regions": ["ÄÖ"]}},
        {"identifying_details": {"languages": ["it"]}},
        {"retention": {"media": "burn"}},
        {"retention": {"max_age": True}},
        {"retention": {"max_age": "1001y"}},
        {"retention": {"purge_history_after": "0s"}},
        {"ground_rules": {"file": "x" * 1001}},
        {"ground_rules": {"post": "everywhere"}},
        {"quiet_hours": "late"},
        {"reminders": [{}]},
        {"reminders": [{"every": "1d", "cron": "0 18 * * 1"}]},
        {"reminders": [{"cron": "0 18 * *"}]},
        {"agreement": {"remind_after": ["7d", "1d"]}},
        {"agreement": {"required": False, "gate": "mute"}},
        {"agreement": {"gate": "kick"}},
        {"identifying_details": {"allow": ["/(/"]}},
        {"identifying_details": {"allow": ["/.*/"]}},
        {"identifying_details": {"allow": [" "]}},
        {"identifying_details": {"regions": ["USA"]}},
        {"retention": {"max_age": "0s"}},
        {"retention": {"max_age": 30}},
        {"retention": {"sweep_every": "0s"}},
        {"retention": None},
        {"ground_rules": {"file": ""}},
        {"gates": "mute"},
    ],
)
def test_settings_that_cannot_be_kept_are_refused(differing: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        overlaid(RoomSettings(), differing)


def test_a_pattern_that_compiles_and_means_something_is_taken() -> None:
    room = overlaid(RoomSettings(), {"identifying_details": {"allow": ["116 123", r"/0800\s?\d{6}/", "/"]}})
    assert len(room.identifying_details.allow) == 3


def test_no_error_repeats_the_value() -> None:
    with pytest.raises(ValidationError) as caught:
        overlaid(RoomSettings(), {"supervisor": "hunter2", "retention": {"max_age": "hunter2"}})
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("off", ["off", False, None])
def test_where_there_may_be_no_length_of_time_off_is_taken_for_none(off: object) -> None:
    assert overlaid(RoomSettings(), {"retention": {"max_age": off}}).retention.max_age is None
    with pytest.raises(ValidationError):
        overlaid(RoomSettings(), {"retention": {"sweep_every": off}})
