"""`!incidents` lists links and counts, and in the room itself only how many are open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from commands.base import Asked, Where
from commands.incidents import incidents
from policies.room_safety.roles import Role
from policies.vocabulary import EventId, Reply, Rows, Tell
from tests.commands.asking import ASHA, NOW, asked
from tests.commands.kept import Kept


@dataclass(frozen=True)
class Dated(Kept):
    opened_at: datetime = NOW


class Record:
    def __init__(self, *kept: Dated) -> None:
        self._kept = kept

    async def incidents_of(self, _: object) -> Sequence[Dated]:
        return self._kept


def asking(where: Where = Where.MANAGEMENT) -> Asked:
    return asked("incidents", sender=ASHA, role=Role.FACILITATOR, where=where)


def rows(outcome: Sequence[object]) -> list[tuple[object, ...]]:
    (reply,) = outcome
    assert isinstance(reply, Reply)
    return [row[2:] for part in reply.said if isinstance(part, Rows) for row in part.rows]


async def test_in_the_room_itself_no_link_is_shown() -> None:
    outcome = await incidents(asking(Where.PROTECTED), Record(Dated(event_id=EventId("$leak"))))
    private, reply = outcome
    assert isinstance(private, Tell)
    assert private.user_id == ASHA
    assert isinstance(reply, Reply)
    assert "$leak" in str(private.said)
    assert "$leak" not in str(reply.said)


async def test_they_are_counted_by_week_and_category_with_those_that_were_wrong() -> None:
    before = NOW - timedelta(days=7)
    kept = (
        Dated(),
        Dated(state="mistaken"),
        Dated(state="dismissed", opened_at=before),
        Dated(category="email", opened_at=before),
    )
    assert rows(await incidents(asking(), Record(*kept))) == [(2, 1), (1, 1), (1, 0)]


async def test_what_is_long_ago_is_not_counted_and_none_is_said_to_be_none() -> None:
    assert rows(await incidents(asking(), Record(Dated(opened_at=NOW - timedelta(days=80))))) == []
    (reply,) = await incidents(asking(), Record())
    assert isinstance(reply, Reply)
    assert "No incident is open" in str(reply.said)
