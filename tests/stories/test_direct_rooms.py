"""One person, one direct room: however much the bot has to tell them at once, whatever sync shows first.

And where somebody opens a chat of their own at that moment, it is a direct room as well, and no group.
"""

import asyncio
import sqlite3
from contextlib import closing

from bot.matrix.member import Member
from bot.storage.database import SQLITE_FILE
from tests.world.world import World

NAMES = ("maya", "leo", "nia", "tom", "eva", "ben")


async def test_everybody_gets_one_direct_room_in_which_the_bot_says_only_what_it_came_to_say(
    world: World,
) -> None:
    bot = await world.bot({"defaults": {"retention": {"first_sweep_after": "0s"}}})
    asha = await world.member("asha")
    people = [await world.member(name) for name in NAMES]
    name = world.canary("Night shift")  # it is said to everybody, and found in no file of the bot's
    room = await world.room(asha, *people, bot=bot.user_id, name=name)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)

    async def agree(person: Member) -> None:
        await person.say(room, "!agree")
        receipt = await person.hears("Receipt", sender=bot.user_id)
        assert name in receipt.text
        await registers(person, receipt.room_id, bot.user_id)

    await asyncio.gather(*map(agree, people))
    for person in people:
        assert len(person.direct_rooms) == 1
        assert not group_words(person, person.direct_rooms[0], bot.user_id)


async def test_a_chat_that_somebody_opens_while_the_bot_opens_one_is_a_direct_room_too(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha")
    people = [await world.member(name) for name in NAMES]
    room = await world.room(asha, *people, bot=bot.user_id)
    await asha.hears("Welcome", room=room, sender=bot.user_id)

    async def agree_and_open(person: Member) -> str:
        await person.say(room, "!agree")
        own = await person.direct_room(bot.user_id)
        await person.hears("Receipt", sender=bot.user_id)
        await person.sees_member(own, bot.user_id)
        await registers(person, own, bot.user_id)
        return own

    chats = await asyncio.gather(*map(agree_and_open, people))
    for person, own in zip(people, chats, strict=True):
        assert not group_words(person, own, bot.user_id)
    # A version that did take such a chat for a group has left it among the rooms that are looked after.
    await bot.stop()
    maya, own = people[0], chats[0]
    with closing(sqlite3.connect(bot.data_dir / SQLITE_FILE)) as connection, connection:
        connection.execute("DELETE FROM direct_rooms WHERE room_id = ?", (own,))
        connection.execute(
            "INSERT INTO rooms (room_id, protected_since, unencrypted) VALUES (?, ?, 0)",
            (own, "2026-01-01 00:00:00.000000"),
        )
    await bot.start()
    await maya.hears("I took it for a group", room=own, sender=bot.user_id)
    await registers(maya, own, bot.user_id, "+44 7700 900145")


async def registers(person: Member, room: str, bot: str, value: str = "+44 7700 900123") -> None:
    """Let somebody register a detail without the prefix, and see it answered and gone."""
    asked = await person.say(room, f"protect phone {value}")
    await person.hears(f"ending {value[-2:]}", room=room, sender=bot, after=asked)
    await person.until(lambda: person.timeline.is_redacted(asked), what="the detail redacted")


def group_words(person: Member, room: str, bot: str) -> list[str]:
    """Return what the bot says in groups alone, as far as somebody hears it in a room."""
    said = [seen.text for seen in person.timeline.of(room) if seen.sender == bot]
    return [words for words in said if "I am Underrose" in words or "older than" in words]
