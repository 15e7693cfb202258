"""Who comes in under a name, or with a picture, that says who they are outside, is told so."""

from tests.world.world import World

PIXEL = b"\x89PNG\r\n\x1a\n"
HINT = "who you are outside"


async def test_a_newcomers_picture_is_known_by_its_file_name_and_told_of_in_private(world: World) -> None:
    asha, maya, leo = [await world.member(name) for name in ("asha", "maya", "leo")]
    mark = world.canary()
    await maya.show_picture(PIXEL, f"Maya Okonkwo {mark}.png")
    await leo.show_picture(PIXEL, f"holiday {world.canary()}.png")
    bot = await world.bot()
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("What is said here", room=room, sender=bot.user_id)
    for person in (leo, maya):
        await asha.invite(room, person.user_id)
        await person.join(room)
    hint = await maya.hears(HINT, sender=bot.user_id)
    assert "picture" in hint.text
    assert hint.room_id != room
    assert mark not in str(hint.content)
    assert "Okonkwo" not in str(hint.content)

    await bot.stop()
    await bot.start()
    asked = await maya.say(room, "!rules")
    await maya.hears("What is said here", room=room, sender=bot.user_id, after=asked)
    hints = [seen for person in (asha, maya, leo) for seen in person.timeline if HINT in seen.text]
    assert hints == [hint]
