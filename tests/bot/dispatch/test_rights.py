"""What somebody sees and erases, through the whole of the house."""

import json
from datetime import timedelta

from policies.vocabulary import UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
PROOF = {"agreements", "departures"}


async def lived_in(open_house: Opening) -> House:
    """Return a house in which Maya has used everything that keeps something."""
    house = await open_house(agreement={"gate": "mute"})
    await house.room(MAYA, LEO)
    await house.move(timedelta(seconds=10))
    direct = await house.direct(MAYA)
    await house.say(MAYA, "language de", room_id=direct)
    await house.say(MAYA, "agree", room_id=direct)
    await house.say(MAYA, "protect word nightingale", room_id=direct)
    return house


async def test_what_mydata_shows_is_what_is_stored(open_house: Opening) -> None:
    house = await lived_in(open_house)
    stored = await house.rows_with(MAYA)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "mydata", room_id=direct)
    [data] = [json.loads(data) for user, name, data in house.files if name == "mydata.json" and user == MAYA]
    shown = {table: len(rows) for table, rows in data["kept"].items()}
    counted: dict[str, int] = {}
    for table, _ in stored:
        counted[table] = counted.get(table, 0) + 1
    assert shown == counted


async def test_forgetting_waits_for_a_confirmation_and_leaves_only_the_proof(open_house: Opening) -> None:
    house = await lived_in(open_house)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "forget", room_id=direct)
    assert {table for table, _ in await house.rows_with(MAYA)} - PROOF
    await house.say(MAYA, "confirm", room_id=direct)
    assert {table for table, _ in await house.rows_with(MAYA)} <= PROOF
    assert await house.is_agreed(MAYA)
    assert {table for table, _ in await house.rows_with(LEO)} >= {"stays", "mutes"}


async def test_a_confirmation_in_another_room_confirms_nothing(open_house: Opening) -> None:
    house = await lived_in(open_house)
    await house.say(MAYA, "forget", room_id=await house.direct(MAYA))
    [answer] = await house.say(MAYA, "!confirm")
    assert {table for table, _ in await house.rows_with(MAYA)} - PROOF
    assert answer


async def test_mydata_and_forget_are_for_the_direct_room(open_house: Opening) -> None:
    house = await lived_in(open_house)
    for command in ("!mydata", "!forget"):
        [answer] = await house.say(LEO, command)
        assert "direct message" in answer
    assert ROOM in house.rooms
