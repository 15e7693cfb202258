"""What somebody calls themselves is looked at like words, and the bot repeats none of it in the room."""

from datetime import timedelta
from typing import Any

import pytest

from policies import vocabulary as v
from policies.vocabulary import UserId
from tests.bot.conftest import Opening
from tests.house import ROOM, House

MAYA, LEO, MALLORY = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "mallory"))
NUMBER = "415 555 0132"
TELLING = f"Maya's number is {NUMBER}"
MET = "may have given away"


async def opened(open_house: Opening, **policy: Any) -> House:
    house = await open_house(identifying_details={"regions": ["US"], **policy})
    await house.room(MAYA, LEO)
    await house.move(timedelta(minutes=1))
    return house


async def rename(house: House, user: UserId, name: str, *, was: str = "") -> v.EventId:
    """Let somebody show another name; return the event that says so."""
    house.place(user, v.Membership.JOIN, name=name)
    facts = {**house._event(user, ROOM), "event_id": house.rooms[ROOM].members[user].event_id}
    await house.tell(v.Renamed(**facts, display_name=name, was_called=was))
    return facts["event_id"]


@pytest.mark.parametrize("mode", ["warn", "hide"])
async def test_a_name_that_gives_somebody_away_is_met_like_words(open_house: Opening, mode: str) -> None:
    house = await opened(open_house, mode=mode)
    event_id = await rename(house, LEO, TELLING, was="leo")
    [warning] = house.said_to(LEO, MET)
    assert "change the name" in warning
    assert "!takeback" not in warning
    assert (event_id in house.redacted) is (mode == "hide")
    [alert] = house.said_to(f"alert {ROOM}", "identifying detail")
    assert "in the name" in alert
    assert not any(NUMBER in heard.text for heard in house.heard)


async def test_another_picture_under_the_same_name_is_no_news(open_house: Opening) -> None:
    house = await opened(open_house)
    await rename(house, LEO, TELLING, was="leo")
    await rename(house, LEO, TELLING, was=TELLING)
    assert len(house.said_to(LEO, MET)) == 1


@pytest.mark.parametrize(
    "name", ["Robin", "Maya Baker-Young", f"Leo, {NUMBER}", "night owl", "", "Leo (he/him)", "Leo from Leeds"]
)
async def test_what_people_are_called_is_left_alone(open_house: Opening, name: str) -> None:
    house = await opened(open_house, mode="hide")
    await rename(house, LEO, name, was="leo")
    assert not house.said_to(LEO, MET)
    assert not house.redacted


async def test_who_comes_in_under_such_a_name_is_met_and_greeted_by_their_id(open_house: Opening) -> None:
    house = await opened(open_house)
    house.place(MALLORY, v.Membership.JOIN, name=TELLING)
    await house.tell(v.Joined(**house._event(MALLORY, ROOM), display_name=TELLING))
    assert house.said_to(MALLORY, MET)
    await house.move(timedelta(minutes=1))
    [greeting] = house.said_to(ROOM, f"Welcome, {MALLORY}")
    assert NUMBER not in greeting


async def test_a_newcomer_of_the_same_surname_is_greeted_by_name(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.join(MALLORY, name="Maya Baker-Young")
    await house.move(timedelta(minutes=1))
    assert house.said_to(ROOM, "Welcome, Maya Baker-Young")


async def test_what_is_said_after_a_rename_is_met_as_before(open_house: Opening) -> None:
    house = await opened(open_house)
    await rename(house, LEO, "Robin", was="leo")
    await house.say(MAYA, f"Robin's number is {NUMBER}")
    assert house.said_to(MAYA, MET)


async def test_no_name_is_looked_at_where_nothing_is(open_house: Opening) -> None:
    house = await opened(open_house, mode="off")
    await rename(house, LEO, TELLING, was="leo")
    assert not house.said_to(LEO, MET)
