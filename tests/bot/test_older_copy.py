"""Where an older copy was put back, whoever facilitates a room hears it, once, and from when it is."""

import logging
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot.failures import Unreachable
from bot.older_copy import look_for_a_copy, tell_of_older_copy
from bot.storage.retention import RetentionLedger
from policies.retention.agreed_age import AgreedAge
from tests.bot.conftest import Opening
from tests.commands.asking import MAYA
from tests.house import BOT, ROOM, House


@dataclass
class Starts:
    """Whether this is an older copy, and the first start of all."""

    is_older: bool
    is_first: bool = False
    elsewhere: bool | Unreachable = False

    def told(self) -> None:
        self.is_older = False

    async def are_elsewhere(self) -> bool:
        if isinstance(self.elsewhere, Unreachable):
            raise self.elsewhere
        return self.elsewhere


@dataclass
class Homeserver:
    """A homeserver as far as it knows of earlier starts."""

    starts: Starts = field(default_factory=lambda: Starts(is_older=True))


@pytest.fixture
async def house(open_house: Opening) -> House:
    house = await open_house()
    await house.room(MAYA)
    house.heard.clear()
    return house


async def told(house: House, homeserver: Any) -> list[str]:
    await tell_of_older_copy(house.dispatcher, homeserver)
    await house.settle()
    return house.said_to(f"alert {ROOM}")


async def test_facilitators_hear_what_to_look_at(house: House, caplog: pytest.LogCaptureFixture) -> None:
    homeserver = Homeserver()
    with caplog.at_level(logging.WARNING):
        (said,) = await told(house, homeserver)
    assert "set back to an older copy" in said
    assert "`!agreements`" in said
    assert "this is an older copy of the data, from 20" in caplog.text
    assert await told(house, homeserver) == [said]


async def test_nothing_is_removed_before_it_is_announced_again(house: House) -> None:
    ledger = RetentionLedger(house.database)
    position = await ledger.position(ROOM)
    await ledger.save(
        replace(position, agreed=AgreedAge(in_force=timedelta(days=30)), cursor="t1", paused=True)
    )
    await told(house, Homeserver(Starts(is_older=False)))
    assert (await ledger.position(ROOM)).agreed.in_force == timedelta(days=30)
    await told(house, Homeserver())
    position = await ledger.position(ROOM)
    assert (position.agreed, position.cursor, position.paused) == (AgreedAge(), None, True)
    assert position.announcements > 10_000_000  # so many minutes since 1970


async def test_data_that_is_as_new_as_can_be_is_not_spoken_of(house: House) -> None:
    assert await told(house, Homeserver(Starts(is_older=False))) == []


async def lost(house: House) -> None:
    """Let the house know nothing of before, as on an empty database."""
    async with house.database.transaction() as connection:
        await connection.execute(text("DELETE FROM position"))


@pytest.mark.parametrize("is_older", [False, True])
async def test_where_everything_is_lost_facilitators_hear_that_before_anything_is_taken_away(
    house: House, caplog: pytest.LogCaptureFixture, *, is_older: bool
) -> None:
    await lost(house)
    with caplog.at_level(logging.WARNING):
        (said,) = await told(house, Homeserver(Starts(is_older)))
    assert "have lost everything I kept" in said
    assert "`!hold`" in said
    assert "begins anew in 1 rooms" in caplog.text


async def test_on_the_very_first_start_nothing_can_be_lost(house: House) -> None:
    await lost(house)
    assert await told(house, Homeserver(Starts(is_older=False, is_first=True))) == []


@pytest.mark.parametrize(
    "facts", [{"encrypted": False}, {"is_space": True}, {"members": {}}, {"name": "", "members": None}]
)
async def test_rooms_that_are_not_looked_after_by_themselves_hear_nothing(
    house: House, facts: dict[str, Any]
) -> None:
    await lost(house)
    if "members" in facts and facts["members"] is None:
        facts["members"] = {user: house._member(user) for user in (MAYA, BOT)}
    house.rooms[ROOM] = replace(house.rooms[ROOM], **facts)
    assert await told(house, Homeserver(Starts(is_older=False))) == []


@pytest.mark.parametrize(("elsewhere", "said"), [(True, 1), (False, 0), (Unreachable("away"), 0)])
async def test_another_copy_at_work_is_named_in_the_log(
    elsewhere: bool | Unreachable, said: int, caplog: pytest.LogCaptureFixture
) -> None:
    homeserver: Any = Homeserver(Starts(is_older=False, elsewhere=elsewhere))
    await look_for_a_copy(homeserver)
    assert caplog.text.count("another process was started with a copy of this data") == said
