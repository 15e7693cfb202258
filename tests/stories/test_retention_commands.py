"""Seeing and steering retention by command, and taking one's own messages back."""

from tests.stories.test_retention import IN_A_MINUTE, LONG, PATIENCE, SOON, gone, is_redacted, raw
from tests.world.moved import MovedBot
from tests.world.proxy import HangingProxy, PagingProxy
from tests.world.world import World

LATER = {"retention": {"max_age": "45d", "sweep_every": "1s", "first_sweep_after": "0s"}}


async def test_shortening_says_how_many_would_go_and_waits_for_a_confirmation(world: World) -> None:
    bot = await world.bot({"defaults": LATER})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    said = [await maya.say(room, world.canary(f"{n}")) for n in range(3)]
    asking = await asha.say(room, "!retention")
    await asha.hears("45d", room=room, sender=bot.user_id, after=asking)
    setting = await asha.say(room, "!retention set 1s")
    await asha.hears("would go", room=room, sender=bot.user_id, after=setting)
    assert not [one for one in said if is_redacted((await raw(world.homeserver, room))[one])]
    confirming = await asha.say(room, "!confirm")
    await asha.hears("Done", room=room, sender=bot.user_id, after=confirming)
    await gone(asha, world.homeserver, room, set(said))


async def test_a_long_count_edits_its_own_answer_and_holds_nobody_up(world: World) -> None:
    asha = await world.member("asha", signed=True)
    async with PagingProxy(world.homeserver.url) as proxy:
        off = {"retention": {"max_age": None, "sweep_every": "1h"}}
        bot = await world.bot({"homeserver": proxy.url, "defaults": off, "commands": {"burst": 1000}})
        room = await world.room(asha, bot=bot.user_id)
        await asha.hears("I am Underrose", room=room, sender=bot.user_id)
        for n in range(9):
            await asha.say(room, world.canary(f"{n}"))
        asking = await asha.say(room, "!retention preview 1s")
        first: list[str] = []
        while not first:  # a word on how far it is comes with the first page after a second
            helping = await asha.say(room, "!help")
            await asha.hears("You can say", room=room, sender=bot.user_id, after=helping)
            proxy.pages.release()
            first = [one.event_id for one in asha.timeline if "still counting" in one.text]
        for _ in range(1000):
            proxy.pages.release()
        last = await asha.hears("would go", room=room, sender=bot.user_id, after=asking)
        assert last.event_id == first[0]
        assert await bot.stop() == 0


async def test_a_held_message_outlives_the_others_until_it_is_released(world: World) -> None:
    bot = await world.bot_of(MovedBot, {"defaults": IN_A_MINUTE})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    kept = await asha.say(room, world.canary("evidence"))
    holding = await asha.reply(room, kept, "!hold 30d a complaint")
    await asha.hears("stays until", room=room, sender=bot.user_id, after=holding)
    other = await asha.say(room, world.canary("other"))
    bot.move(LONG)
    await gone(asha, world.homeserver, room, {other})
    assert not is_redacted((await raw(world.homeserver, room))[kept])
    for lost in (other, "$nonsense"):
        holding = await asha.reply(room, lost, "!hold 30d a complaint")
        await asha.hears("gone already", room=room, sender=bot.user_id, after=holding)
    releasing = await asha.reply(room, kept, "!release")
    await asha.hears("Released", room=room, sender=bot.user_id, after=releasing)
    await gone(asha, world.homeserver, room, {kept})


async def test_what_was_to_be_held_while_the_bot_was_away_outlives_the_sweep_at_its_start(
    world: World,
) -> None:
    async with HangingProxy(world.homeserver.url) as proxy:
        bot = await world.bot_of(MovedBot, {"homeserver": proxy.url, "defaults": IN_A_MINUTE})
        asha = await world.member("asha", signed=True)
        room = await world.room(asha, bot=bot.user_id)
        await asha.hears("I am Underrose", room=room, sender=bot.user_id)
        kept, other = await asha.say(room, world.canary("evidence")), await asha.say(room, "other")
        assert await bot.stop() == 0
        holding = await asha.reply(room, kept, "!hold 30d a complaint")
        proxy.hangs, proxy.about = True, kept  # nobody can tell whether it is there still
        bot.move(LONG)
        await bot.start()
        await gone(asha, world.homeserver, room, {other})
        await asha.hears("If it is, it stays until", room=room, sender=bot.user_id, after=holding)
        assert not is_redacted((await raw(world.homeserver, room))[kept])


async def test_taking_back_redacts_the_askers_last_messages_with_their_edits_and_no_others(
    world: World,
) -> None:
    bot = await world.bot({"defaults": LATER})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    first, hers = await maya.say(room, world.canary("first")), await asha.say(room, world.canary("hers"))
    second = await maya.say(room, world.canary("second"))
    edit = await maya.edit(room, second, world.canary("edited"))
    third = await maya.say(room, world.canary("third"))
    helping = await maya.say(room, "!help takeback")
    await maya.hears("redacted", room=room, sender=bot.user_id, after=helping)
    asking = await maya.say(room, "!takeback 2")
    answer = await maya.hears("take your last 2 messages back", room=room, sender=bot.user_id, after=asking)
    assert second in answer.text
    await gone(maya, world.homeserver, room, {second, edit, third})
    history = await raw(world.homeserver, room)
    assert not any(is_redacted(history[one]) for one in (first, hers, helping, asking))
    because = history[third]["unsigned"]["redacted_because"]
    assert because["content"]["reason"] == "Its author took it back."
    again = await maya.say(room, "!takeback")
    await maya.hears(first, room=room, sender=bot.user_id, after=again)
    await gone(maya, world.homeserver, room, {first})


async def test_where_the_bot_may_not_redact_it_says_so_instead_of_promising_it(world: World) -> None:
    bot = await world.bot({"defaults": LATER})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id, bot_level=0, version="11", name="Night")
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    said = await maya.say(room, world.canary("mine"))
    asking = await maya.say(room, "!takeback")
    await maya.hears("delete them yourself", room=room, sender=bot.user_id, after=asking)
    direct = await maya.direct_room(bot.user_id)
    await maya.sees_member(direct, bot.user_id)
    asking = await maya.say(direct, "forget messages")
    await maya.hears("may not redact messages in Night", room=direct, sender=bot.user_id, after=asking)
    confirming = await maya.say(direct, "confirm")
    await maya.hears("Nothing waits", room=direct, sender=bot.user_id, after=confirming)
    assert not is_redacted((await raw(world.homeserver, room))[said])


async def test_paused_nothing_goes_and_resumed_it_does(world: World) -> None:
    bot = await world.bot({"defaults": SOON})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    pausing = await asha.say(room, "!retention pause")
    await asha.hears("Paused", room=room, sender=bot.user_id, after=pausing)
    asking = await asha.say(room, "!retention")
    await asha.hears("is paused", room=room, sender=bot.user_id, after=asking, within=PATIENCE)
    resuming = await asha.say(room, "!retention resume")
    await asha.hears("go on", room=room, sender=bot.user_id, after=resuming)
    await gone(asha, world.homeserver, room, {pausing})
