"""`!takeback` takes back the asker's own last messages, and nobody else's."""

import re
from collections.abc import Sequence
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.base import Asked, Outcome
from commands.takeback import AT_MOST, takeback
from policies.vocabulary import EventId, Reply, Room, RoomId, TakenBack, UserId
from tests.commands.asking import BOT, LEO, MAYA, NOW, ROOM, asked, room, words
from tests.commands.spoken import LANGUAGES, spoken


class Own:
    def __init__(self, *families: Sequence[str]) -> None:
        self.families = families
        self.asked_for: list[tuple[RoomId, UserId, int, EventId, datetime]] = []

    async def own_messages(
        self, room_id: RoomId, user_id: UserId, *, count: int, besides: EventId, until: datetime
    ) -> Sequence[Sequence[EventId]]:
        self.asked_for.append((room_id, user_id, count, besides, until))
        return [[EventId(one) for one in family] for family in self.families[:count]]


def powerless() -> Room:
    return room(**{BOT: 0})


THREE = (["$edit", "$last"], ["$before"], ["$2nd-edit", "$1st-edit", "$first"])


async def after(argument: str, own: Own, **more: object) -> Outcome:
    return await takeback(asked("takeback", argument, **more), own)


def taken(outcome: Outcome) -> list[EventId]:
    return [event_id for each in outcome if isinstance(each, TakenBack) for event_id in each.event_ids]


async def test_without_a_number_the_last_message_goes_with_its_edits_first() -> None:
    record, answer = await after("", Own(*THREE))
    assert record == TakenBack(room_id=ROOM, event_ids=(EventId("$edit"), EventId("$last")), at=NOW)
    assert "your last message" in words(answer)


@pytest.mark.parametrize("sender", [MAYA, LEO])
async def test_only_the_askers_own_are_looked_for_and_not_the_command_itself(sender: UserId) -> None:
    own = Own(*THREE)
    question: Asked = asked("takeback", "3", sender=sender)
    await takeback(question, own)
    assert own.asked_for == [(ROOM, sender, 3, question.cause, question.message.sent_at)]


@pytest.mark.parametrize(
    ("number", "events"),
    [
        ("1", ["$edit", "$last"]),
        (" 2 ", ["$edit", "$last", "$before"]),
        ("03", ["$edit", "$last", "$before", "$2nd-edit", "$1st-edit", "$first"]),
        ("50", ["$edit", "$last", "$before", "$2nd-edit", "$1st-edit", "$first"]),
    ],
)
async def test_so_many_go_newest_first_each_behind_its_edits(number: str, events: list[str]) -> None:
    assert taken(await after(number, Own(*THREE))) == events


@pytest.mark.parametrize(
    "number",
    [
        "0",
        "00",
        "-1",
        "+1",
        "51",
        "100",
        "all",
        "1 2",
        "1.5",
        "1,",
        "٣",
        "²",
        "one",
        "1️⃣",
        "99999999",
        "9" * 6000,
    ],
)
async def test_what_is_no_number_takes_nothing_back_and_looks_for_nothing(number: str) -> None:
    own = Own(*THREE)
    [answer] = await after(number, own, prefix="?")
    assert isinstance(answer, Reply)
    assert "from 1 to 50: `?takeback 3`" in words(answer)
    assert own.asked_for == []


async def test_how_many_were_found_is_said_and_not_how_many_were_asked_for() -> None:
    said = spoken(await after("40", Own(*THREE)), "en")
    assert "last 3 messages" in said
    assert "40" not in said


async def test_where_nothing_is_left_that_is_said() -> None:
    [answer] = await after("", Own())
    assert "no message of yours" in words(answer)


@given(st.text(max_size=12) | st.integers(-100, 100).map(str))
async def test_never_more_than_the_most_go(argument: str) -> None:
    own = Own(*([f"${n}"] for n in range(AT_MOST + 10)))
    assert len(taken(await after(argument, own))) <= AT_MOST


@pytest.mark.parametrize(
    ("language", "one"),
    [("en", "last message"), ("es", "último mensaje"), ("de", "letzte Nachricht"), ("fr", "dernier message")],
)
async def test_one_is_spoken_of_as_one_in_each_language(language: str, one: str) -> None:
    assert one in spoken(await after("", Own(*THREE)), language)
    assert one not in spoken(await after("2", Own(*THREE)), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("number", "oldest"), [("1", "$last"), ("2", "$before"), ("40", "$first")])
async def test_a_link_says_how_far_back_it_goes(language: str, number: str, oldest: str) -> None:
    said = spoken(await after(number, Own(*THREE)), language)
    assert re.findall(r"\$[\w-]+", said) == [oldest]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_the_bot_may_not_redact_it_says_so_and_looks_for_nothing(language: str) -> None:
    own = Own(*THREE)
    outcome = await after("", own, room=powerless())
    assert [type(each) for each in outcome] == [Reply]
    assert own.asked_for == []
    assert "Night shift" in spoken(outcome, language)


async def test_who_cannot_be_helped_hears_what_they_can_do_themselves() -> None:
    assert "delete them yourself" in spoken(await after("3", Own(*THREE), room=powerless()), "en")
