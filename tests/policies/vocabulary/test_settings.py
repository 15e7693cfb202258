from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from policies.vocabulary.settings import RoomSettings, overlaid


def test_the_settings_left_out_are_those_of_the_contract() -> None:
    settings = RoomSettings()
    assert settings.retention.max_age == timedelta(days=30)
    assert settings.agreement.gate == "remind"
    assert settings.agreement.remind_after == (timedelta(days=1), timedelta(days=3), timedelta(days=7))
    assert settings.identifying_details.mode == "warn"
    assert (settings.facilitator_level, settings.admin_level) == (50, 100)


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
