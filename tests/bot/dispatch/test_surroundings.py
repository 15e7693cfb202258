"""What holds in a room is laid together of file, room and command, anew as soon as one of them changes."""

from dataclasses import replace

import pytest

from bot.dispatch.surroundings import Surroundings
from policies.room_safety.roles import Role
from policies.vocabulary import Powers, RoomId, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA = UserId("@maya:example.org")
OTHER, ALIAS = RoomId("!other:example.org"), "#night:example.org"


async def around(open_house: Opening, **rooms: object) -> tuple[House, Surroundings]:
    house = await open_house(language="de")
    await house.room(MAYA)
    there = house.dispatcher.around
    there.config = there.config.model_copy(update={"rooms": rooms})
    return house, there


async def test_the_default_holds_where_nothing_else_is_said(open_house: Opening) -> None:
    _, there = await around(open_house)
    assert there.settings_of(ROOM).language == there.settings_of(OTHER).language == "de"


async def test_what_is_set_by_command_holds_at_once_in_its_room_and_goes_when_taken_back(
    open_house: Opening,
) -> None:
    _, there = await around(open_house)
    assert there.settings_of(ROOM).language == "de"
    there.made_by_command[ROOM] = {"language": "fr"}
    assert there.settings_of(ROOM).language == "fr"
    assert there.settings_of(OTHER).language == "de"
    there.made_by_command[ROOM] = {"language": "es"}
    assert there.settings_of(ROOM).language == "es"
    there.made_by_command[ROOM] = {}
    assert there.settings_of(ROOM).language == "de"


async def test_a_room_that_is_given_the_alias_in_the_file_has_what_the_file_says_of_it(
    open_house: Opening,
) -> None:
    house, there = await around(open_house, **{ALIAS: {"language": "es"}})
    assert there.settings_of(ROOM).language == "de"
    house.rooms[ROOM] = replace(house.rooms[ROOM], canonical_alias=ALIAS)
    assert there.settings_of(ROOM).language == "es"
    house.rooms[ROOM] = replace(house.rooms[ROOM], canonical_alias="")
    assert there.settings_of(ROOM).language == "de"


async def test_another_configuration_holds_at_once(open_house: Opening) -> None:
    house, there = await around(open_house)
    assert there.settings_of(ROOM).language == "de"
    await house.stop()
    await house.start(language="es")
    there.config = house.config
    assert there.settings_of(ROOM).language == "es"


async def test_settings_that_have_not_changed_are_the_same_object(open_house: Opening) -> None:
    _, there = await around(open_house)
    assert there.settings_of(ROOM) is there.settings_of(ROOM)


async def test_a_room_the_bot_is_not_in_has_no_alias(open_house: Opening) -> None:
    house, there = await around(open_house)
    house.rooms[ROOM] = replace(house.rooms[ROOM], canonical_alias=ALIAS)
    assert there.aliases_of(ROOM) == (ALIAS,)
    assert there.aliases_of(OTHER) == ()


@pytest.mark.parametrize(
    ("level", "role"), [(0, Role.PARTICIPANT), (50, Role.FACILITATOR), (100, Role.ADMIN)]
)
async def test_a_role_is_read_off_the_rooms_levels(open_house: Opening, level: int, role: Role) -> None:
    house, there = await around(open_house)
    room = replace(house.rooms[ROOM], powers=Powers(users={MAYA: level}))
    assert there.role_of(MAYA, room) is role


async def test_the_configured_admins_are_admins_wherever_they_are(open_house: Opening) -> None:
    house, there = await around(open_house)
    there.config = there.config.model_copy(update={"admins": (MAYA,)})
    assert there.role_of(MAYA, house.rooms[ROOM]) is Role.ADMIN


async def test_no_room_is_the_facilitators_before_theirs_is_known(open_house: Opening) -> None:
    _, there = await around(open_house)
    assert not there.is_management(ROOM)
    there.management = ROOM
    assert there.is_management(ROOM)
    assert not there.is_management(OTHER)


async def test_the_key_of_the_digests_is_in_no_repr(open_house: Opening) -> None:
    house, there = await around(open_house)
    await house.say(ASHA, "!help")
    assert "k" * 32 not in repr(there)
