"""Sweeps begin when they are due or asked for, and end with the room."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.outbox.pace import Pace
from bot.retention.sweeper import SweepReport
from bot.storage.retention import RetentionLedger
from bot.sweeping import Sweeping
from policies.retention import AgreedAge
from policies.vocabulary import BotLeft, RoomId
from tests.bot.retention.model import Model
from tests.house import ROOM, House

OTHER = RoomId("!other:example.org")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    await house.start()
    yield house
    await house.stop()


async def test_a_sweep_ends_with_the_room_and_leaves_nothing_behind_that_it_wrote(house: House) -> None:
    model: Any = Model(house.clock.now)
    schedule: Any = house.schedule
    sweeping = Sweeping(
        dispatcher=house.dispatcher, homeserver=model, schedule=schedule, pace=Pace(house.clock)
    )
    ledger, begun = RetentionLedger(house.database), asyncio.Event()
    ended: list[RoomId] = []

    async def sweep(room_id: RoomId) -> SweepReport:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            ended.append(room_id)
            position = await ledger.position(room_id)
            await ledger.save(replace(position, agreed=AgreedAge(in_force=timedelta(days=30))))
        return SweepReport()

    sweeping.sweeper.sweep = sweep  # type: ignore[method-assign]
    for room_id in (ROOM, OTHER):
        begun.clear()
        sweeping._begin(room_id)
        await begun.wait()
    await sweeping.heard(BotLeft(room_id=ROOM))
    assert ended == [ROOM]
    assert (await ledger.position(ROOM)).agreed.in_force is None
    await sweeping.stop()
    assert ended == [ROOM, OTHER]
