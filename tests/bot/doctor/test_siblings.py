"""The doctor names other devices of the bot's name, the gravest where one may be at work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.doctor.check import Check, State
from bot.doctor.siblings import check_siblings
from bot.failures import Refused
from bot.matrix.siblings import LATELY, Sibling
from policies.vocabulary import DeviceId

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


@dataclass
class Looked:
    """A visit that has found out about other devices."""

    found: Sequence[Sibling] | Refused

    async def siblings(self, name: str) -> Sequence[Sibling]:
        assert name == "Underrose"
        if isinstance(self.found, Refused):
            raise self.found
        return self.found


async def checked(found: Sequence[Sibling] | Refused) -> list[Check]:
    looked = Looked(found)
    return [check async for check in check_siblings(looked, "Underrose", NOW)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seen_at", "state", "said"),
    [
        (NOW - timedelta(minutes=1), State.BAD, "2026-11-01 11:59"),
        (NOW - LATELY, State.ADVICE, "2026-11-01 11:55"),
        (None, State.ADVICE, "nobody knows"),
    ],
)
async def test_each_is_named_with_when_it_was_seen_and_what_removes_it(
    seen_at: datetime | None, state: State, said: str
) -> None:
    [check] = await checked([Sibling(DeviceId("OTHER"), seen_at)])
    assert check.state is state
    assert "OTHER" in check.found
    assert said in check.found
    assert "underrose identity remove OTHER" in check.mend


@pytest.mark.parametrize("found", [(), Refused(404, "M_UNRECOGNIZED")])
async def test_without_one_nothing_is_said(found: Sequence[Sibling] | Refused) -> None:
    assert await checked(found) == []
