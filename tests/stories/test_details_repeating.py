"""A detail that stands in a command itself: the bot neither answers with it nor keeps it."""

from tests.stories.test_details_acting import LEAK, Opening, evening

__all__ = ["evening"]


async def test_what_is_met_in_a_command_is_neither_in_its_answer_nor_in_the_record(evening: Opening) -> None:
    here = await evening(mode="hide")
    asha, maya, leo, room, bot = here.asha, here.maya, here.leo, here.room, here.bot
    direct = await maya.direct_room(bot)
    await maya.sees_member(direct, bot)
    registering = await maya.say(direct, "protect workplace Harbour Lights Bakery")
    await maya.hears("Done", room=direct, sender=bot, after=registering)

    allowing = await asha.say(room, '!policy identifying_details.allow ["Harbour Lights Bakery"]')
    answer = await asha.hears("is changed here", room=room, sender=bot, after=allowing)
    assert "registers stays a detail" in answer.text
    again = await leo.say(room, "yes, she works at Harbour Lights Bakery")
    numbered = await asha.say(room, f'!policy identifying_details.allow ["{LEAK}"]')
    await asha.hears("is changed here", room=room, sender=bot, after=numbered)
    standing = await leo.say(room, "good evening to you all")
    holding = await asha.reply(room, standing, f"!hold 30d because {LEAK}, {here.world.canary('call her')}")
    await asha.hears("stays until", room=room, sender=bot, after=holding)
    told = await asha.hears("I have not kept it", sender=bot)
    assert told.room_id not in {room, here.office}

    gone = (allowing, again, numbered, holding)
    await maya.until(lambda: all(map(maya.timeline.is_redacted, gone)), what="every redaction")
    assert not maya.timeline.is_redacted(standing)
    here.nothing_is_given_away("Harbour", "Bakery")
