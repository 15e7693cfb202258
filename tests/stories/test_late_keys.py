"""What somebody said whose key comes to the bot long after it, on a real homeserver."""

from datetime import timedelta

from bot.matrix.member import Member
from tests.stories.test_agreement_life import agree
from tests.world.moved import MovedBot
from tests.world.proxy import KeyHoldingProxy
from tests.world.world import World


def anew(member: Member, room: str) -> None:
    """Let the next message of a member in a room be under a key of its own."""
    member.client.invalidate_outbound_session(room)
    olm = member.client.olm
    assert olm is not None
    olm.outbound_group_sessions.pop(room, None)


async def kept_back(keys: KeyHoldingProxy, member: Member, room: str, *words: str) -> list[str]:
    """Let a member say something whose key does not come; what they say next is readable."""
    anew(member, room)
    keys.holds = True
    said = [await member.say(room, each) for each in words]
    keys.holds = False
    anew(member, room)
    return said


async def test_a_key_that_comes_late_carries_nothing_out_over_what_was_said_since(world: World) -> None:
    details = {"mode": "hide", "regions": ["US"]}
    settings = {"commands": {"burst": 1000}, "defaults": {"identifying_details": details}}
    async with KeyHoldingProxy(world.homeserver.url) as keys:
        bot = await world.bot_of(MovedBot, settings)
        keys.bot = bot.user_id
        asha = await world.member("asha", signed=True, through=keys.url)
        maya = await world.member("maya", through=keys.url)
        room = await world.room(asha, maya, bot=bot.user_id)
        await maya.hears("Welcome", room=room, sender=bot.user_id)

        # A word that was said before the question is no answer to it.
        await kept_back(keys, asha, room, "!confirm")
        asking = await asha.say(room, "!retention set 1d")
        await asha.hears("say `!confirm`", room=room, sender=bot.user_id, after=asking)
        await keys.let_go()
        await asha.hears("read my question", room=room, sender=bot.user_id, after=asking)

        # What was said since stands; what was said long ago is to be said again; a detail goes.
        leak = "Maya's number is 415 555 0132, call her"
        await kept_back(keys, maya, room, "!agree")
        *_, leaked = await kept_back(keys, asha, room, "!retention set 90d", leak)
        await agree(maya, room, bot)
        withdrawing = await maya.say(room, "!withdraw")
        await maya.hears("is taken back", room=room, sender=bot.user_id, after=withdrawing)
        bot.move(timedelta(minutes=3))
        await keys.let_go()
        await maya.hears("what you have said since stands", room=room, sender=bot.user_id)
        await asha.hears("please say it again", room=room, sender=bot.user_id)
        await asha.until(lambda: asha.timeline.is_redacted(leaked), what="the detail gone")
        asking = await maya.say(room, "!rules")
        await maya.hears("You have not agreed", room=room, sender=bot.user_id, after=asking)
        asking = await asha.say(room, "!retention")
        kept = await asha.hears("30d", room=room, sender=bot.user_id, after=asking)
        assert "90d" not in kept.text
