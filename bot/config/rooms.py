"""The `defaults:` and `rooms:` sections: whether each room's settings, laid together, can be kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from pydantic import ValidationError

from bot.config import checks
from bot.config.layers import Layer, merged
from bot.config.problems import Problem, problems_in
from bot.config.rules import ground_rules
from bot.config.written import Path
from bot.failures import ConfigProblem
from policies.vocabulary.settings import RoomSettings
from policies.vocabulary.texts import Text


@dataclass(frozen=True, slots=True)
class Around:
    """What settings are judged against: the folder of the file, and whether an admin token is named."""

    folder: File
    synapse_admin: bool


def room_problems(written: Mapping[str, Any], around: Around) -> Iterator[Problem]:
    """Check every room's settings laid over the defaults, as the file has them.

    What is wrong in the defaults is said there, and not again for every room.
    """
    defaults, rooms = _section(written, "defaults"), _section(written, "rooms")
    hold = True
    try:
        settings = RoomSettings.model_validate(defaults)
    except ValidationError:
        hold = False  # the whole model says what
    else:
        yield from _unmet(settings, around, ("defaults",))
    for key, differing in rooms.items():
        if isinstance(differing, dict):
            for problem in _room(merged(defaults, differing), around, ("rooms", key)):
                inner = problem.path[2:]
                if stands_in(differing, inner) or (hold and not stands_in(defaults, inner)):
                    yield problem


def _section(written: Mapping[str, Any], key: str) -> Layer:
    section = written.get(key)
    return section if isinstance(section, dict) else {}


def _room(layer: Layer, around: Around, prefix: Path) -> Iterator[Problem]:
    try:
        settings = RoomSettings.model_validate(layer)
    except ValidationError as error:
        yield from problems_in(error, RoomSettings, prefix)
    else:
        yield from _unmet(settings, around, prefix)


def _unmet(settings: RoomSettings, around: Around, prefix: Path) -> Iterator[Problem]:
    yield from checks.unmet(settings, synapse_admin=around.synapse_admin, prefix=prefix)
    try:
        ground_rules(settings.ground_rules.file, beside=around.folder, first=settings.language)
    except ConfigProblem as problem:
        yield Problem((*prefix, "ground_rules", "file"), Text(str(problem)))


def stands_in(layer: Any, path: Path) -> bool:
    """Whether a layer itself wrote what is at a path."""
    for step in path:
        if isinstance(layer, list):
            return True
        if not isinstance(layer, dict) or step not in layer:
            return False
        layer = layer[step]
    return bool(path)
