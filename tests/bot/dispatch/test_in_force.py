"""A room's policy as it holds: each key with its origin, what may be set, what stands against it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from bot.dispatch.reading import Reading
from bot.storage.tables.every import metadata
from policies.vocabulary import Powers, RoomId, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA = UserId("@maya:example.org")
AGE = "retention.max_age"


@asynccontextmanager
async def reading(house: House, **made: str) -> AsyncIterator[Reading]:
    house.dispatcher.around.made_by_command[ROOM] = {key.replace("__", "."): made[key] for key in made}
    async with house.database.reading() as connection:
        yield Reading(connection, house.dispatcher.around)


async def opened(open_house: Opening, **defaults: object) -> House:
    house = await open_house(**defaults)
    await house.room(MAYA)
    return house


async def test_each_key_has_its_value_and_where_it_comes_from(open_house: Opening) -> None:
    house = await opened(open_house)
    async with reading(house, retention__max_age="45d") as read:
        found = {each.key: (each.value, each.origin) for each in read.settings_in_force(ROOM)}
    assert found[AGE] == ("45d", "command")
    assert found["agreement.gate"] == ("remind", "default")


@pytest.mark.parametrize(
    ("key", "value", "is_refused"),
    [
        (AGE, "45d", False),
        (AGE, "a while", True),
        ("retention.max_agee", "45d", True),
        ("ground_rules.file", "/etc/passwd", True),
        ("agreement.gate", "lobby", False),
        ("agreement.gate", "wall", True),
        ("ignore", '["@other-bot:*"]', False),
        ("ignore", "[", True),
    ],
)
async def test_what_cannot_be_set_is_refused_with_a_reason(
    open_house: Opening, key: str, value: str, is_refused: bool
) -> None:
    house = await opened(open_house)
    async with reading(house) as read:
        assert (read.refused_setting(ROOM, key, value) is not None) is is_refused
        assert read.settings_in_force(ROOM) == read.settings_in_force(RoomId("!any")), "asking sets nothing"


@pytest.mark.parametrize(
    ("made", "key", "value", "more"),
    [
        ("30d", AGE, "7d", True),
        ("30d", AGE, "30d", False),
        ("30d", AGE, "45d", False),
        ("30d", AGE, "null", False),
        ("null", AGE, "3650d", True),
        ("30d", "retention.keep_pinned", "false", True),
        ("30d", "retention.keep_pinned", "true", False),
        ("30d", "retention.keep_facilitator_notices", "false", True),
        ("90d", AGE, None, True),
        ("7d", AGE, None, False),
        ("null", AGE, None, True),
        ("7d", "retention.keep_pinned", None, False),
        ("30d", "agreement.gate", "none", False),
        ("30d", "language", "de", False),
    ],
)
async def test_only_what_would_redact_more_counts_as_removing_more(
    open_house: Opening, made: str, key: str, value: str | None, more: bool
) -> None:
    spare = {"keep_pinned": True, "keep_facilitator_notices": True}
    house = await opened(open_house, retention=spare)
    async with reading(house, retention__max_age=made) as read:
        assert read.removes_more(ROOM, key, value) is more


@pytest.mark.parametrize(
    ("key", "gate", "facts", "is_obstacle"),
    [
        ("agreement.gate", "lobby", {"join_rule": "public"}, True),
        ("agreement.gate", "lobby", {"join_rule": "knock"}, False),
        ("agreement.gate", "mute", {"powers": Powers(users={BOT: 50, ASHA: 100}, users_default=50)}, True),
        ("agreement.gate", "redact", {"powers": Powers(users={ASHA: 100})}, True),
        ("agreement.gate", "redact", {}, False),
        ("language", "de", {"join_rule": "public"}, False),
    ],
)
async def test_what_a_room_makes_impossible_is_said_before_it_is_set(
    open_house: Opening, key: str, gate: str, facts: dict[str, object], is_obstacle: bool
) -> None:
    house = await opened(open_house, retention={"max_age": None})
    house.rooms[ROOM] = replace(house.rooms[ROOM], **facts)  # type: ignore[arg-type]
    async with reading(house) as read:
        assert (read.obstacle(ROOM, key, gate) is not None) is is_obstacle


async def test_what_is_lacking_already_is_no_obstacle_to_a_change(open_house: Opening) -> None:
    house = await opened(open_house, retention={"max_age": "30d"})
    house.rooms[ROOM] = replace(house.rooms[ROOM], powers=Powers(users={ASHA: 100}))
    async with reading(house) as read:
        assert read.lacking(house.rooms[ROOM])
        assert read.obstacle(ROOM, "agreement.gate", "redact") is None


async def test_a_room_that_the_bot_is_not_in_stands_against_nothing(open_house: Opening) -> None:
    house = await opened(open_house)
    async with reading(house) as read:
        assert read.obstacle(RoomId("!elsewhere"), "agreement.gate", "lobby") is None


@pytest.mark.parametrize(("near", "key"), [("retention.maxage", AGE), ("zzzzzzzz", None)])
async def test_a_name_that_is_none_has_a_nearest_key_or_none(
    open_house: Opening, near: str, key: str | None
) -> None:
    house = await opened(open_house)
    async with reading(house) as read:
        assert read.near_setting(near) == key


async def test_rules_in_files_that_cannot_be_read_are_no_rules(open_house: Opening) -> None:
    house = await opened(open_house)
    house.write_rules("Sei freundlich.", "de")
    async with reading(house) as read:
        assert set(read.rules_in_files(ROOM)) == {"en", "de"}
        house.write_rules("")
        assert read.rules_in_files(ROOM) == {}


async def test_every_table_that_knows_people_says_so_and_no_other(open_house: Opening) -> None:
    house = await opened(open_house)
    async with reading(house) as read:
        about = read.kept_about_people()
    personal = [table.info for table in metadata.sorted_tables if table.info["person"]]
    assert [(each.knows, each.kept) for each in about] == [(info["knows"], info["kept"]) for info in personal]


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        (AGE, "45d # Maya asked for it", "45d"),
        (AGE, "45d", "45d"),
        ("agreement.gate", "!!str mute", "mute"),
        ("agreement.gate", "&maya mute", "mute"),
        ("ignore", '["@other-bot:*"] # hers', '["@other-bot:*"]'),
    ],
)
async def test_what_stands_beside_a_value_is_neither_kept_nor_repeated(
    open_house: Opening, key: str, typed: str, value: str
) -> None:
    house = await opened(open_house)
    await house.levels({ASHA: 100, BOT: 101})
    said = await house.say(ASHA, f"!policy {key} {typed}")
    assert house.dispatcher.around.made_by_command[ROOM] == {key: value}
    assert f"is {value} here" in said[0].replace("`", "")
    assert not [row for word in ("asked for", "!!", "&maya", "hers") for row in await house.rows_with(word)]
