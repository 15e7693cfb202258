"""Housekeeping: each kind of row goes in the very moment its time is over, and what lasts is not touched."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import agreements, ground_rules, mutes, records, retention
from bot.storage.database import Database
from bot.storage.lifetimes import LASTING, Lifetimes, housekeep
from bot.storage.tables.every import metadata
from policies.vocabulary import (
    AgreementAct,
    EventId,
    Muted,
    MuteEnded,
    RoomId,
    RoomProtected,
    SweepsHalted,
    TakenBack,
    UserId,
)
from tests.bot.storage.rows import MADE, filled
from tests.commands.asking import LEO, MAYA, NOW, ROOM, rules

OTHER = RoomId("!other:example.org")
DAY, TICK = timedelta(days=1), timedelta(seconds=1)
LIFETIMES = Lifetimes(agreements=365 * DAY, incidents=90 * DAY, audit=730 * DAY)
AGREED = AgreementAct(
    act="agreed",
    room_id=ROOM,
    user_id=MAYA,
    rules_version=1,
    rules_sha256="",
    language="en",
    method="command",
    event_id=EventId("$a"),
    sent_at=NOW,
    recorded_at=NOW,
)


async def keep_house(connection: AsyncConnection, now: datetime, *present: UserId) -> None:
    await housekeep(connection, now, LIFETIMES, {ROOM: present})


async def rows(connection: AsyncConnection, table: str) -> int:
    return len((await connection.execute(select(metadata.tables[table]))).all())


@pytest.mark.parametrize(
    ("name", "lifetime"),
    [
        ("alerts", 90 * DAY),
        ("audit", 730 * DAY),
        ("incidents", 90 * DAY),
        ("lobby", 30 * DAY),
        ("mutes", 1 * DAY),
        ("outbox", 30 * DAY),
        ("retention_holds", timedelta(hours=1)),
    ],
)
async def test_a_row_is_kept_to_the_last_second_of_its_lifetime(
    connection: AsyncConnection, name: str, lifetime: timedelta
) -> None:
    table = metadata.tables[name]
    await connection.execute(insert(table).values(filled(table, MAYA, 1)))
    await keep_house(connection, MADE + lifetime - TICK, MAYA)
    assert await rows(connection, name) == 1
    await keep_house(connection, MADE + lifetime, MAYA)
    assert await rows(connection, name) == 0


@pytest.mark.parametrize("name", sorted(LASTING.keys() - {"detail_digests", "departures", "audit_ends"}))
async def test_what_lasts_as_long_as_something_else_has_no_age(
    connection: AsyncConnection, name: str
) -> None:
    table = metadata.tables[name]
    await connection.execute(insert(table).values(filled(table, MAYA, 1)))
    await keep_house(connection, NOW + 10_000 * DAY)
    assert await rows(connection, name) == 1


async def left(database: Database, *kept: str, protected: bool = False) -> None:
    """Let the bot have been put out of a room in which something was asked for."""
    async with database.transaction() as connection:
        if protected:
            await records.write(connection, RoomProtected(room_id=ROOM, since=NOW))
        taken = TakenBack(room_id=ROOM, event_ids=tuple(map(EventId, kept)), at=NOW)
        await records.write(connection, taken)
        await records.write(connection, SweepsHalted(room_id=ROOM, halted=True))
        await retention.note_out(connection, ROOM, NOW)


@pytest.mark.parametrize("is_back", [False, True])
async def test_what_is_kept_for_the_bots_return_goes_when_it_has_been_away_for_long(
    database: Database, is_back: bool
) -> None:
    await left(database, "$e", protected=is_back)
    ledger = retention.RetentionLedger(database)
    for after, is_kept in ((30 * DAY - TICK, True), (30 * DAY, is_back)):
        async with database.transaction() as connection:
            await keep_house(connection, NOW + after)
        assert (await ledger.pending(ROOM) == {"$e"}) is is_kept
        assert bool(await ledger.troubles(ROOM)) is is_kept
        assert (await ledger.position(ROOM)).paused, "nobody has ended it"


async def test_a_level_that_was_not_given_back_is_never_too_old(connection: AsyncConnection) -> None:
    muted = Muted(room_id=ROOM, user_id=MAYA, level_before=25, level=-1, muted_at=NOW)
    await mutes.begin(connection, muted)
    await keep_house(connection, NOW + 10_000 * DAY)
    assert await rows(connection, "mutes") == 1
    ended = MuteEnded(room_id=ROOM, user_id=MAYA, ended_at=NOW + 10_000 * DAY)
    await mutes.end(connection, ended)
    await keep_house(connection, NOW + 10_001 * DAY)
    assert await rows(connection, "mutes") == 0


async def test_leaving_one_room_ends_the_agreement_there_alone(connection: AsyncConnection) -> None:
    for room, user in ((ROOM, MAYA), (OTHER, MAYA), (ROOM, LEO)):
        await agreements.add(connection, replace(AGREED, room_id=room, user_id=user))
    present = {ROOM: [LEO], OTHER: [MAYA]}
    for days in (0, 365):
        await housekeep(connection, NOW + days * DAY, LIFETIMES, present)
    kept = {(act.room_id, act.user_id) for act in await agreements.acts(connection)}
    assert kept == {(OTHER, MAYA), (ROOM, LEO)}
    assert await rows(connection, "departures") == 0


async def test_in_a_room_that_the_bot_is_not_in_nobody_is_there(connection: AsyncConnection) -> None:
    await agreements.add(connection, AGREED)
    await housekeep(connection, NOW, LIFETIMES, {})
    await housekeep(connection, NOW + 365 * DAY, LIFETIMES, {})
    assert await agreements.acts(connection) == []


async def test_the_time_of_who_left_begins_once_however_often_the_house_is_kept(
    connection: AsyncConnection,
) -> None:
    await agreements.add(connection, AGREED)
    for days in range(0, 365, 30):
        await keep_house(connection, NOW + days * DAY)
        assert await rows(connection, "departures") == 1
    await keep_house(connection, NOW + 365 * DAY)
    assert await agreements.acts(connection) == []


async def test_every_act_of_who_left_goes_together(connection: AsyncConnection) -> None:
    acts = (("agreed", None), ("withdrawn", "$w"), ("agreed", "$again"))
    for act, event in acts:
        record = replace(AGREED, act=act, event_id=EventId(event) if event else None)
        await agreements.add(connection, record)
    await keep_house(connection, NOW)
    await keep_house(connection, NOW + 365 * DAY)
    assert await agreements.acts(connection) == []


@pytest.mark.parametrize("days", [364, 365])
async def test_old_rules_without_an_agreement_go_when_their_time_is_over(
    connection: AsyncConnection, days: int
) -> None:
    for version in (1, 2):
        for language in ("en", "de"):
            await ground_rules.add(connection, rules(version, language=language))
    await keep_house(connection, NOW + days * DAY)
    kept = sorted({version.version for version in await ground_rules.history(connection, ROOM)})
    assert kept == ([1, 2] if days == 364 else [2])


async def test_an_agreement_elsewhere_keeps_no_rules_here(connection: AsyncConnection) -> None:
    for version in (1, 2):
        await ground_rules.add(connection, rules(version))
        await ground_rules.add(connection, replace(rules(version), room_id=OTHER))
    await agreements.add(connection, replace(AGREED, room_id=OTHER))
    await housekeep(connection, NOW + 365 * DAY, LIFETIMES, {OTHER: [MAYA]})
    assert [version.version for version in await ground_rules.history(connection, ROOM)] == [2]
    assert [version.version for version in await ground_rules.history(connection, OTHER)] == [1, 2]


async def test_rules_go_in_the_same_round_as_the_last_agreement_to_them(connection: AsyncConnection) -> None:
    for version in (1, 2):
        await ground_rules.add(connection, rules(version))
    await agreements.add(connection, AGREED)
    await keep_house(connection, NOW)
    await keep_house(connection, NOW + 365 * DAY)
    assert [version.version for version in await ground_rules.history(connection, ROOM)] == [2]


async def test_keeping_house_twice_in_a_moment_is_keeping_it_once(connection: AsyncConnection) -> None:
    await agreements.add(connection, AGREED)
    for version in (1, 2):
        await ground_rules.add(connection, rules(version))

    async def everything() -> list[Any]:
        return [(await connection.execute(select(table))).all() for table in metadata.sorted_tables]

    await keep_house(connection, NOW + 100 * DAY)
    once = await everything()
    await keep_house(connection, NOW + 100 * DAY)
    assert await everything() == once
