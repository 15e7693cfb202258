from typing import Any

import pytest

from bot.config.checks import unmet
from policies.vocabulary.settings import RoomSettings, overlaid


def found(differing: dict[str, Any], *, synapse_admin: bool = False) -> list[str]:
    settings = overlaid(RoomSettings(), differing)
    return [problem.key for problem in unmet(settings, synapse_admin=synapse_admin, prefix=("defaults",))]


def test_the_settings_left_out_can_be_kept() -> None:
    assert found({}) == []


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Argentina/Ushuaia", "UTC"])
def test_a_time_zone_of_the_database_is_known(zone: str) -> None:
    assert found({"time_zone": zone}) == []


@pytest.mark.parametrize("zone", ["", "Berlin", "../../etc/passwd", "/etc/localtime", "UTC+25"])
def test_a_time_zone_that_is_none_is_named(zone: str) -> None:
    assert found({"time_zone": zone}) == ["defaults.time_zone"]


def test_each_region_that_is_none_is_named_by_its_place() -> None:
    regions = {"identifying_details": {"regions": ["US", "UK", "de", "XX"]}}
    assert found(regions) == [
        "defaults.identifying_details.regions[1]",
        "defaults.identifying_details.regions[3]",
    ]


def test_files_are_deleted_only_with_an_admins_token() -> None:
    delete = {"retention": {"media": "delete"}}
    assert found(delete) == ["defaults.retention.media"]
    assert found(delete, synapse_admin=True) == []


def test_history_is_purged_only_with_an_admins_token() -> None:
    purge = {"retention": {"purge_history_after": "30d"}}
    assert found(purge) == ["defaults.retention.purge_history_after"]
    assert found(purge, synapse_admin=True) == []
