"""The facilitators' room: found whenever it comes, told of what concerns them, left alone otherwise."""

from bot.matrix.member import Member
from tests.world.world import World

REGIONS = {"identifying_details": {"regions": ["US"]}}
LEAK = "Maya, is your number still 415-555-0132?"


async def leak_in(world: World, bot: str, asha: Member) -> str:
    """Let a number be given away in a room; return that room."""
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(asha, maya, leo, bot=bot)
    await leo.hears("Welcome", room=room, sender=bot)
    await leo.say(room, world.canary(LEAK))
    await leo.hears("Your message may have given away", sender=bot)
    return room


async def test_a_room_made_after_the_start_gets_alerts_and_no_greeting(world: World) -> None:
    asha = await world.member("asha", signed=True)
    alias = f"late{asha.user_id[6:12]}"
    bot = await world.bot(
        {"management_room": f"#{alias}:{world.homeserver.server_name}", "defaults": REGIONS}
    )
    office = await asha.create_room(room_alias_name=alias, invite=[bot.user_id])
    await asha.sees_member(office, bot.user_id)
    await leak_in(world, bot.user_id, asha)
    await asha.hears("identifying detail", room=office, sender=bot.user_id)
    said = [seen.text for seen in asha.timeline.of(office) if seen.sender == bot.user_id]
    assert not [words for words in said if "I am Underrose" in words or "Welcome" in words]


async def test_a_room_that_is_not_encrypted_gets_no_alerts(world: World) -> None:
    asha = await world.member("asha", signed=True)
    office = await asha.create_room(encrypted=False)
    bot = await world.bot({"management_room": office, "defaults": REGIONS})
    await asha.invite(office, bot.user_id)
    await asha.hears("not encrypted", room=office, sender=bot.user_id)
    await leak_in(world, bot.user_id, asha)
    alert = await asha.hears("identifying detail", sender=bot.user_id)
    assert alert.room_id != office
