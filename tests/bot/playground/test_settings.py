"""What Synapse is told: to speak with nobody, and to be the same server each time."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.playground import settings
from bot.playground.settings import Limits


def written(folder: Path, limits: Limits = "none", **more: Any) -> dict[str, Any]:
    path = settings.write(folder, server_name="localhost", shared_secret="hush", limits=limits, more=more)
    read: dict[str, Any] = yaml.safe_load(path.read_text())
    return read


def test_no_other_server_is_ever_asked(tmp_path: Path) -> None:
    told = written(tmp_path)
    assert told["federation_domain_whitelist"] == []
    assert told["trusted_key_servers"] == []
    assert told["url_preview_enabled"] is False
    assert told["report_stats"] is False


def test_it_listens_on_loopback_alone() -> None:
    assert settings.listener(8008, ["client"])["bind_addresses"] == ["127.0.0.1"]


def test_default_limits_are_synapses_own(tmp_path: Path) -> None:
    assert not [key for key in written(tmp_path, "default") if key.startswith("rc_")]
    assert "rc_message" in written(tmp_path, "none")


def test_a_second_start_keeps_key_and_secrets(tmp_path: Path) -> None:
    first, key = written(tmp_path), (tmp_path / "signing.key").read_text()
    assert written(tmp_path) == first
    assert (tmp_path / "signing.key").read_text() == key


@pytest.mark.parametrize("name", ["signing.key", "macaroon.secret"])
def test_secrets_are_for_their_owner_alone(tmp_path: Path, name: str) -> None:
    written(tmp_path)
    assert (tmp_path / name).stat().st_mode & 0o077 == 0


def test_what_is_asked_for_wins(tmp_path: Path) -> None:
    assert written(tmp_path, redaction_retention_period="1s", bcrypt_rounds=12)["bcrypt_rounds"] == 12
