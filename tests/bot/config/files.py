"""Writes configurations for these tests."""

from pathlib import Path

ACCOUNT = 'homeserver: https://matrix.example.org\nuser_id: "@underrose:example.org"\n'


def config_file(folder: Path, rest: str = "", account: str = ACCOUNT) -> Path:
    """Write a configuration with an account and `rest`."""
    file = folder / "config.yaml"
    file.write_text(account + rest, "utf-8")
    file.chmod(0o600)
    return file


def secret(folder: Path, name: str, value: str, mode: int = 0o600) -> Path:
    """Write a file that holds a secret."""
    file = folder / name
    file.write_text(value, "utf-8")
    file.chmod(mode)
    return file
