"""Messages that could not be read: facilitators and operators see why, and from which app."""

import olm

from tests.bot.matrix.rogue import MEGOLM, Rogue, v3
from tests.stories.test_bad_input import said_by
from tests.world.world import World


async def test_status_and_doctor_say_why_something_could_not_be_read_and_from_which_app(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    maya = await Rogue.arrive(world.homeserver, "maya")
    await maya.call(
        "PUT", v3("devices", maya.device_id), {"display_name": f"Element X {world.canary('iOS')}"}
    )
    room, other = [await world.room(asha, bot=bot.user_id) for _ in range(2)]
    for each in (room, other):
        await asha.hears("I am Underrose", room=each, sender=bot.user_id)
    await asha.invite(room, maya.user_id)
    await maya.call("POST", v3("rooms", room, "join"), {})
    await maya.find(bot.user_id)
    maya.group = olm.OutboundGroupSession()
    withheld = {"algorithm": MEGOLM, "code": "m.unverified", "sender_key": maya.curve25519}
    named = {"room_id": room, "session_id": maya.group.id, "reason": world.canary("a sentence of mine")}
    await maya.send_to_device({**withheld, **named}, "m.room_key.withheld")
    for _ in range(2):
        await maya.say(room, world.canary("what nobody but people may read"))
    asking = await asha.say(room, "!status")
    said = (await asha.hears("could not be read", room=room, sender=bot.user_id, after=asking)).text
    assert "2 from Element X: the sender's app gives keys to verified devices only" in said
    assert maya.user_id not in said
    asking = await asha.say(other, "!status")
    await asha.hears("I could read every message here", room=other, sender=bot.user_id, after=asking)
    status, printed = await said_by("doctor", "-c", str(bot.config), "--json", environment=bot.environment)
    assert status == 0, printed
    assert printed.count("2 from Element X") == 1
