"""What Synapse is told: the `homeserver.yaml` of a playground.

Outside a federation no other server is ever asked: the list of servers to speak with is empty.
"""

import base64
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import yaml

Limits = Literal["none", "default"]

_ENDLESS = {"per_second": 100_000, "burst_count": 100_000}
UNLIMITED: Mapping[str, Any] = {
    "rc_message": _ENDLESS,
    "rc_registration": _ENDLESS,
    "rc_login": {"address": _ENDLESS, "account": _ENDLESS, "failed_attempts": _ENDLESS},
    "rc_admin_redaction": _ENDLESS,
    "rc_joins": {"local": _ENDLESS, "remote": _ENDLESS},
    "rc_joins_per_room": _ENDLESS,
    "rc_key_requests": _ENDLESS,
    "rc_invites": {"per_room": _ENDLESS, "per_user": _ENDLESS, "per_issuer": _ENDLESS},
    "rc_media_create": _ENDLESS,
    "rc_room_creation": _ENDLESS,
    "rc_profile": _ENDLESS,
    "rc_user_directory": _ENDLESS,
}
"""Every limit of Synapse that a room full of people could meet, out of reach (Synapse, "Ratelimiting")."""


def write(
    folder: Path, *, server_name: str, shared_secret: str, limits: Limits, more: Mapping[str, Any]
) -> Path:
    """Write all that Synapse reads at its start into `folder`; return its configuration file.

    The signing key and the secrets are made once: a playground started again in its folder is the same
    server.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _once(folder / "signing.key", f"ed25519 play {_seed()}\n")
    log = folder / "log.yaml"
    log.write_text(yaml.safe_dump(_log(folder / "synapse.log")))
    settings = {
        **_settings(folder, server_name),
        "registration_shared_secret": shared_secret,
        "macaroon_secret_key": _once(folder / "macaroon.secret", secrets.token_urlsafe(32)),
        "log_config": str(log),
        **(UNLIMITED if limits == "none" else {}),
        **more,
    }
    path = folder / "homeserver.yaml"
    path.write_text(yaml.safe_dump(settings, sort_keys=False))
    return path


def _settings(folder: Path, server_name: str) -> dict[str, Any]:
    return {
        "server_name": server_name,
        "report_stats": False,
        "pid_file": str(folder / "synapse.pid"),
        "signing_key_path": str(folder / "signing.key"),
        "media_store_path": str(folder / "media"),
        "database": {"name": "sqlite3", "args": {"database": str(folder / "synapse.db")}},
        "federation_domain_whitelist": [],
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "url_preview_enabled": False,
        "enable_registration": False,
        "presence": {"enabled": False},
        "bcrypt_rounds": 4,
    }


def _log(path: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": str(path), "formatter": "line"},
        },
        "root": {"level": "WARNING", "handlers": ["file"]},
    }


def listener(port: int, resources: list[str], *, tls: bool = False) -> dict[str, Any]:
    """Describe a listener on loopback."""
    return {
        "port": port,
        "bind_addresses": ["127.0.0.1"],
        "type": "http",
        "tls": tls,
        "resources": [{"names": resources, "compress": False}],
    }


def _seed() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")


def _once(path: Path, text: str) -> str:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(text)
    return path.read_text()
