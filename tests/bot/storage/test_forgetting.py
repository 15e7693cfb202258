"""Every table answers for somebody: what it holds of them, and how it forgets."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import Table, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import agreements
from bot.storage.database import Database
from bot.storage.forgetting import everything_about, forget
from bot.storage.lifetimes import ENDING, LASTING, Lifetimes, housekeep
from bot.storage.tables.every import metadata
from policies.agreement import standing
from policies.incidents.steps import OPEN, STATES
from policies.vocabulary import PersonForgotten, RoomId, Text, UserId
from tests.bot.storage.rows import filled
from tests.empty_database import opened

NOW = datetime(2026, 11, 1, tzinfo=UTC)
MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
ROOM = RoomId("!room:example.org")
LIFETIMES = Lifetimes(agreements=timedelta(days=365), incidents=timedelta(days=90), audit=timedelta(days=730))
PERSONAL = [table for table in metadata.sorted_tables if table.info["person"]]


async def fill(connection: AsyncConnection) -> None:
    for number, person in enumerate((MAYA, LEO), 1):
        for table in PERSONAL:
            await connection.execute(insert(table).values(filled(table, person, number)))


async def holding(connection: AsyncConnection, person: str) -> dict[str, int]:
    """Count the rows of each table that hold somebody's id in any column."""
    found = {}
    for table in metadata.sorted_tables:
        rows = (await connection.execute(select(table))).all()
        found[table.name] = sum(person in json.dumps(list(row), default=str) for row in rows)
    return {name: count for name, count in found.items() if count}


async def test_what_is_shown_is_what_is_stored(database: Database) -> None:
    async with database.transaction() as connection:
        await fill(connection)
        shown = {kept.table: len(kept.rows) for kept in await everything_about(connection, MAYA) if kept.rows}
        assert shown == await holding(connection, MAYA)


@pytest.mark.parametrize("table", PERSONAL, ids=lambda table: table.name)
def test_what_is_known_about_people_is_said_in_their_language(table: Table) -> None:
    assert all(isinstance(table.info[key], Text) for key in ("knows", "kept", "forgets"))
    assert table.info["on_forget"] in {"drop", "empty", "left open", "proof", "keep"}


async def test_after_being_forgotten_only_the_proof_and_the_record_of_acts_name_somebody(
    database: Database,
) -> None:
    async with database.transaction() as connection:
        await fill(connection)
        await forget(connection, PersonForgotten(user_id=MAYA, at=NOW))
        assert set(await holding(connection, MAYA)) == {"agreements", "departures", "audit"}
        everything = {table.name for table in PERSONAL}
        assert set(await holding(connection, LEO)) == everything


async def test_nobody_erases_what_the_facilitators_have_still_to_look_at(database: Database) -> None:
    table = metadata.tables["incidents"]
    async with database.transaction() as connection:
        for number, state in enumerate(sorted(STATES)):
            for author in (MAYA, LEO):
                row = filled(table, author, number) | {"state": state}
                await connection.execute(insert(table).values(row))
        for person in (MAYA, LEO):
            await forget(connection, PersonForgotten(user_id=person, at=NOW))
            assert await holding(connection, person) == {}
        left = list(await connection.scalars(select(table.c.state).order_by(table.c.state)))
    assert left == sorted([*OPEN, "mistaken"] * 2), "what they call a mistake themselves is not decided"


async def test_the_proof_names_no_event(database: Database) -> None:
    async with database.transaction() as connection:
        await fill(connection)
        await forget(connection, PersonForgotten(user_id=MAYA, at=NOW))
        [kept] = [k for k in await everything_about(connection, MAYA) if k.table == "agreements"]
        assert [row["event_id"] for row in kept.rows] == [None]


async def test_an_agreement_by_reaction_can_still_be_taken_back_with_it(database: Database) -> None:
    table = metadata.tables["agreements"]
    async with database.transaction() as connection:
        row = filled(table, MAYA, 1) | {"method": "reaction", "event_id": "$reaction"}
        await connection.execute(insert(table).values(row))
        await forget(connection, PersonForgotten(user_id=MAYA, at=NOW))
        assert list(await connection.scalars(select(table.c.event_id))) == ["$reaction"]


