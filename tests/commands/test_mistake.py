"""`!mistake` is its author's word about the warning that is meant."""

from collections.abc import Sequence
from dataclasses import replace

from commands.base import Asked, Where
from commands.mistake import mistake
from policies.vocabulary import Alert, EventId, IncidentStepped, Reply, RoomId
from tests.commands.asking import asked, message
from tests.commands.kept import Kept

OLD, NEW = Kept(number=1, event_id=EventId("$old")), Kept(number=2, event_id=EventId("$new"))


class Warned:
    def __init__(self, *kept: Kept) -> None:
        self._kept = kept

    async def warned(self, _: object) -> Sequence[Kept]:
        return self._kept


def direct() -> Asked:
    return asked("mistake", where=Where.DIRECT, room=None)


async def closed(question: Asked, *kept: Kept) -> list[int]:
    outcome = await mistake(question, Warned(*kept))
    return [each.number for each in outcome if isinstance(each, IncidentStepped)]


async def test_in_private_the_newest_is_meant() -> None:
    assert await closed(direct(), OLD, NEW) == [2]


async def test_as_a_reply_or_in_the_thread_the_one_about_that_message_is() -> None:
    for relation in ({"replies_to": EventId("$old")}, {"thread": EventId("$old")}):
        question = replace(asked("mistake"), message=message("!mistake", **relation))
        assert await closed(question, OLD, NEW) == [1]


async def test_in_a_room_only_its_own_count() -> None:
    assert await closed(asked("mistake"), replace(OLD, room_id=RoomId("!other:example.org"))) == []


async def test_the_facilitators_see_it_in_the_same_message() -> None:
    outcome = await mistake(direct(), Warned(NEW))
    (alert,) = [each for each in outcome if isinstance(each, Alert)]
    assert alert.key == "incident:$new"


async def test_with_nothing_open_nothing_is_closed() -> None:
    assert [type(each) for each in await mistake(direct(), Warned())] == [Reply]
    assert await closed(direct(), replace(NEW, state="handed")) == []
