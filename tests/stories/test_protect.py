"""What `!protect` promises is kept in the room, between real clients on a real homeserver."""

from bot.matrix.member import Member
from tests.world.world import World

ALERT = "identifying detail"


async def test_what_is_promised_is_hidden_when_said_literally_and_what_is_not_is_said_before(
    world: World,
) -> None:
    asha = await world.member("asha", signed=True)
    maya, leo = await world.member("maya"), await world.member("leo")
    office = await asha.create_room(room_alias_name=f"office{asha.user_id[6:12]}")
    details = {"mode": "hide", "regions": ["US"]}
    settings = {"defaults": {"identifying_details": details}, "commands": {"burst": 1000}}
    bot = await world.bot({"management_room": office, **settings})
    await asha.invite(office, bot.user_id)
    await asha.sees_member(office, bot.user_id)
    room = await world.room(asha, maya, leo, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    direct = await maya.direct_room(bot.user_id)
    await maya.sees_member(direct, bot.user_id)

    async def answer_to(words: str, answer: str) -> str:
        asked = await maya.say(direct, words)
        return (await maya.hears(answer, room=direct, sender=bot.user_id, after=asked)).text

    async def hidden(event_id: str) -> None:
        await maya.until(lambda: maya.timeline.is_redacted(event_id), what="what was said redacted")
        await asha.sees(
            lambda seen: ALERT in seen.text and event_id in seen.text, room=office, what="the alert"
        )

    await answer_to("!protect word blue lantern", "Done. I watch for this: word ending rn.")
    await answer_to("!protect location the old mill", "Done. I watch for this: location, kept")
    await hidden(await leo.say(room, "blue lantern"))
    await hidden(await leo.say(room, "meet at the old mill tonight"))
    await hidden(await leo.say(room, "there is an old mill"))

    await answer_to("!protect workplace Mill", "everyday talk")
    kept = await answer_to("!confirm", "only where it is used like a name")
    assert "Done" not in kept
    fine = await leo.say(room, "the mill grinds slowly")
    await hidden(await leo.say(room, "she works at Mill"))
    assert not maya.timeline.is_redacted(fine)

    await answer_to("!protect phone 555 12", "other figures")
    await answer_to("!protect word the", "too little")
    listed = await answer_to("!protected", "You asked me to watch for:")
    assert listed.count("\n- ") == 3
    said = answers_of(maya, bot.user_id, direct)
    assert not any(value in said for value in ("lantern", "mill", "Mill", "555 12"))


def answers_of(person: Member, bot: str, room: str) -> str:
    """Return everything the bot told somebody in a room."""
    return "\n".join(seen.text for seen in person.timeline if seen.sender == bot and seen.room_id == room)
