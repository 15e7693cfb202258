"""What looks like a command and is none, and what is meant for one room and not for another."""

from tests.world.world import World

NUMBER = "+1 415 555 0132"


async def test_only_what_somebody_says_to_the_bot_themselves_is_carried_out_and_only_where_they_mean_it(
    world: World,
) -> None:
    bot = await world.bot({"defaults": {"agreement": {"gate": "redact"}}})
    asha, maya, leo = (
        await world.member("asha", signed=True),
        await world.member("maya"),
        await world.member("leo"),
    )
    room = await world.room(asha, maya, leo, bot=bot.user_id, room_alias_name=f"night{asha.user_id[6:12]}")
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    agreeing = await maya.say(room, "!agree")
    await maya.hears("Your agreement is written down", room=room, sender=bot.user_id, after=agreeing)

    # Unencrypted it is no command, and passes no gate.
    plain = {"msgtype": "m.text", "body": world.canary("!help Maya told me that her sister")}
    forged = await leo.send_plainly(room, "m.room.message", plain)
    await asha.sees(lambda seen: seen.event_id == forged and seen.redacted, what="the plaintext redacted")

    # A sticker and an action speak for nobody.
    await maya.send(room, "m.sticker", {"body": "!withdraw", "info": {}, "url": "mxc://localhost/sticker"})
    await maya.say(room, "!withdraw", msgtype="m.emote")
    fence = await maya.say(room, "!rules")
    stands = await maya.hears("You agreed to these rules", room=room, sender=bot.user_id, after=fence)
    assert not [seen for seen in maya.timeline.of(room) if "taken back" in (seen.text or "")]
    assert stands.room_id == room

    # What a member wrote becomes no rule; what an admin wrote does once they confirm it.
    private = await maya.say(room, world.canary("I drank again yesterday"))
    asking = await asha.reply(room, private, "!rules set")
    await asha.hears("only what you wrote yourself", room=room, sender=bot.user_id, after=asking)
    written = await asha.say(room, "# Rules\n\n1. Be pacient.")
    await asha.edit(room, written, "# Rules\n\n1. Be patient.")
    asking = await asha.reply(room, written, "!rules set")
    await asha.hears("place of version 1", room=room, sender=bot.user_id, after=asking)
    confirming = await asha.say(room, "!confirm")
    await asha.hears("This is version 2", room=room, sender=bot.user_id, after=confirming)
    changed = await maya.hears("have changed", room=room, sender=bot.user_id)
    assert "Be patient" in changed.text

    # A room that is named and not known is not taken for the only one.
    office = await asha.direct_room(bot.user_id)
    await asha.sees_member(office, bot.user_id)
    asking = await asha.say(office, "retention off #some-other-room:localhost")
    await asha.hears("no such room", room=office, sender=bot.user_id, after=asking)
    asking = await asha.say(office, f"policy retention.max_age #NIGHT{asha.user_id[6:12]}")
    await asha.hears("30d", room=office, sender=bot.user_id, after=asking)

    # A misspelt `!protect` stays nowhere, encrypted or not.
    direct = await maya.direct_room(bot.user_id)
    await maya.sees_member(direct, bot.user_id)
    for where, said in ((direct, f"!protect:phone {NUMBER}"), (room, f"“!protect phone {NUMBER}”")):
        slip = await maya.say(where, said)
        await maya.sees(
            lambda seen, wanted=slip: seen.event_id == wanted and seen.redacted, what="a slip gone"
        )
    open_ = await maya.send_plainly(
        direct, "m.room.message", {"msgtype": "m.text", "body": f"!protect phone {NUMBER}"}
    )
    await maya.sees(lambda seen: seen.event_id == open_ and seen.redacted, what="the value redacted")
    await maya.hears("came unencrypted", room=direct, sender=bot.user_id, after=open_)
