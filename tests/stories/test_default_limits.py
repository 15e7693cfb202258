"""Under the homeserver's default rate limits the bot is slower, and nothing else."""

from collections import Counter

from tests.world.world import World

RETENTION = {"max_age": "8s", "sweep_every": "2s", "first_sweep_after": "0s"}
SOON = 20.0  # seconds: an event each five is what the homeserver grants, and an answer goes first
IN_THE_END = 150.0


async def test_answers_go_before_redactions_and_all_that_is_due_goes_in_the_end(limited_world: World) -> None:
    world = limited_world
    asha, maya, leo = [await world.member(name) for name in ("asha", "maya", "leo")]
    bot = await world.bot({"defaults": {"retention": RETENTION}})
    room = await world.room(asha, maya, leo, bot=bot.user_id)
    await asha.sees_member(room, bot.user_id)
    said = [
        await person.say(room, world.canary(f"{n} nights")) for n in range(3) for person in (maya, leo, asha)
    ]

    await leo.until(lambda: any(map(leo.timeline.is_redacted, said)), within=IN_THE_END)
    asked = await leo.say(room, "!help")
    await leo.hears("!agree", room=room, sender=bot.user_id, after=asked, within=SOON)
    assert not all(map(leo.timeline.is_redacted, said)), "the answer waited for the last redaction"

    await leo.until(lambda: all(map(leo.timeline.is_redacted, said)), within=IN_THE_END)
    redactions = [
        event async for event in world.homeserver.history(room) if event["type"] == "m.room.redaction"
    ]
    assert Counter(event["content"]["redacts"] for event in redactions).most_common(1)[0][1] == 1
