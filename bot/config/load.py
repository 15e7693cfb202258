"""Reads `config.yaml`: a whole `Config`, or one `ConfigProblem` that lists everything that is wrong."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError

from bot.config import written
from bot.config.layers import dotted_keys
from bot.config.model import Config
from bot.config.problems import Problem, WrongConfig, problems_in
from bot.config.rooms import Around, room_problems
from bot.config.secrets import VARIABLES, Secrets, Unfit, refuse_if_open, secret_file, secret_in
from bot.failures import ConfigProblem
from policies.vocabulary.texts import Text

_AT_MOST = 1_000_000  # bytes
_NO_MAPPING = "a configuration is made of lines like `key: value`"


def load(path: Path, environment: Mapping[str, str] | None = None) -> Config:
    """Read a configuration and its secrets, and see that every rules file in it can be read.

    Raises:
        ConfigProblem: it cannot be used. The message lists every problem with its line and key.
    """
    try:
        read = written.read(_text(path))
    except written.Unreadable as error:
        flaws = [Problem(flaw.path, Text(flaw.what), flaw.line) for flaw in error.flaws]
        raise WrongConfig(str(path), flaws) from None
    if not isinstance(read.value, dict):
        raise WrongConfig(str(path), [Problem((), Text(_NO_MAPPING))])
    config, problems = _config(read.value, path)
    if config is not None:
        secrets, unfit = _secrets(config, os.environ if environment is None else environment)
        config.entrust(secrets)
        problems += [*unfit, *_open_config(config)]
    if config is None or problems:
        raise WrongConfig(str(path), [replace(p, line=read.line_of(p.path)) for p in problems])
    return config


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_AT_MOST + 1)
        if len(data) > _AT_MOST:
            raise ConfigProblem(f"{path} is larger than 1 MB; name the right file")
        return data.decode("utf-8-sig")
    except FileNotFoundError:
        raise ConfigProblem(
            f"there is no file {path}; copy config.example.yaml, or run: underrose init"
        ) from None
    except UnicodeDecodeError:
        raise ConfigProblem(f"{path} is not UTF-8; save it as UTF-8 text") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no file can have this name"
        raise ConfigProblem(f"{path} cannot be read ({reason}); let the bot read it") from None


def _config(value: dict[str, Any], path: Path) -> tuple[Config | None, list[Problem]]:
    config: Config | None = None
    problems: list[Problem] = []
    folder = path.absolute().parent
    try:
        config = Config.model_validate(value, context={"beside": folder})
        config.read_from(path.absolute(), frozenset(dotted_keys(value.get("defaults") or {})))
    except ValidationError as error:
        problems += problems_in(error, Config)
    admin = value.get("synapse_admin")
    around = Around(folder, synapse_admin=isinstance(admin, dict) and admin.get("token_file") is not None)
    return config, [*problems, *room_problems(value, around)]


def _secrets(config: Config, environment: Mapping[str, str]) -> tuple[Secrets, list[Problem]]:
    credentials = environment.get("CREDENTIALS_DIRECTORY")
    files: dict[str, tuple[Path | None, written.Path]] = {
        "password": (config.password_file, ("password_file",)),
        "access_token": (config.access_token_file, ("access_token_file",)),
        "store_key": (config.store_key_file, ("store_key_file",)),
        "synapse_admin_token": (config.synapse_admin.token_file, ("synapse_admin", "token_file")),
    }
    found: dict[str, SecretStr] = {}
    problems: list[Problem] = []
    for name, (path, key) in files.items():
        try:
            secret = secret_in(environment, VARIABLES.get(name, ""))
            if secret is None and path is not None:
                secret = secret_file(path, trusted=Path(credentials) if credentials else None)
                if (
                    name != "store_key"
                ):  # a key with such a mark opens what it has closed, and nothing else does
                    secret = SecretStr(secret.get_secret_value().removeprefix("\ufeff"))
            if secret is not None:
                found[name] = secret
        except Unfit as unfit:
            problems.append(Problem(key, Text(str(unfit))))
    return Secrets(**found), problems


def _open_config(config: Config) -> Iterator[Problem]:
    """A database address with a password in it makes the configuration a secret itself."""
    if urlsplit(config.database.get_secret_value()).password:
        try:
            refuse_if_open(config.file, config.file.stat().st_mode)
        except Unfit as unfit:
            yield Problem(("database",), Text(f"this holds a password, but {unfit}"))
        except OSError:
            yield Problem(("database",), Text(f"this holds a password; run: chmod 600 {config.file}"))
