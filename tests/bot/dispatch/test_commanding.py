"""Where a command was given decides what it may be: in private, in the facilitators' room, in a group."""

from dataclasses import replace

import pytest

from policies.vocabulary import DirectRoomKnown, Membership, Powers, RoomId, Trust, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
OTHER = RoomId("!other:example.org")


async def test_private_commands_are_not_taken_where_a_third_person_reads_along(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    direct = await house.direct(MAYA)
    assert any(
        "I watch for this" in said for said in await house.say(MAYA, "protect name Ada Lovelace", direct)
    )
    house.place(LEO, Membership.INVITE, direct)
    said = await house.say(MAYA, "!protected", direct)
    assert not [words for words in said if "Lovelace" in words or "ending" in words]
    assert [words for words in said if "direct message" in words]


async def test_an_earlier_direct_room_is_still_one(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    direct = await house.direct(MAYA)
    await house.write(DirectRoomKnown(user_id=MAYA, room_id=RoomId("!another")))
    assert any("You have registered nothing" in said for said in await house.say(MAYA, "protected", direct))


async def test_staff_of_a_group_are_staff_in_the_facilitators_room(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    office = await house.room(MAYA, room_id=RoomId("!office"), name="Office", powers=Powers(users={BOT: 100}))
    house.dispatcher.around.management = office
    said = await house.say(ASHA, f"!policy {ROOM}", office)
    assert not [words for words in said if "is for the admins" in words]
    assert [words for words in await house.say(MAYA, f"!policy {ROOM}", office) if "admins" in words]


async def test_a_facilitators_room_that_is_not_encrypted_answers_no_staff(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    office = RoomId("!office")
    house.rooms[office] = replace(house.rooms[ROOM], room_id=office, encrypted=False)
    house.dispatcher.around.management = office
    [said] = await house.say(ASHA, f"!agreements {ROOM}", office)
    assert "maya" not in said


@pytest.mark.parametrize("gap", [" ", "  ", "\n", "\t"])
async def test_a_room_is_named_in_front_of_what_is_asked_whatever_stands_between(
    open_house: Opening, gap: str
) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.room(MAYA, room_id=RoomId("!day"), name="Day shift")
    direct = await house.direct(ASHA)
    assert any("Which room?" in said for said in await house.say(ASHA, "policy language de", direct))
    await house.say(ASHA, f"policy{gap}{ROOM}{gap}language{gap}de", direct)
    settings_of = house.dispatcher.around.settings_of
    assert [settings_of(room).language for room in (ROOM, RoomId("!day"))] == ["de", "en"]


async def test_a_demoted_facilitator_is_refused_with_the_next_word(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, powers=Powers(users={ASHA: 100, MAYA: 50, BOT: 100}))
    assert any("leo" in said or "maya" in said for said in await house.say(MAYA, "!agreements"))
    await house.levels({ASHA: 100, BOT: 100})
    for room in (ROOM, await house.direct(MAYA)):
        [said] = await house.say(MAYA, "!agreements", room)
        assert "is for the facilitators" in said


@pytest.mark.parametrize(("then", "now"), [(0, 100), (100, 0), (50, 100)])
async def test_a_command_needs_its_level_when_it_is_said_and_when_it_is_read(
    open_house: Opening, then: int, now: int
) -> None:
    house = await open_house()
    await house.room(MAYA, powers=Powers(users={ASHA: 100, MAYA: now, BOT: 100}))
    for place in (ROOM, await house.direct(MAYA)):
        asked = f"!policy {ROOM} language de"
        [said] = await house.say(MAYA, asked, place, levels={ROOM: then})
        assert "is for the admins" in said
    assert house.dispatcher.around.settings_of(ROOM).language == "en"


async def test_a_command_that_waits_needs_its_level_when_it_is_confirmed(open_house: Opening) -> None:
    house = await open_house(retention={"max_age": "30d"})
    await house.room(MAYA, powers=Powers(users={ASHA: 100, MAYA: 100, BOT: 100}))
    await house.say(MAYA, "!policy facilitator_level 0")
    [said] = await house.say(MAYA, "!confirm", levels={ROOM: 0})
    assert "is for the admins" in said


async def test_a_word_from_a_device_that_may_not_confirm_leaves_the_question_to_one_that_may(
    open_house: Opening,
) -> None:
    house = await open_house(retention={"max_age": "30d"})
    await house.room(MAYA)
    await house.say(ASHA, "!retention set 7d")
    refused = await house.say(ASHA, "!confirm", trust=Trust.UNSIGNED)
    assert not any("older than 7d" in said for said in refused)
    assert "older than 7d" in (await house.say(ASHA, "!confirm"))[0]
    assert "Nothing waits" in (await house.say(ASHA, "!confirm"))[0]


async def test_in_a_room_protected_without_encryption_staff_hear_why_and_what_to_do(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA, encrypted=False)
    await house.say(ASHA, "!protect-anyway", trust=Trust.PLAINTEXT)
    before = len(house.said_to(f"alert {ROOM}"))
    [said] = await house.say(ASHA, "!agreements", trust=Trust.PLAINTEXT)
    assert "not encrypted" in said
    assert "!agreements" in said
    assert "direct message" in said
    [said] = await house.say(ASHA, "!hold 3d because", trust=Trust.PLAINTEXT)
    assert "once encryption is turned on" in said
    assert len(house.said_to(f"alert {ROOM}")) == before
    assert any("maya" in words for words in await house.say(ASHA, "agreements", await house.direct(ASHA)))
    assert not any(
        "not encrypted" in words for words in await house.say(MAYA, "!rules", trust=Trust.PLAINTEXT)
    )


async def test_in_private_the_bot_speaks_the_language_of_the_group_that_is_shared(
    open_house: Opening,
) -> None:
    house = await open_house()
    house.write_rules("# Regeln\n\nSei lieb.", "de")
    await house.restart()
    await house.room(MAYA)
    await house.say(ASHA, "!policy language de")
    direct = await house.direct(MAYA)
    [answer] = await house.say(MAYA, "rules", direct)
    assert "Sei lieb." in answer
    assert "Du hast noch nicht geantwortet." in answer
    [answer] = await house.say(MAYA, "protected", direct)
    assert answer.startswith("Du hast nichts hinterlegt.")
    await house.room(MAYA, room_id=OTHER)
    [answer] = await house.say(MAYA, "protected", direct)
    assert answer.startswith("You have registered nothing.")
    [answer] = await house.say(MAYA, f"rules {ROOM}", direct)
    assert "Du hast noch nicht geantwortet." in answer
