"""Whoever decides reads through one connection, and cannot put another in its place."""

from dataclasses import FrozenInstanceError

import pytest

from bot.dispatch.reading import Reading
from bot.dispatch.source import Source
from bot.storage import positions
from tests.bot.dispatch.conftest import Opening
from tests.commands.asking import BOT, NOW


async def test_what_was_written_in_the_same_transaction_is_read(open_house: Opening) -> None:
    house = await open_house()
    async with house.database.transaction() as connection:
        reading = Reading(connection, house.dispatcher.around)
        await positions.save(connection, BOT, "s77", NOW)
        assert await positions.read(reading.connection, BOT) == "s77"


@pytest.mark.parametrize("name", ["connection", "around"])
async def test_neither_connection_nor_surroundings_are_exchanged(open_house: Opening, name: str) -> None:
    house = await open_house()
    async with house.database.reading() as connection:
        reading: Source = Reading(connection, house.dispatcher.around)
        with pytest.raises(FrozenInstanceError):
            setattr(reading, name, None)
