"""What somebody with a room of their own can do to a group that is not theirs: nothing."""

from collections.abc import Sequence

from bot.matrix.member import Member
from tests.world.world import World

READING = (
    "For one evening we carry together what none of us could carry alone, and we leave it here, by the door, "
    "when the lamp goes out"
)
MET = "may have given away"


async def answer(asker: Member, room: str, said: str, bot: str) -> str:
    """Return what the bot answers to somebody."""
    asked = await asker.say(room, said)
    found = await asker.sees(
        lambda seen: seen.sender == bot and seen.relates_to.get("m.in_reply_to", {}).get("event_id") == asked,
        what="the answer",
    )
    return found.text


def warnings(people: Sequence[Member], bot: str) -> list[str]:
    return [seen.text for each in people for seen in each.timeline if seen.sender == bot and MET in seen.text]


async def test_a_room_of_ones_own_tells_nothing_of_a_group_and_takes_nothing_away_in_it(world: World) -> None:
    asha = await world.member("asha", signed=True)
    maya, leo = await world.member("maya"), await world.member("leo")
    mallory, sister = await world.member("mallory", signed=True), await world.member("sister")
    bot = await world.bot({"defaults": {"identifying_details": {"mode": "hide"}}})
    room = await world.room(asha, maya, leo, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    theirs = await world.room(mallory, sister, bot=bot.user_id, name="the weekend")
    await sister.hears("Welcome", room=theirs, sender=bot.user_id)
    await mallory.say(theirs, "Maya is in the other group")
    await mallory.say(theirs, READING)
    assert "!help" in await answer(mallory, theirs, "!help", bot.user_id)
    said = [await leo.say(room, words) for words in ("My sister is here for the weekend", READING)]
    assert "!help" in await answer(leo, room, "!help", bot.user_id)
    assert not [event_id for event_id in said if leo.timeline.is_redacted(event_id)]
    assert warnings((asha, maya, leo, mallory, sister), bot.user_id) == []


async def test_whoever_has_a_facilitators_password_is_vouched_for_in_no_room_of_their_own(
    world: World,
) -> None:
    asha, mallory = await world.member("asha", signed=True), await world.member("mallory", signed=True)
    maya = await world.member("maya")
    bot = await world.bot()
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    assert "permission" in await answer(asha, room, "!status", bot.user_id)
    thief = await world.second_device(asha)
    await thief.sign_device()
    theirs = await world.room(mallory, thief, bot=bot.user_id)
    await mallory.hears("I am Underrose", room=theirs, sender=bot.user_id)
    assert "every room" in await answer(mallory, theirs, f"!accept {asha.user_id}", bot.user_id)
    said = await answer(thief, room, "!retention set 1d", bot.user_id)
    assert "not the one I know" in said


async def test_nobody_has_the_bot_say_somebodys_number_by_calling_themselves_so(world: World) -> None:
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    mallory = await world.member("mallory")
    bot = await world.bot({"defaults": {"identifying_details": {"mode": "hide", "regions": ["US"]}}})
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    profile = f"/_matrix/client/v3/profile/{mallory.user_id}/displayname"
    await mallory.ask("PUT", profile, {"displayname": "Maya's number is 415 555 0132"})
    await asha.invite(room, mallory.user_id)
    await mallory.join(room)
    greeting = await maya.hears(f"Welcome, {mallory.user_id}", room=room, sender=bot.user_id)
    assert "0132" not in greeting.text
    came = await asha.state(room, "m.room.member", mallory.user_id)
    assert came == {"membership": "join"}
