"""Everybody is greeted once per stay, together with who comes at the same time."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.homeserver import Batch
from bot.storage import outbox
from bot.storage.outbox import Parcel
from policies import vocabulary as v
from policies.vocabulary import Membership, RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
GATHERED = timedelta(seconds=10)
OWN = RoomId("!own:example.org")


async def test_who_joins_is_greeted_with_the_rules_and_mentioned(open_house: Opening) -> None:
    house = await open_house()
    await house.room()
    await house.move(GATHERED)
    await house.join(MAYA)
    await house.move(GATHERED)
    [greeting] = [h for h in house.heard if h.to == ROOM and "Welcome, maya" in h.text]
    assert greeting.content["m.mentions"] == {"user_ids": [MAYA]}
    assert "What is said here stays here." in greeting.text


async def test_two_hundred_people_in_a_minute_make_few_posts_and_none_is_lost(open_house: Opening) -> None:
    house = await open_house(ground_rules={"gather_joins": "30s"})
    await house.room()
    await house.move(timedelta(minutes=5))
    people = [UserId(f"@p{n}:example.org") for n in range(200)]
    for n in range(0, 200, 10):
        await house.join(*people[n : n + 10])
        await house.move(timedelta(seconds=3))
    await house.move(timedelta(minutes=5))
    greetings = [
        h for h in house.heard if h.to == ROOM and "Welcome" in h.text and ASHA not in str(h.content)
    ]
    mentioned = [user for h in greetings for user in h.content["m.mentions"].get("user_ids", ())]
    assert sorted(mentioned) == sorted(people)
    assert len(greetings) <= 4


async def test_who_came_while_the_clock_was_ahead_is_greeted_all_the_same(open_house: Opening) -> None:
    house = await open_house(ground_rules={"gather_joins": "30s"})
    await house.room()
    await house.move(timedelta(minutes=5))
    house.clock.set_wall(timedelta(days=60))
    await house.join(MAYA)
    house.clock.set_wall(timedelta(days=-60))
    await house.restart()
    await house.move(timedelta(seconds=31))
    assert house.said_to(ROOM, "maya")


@pytest.mark.parametrize(
    ("others", "is_group"),
    [
        ({MAYA: Membership.JOIN}, True),
        ({MAYA: Membership.INVITE}, True),
        ({MAYA: Membership.LEAVE}, False),
        ({}, False),
    ],
)
async def test_a_chat_with_several_is_a_group_also_where_its_invite_called_it_direct(
    open_house: Opening, others: dict[UserId, Membership], *, is_group: bool
) -> None:
    house = await open_house()
    await house.tell(v.InvitedBot(room_id=ROOM, inviter=ASHA, is_direct=True))
    present = {ASHA: Membership.JOIN, BOT: Membership.JOIN, **others}
    members = {user: house._member(user, membership) for user, membership in present.items()}
    house.rooms[ROOM] = v.Room(ROOM, version="11", encrypted=True, members=members)
    await house.tell(v.BotJoined(room_id=ROOM))
    assert bool(house.said_to(ROOM, "I am Underrose")) is is_group


async def test_into_a_space_the_bot_does_not_come_and_says_what_to_do(open_house: Opening) -> None:
    house = await open_house()
    await house.tell(v.InvitedBot(room_id=ROOM, inviter=ASHA, is_space=True))
    (told,) = house.said_to(ASHA)
    assert "invite me to each of its rooms" in told
    assert ROOM not in house.rooms


async def test_a_chat_that_its_person_opened_is_direct_also_where_the_bot_opened_one_meanwhile(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.tell(v.InvitedBot(room_id=OWN, inviter=MAYA, is_direct=True))
    await house.direct(MAYA)  # the outbox has found none and made one
    house.heard.clear()
    members = {user: house._member(user) for user in (MAYA, BOT)}
    house.rooms[OWN] = v.Room(OWN, version="11", encrypted=True, members=members, creator=MAYA)
    await house.tell(v.BotJoined(room_id=OWN))
    await house.restart()
    await house.move(GATHERED)
    assert not house.said_to(OWN)
    await house.say(MAYA, "protect phone +44 7700 900123", OWN)
    assert house.said_to(OWN, "ending 23")


async def test_what_waits_for_somebody_goes_when_the_bot_comes_into_their_chat(open_house: Opening) -> None:
    house = await open_house()
    await house.tell(v.InvitedBot(room_id=OWN, inviter=MAYA, is_direct=True))
    now, later = house.clock.now(), house.clock.now() + timedelta(hours=6)
    async with house.database.transaction() as connection:
        for user in (MAYA, LEO):
            parcel = Parcel(
                txn_id=user, lane=1, kind="tell", body={"content": {"body": "…"}}, made_at=now, user_id=user
            )
            await outbox.put(connection, parcel)
            await outbox.postpone(connection, parcel, later, attempts=0)
    members = {user: house._member(user) for user in (MAYA, BOT)}
    house.rooms[OWN] = v.Room(OWN, version="11", encrypted=True, members=members, creator=MAYA)
    await house.tell(v.BotJoined(room_id=OWN))
    assert (house.said_to(MAYA), house.said_to(LEO)) == (["…"], [])


async def test_a_chat_that_its_person_has_left_is_nobodys_and_no_group(open_house: Opening) -> None:
    house = await open_house()
    direct = await house.direct(MAYA)
    house.rooms[direct] = replace(house.rooms[direct], name="Maya and the bot")
    await house.leave(MAYA, direct)
    assert "direct_rooms" not in {table for table, _ in await house.rows_with(direct)}
    await house.restart()
    await house.move(GATHERED)
    assert not house.heard


async def test_a_restart_greets_nobody_twice(open_house: Opening) -> None:
    house = await open_house()
    await house.room()
    await house.join(MAYA)
    await house.move(GATHERED)
    for _ in range(3):
        await house.restart()
        await house.move(GATHERED)
    assert len(house.said_to(ROOM, "maya")) == 1


async def test_joins_while_the_bot_was_down_are_caught_up_on_once(open_house: Opening) -> None:
    house = await open_house()
    await house.room()
    await house.move(GATHERED)
    house.place(MAYA, Membership.JOIN)
    house.place(LEO, Membership.JOIN)
    await house.restart()
    await house.move(GATHERED)
    [greeting] = house.said_to(ROOM, "maya")
    assert "leo" in greeting


async def test_who_comes_back_is_greeted_again_only_if_their_agreement_is_out_of_date(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.move(GATHERED)
    await house.say(MAYA, "!agree")
    for person in (MAYA, LEO):
        await house.leave(person)
        await house.join(person)
    await house.move(GATHERED)
    assert [("maya" in said, "leo" in said) for said in house.said_to(ROOM, "Welcome")][1:] == [(False, True)]
    house.write_rules("Other rules.")
    await house.leave(MAYA)
    await house.restart()
    await house.join(MAYA)
    await house.move(GATHERED)
    assert len(house.said_to(ROOM, "Welcome, maya")) == 1


@pytest.mark.parametrize("membership", [Membership.INVITE, Membership.BAN, Membership.KNOCK])
async def test_who_is_not_in_the_room_is_not_greeted(open_house: Opening, membership: Membership) -> None:
    house = await open_house()
    await house.room()
    house.place(MAYA, membership)
    await house.restart()
    await house.move(GATHERED)
    assert not house.said_to(ROOM, "maya")


@pytest.mark.parametrize("how", ["kicked", "banned", "left"])
async def test_who_is_gone_before_the_greeting_is_not_greeted(open_house: Opening, how: str) -> None:
    house = await open_house(ground_rules={"gather_joins": "30s"})
    await house.room()
    await house.move(timedelta(minutes=5))
    await house.join(MAYA)
    await house.leave(MAYA, how=how)
    await house.move(timedelta(minutes=5))
    assert not house.said_to(ROOM, "maya")


async def test_bots_and_exempt_people_are_not_asked(open_house: Opening) -> None:
    house = await open_house(ignore=[LEO])
    await house.room(MAYA, LEO)
    await house.move(GATHERED)
    [greeting] = house.said_to(ROOM, "Welcome")
    assert "maya" in greeting
    assert "leo" not in greeting
    assert BOT not in greeting


async def test_in_private_each_is_greeted_alone(open_house: Opening) -> None:
    house = await open_house(ground_rules={"post": "direct"})
    await house.room(MAYA, LEO)
    await house.move(GATHERED)
    assert len(house.said_to(MAYA, "Welcome")) == len(house.said_to(LEO, "Welcome")) == 1
    assert not house.said_to(ROOM, "Welcome")


async def test_where_agreement_is_not_required_nobody_is_asked_for_it(open_house: Opening) -> None:
    house = await open_house(agreement={"required": False})
    await house.room(MAYA)
    await house.move(GATHERED)
    [greeting] = house.said_to(ROOM, "Welcome")
    assert "!agree" not in greeting


async def test_a_group_that_the_bot_did_not_see_itself_join_is_protected_once(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.write(v.RoomReleased(room_id=ROOM))  # as if the data had been lost
    house.heard.clear()
    for _ in range(2):
        await house.restart()
        await house.move(GATHERED)
    assert len(house.said_to(ROOM, "I am Underrose")) == 1
    assert len(house.said_to(ROOM, "!rules")) <= 1


@pytest.mark.parametrize("facts", [{"encrypted": False}, {"name": ""}, {"is_space": True}])
async def test_what_is_no_encrypted_group_is_not_taken_for_one(
    open_house: Opening, facts: dict[str, Any]
) -> None:
    house = await open_house()
    room_id = await house.room()
    await house.write(v.RoomReleased(room_id=room_id))
    house.rooms[room_id] = replace(house.rooms[room_id], **facts)
    house.heard.clear()
    await house.restart()
    await house.move(GATHERED)
    assert not house.heard


async def test_a_bot_that_was_put_out_and_asked_back_greets_who_has_not_agreed(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.move(GATHERED)
    await house.say(MAYA, "!agree")
    known = house.rooms.pop(ROOM)
    await house.tell(v.BotLeft(room_id=ROOM))
    house.heard.clear()
    house.rooms[ROOM] = known
    await house.tell(v.BotJoined(room_id=ROOM))
    await house.move(GATHERED)
    [greeting] = house.said_to(ROOM, "Welcome")
    assert "leo" in greeting
    assert "maya" not in greeting


@pytest.mark.parametrize("inviter", [MAYA, UserId("@stranger:elsewhere.example")])
async def test_nobody_waits_for_an_answer_because_the_bot_is_invited(
    open_house: Opening, inviter: UserId
) -> None:
    house = await open_house()
    await house.dispatcher.handle(Batch("s", [v.InvitedBot(room_id=OWN, inviter=inviter)]))
    async with house.database.reading() as connection:
        assert not await outbox.due(connection, v.Lane.ANSWER, house.clock.now(), at_most=9)
        [parcel] = await outbox.due(connection, v.Lane.GREETING, house.clock.now(), at_most=9)
    assert parcel.kind in {"AcceptInvite", "DeclineInvite"}