ACTS = ("agreed", "declined", "withdrawn", "lapsed")
histories = st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from((ROOM, "!other:example.org"))))


@given(histories)
@example([("agreed", ROOM), ("declined", ROOM)])
@example([("agreed", ROOM), ("lapsed", ROOM), ("declined", ROOM)])
@example([("declined", ROOM), ("agreed", "!other:example.org"), ("declined", ROOM)])
async def test_whatever_somebody_did_forgetting_turns_no_no_into_a_yes_and_no_yes_into_a_no(
    history: list[tuple[str, str]],
) -> None:
    with TemporaryDirectory() as folder:
        database = await opened(Path(folder))
        async with database.transaction() as connection:
            for number, (act, room_id) in enumerate(history):
                row = filled(metadata.tables["agreements"], MAYA, number) | {"act": act, "room_id": room_id}
                await connection.execute(insert(metadata.tables["agreements"]).values(row))
            before = await agreed_acts(connection, {room_id for _, room_id in history})
            await forget(connection, PersonForgotten(user_id=MAYA, at=NOW))
            assert await agreed_acts(connection, {room_id for _, room_id in history}) == before
            kept = {
                room_id: await agreements.acts(connection, room_id=RoomId(room_id)) for _, room_id in history
            }
        await database.close()
    for acts in kept.values():
        assert [act.act == "agreed" for act in acts[:1]] != [False], "what answers no yes is kept of nobody"


async def agreed_acts(connection: AsyncConnection, room_ids: set[str]) -> dict[str, int | None]:
    """Return to which version somebody's agreement stands in each room; None where it does not."""
    stands = {}
    for room_id in room_ids:
        last = standing(await agreements.acts(connection, room_id=RoomId(room_id), user_id=MAYA), 0).last
        stands[room_id] = last.rules_version if last is not None and last.act == "agreed" else None
    return stands


async def test_what_is_about_to_be_said_to_others_names_them_no_more(database: Database) -> None:
    outbox = metadata.tables["outbox"]
    async with database.transaction() as connection:
        body = {"content": {"body": "Welcome, Maya", "m.mentions": {"user_ids": [MAYA, LEO]}}}
        row = filled(outbox, "", 1) | {"user_id": None, "kind": "post", "body": body}
        await connection.execute(insert(outbox).values(row))
        await forget(connection, PersonForgotten(user_id=MAYA, at=NOW))
        assert await holding(connection, MAYA) == {}
        assert await holding(connection, LEO) == {"outbox": 1}


def test_every_kind_of_row_has_a_lifetime() -> None:
    names = {table.name for table in metadata.sorted_tables}
    assert names == set(ENDING) | set(LASTING)
    assert not set(ENDING) & set(LASTING)


async def test_an_agreement_is_kept_until_a_year_after_leaving(database: Database) -> None:
    table = metadata.tables["agreements"]
    async with database.transaction() as connection:
        row = filled(table, MAYA, 1) | {"room_id": ROOM}
        await connection.execute(insert(table).values(row))

        async def is_kept(days: int, *present: UserId) -> bool:
            await housekeep(connection, NOW + timedelta(days=days), LIFETIMES, {ROOM: present})
            return bool((await connection.execute(select(table))).all())

        assert await is_kept(1000, MAYA)
        assert await is_kept(1001)
        assert await is_kept(1365)
        assert await is_kept(1365, MAYA), "coming back begins the time anew"
        assert await is_kept(1366)
        assert await is_kept(1730)
        assert not await is_kept(1731)
        assert not await holding(connection, MAYA)


async def test_rules_are_kept_as_long_as_an_agreement_to_them(database: Database) -> None:
    rules, agreements = metadata.tables["rules_versions"], metadata.tables["agreements"]
    async with database.transaction() as connection:
        for version in (1, 2, 3):
            row = filled(rules, LEO, version) | {"room_id": ROOM, "version": version}
            await connection.execute(insert(rules).values(row))
        agreed = filled(agreements, MAYA, 1) | {"room_id": ROOM, "rules_version": 2}
        await connection.execute(insert(agreements).values(agreed))
        await housekeep(connection, NOW + timedelta(days=400), LIFETIMES, {ROOM: {MAYA}})
        versions = await connection.scalars(select(rules.c.version).order_by(rules.c.version))
        assert list(versions) == [2, 3]
