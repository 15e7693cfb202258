"""A reminder that waits for somebody goes with their answer, with their leaving, and with the next one."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.storage import outbox, records
from bot.storage.outbox import Parcel
from policies.vocabulary import Lane, Record, Reminded, RoomId, StayEnded, UserId
from tests.commands.asking import MAYA, NOW, ROOM
from tests.commands.record import act
from tests.empty_database import opened

OTHER, LEO = RoomId("!other:example.org"), UserId("@leo:example.org")


def told(txn_id: str, user_id: UserId = MAYA, about: RoomId = ROOM, key: str = "reminder") -> Parcel:
    body = {"about": about, "key": key, "content": {"body": "You have not said yet"}}
    return Parcel(txn_id=txn_id, lane=Lane.REMINDER, kind="tell", body=body, made_at=NOW, user_id=user_id)


@pytest.mark.parametrize(
    ("record", "left"),
    [
        (replace(act("agreed"), room_id=ROOM, user_id=MAYA), {"leo", "other", "hint"}),
        (replace(act("declined"), room_id=ROOM, user_id=MAYA), {"leo", "other", "hint"}),
        (replace(act("lapsed"), room_id=ROOM, user_id=MAYA), {"maya", "leo", "other", "hint"}),
        (Reminded(room_id=ROOM, user_id=MAYA, reminded_at=NOW), {"leo", "other", "hint"}),
        (StayEnded(room_id=ROOM, user_id=MAYA, ended_at=NOW), {"leo", "other", "hint"}),
        (StayEnded(room_id=OTHER, user_id=LEO, ended_at=NOW), {"maya", "leo", "other", "hint"}),
    ],
)
async def test_what_waits_is_taken_out_once_it_is_moot(
    tmp_path: Path, record: Record, left: set[str]
) -> None:
    database = await opened(tmp_path)
    waiting = [
        told("maya"),
        told("leo", LEO),
        told("other", about=OTHER),
        told("hint", key=""),
    ]
    async with database.transaction() as connection:
        for parcel in waiting:
            await outbox.put(connection, parcel)
        await records.write(connection, record)
    async with database.reading() as connection:
        found = await outbox.due(connection, Lane.REMINDER, NOW + timedelta(days=1), at_most=9)
    assert {parcel.txn_id for parcel in found} == left
    await database.close()
