"""The doctor names rooms that only the configuration knows."""

from pathlib import Path

from bot.doctor.check import State
from bot.doctor.named import check_named
from tests.bot.doctor.conftest import ROOM, configured, room

ALIAS = "#night-shift:example.org"
NAMED = 'rooms:\n  "{}":\n    retention: {{max_age: 7d}}\n'


def found(folder: Path, name: str) -> list[tuple[str, State]]:
    checks = check_named(configured(folder, NAMED.format(name)), [room(canonical_alias=ALIAS)])
    return [(check.about, check.state) for check in checks]


def test_a_room_that_the_bot_is_in_is_named_by_its_id_or_its_main_alias(tmp_path: Path) -> None:
    assert found(tmp_path, ROOM) == found(tmp_path, ALIAS) == []


def test_a_slip_of_the_pen_is_named(tmp_path: Path) -> None:
    assert found(tmp_path, "#nihgt-shift:example.org") == [("#nihgt-shift:example.org", State.ADVICE)]
