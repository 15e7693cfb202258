"""What was recorded for a room holds in its replacement: moved whole, once, and never mixed."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import (
    agreements,
    ground_rules,
    lobby,
    mutes,
    room_reminders,
    rooms,
    stays,
    upgrades,
)
from bot.storage.lifetimes import Lifetimes, housekeep
from bot.storage.tables.every import metadata
from bot.storage.tables.stays import departures
from policies import vocabulary as v
from policies.vocabulary import AgreementAct, EventId, RoomCarriedOver, RoomId, UserId
from tests.commands.asking import ASHA, LEO, MAYA, NOW, ROOM, rules

NEW, OTHER = RoomId("!new:example.org"), RoomId("!other:example.org")
CARRIED = RoomCarriedOver(room_id=ROOM, replacement=NEW)
DAY = timedelta(days=1)


async def agree(connection: AsyncConnection, user: UserId, room: RoomId, version: int = 2) -> None:
    act = AgreementAct(
        act="agreed",
        room_id=room,
        user_id=user,
        rules_version=version,
        rules_sha256="",
        language="en",
        method="command",
        event_id=EventId(f"$agreed-{user}"),
        sent_at=NOW,
        recorded_at=NOW,
    )
    await agreements.add(connection, act)


async def set_(connection: AsyncConnection, key: str, value: str, room: RoomId) -> None:
    record = v.SettingChanged(room_id=room, key=key, value=value, by=ASHA, at=NOW)
    await rooms.change_setting(connection, record)


async def snapshot(connection: AsyncConnection) -> dict[str, list[object]]:
    tables = metadata.sorted_tables
    return {table.name: list((await connection.execute(select(table))).all()) for table in tables}


@pytest.fixture
async def old(connection: AsyncConnection) -> AsyncConnection:
    """Fill a room with two versions of rules, an agreement, settings, a stay, a mute, a lobby, a reminder."""
    await rooms.protect(connection, v.RoomProtected(room_id=ROOM, since=NOW, by=ASHA))
    for version in (1, 2):
        await ground_rules.add(connection, rules(version))
    await ground_rules.posted(connection, v.RulesPosted(room_id=ROOM, event_id=EventId("$post"), version=2))
    await agree(connection, MAYA, ROOM)
    await set_(connection, "language", "de", ROOM)
    for user in (MAYA, LEO):
        came = v.StayBegan(room_id=ROOM, user_id=user, event_id=EventId("$j"), began_at=NOW)
        await stays.begin(connection, came)
    muted = v.Muted(room_id=ROOM, user_id=LEO, level_before=None, level=-1, muted_at=NOW)
    await mutes.begin(connection, muted)
    await lobby.enter(connection, v.LobbyEntered(room_id=ROOM, user_id=LEO, at=NOW))
    await room_reminders.note(connection, v.RoomReminded(room_id=ROOM, key="0", at=NOW))
    return connection


async def test_rules_and_agreements_move_and_the_old_room_keeps_neither(old: AsyncConnection) -> None:
    await upgrades.carry_over(old, CARRIED)
    assert [version.version for version in await ground_rules.history(old, NEW)] == [1, 2]
    assert [act.user_id for act in await agreements.acts(old, room_id=NEW)] == [MAYA]
    assert await ground_rules.history(old, ROOM) == []
    assert await agreements.acts(old, room_id=ROOM) == []


async def test_settings_hold_in_both_rooms_with_who_made_them_and_when(old: AsyncConnection) -> None:
    await upgrades.carry_over(old, CARRIED)
    table = metadata.tables["room_settings"]
    found = (await old.execute(select(table).order_by(table.c.room_id))).all()
    assert [tuple(row) for row in found] == [(room, "language", "de", ASHA, NOW) for room in (NEW, ROOM)]


async def test_the_old_room_stays_protected_and_its_post_of_the_rules_stays_spared(
    old: AsyncConnection,
) -> None:
    await upgrades.carry_over(old, CARRIED)
    assert await rooms.protected(old, ROOM) is not None
    assert await ground_rules.newest_post(old, ROOM) is not None
    assert await rooms.protected(old, NEW) is None


async def test_nobody_stays_waits_or_is_muted_in_the_old_room_any_more(old: AsyncConnection) -> None:
    await upgrades.carry_over(old, CARRIED)
    assert await stays.of(old, ROOM) == []
    assert await mutes.of(old, ROOM) == []
    assert await lobby.waiting(old, ROOM) == []
    assert await room_reminders.last(old, ROOM) == {}


async def test_carrying_over_twice_is_carrying_over_once(old: AsyncConnection) -> None:
    await upgrades.carry_over(old, CARRIED)
    once = await snapshot(old)
    await upgrades.carry_over(old, CARRIED)
    assert await snapshot(old) == once


async def test_a_replacement_in_which_somebody_has_agreed_already_keeps_what_it_has(
    old: AsyncConnection,
) -> None:
    await ground_rules.add(old, replace(rules(1), room_id=NEW))
    await agree(old, LEO, NEW, version=1)
    before = await snapshot(old)
    await upgrades.carry_over(old, CARRIED)
    assert {**await snapshot(old), "mutes": []} == {**before, "mutes": []}
    assert [mute.room_id for mute in await mutes.of_person(old, LEO)] == [NEW], "the levels went along"


async def test_rules_that_nobody_agreed_to_yet_give_way(old: AsyncConnection) -> None:
    for version in (1, 2, 3):
        await ground_rules.add(old, replace(rules(version, text="From the file."), room_id=NEW))
    await upgrades.carry_over(old, CARRIED)
    assert [version.text for version in await ground_rules.history(old, NEW)] == ["Be kind.", "Be kind."]


async def test_settings_of_the_replacement_are_not_overwritten(old: AsyncConnection) -> None:
    await set_(old, "language", "fr", NEW)
    await set_(old, "quiet_hours", "22:00-07:00", ROOM)
    await upgrades.carry_over(old, CARRIED)
    assert await rooms.settings_made(old, NEW) == {"language": "fr"}


async def test_who_was_asked_in_the_replacement_was_asked_about_the_rules_that_hold_there_now(
    old: AsyncConnection,
) -> None:
    for user, version in ((MAYA, 1), (LEO, None)):
        came = v.StayBegan(
            room_id=NEW, user_id=user, event_id=EventId("$j"), began_at=NOW, rules_version=version
        )
        await stays.begin(old, came)
    await upgrades.carry_over(old, CARRIED)
    asked = {stay.user_id: stay.rules_version for stay in await stays.of(old, NEW)}
    assert asked == {MAYA: 2, LEO: None}


async def test_no_other_room_is_touched(old: AsyncConnection) -> None:
    await ground_rules.add(old, replace(rules(7), room_id=OTHER))
    await agree(old, LEO, OTHER, version=7)
    await set_(old, "language", "es", OTHER)
    await stays.begin(
        old, v.StayBegan(room_id=OTHER, user_id=LEO, event_id=EventId("$j"), began_at=NOW, rules_version=7)
    )
    await upgrades.carry_over(old, CARRIED)
    assert [version.version for version in await ground_rules.history(old, OTHER)] == [7]
    assert [act.rules_version for act in await agreements.acts(old, room_id=OTHER)] == [7]
    assert await rooms.settings_made(old, OTHER) == {"language": "es"}
    assert [stay.rules_version for stay in await stays.of(old, OTHER)] == [7]


async def test_the_time_of_who_had_left_before_goes_on_in_the_replacement(old: AsyncConnection) -> None:
    async def keep_house(now: datetime) -> None:
        lifetimes = Lifetimes(agreements=365 * DAY, incidents=90 * DAY, audit=730 * DAY)
        await housekeep(old, now, lifetimes, {})

    await keep_house(NOW)  # Maya is in no room
    await upgrades.carry_over(old, CARRIED)
    await keep_house(NOW + 364 * DAY)
    assert len(await agreements.acts(old)) == 1
    await keep_house(NOW + 365 * DAY)
    assert await agreements.acts(old) == []


async def test_a_departure_that_lingers_in_the_replacement_is_no_obstacle(old: AsyncConnection) -> None:
    for room, days in ((ROOM, 5), (NEW, 0)):
        row = {"room_id": room, "user_id": MAYA, "left_at": NOW + days * DAY}
        await old.execute(insert(departures).values(row))
    await upgrades.carry_over(old, CARRIED)
    found = (await old.execute(select(departures))).all()
    assert [tuple(row) for row in found] == [(NEW, MAYA, NOW + 5 * DAY)]
