"""In a direct room a command is about the room that it names, and about no other; the answer says which."""

import pytest

from policies.vocabulary import Powers, RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA = UserId("@maya:example.org")
DAY = RoomId("!day:example.org")
OTHER = "#some-other-room:example.org"


async def one_room(open_house: Opening) -> House:
    house = await open_house()
    await house.room(MAYA, canonical_alias="#night:example.org", alternative_aliases=("#nacht:example.org",))
    return house


async def two_rooms(open_house: Opening) -> House:
    house = await one_room(open_house)
    await house.room(MAYA, room_id=DAY, name="Day shift", canonical_alias="#day:example.org")
    return house


@pytest.mark.parametrize(
    "said", [f"retention off {OTHER}", f"retention pause {OTHER}", f"policy {OTHER} language de"]
)
async def test_a_room_that_is_named_and_not_known_is_not_taken_for_the_only_one(
    open_house: Opening, said: str
) -> None:
    house = await one_room(open_house)
    before = house.dispatcher.around.settings_of(ROOM)
    [answer] = await house.say(ASHA, said, await house.direct(ASHA))
    assert "no such room" in answer
    assert "#night:example.org" in answer
    assert house.dispatcher.around.settings_of(ROOM) == before


async def test_no_agreement_is_given_or_taken_back_in_a_room_that_was_not_meant(open_house: Opening) -> None:
    house = await one_room(open_house)
    direct = await house.direct(MAYA)
    await house.say(MAYA, f"agree {OTHER}", direct)
    assert await house.acts(MAYA) == []
    await house.say(MAYA, "agree #NIGHT", direct)
    await house.say(MAYA, "withdraw #zzz", direct)
    assert await house.acts(MAYA) == ["agreed"]


@pytest.mark.parametrize("name", ["#night", "#Night:example.org", "#nacht", "#nacht:example.org.", ROOM])
async def test_a_room_is_known_by_each_of_its_names(open_house: Opening, name: str) -> None:
    house = await two_rooms(open_house)
    await house.say(MAYA, f"agree {name}", await house.direct(MAYA))
    assert await house.acts(MAYA) == ["agreed"]
    assert await house.acts(MAYA, DAY) == []


@pytest.mark.parametrize("said", ["policy language de #day", "policy #day language de"])
async def test_the_room_may_stand_in_front_or_behind(open_house: Opening, said: str) -> None:
    house = await two_rooms(open_house)
    await house.say(ASHA, said, await house.direct(ASHA))
    settings_of = house.dispatcher.around.settings_of
    assert [settings_of(room).language for room in (ROOM, DAY)] == ["en", "de"]


@pytest.mark.parametrize("said", ["retention #day off", "retention off #day", "retention #day off."])
async def test_of_two_words_the_second_may_stand_behind_the_room(open_house: Opening, said: str) -> None:
    house = await two_rooms(open_house)
    await house.say(ASHA, said.rstrip("."), await house.direct(ASHA))
    settings_of = house.dispatcher.around.settings_of
    assert settings_of(DAY).retention.max_age is None
    assert settings_of(ROOM).retention.max_age is not None


@pytest.mark.parametrize(
    ("said", "example"),
    [
        ("export agreements", "!export agreements #night:example.org"),
        ("agreements missing", "!agreements missing #night:example.org"),
        ("retention set 5d", "!retention set AGE #night:example.org"),
        ("policy reset language", "!policy #night:example.org"),
        ("forget messages", "!forget messages #night:example.org"),
        ("agree my sister said so", "!agree #night:example.org"),
    ],
)
async def test_who_is_asked_which_room_sees_the_whole_command_and_nothing_of_their_own_words(
    open_house: Opening, said: str, example: str
) -> None:
    house = await two_rooms(open_house)
    [answer] = await house.say(ASHA, said, await house.direct(ASHA))
    assert f"`{example}`" in answer
    assert "sister" not in answer


async def test_an_answer_that_is_not_said_in_the_room_says_which_it_is_about(open_house: Opening) -> None:
    house = await one_room(open_house)
    direct = await house.direct(ASHA)
    for said in ("retention off", "rules", "agree", "policy language", "remind"):
        [answer, *_] = await house.say(ASHA, said, direct)
        assert answer.startswith("Night shift"), said
    [listed] = await house.say(ASHA, "agreements", direct)
    assert listed.count("Night shift") == 1
    [here] = await house.say(ASHA, "!retention off")
    assert "Night shift" not in here


async def test_in_a_group_another_room_is_not_meant_silently(open_house: Opening) -> None:
    house = await two_rooms(open_house)
    for name in ("#day", OTHER):
        [answer] = await house.say(ASHA, f"!retention off {name}")
        assert "is about this room" in answer
    assert house.dispatcher.around.settings_of(ROOM).retention.max_age is not None
    await house.say(ASHA, "!retention off #night")
    assert house.dispatcher.around.settings_of(ROOM).retention.max_age is None


async def test_what_is_confirmed_is_about_the_room_that_was_asked_about(open_house: Opening) -> None:
    house = await one_room(open_house)
    direct = await house.direct(ASHA)
    await house.say(ASHA, "policy retention.max_age 1d", direct)
    await house.leave(ASHA)
    await house.room(room_id=DAY, name="Day shift", powers=Powers(users={ASHA: 100, BOT: 100}))
    await house.say(ASHA, "confirm", direct)
    assert house.dispatcher.around.settings_of(DAY).retention.max_age is not None
    assert house.dispatcher.around.settings_of(DAY).retention.max_age.days == 30
