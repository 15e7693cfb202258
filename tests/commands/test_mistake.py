"""`!mistake` is its author's word about the warning that is meant."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from commands.base import Asked, Where
from commands.mistake import mistake
from policies.incidents.steps import STATES, after_step
from policies.vocabulary import Alert, EventId, IncidentStepped, Reply, RoomId, UserId
from tests.commands.asking import LEO, MAYA, ROOM, asked, message, words
from tests.commands.conftest import Opening
from tests.commands.kept import Kept

OLD, NEW = Kept(number=1, event_id=EventId("$old")), Kept(number=2, event_id=EventId("$new"))
ELSEWHERE = Kept(number=3, event_id=EventId("$there"), room_id=RoomId("!other:example.org"))


class Warned:
    def __init__(self, *kept: Kept) -> None:
        self._kept, self.asked_for = kept, UserId("")

    async def warned(self, user_id: UserId) -> Sequence[Kept]:
        self.asked_for = user_id
        return self._kept


def direct(**more: object) -> Asked:
    return asked("mistake", where=Where.DIRECT, room=None, **more)


def here(**relation: EventId) -> Asked:
    return replace(asked("mistake"), message=message("!mistake", **relation))


async def closed(question: Asked, *kept: Kept) -> list[int]:
    outcome = await mistake(question, Warned(*kept))
    return [each.number for each in outcome if isinstance(each, IncidentStepped)]


async def test_only_the_askers_own_warnings_are_looked_at() -> None:
    warned = Warned(NEW)
    await mistake(direct(sender=LEO), warned)
    assert warned.asked_for == LEO


async def test_in_private_the_newest_is_meant_whichever_room_it_is_from() -> None:
    assert await closed(direct(), OLD, NEW) == [2]
    assert await closed(direct(), OLD, NEW, ELSEWHERE) == [3]


async def test_in_a_room_only_its_own_count() -> None:
    assert await closed(here(), OLD, ELSEWHERE) == [1]
    assert await closed(here(), ELSEWHERE) == []


@pytest.mark.parametrize(
    ("relation", "number"),
    [
        ({}, 2),
        ({"replies_to": "$old"}, 1),
        ({"thread": "$old"}, 1),
        ({"thread": "$root", "replies_to": "$old"}, 1),
        ({"thread": "$root"}, 2),
    ],
    ids=["alone", "reply", "in its thread", "reply in another thread", "in another thread"],
)
async def test_the_warning_about_the_message_that_is_answered_is_meant_else_the_newest(
    relation: dict[str, str], number: int
) -> None:
    question = here(**{name: EventId(event_id) for name, event_id in relation.items()})
    assert await closed(question, OLD, NEW) == [number]


async def test_a_reply_to_what_was_met_with_no_warning_closes_no_other() -> None:
    assert await closed(here(replies_to=EventId("$another")), OLD, NEW) == []


@pytest.mark.parametrize("state", STATES)
async def test_it_is_closed_in_those_states_that_it_can_be_closed_in(state: str) -> None:
    expected = [2] if after_step(state, "mistake") else []
    assert await closed(direct(), replace(NEW, state=state)) == expected


async def test_one_that_was_handed_on_is_not_in_the_way_of_an_older_one() -> None:
    handed = replace(NEW, state="handed")
    for question in (direct(), here()):
        assert await closed(question, OLD, handed) == [1]
    assert await closed(here(replies_to=EventId("$new")), OLD, handed) == [], "that one was meant"


async def test_the_facilitators_see_it_in_the_message_they_have_and_its_author_is_thanked() -> None:
    stepped, alert, thanks = await mistake(direct(), Warned(NEW))
    assert stepped == IncidentStepped(number=2, state="mistaken")
    assert isinstance(alert, Alert)
    assert (alert.key, alert.room_id) == ("incident:$new", ROOM)
    assert "The author says" in words(alert)
    assert MAYA not in str(alert)
    assert "Thank you" in words(thanks)


async def test_with_nothing_open_that_is_said_and_nothing_is_closed() -> None:
    [answer] = await mistake(direct(), Warned())
    assert isinstance(answer, Reply)
    assert "no warning of yours" in words(answer)


async def test_a_facilitator_can_go_on_after_it_and_its_author_cannot_say_it_twice(
    open_house: Opening,
) -> None:
    house = await open_house()
    room = await house.room(LEO, MAYA)
    await house.say(MAYA, "my number is 202 555 0143", room)
    await house.say(LEO, "you can call Maya on +1 202 555 0143 tonight", room)
    direct_room = await house.direct(LEO)
    assert any("closed it as a mistake" in said for said in await house.say(LEO, "mistake", direct_room))
    [again] = await house.say(LEO, "mistake", direct_room)
    assert "no warning of yours" in again
    office = await house.direct(UserId("@asha:example.org"))
    assert any(
        "confirmed" in said
        for said in await house.say(UserId("@asha:example.org"), "incident 1 confirm", office)
    )
