"""Counts that somebody waits for: written once, read back whole, gone when answered."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.retention import answer_count, ask_count, counts_asked
from policies.vocabulary import CountAnswered, CountAsked, EventId, RoomId
from tests.commands.asking import NOW, ROOM

ASKED = CountAsked(
    asked_in=EventId("$asked"),
    room_id=ROOM,
    age=timedelta(days=30),
    answer_in=RoomId("!direct:example.org"),
    thread=EventId("$thread"),
    language="fr",
    confirm="!confirm 7",
    at=NOW,
)


@pytest.mark.parametrize(
    "asked",
    [
        ASKED,
        replace(ASKED, thread=None, confirm=None),
        replace(ASKED, age=timedelta(seconds=1)),
        replace(ASKED, age=timedelta(days=36_500)),
    ],
)
async def test_what_was_asked_is_read_as_it_was_asked(connection: AsyncConnection, asked: CountAsked) -> None:
    await ask_count(connection, asked)
    assert await counts_asked(connection) == [asked]


async def test_an_event_asks_once_and_what_it_asked_first_holds(connection: AsyncConnection) -> None:
    await ask_count(connection, ASKED)
    await ask_count(connection, replace(ASKED, age=timedelta(days=1)))
    assert await counts_asked(connection) == [ASKED]


async def test_who_asked_first_comes_first(connection: AsyncConnection) -> None:
    later = replace(ASKED, asked_in=EventId("$a"), at=NOW + timedelta(seconds=1))
    for asked in (later, ASKED):
        await ask_count(connection, asked)
    assert await counts_asked(connection) == [ASKED, later]


async def test_an_answer_ends_the_one_question_it_answers(connection: AsyncConnection) -> None:
    other = replace(ASKED, asked_in=EventId("$other"))
    for asked in (ASKED, other):
        await ask_count(connection, asked)
    for _ in range(2):
        await answer_count(connection, CountAnswered(asked_in=ASKED.asked_in))
    assert await counts_asked(connection) == [other]
