"""The doctor says where the bot was started with other data than lies here."""

from dataclasses import dataclass

import pytest

from bot.doctor.check import State
from bot.doctor.copies import check_copies


@dataclass
class Looked:
    """A visit that has found out about other starts."""

    is_elsewhere: bool

    async def was_started_elsewhere(self) -> bool:
        return self.is_elsewhere


@pytest.mark.parametrize(("is_elsewhere", "states"), [(True, [State.BAD]), (False, [])])
async def test_an_older_copy_or_a_second_one_is_bad(is_elsewhere: bool, states: list[State]) -> None:
    found = [check async for check in check_copies(Looked(is_elsewhere))]  # type: ignore[arg-type]
    assert [check.state for check in found] == states
