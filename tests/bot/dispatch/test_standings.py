"""Where everybody stands: read off the record and the rules, for those who are asked, and for the gate."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.dispatch.reading import Reading
from bot.dispatch.standings import Standings
from commands.base import Asked
from policies.agreement import State
from policies.vocabulary import Attachment, EventId, Membership, RoomId, RoomMessage, UserId
from tests.bot.conftest import Opening
from tests.commands.asking import asked, message
from tests.house import ASHA, BOT, ROOM, AtOnce, House

MAYA, LEO, NIA = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "nia"))
OTHER = RoomId("!other:example.org")
SOON, WEEK = timedelta(seconds=10), timedelta(days=7)
SEALED = Attachment(mxc="mxc://example.org/file", size=4, encryption=("k", "iv", "hash"))


@asynccontextmanager
async def reading(house: House) -> AsyncIterator[Reading]:
    async with house.database.reading() as connection:
        yield Reading(connection, house.dispatcher.around)


async def opened(open_house: Opening, gate: str = "redact", **more: object) -> House:
    house = await open_house(agreement={"gate": gate, "grace_on_change": "7d"}, **more)
    await house.room(MAYA, LEO, NIA)
    await house.move(SOON)
    return house


async def test_those_who_are_asked_come_by_name_with_where_each_stands(open_house: Opening) -> None:
    house = await opened(open_house, ignore=[NIA])
    await house.say(MAYA, "!agree")
    await house.say(LEO, "!decline")
    async with reading(house) as read:
        found = [(user, stands.state) for user, stands in await read.standings(house.rooms[ROOM])]
    assert found == [(ASHA, State.UNANSWERED), (LEO, State.DECLINED), (MAYA, State.AGREED)]


async def test_who_is_not_there_stands_nowhere(open_house: Opening) -> None:
    house = await opened(open_house)
    house.place(MAYA, Membership.INVITE)
    async with reading(house) as read:
        assert MAYA not in dict(await read.standings(house.rooms[ROOM]))


async def test_new_rules_make_an_agreement_outdated_and_its_time_runs_from_the_change(
    open_house: Opening,
) -> None:
    house = await opened(open_house)
    await house.say(MAYA, "!agree")
    house.write_rules("Other rules.")
    await house.restart()
    changed = house.clock.now()
    async with reading(house) as read:
        assert await read.changed_at(ROOM) == changed
        assert (await read.standing_of(ROOM, MAYA)).is_outdated
        assert not await read.is_held_back(house.rooms[ROOM], MAYA)
        house.clock.set_wall(WEEK)
        assert await read.is_held_back(house.rooms[ROOM], MAYA)


@pytest.mark.parametrize(("gate", "held"), [("redact", {LEO, NIA}), ("mute", {LEO, NIA}), ("remind", set())])
async def test_a_gate_holds_back_who_has_not_agreed_and_neither_staff_nor_the_bot(
    open_house: Opening, gate: str, held: set[UserId]
) -> None:
    house = await opened(open_house, gate)
    await house.say(MAYA, "!agree")
    room = house.rooms[ROOM]
    async with reading(house) as read:
        assert set(await read.held_back(room)) == held
        people = (MAYA, LEO, NIA, ASHA, BOT)
        assert {user for user in people if await read.is_held_back(room, user)} == held


async def test_who_is_on_the_list_of_the_ignored_is_not_held_back(open_house: Opening) -> None:
    house = await opened(open_house, ignore=["@leo:*"])
    async with reading(house) as read:
        assert await read.held_back(house.rooms[ROOM]) == [MAYA, NIA]
        assert not await read.is_held_back(house.rooms[ROOM], LEO)


async def test_where_there_are_no_rules_nobody_is_held_back(open_house: Opening) -> None:
    house = await opened(open_house)
    other = replace(house.rooms[ROOM], room_id=OTHER)
    async with reading(house) as read:
        assert await read.changed_at(OTHER) is None
        assert await read.held_back(other) == ()
        assert not await read.is_held_back(other, MAYA)


@pytest.mark.parametrize(
    ("gate", "membership", "is_shared", "may"),
    [
        ("redact", Membership.JOIN, False, True),
        ("redact", Membership.INVITE, True, False),
        ("lobby", Membership.INVITE, True, True),
        ("lobby", Membership.KNOCK, True, True),
        ("lobby", Membership.BAN, True, False),
        ("lobby", None, True, True),
        ("lobby", None, False, False),
    ],
)
async def test_who_may_answer_is_in_the_room_or_waits_in_its_lobby(
    open_house: Opening, gate: str, membership: Membership | None, is_shared: bool, may: bool
) -> None:
    house = await opened(open_house, gate)
    house.place(MAYA, membership)
    room = house.rooms[ROOM]
    question = asked(
        "agree",
        room=room,
        settings=house.dispatcher.around.settings_of(ROOM),
        shared=(room,) if is_shared else (),
    )
    async with reading(house) as read:
        assert read.may_answer(question) is may


async def test_what_is_the_same_in_every_receipt_is_the_configurations(open_house: Opening) -> None:
    house = await open_house(controller={"name": "The group", "contact": "@asha:example.org"})
    async with reading(house) as read:
        terms = read.terms()
    assert (terms.controller, terms.contact) == ("The group", "@asha:example.org")
    assert (terms.withdraw, terms.bot, terms.kept) == ("!withdraw", BOT, timedelta(days=365))


@pytest.mark.parametrize(("form", "holds"), [("csv", "agreed,"), ("json", '"act": "agreed"')])
async def test_the_record_of_a_room_is_written_out_and_of_no_other(
    open_house: Opening, form: str, holds: str
) -> None:
    house = await opened(open_house)
    await house.say(MAYA, "!agree")
    async with reading(house) as read:
        assert holds in (await read.agreements_file(ROOM, form)).decode()
        assert holds not in (await read.agreements_file(OTHER, form)).decode()


class Attached:
    """A homeserver that has what was replied to, and one file."""

    def __init__(self, replied: RoomMessage | None = None) -> None:
        self.replied, self.limits = replied, list[int]()

    async def wrote(self, room_id: RoomId, event_id: EventId) -> None:
        raise AssertionError("nobody asks who wrote it")

    async def newest(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        return self.replied

    async def download(self, attachment: Attachment, *, at_most: int) -> bytes:
        self.limits.append(at_most)
        return b"file"


async def handed(house: House, fetching: Attached | None, **said: object) -> bytes | None:
    house.dispatcher.around.fetching = fetching
    question: Asked = asked("rules", message=message("!rules set", **said))
    async with house.database.reading() as connection:
        return await Standings(connection, house.dispatcher.around, AtOnce()).handed_over(
            question, at_most=10
        )


REPLY = {"replies_to": EventId("$replied")}


@pytest.mark.parametrize(
    ("said", "replied", "encrypted", "found"),
    [
        ({"attachment": SEALED}, None, True, b"file"),
        ({"attachment": replace(SEALED, encryption=None)}, None, True, None),
        ({"attachment": replace(SEALED, encryption=None)}, None, False, b"file"),
        ({"attachment": replace(SEALED, size=10)}, None, True, b"file"),
        ({"attachment": replace(SEALED, size=11)}, None, True, bytes(10)),
        (REPLY, message("Be kind."), True, b"Be kind."),
        (REPLY, message("", attachment=SEALED), True, b"file"),
        (REPLY, message("", attachment=replace(SEALED, encryption=None)), True, None),
        (REPLY, None, True, None),
        (REPLY, message("Be kind.", sender=LEO), True, None),
        (REPLY, message("", attachment=SEALED, sender=LEO), True, None),
        ({}, None, True, None),
    ],
)
async def test_what_was_attached_or_replied_to_is_handed_over_where_no_homeserver_could_have_made_it(
    open_house: Opening,
    said: dict[str, object],
    replied: RoomMessage | None,
    encrypted: bool,
    found: bytes | None,
) -> None:
    house = await open_house()
    await house.room(MAYA)
    house.rooms[ROOM] = replace(house.rooms[ROOM], encrypted=encrypted)
    assert await handed(house, Attached(replied), **said) == found


async def test_without_anything_to_fetch_with_nothing_is_handed_over(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    assert await handed(house, None, attachment=SEALED) is None
