"""`!export agreements` goes to the asker alone."""

import csv
import io
import json

import pytest

from commands.base import Outcome, Where
from commands.export import export
from policies.vocabulary import AuditAct, Reply, RoomId, RoomLink, SendFile, Tell, UserId
from tests.commands.asking import ASHA, MAYA, NOW, ROOM, asked, words
from tests.commands.conftest import Opening
from tests.commands.record import Record
from tests.commands.spoken import LANGUAGES, spoken
from tests.house import ASHA as ADMIN

LEO = UserId("@leo:example.org")


async def after(argument: str = "agreements", **more: object) -> Outcome:
    return await export(asked("export", argument, **more), Record())


@pytest.mark.parametrize("argument", ["agreements", "Agreements", " AGREEMENTS\n"])
async def test_both_files_go_to_the_asker_in_private(argument: str) -> None:
    outcome = await after(argument, sender=ASHA)
    assert [
        (each.user_id, each.name, each.mimetype, each.data) for each in outcome if isinstance(each, SendFile)
    ] == [
        (ASHA, "agreements.csv", "text/csv", b"csv"),
        (ASHA, "agreements.json", "application/json", b"json"),
    ]
    [told] = [each for each in outcome if isinstance(each, Tell)]
    assert (told.user_id, told.otherwise) == (ASHA, None)


async def test_they_are_asked_to_look_after_what_names_members() -> None:
    [told] = [each for each in await after() if isinstance(each, Tell)]
    assert "It names members" in words(told)
    assert told.said[0].values == {"room": RoomLink(ROOM, "Night shift")}  # type: ignore[union-attr]


async def test_taking_the_record_out_leaves_a_trace() -> None:
    outcome = await after(sender=ASHA)
    assert outcome[0] == AuditAct(who=ASHA, what="export agreements", room_id=ROOM, at=NOW)


@pytest.mark.parametrize(
    ("where", "is_announced"), [(Where.PROTECTED, True), (Where.MANAGEMENT, True), (Where.DIRECT, False)]
)
async def test_elsewhere_it_is_said_where_it_went_and_in_the_direct_room_nothing_is(
    where: Where, *, is_announced: bool
) -> None:
    answers = [each for each in await after(where=where) if isinstance(each, Reply)]
    assert [words(each) for each in answers] == ["I send it to you in our direct room."] * is_announced


@pytest.mark.parametrize(
    "argument", ["", "everything", "agreements json", "audit", "../agreements", "agreement"]
)
async def test_anything_else_is_answered_with_what_there_is_and_leaves_no_trace(argument: str) -> None:
    [answer] = await after(argument, prefix="?")
    assert isinstance(answer, Reply)
    assert "`?export agreements`" in words(answer)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_is_said_in_each_language(language: str) -> None:
    for outcome in (await after(), await after("everything")):
        assert language == "en" or spoken(outcome, language) != spoken(outcome, "en")


async def test_the_files_have_every_row_of_that_room_and_of_no_other(open_house: Opening) -> None:
    house = await open_house()
    room, other = await house.room(MAYA, LEO), RoomId("!other:example.org")
    await house.room(MAYA, room_id=other)
    for user, said, room_id in (
        (MAYA, "!agree", room),
        (LEO, "!decline", room),
        (MAYA, "!withdraw", room),
        (MAYA, "!agree", other),
    ):
        await house.say(user, said, room_id)
    house.files.clear()
    await house.say(ADMIN, "!export agreements", room)
    (user, _, as_csv), (_, _, as_json) = house.files
    assert user == ADMIN
    rows = json.loads(as_json)
    assert [(row["user_id"], row["act"]) for row in rows] == [
        (MAYA, "agreed"),
        (LEO, "declined"),
        (MAYA, "withdrawn"),
    ]
    assert {row["room_id"] for row in rows} == {room}
    assert len(list(csv.DictReader(io.StringIO(as_csv.decode())))) == 3


async def test_a_facilitator_takes_no_record_out(open_house: Opening) -> None:
    house = await open_house(facilitators=[LEO])
    await house.room(LEO)
    house.files.clear()
    [refused] = await house.say(LEO, "!export agreements")
    assert "is for the admins" in refused
    assert house.files == []
