"""The settings in force in a room, and where each comes from: default, file, room in file, command.

Nothing is guessed: a layer that no longer holds (the file changed below it) is left out, whole or
key by key, and named in `problems`, which `!policy` and `doctor` show.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from bot.config import checks, written
from bot.config.layers import Layer, dotted_keys, merged, nested
from bot.config.model import Config
from bot.config.problems import Problem, problems_in, section_of, shown, unknown
from bot.failures import ConfigProblem
from policies.vocabulary.identifiers import RoomId
from policies.vocabulary.settings import RoomSettings


class Origin(StrEnum):
    """Where a value comes from; later ones win."""

    DEFAULT = "default"
    FILE = "file"
    ROOM = "room in file"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Effective:
    """A room's settings in force. `origins` has an entry for every dotted key."""

    settings: RoomSettings
    origins: Mapping[str, Origin]
    problems: tuple[str, ...] = ()

    def value(self, key: str) -> str:
        """Return a value as people write it: `45d`, `off`, `null`, `[US, GB]`.

        Raises:
            ConfigProblem: there is no such key.
        """
        return as_written(value_at(self.settings, key))


FILE_ONLY = frozenset({"ground_rules.file"})
"""Not for commands: who could name any file could have the bot read out any file."""


def keys() -> tuple[str, ...]:
    """Name every setting of a room, dotted, in the order of the configuration."""
    names: list[str] = []
    for name, field in RoomSettings.model_fields.items():
        section = None if name == "reminders" else section_of(field.annotation)
        names += [f"{name}.{inner}" for inner in section.model_fields] if section else [name]
    return tuple(names)


def effective(
    config: Config,
    room_id: RoomId,
    aliases: Iterable[str] = (),
    changed: Mapping[str, str] | None = None,
) -> Effective:
    """Lay together what holds in a room. `changed` is what commands set: dotted key to YAML text.

    Asked for each message, so what was laid together once is remembered with the configuration.
    """
    names, made = tuple(sorted(aliases)), changed or {}
    asked = (room_id, names, *made.items())
    if asked not in config.laid:
        if len(config.laid) >= _REMEMBERED:
            config.laid.clear()
        config.laid[asked] = _lay(config, room_id, names, made)
    found: Effective = config.laid[asked]
    return found


_REMEMBERED = 10_000  # more than an account has rooms


def _lay(config: Config, room_id: RoomId, aliases: tuple[str, ...], changed: Mapping[str, str]) -> Effective:
    problems: list[str] = []
    layers: list[tuple[Origin, Layer]] = [
        (Origin.ROOM, config.rooms[name]) for name in (*aliases, room_id) if name in config.rooms
    ]
    for key, text in changed.items():
        try:
            layers.append((Origin.COMMAND, nested({key: _read(key, text)})))
        except ConfigProblem as problem:
            problems.append(str(problem))
    origins = {key: Origin.FILE if key in config.default_keys else Origin.DEFAULT for key in keys()}
    settings = _laid(config, layers, origins, problems)
    return Effective(settings, origins, tuple(problems))


def changing(
    config: Config,
    room_id: RoomId,
    key: str,
    text: str,
    *,
    aliases: Iterable[str] = (),
    changed: Mapping[str, str] | None = None,
) -> Effective:
    """Return what would hold if a command set `key` to `text` (YAML), besides what commands `changed` before.

    Raises:
        ConfigProblem: there is no such key, it is not for commands, or the value does not fit.
    """
    if key not in keys():
        raise ConfigProblem(f"{shown(key)}: {unknown(key, keys())}")
    names, others = tuple(aliases), {k: v for k, v in (changed or {}).items() if k != key}
    before = effective(config, room_id, names, others).problems
    after = effective(config, room_id, names, others | {key: text})
    if new := [problem for problem in after.problems if problem not in before]:
        raise ConfigProblem("; ".join(new))
    return after


def _laid(
    config: Config, layers: list[tuple[Origin, Layer]], origins: dict[str, Origin], problems: list[str]
) -> RoomSettings:
    """Lay all layers at once, or, where they do not fit together, those that fit one after another."""
    whole: Layer = config.defaults.model_dump()
    settings = config.defaults
    together: Layer = {}
    for _, layer in layers:
        together = merged(together, layer)
    fit = _unfit(config, merged(whole, together)) == []
    for origin, layer in layers:
        if not fit and (unfit := _unfit(config, merged(whole, layer))):
            problems += [
                f"{problem.key or ', '.join(dotted_keys(layer))}: {problem.what}" for problem in unfit
            ]
            continue
        whole = merged(whole, layer)
        origins |= dict.fromkeys(dotted_keys(layer), origin)
    return RoomSettings.model_validate(whole) if layers else settings


def _unfit(config: Config, layer: Layer) -> list[Problem]:
    try:
        settings = RoomSettings.model_validate(layer)
    except ValidationError as error:
        return list(problems_in(error, RoomSettings))
    return list(checks.unmet(settings, synapse_admin=config.synapse_admin.token_file is not None))


def _read(key: str, text: str) -> Any:
    if key in FILE_ONLY:
        raise ConfigProblem(
            f"{key}: this is set in the configuration file alone; for other rules use: rules set"
        )
    try:
        return written.read(text).value
    except written.Unreadable as error:
        raise ConfigProblem(f"{shown(key)}: {error.flaws[0].what}") from None


def value_at(settings: RoomSettings, key: str) -> Any:
    """Return the value of a dotted key, as the configuration would hold it.

    Raises:
        ConfigProblem: there is no such key.
    """
    if key not in keys():
        raise ConfigProblem(f"{shown(key)}: {unknown(key, keys())}")
    value: Any = settings.model_dump(mode="json")
    for step in key.split("."):
        value = value[step]
    return value


def as_written(value: object) -> str:
    """Write a value as it would stand in the configuration."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(map(as_written, value))}]"
    if isinstance(value, dict):
        pairs = (f"{key}: {as_written(inner)}" for key, inner in value.items() if inner is not None)
        return f"{{{', '.join(pairs)}}}"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(word: str) -> str:
    try:
        plain = written.read(f"[{word}]").value == [word]
    except written.Unreadable:
        plain = False
    return word if plain else json.dumps(word, ensure_ascii=False)
