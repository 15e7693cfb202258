"""The settings in force in a room, and where each comes from: default, file, room in file, command.

Nothing is guessed: a layer that no longer holds (the file changed below it) is left out, whole or
key by key, and named in `problems`, which `!policy` and `doctor` show.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from typing import Any

from pydantic import ValidationError

from bot.config import checks, written
from bot.config.as_written import as_written
from bot.config.layers import Layer, dotted_keys, merged, nested
from bot.config.model import Config
from bot.config.problems import Problem, Unsettable, problems_in, section_of, shown, unknown
from policies.identifiers import RoomId
from policies.vocabulary.settings import RoomSettings
from policies.vocabulary.texts import Text, text


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
    unfit: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        """What was left out, in English."""
        return tuple(f"{problem.key}: {problem.what}" for problem in self.unfit)

    def value(self, key: str) -> str:
        """Return a value as people write it: `45d`, `off`, `null`, `[US, GB]`.

        Raises:
            Unsettable: there is no such key.
        """
        if key not in keys():
            raise Unsettable(Problem(_path(key), unknown(key, keys())))
        value: Any = self.settings.model_dump(mode="json")
        for step in key.split("."):
            value = value[step]
        return as_written(value)


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
    problems: list[Problem] = []
    layers = _rooms(config, (*aliases, room_id), problems)
    for key, value in changed.items():
        if key in FILE_ONLY:
            problems.append(Problem(_path(key), _FILE_ONLY))
            continue
        try:
            layers.append((Origin.COMMAND, nested({key: written.read(value).value})))
        except written.Unreadable as error:
            problems.append(Problem(_path(key), Text(error.flaws[0].what)))
    origins = {key: Origin.FILE if key in config.default_keys else Origin.DEFAULT for key in keys()}
    whole: Layer = config.defaults.model_dump()
    for origin, layer in _fitting(config, whole, layers, problems):
        whole = merged(whole, layer)
        origins |= dict.fromkeys(dotted_keys(layer), origin)
    return Effective(RoomSettings.model_validate(whole), origins, tuple(problems))


def _rooms(config: Config, names: tuple[str, ...], problems: list[Problem]) -> list[tuple[Origin, Layer]]:
    """Return what the file says of a room. What it says of the id holds where an alias does not fit it."""
    there = [name for name in names if name in config.rooms]
    layers: list[tuple[Origin, Layer]] = [(Origin.ROOM, config.rooms[name]) for name in there]
    if len(there) > 1 and _unfit(config, _together(config.defaults.model_dump(), layers)):
        said = text(
            "{names} are one room and do not fit together; {last} holds",
            names=", ".join(there),
            last=there[-1],
        )
        problems.append(Problem(("rooms",), said))
        return layers[-1:]
    return layers


def _together(whole: Layer, layers: Iterable[tuple[Origin, Layer]]) -> Layer:
    return reduce(merged, (layer for _, layer in layers), whole)


def _fitting(
    config: Config, whole: Layer, layers: list[tuple[Origin, Layer]], problems: list[Problem]
) -> Iterator[tuple[Origin, Layer]]:
    """Yield all layers, or, where they do not fit together, those that fit one upon another."""
    fit = not _unfit(config, _together(whole, layers))
    for origin, layer in layers:
        if not fit and (unfit := _unfit(config, merged(whole, layer))):
            named = _path(next(iter(dotted_keys(layer)), ""))
            problems += [replace(problem, path=problem.path or named) for problem in unfit]
            continue
        whole = merged(whole, layer)
        yield origin, layer


def changing(
    config: Config,
    room_id: RoomId,
    key: str,
    value: str | None,
    *,
    aliases: Iterable[str] = (),
    changed: Mapping[str, str] | None = None,
) -> Effective:
    """Return what would hold if a command set `key` to `value` (YAML) upon what commands `changed` before.

    A value of None takes back what was set.

    Raises:
        Unsettable: there is no such key, it is not for commands, or the value does not fit.
    """
    if key not in keys():
        raise Unsettable(Problem(_path(key), unknown(key, keys())))
    names, made = tuple(aliases), changed or {}
    if key in FILE_ONLY:
        raise Unsettable(Problem(_path(key), _FILE_ONLY))
    without = with_change(made, key, None) if value is not None else made
    before = effective(config, room_id, names, without).unfit
    after = effective(config, room_id, names, with_change(made, key, value))
    for problem in after.unfit:
        if problem not in before:
            raise Unsettable(problem)
    if key == "reminders" and value is not None and any(each.is_to_come for each in after.settings.reminders):
        raise Unsettable(Problem(_path(key), _TO_COME))
    return after


def with_change(changed: Mapping[str, str], key: str, value: str | None) -> Mapping[str, str]:
    """Return what commands have set after one more change, which comes last; None takes a key back."""
    others = {k: v for k, v in changed.items() if k != key}
    return others if value is None else {**others, key: value}


_TO_COME = text("there are no check-ins yet, so nothing would be said; write text: confidentiality")
_FILE_ONLY = text("this is set in the configuration file alone")


def _path(key: str) -> written.Path:
    return tuple(shown(step) for step in key.split("."))


def _unfit(config: Config, layer: Layer) -> list[Problem]:
    try:
        settings = RoomSettings.model_validate(layer)
    except ValidationError as error:
        return list(problems_in(error, RoomSettings))
    return list(checks.unmet(settings, synapse_admin=config.synapse_admin.token_file is not None))
