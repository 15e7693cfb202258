"""Every record has its place, and writing one reaches the table that it is about."""

from datetime import timedelta
from typing import get_args

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import records
from bot.storage.tables.every import metadata
from policies import vocabulary as v
from policies.vocabulary import EventId, RoomId
from tests.commands.asking import ASHA, MAYA, NOW, ROOM, rules

HERE = {"room_id": ROOM, "user_id": MAYA}
EVENT = {"room_id": ROOM, "event_id": EventId("$e")}
OPENINGS: list[tuple[v.Record, str]] = [
    (
        v.AgreementAct(
            act="agreed",
            **HERE,
            rules_version=1,
            rules_sha256="",
            language="en",
            method="command",
            event_id=None,
            sent_at=NOW,
            recorded_at=NOW,
        ),
        "agreements",
    ),
    (v.AuditAct(who=ASHA, what="hold", room_id=ROOM, at=NOW), "audit"),
    (
        v.CountAsked(
            asked_in=EventId("$q"), room_id=ROOM, age=timedelta(1), answer_in=ROOM, language="en", at=NOW
        ),
        "retention_counts",
    ),
    (v.DetailRegistered(user_id=MAYA, kind="phone", hint="…07", digests=(), at=NOW), "details"),
    (v.DirectRoomKnown(**HERE), "direct_rooms"),
    (v.HoldPlaced(**EVENT, by=ASHA, reason="asked for", at=NOW, until=NOW), "retention_holds"),
    (v.IncidentOpened(**EVENT, author=MAYA, category="phone", at=NOW), "incidents"),
    (v.InquiryBegan(**EVENT, part=v.Part.LOOK, at=NOW), "inquiries"),
    (v.LanguageChosen(user_id=MAYA, language="de"), "languages"),
    (v.LobbyEntered(**HERE, at=NOW), "lobby"),
    (v.Muted(**HERE, level_before=None, level=-1, muted_at=NOW), "mutes"),
    (v.RoomProtected(room_id=ROOM, since=NOW), "rooms"),
    (v.RoomReminded(room_id=ROOM, key="0", at=NOW), "room_reminders"),
    (v.RoomSetApart(room_id=ROOM, at=NOW), "set_apart"),
    (v.RulesPosted(**EVENT, version=1), "rules_posts"),
    (rules(), "rules_versions"),
    (v.SettingChanged(room_id=ROOM, key="language", value="de", by=ASHA, at=NOW), "room_settings"),
    (v.StayBegan(**HERE, event_id=EventId("$j"), began_at=NOW), "stays"),
    (v.SweepAsked(room_id=ROOM), "retention_positions"),
    (v.SweepsHalted(room_id=ROOM, halted=True), "retention_positions"),
    (v.TakenBack(room_id=ROOM, event_ids=(EventId("$e"),), at=NOW), "retention_work"),
]
ENDINGS: list[tuple[v.Record, str]] = [
    (v.CountAnswered(asked_in=EventId("$q")), "retention_counts"),
    (v.DetailForgotten(user_id=MAYA, number=1), "details"),
    (v.HoldReleased(**EVENT), "retention_holds"),
    (v.InquiryEnded(event_id=EventId("$e"), part=v.Part.LOOK), "inquiries"),
    (v.LobbyLeft(**HERE), "lobby"),
    (v.SettingChanged(room_id=ROOM, key="language", value=None, by=ASHA, at=NOW), "room_settings"),
    (v.StayEnded(**HERE, ended_at=NOW), "stays"),
    (v.RoomReleased(room_id=ROOM), "rooms"),
    (v.PersonForgotten(user_id=MAYA, at=NOW), "languages"),
]
MARKS: list[tuple[v.Record, str, str]] = [
    (v.AskedAnew(**HERE, rules_version=9, asked_at=NOW), "stays", "asked_at"),
    (v.FacilitatorsTold(**HERE, told_at=NOW), "stays", "told_at"),
    (v.GateExplained(**HERE, explained_at=NOW), "stays", "explained_at"),
    (v.Greeted(**HERE, greeted_at=NOW), "stays", "greeted_at"),
    (v.IncidentStepped(number=1, state="confirmed"), "incidents", "state"),
    (v.MuteEnded(**HERE, ended_at=NOW), "mutes", "ended_at"),
    (v.MuteLeft(**HERE), "mutes", "left_alone"),
    (v.Reminded(**HERE, reminded_at=NOW), "stays", "reminded_at"),
    (
        v.RoomCarriedOver(room_id=ROOM, replacement=RoomId("!new:example.org")),
        "rules_versions",
        "room_id",
    ),
]


async def rows(connection: AsyncConnection, table: str) -> list[dict[str, object]]:
    found = await connection.execute(select(metadata.tables[table]))
    return [dict(row) for row in found.mappings()]


@pytest.fixture
async def everything(connection: AsyncConnection) -> AsyncConnection:
    for record, _ in OPENINGS:
        await records.write(connection, record)
    return connection


def test_every_record_of_the_vocabulary_is_written_somewhere() -> None:
    assert set(records.WRITING) == set(get_args(v.Record))


def test_every_record_is_written_in_a_test_here() -> None:
    tried = {type(record) for record, *_ in (*OPENINGS, *ENDINGS, *MARKS)}
    assert tried == set(records.WRITING)


@pytest.mark.parametrize(("record", "table"), OPENINGS, ids=lambda each: type(each).__name__)
async def test_a_record_that_begins_something_makes_a_row(
    connection: AsyncConnection, record: v.Record, table: str
) -> None:
    await records.write(connection, record)
    assert len(await rows(connection, table)) == 1


@pytest.mark.parametrize(("record", "table"), ENDINGS, ids=lambda each: type(each).__name__)
async def test_a_record_that_ends_something_takes_the_row(
    everything: AsyncConnection, record: v.Record, table: str
) -> None:
    assert await rows(everything, table)
    await records.write(everything, record)
    assert await rows(everything, table) == []


@pytest.mark.parametrize(("record", "table", "column"), MARKS, ids=lambda each: type(each).__name__)
async def test_a_record_that_goes_on_with_something_changes_the_row(
    everything: AsyncConnection, record: v.Record, table: str, column: str
) -> None:
    [before] = await rows(everything, table)
    await records.write(everything, record)
    [after] = await rows(everything, table)
    assert after[column] != before[column]


async def test_what_is_no_record_is_a_mistake_of_ours(connection: AsyncConnection) -> None:
    said: object = v.Text("not a record")
    with pytest.raises(KeyError):
        await records.write(connection, said)  # type: ignore[arg-type]
