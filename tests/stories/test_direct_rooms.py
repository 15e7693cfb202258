"""One person, one direct room: however much the bot has to tell them at once, whatever sync shows first."""

import asyncio

from bot.matrix.member import Member
from tests.world.world import World

NAMES = ("maya", "leo", "nia", "tom", "eva", "ben")


async def test_everybody_gets_one_direct_room_in_which_the_bot_says_only_what_it_came_to_say(
    world: World,
) -> None:
    bot = await world.bot({"defaults": {"retention": {"first_sweep_after": "0s"}}})
    asha = await world.member("asha")
    people = [await world.member(name) for name in NAMES]
    room = await world.room(asha, *people, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)

    async def agree(person: Member) -> None:
        await person.say(room, "!agree")
        receipt = await person.hears("Receipt", sender=bot.user_id)
        asked = await person.say(receipt.room_id, "!protect phone +44 7700 900123")
        await person.hears("ending 23", room=receipt.room_id, sender=bot.user_id, after=asked)

    await asyncio.gather(*map(agree, people))
    for person in people:
        assert len(person.direct_rooms) == 1
        said = [
            seen.text for seen in person.timeline.of(person.direct_rooms[0]) if seen.sender == bot.user_id
        ]
        assert not [words for words in said if "I am Underrose" in words or "older than" in words]
