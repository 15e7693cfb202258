"""`!takeback` takes back the asker's own last messages, and nobody else's."""

from collections.abc import Sequence

import pytest

from commands.takeback import takeback
from policies.vocabulary import EventId, Reply, TakenBack, UserId
from tests.commands.asking import MAYA, ROOM, asked, words


class Own:
    def __init__(self, *families: Sequence[str]) -> None:
        self.families, self.asked_for = families, (UserId(""), 0, EventId(""))

    async def own_messages(
        self, room_id: object, user_id: UserId, *, count: int, besides: EventId
    ) -> Sequence[Sequence[EventId]]:
        self.asked_for = (user_id, count, besides)
        return [[EventId(one) for one in family] for family in self.families[:count]]


async def test_the_last_message_goes_with_its_edits_first() -> None:
    own = Own(["$edit", "$last"], ["$before"])
    taken, answer = await takeback(asked("takeback"), own)
    assert isinstance(taken, TakenBack)
    assert (taken.room_id, taken.event_ids) == (ROOM, ("$edit", "$last"))
    assert "your last message" in words(answer)
    assert own.asked_for == (MAYA, 1, "$said")


async def test_several_go_and_are_counted() -> None:
    taken, answer = await takeback(asked("takeback", "2"), Own(["$edit", "$last"], ["$before"]))
    assert isinstance(taken, TakenBack)
    assert taken.event_ids == ("$edit", "$last", "$before")
    assert isinstance(answer, Reply)
    assert getattr(answer.said[0], "count", None) == 2


@pytest.mark.parametrize("number", ["0", "-1", "51", "all", "1 2", "٣", "99999999"])
async def test_what_is_no_number_takes_nothing_back(number: str) -> None:
    assert [type(one) for one in await takeback(asked("takeback", number), Own(["$last"]))] == [Reply]


async def test_where_nothing_is_left_that_is_said() -> None:
    [answer] = await takeback(asked("takeback"), Own())
    assert "no message of yours" in words(answer)
