"""The doctor knows of rooms what the bot remembers, and changes nothing about it."""

import shutil
from pathlib import Path

import pytest

from bot.doctor.remembered import Remembered, remembered
from bot.failures import StartProblem
from bot.looking import looked_up
from bot.storage import records
from bot.storage.database import Database, url_of
from policies import vocabulary as v
from policies.vocabulary import RoomId, UserId
from tests.bot.doctor.conftest import NOW, ROOM, configured
from tests.bot.storage.test_migrate import made

MAYA, OFFICE, DIRECT = UserId("@maya:example.org"), RoomId("!office"), RoomId("!direct")


async def test_before_the_first_start_nothing_is_remembered_and_nothing_made(tmp_path: Path) -> None:
    config = configured(tmp_path)
    async with looked_up(config) as database:
        assert database is None
        assert await remembered(database) == Remembered()
    assert not config.data_dir.exists()


async def test_direct_rooms_rooms_set_apart_and_settings_made_by_command_are_known(
    tmp_path: Path, empty_database: Path
) -> None:
    config = configured(tmp_path)
    shutil.copytree(empty_database.parent, config.data_dir)
    database = await Database.open(url_of("sqlite", config.data_dir))
    async with database.transaction() as connection:
        for record in (
            v.DirectRoomKnown(user_id=MAYA, room_id=DIRECT),
            v.RoomSetApart(room_id=OFFICE, at=NOW),
            v.SettingChanged(room_id=ROOM, key="agreement.gate", value="mute", by=MAYA, at=NOW),
        ):
            await records.write(connection, record)
    async with looked_up(config) as looking:
        known = await remembered(looking)
    await database.close()
    assert known == Remembered(frozenset({DIRECT}), frozenset({OFFICE}), {ROOM: {"agreement.gate": "mute"}})
    assert known.made_in(ROOM) == {"agreement.gate": "mute"}
    assert known.made_in(OFFICE) == {}


async def test_what_an_earlier_version_left_is_said_and_left_as_it_is(tmp_path: Path) -> None:
    config = configured(tmp_path)
    config.data_dir.mkdir()
    made(config.data_dir, "0003")
    with pytest.raises(StartProblem, match="earlier version"):
        async with looked_up(config):
            pass
