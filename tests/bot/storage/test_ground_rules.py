"""The newest post of a room's rules is known in all its parts, whatever the order they are confirmed in."""

from itertools import permutations

import pytest
from sqlalchemy import select

from bot.storage import ground_rules
from bot.storage.database import Database
from bot.storage.tables.ground_rules import rules_posts
from policies.vocabulary import EventId, RoomId, RulesPosted

ROOM = RoomId("!room:example.org")


def post(version: int, part: int, event: str) -> RulesPosted:
    return RulesPosted(room_id=ROOM, event_id=EventId(event), version=version, part=part)


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_every_part_of_the_newest_post_is_known(database: Database, order: tuple[int, ...]) -> None:
    async with database.transaction() as connection:
        for part in range(4):
            await ground_rules.posted(connection, post(1, part, f"$old{part}"))
        for part in order:
            await ground_rules.posted(connection, post(2, part, f"$new{part}"))
        found = await connection.scalars(select(rules_posts.c.event_id).order_by(rules_posts.c.event_id))
        assert list(found) == ["$new0", "$new1", "$new2"]
        newest = await ground_rules.newest_post(connection, ROOM)
        assert newest is not None
        assert newest.event_id == "$new0"


async def test_posting_the_same_version_again_takes_the_place_of_the_older_post(database: Database) -> None:
    async with database.transaction() as connection:
        for event in ("$first", "$again"):
            await ground_rules.posted(connection, post(1, 0, event))
        found = await connection.scalars(select(rules_posts.c.event_id))
        assert list(found) == ["$again"]
