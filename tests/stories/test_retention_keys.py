"""After a sweep the bot's disk opens no removed message any more, and still opens the kept ones."""

import sqlite3
from pathlib import Path

from tests.stories.test_retention import IN_A_MINUTE, LONG, gone
from tests.world.moved import MovedBot
from tests.world.world import World


def closed_before(data_dir: Path) -> dict[str, int | None]:
    """Return, by session, the first message that the bot's store still opens; None is none at all."""
    for file in data_dir.rglob("*.db"):
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
            if "forgotten" in tables:
                return dict(database.execute("SELECT session_id, first_index FROM forgotten"))
    raise AssertionError("the bot has no store of keys")


async def test_a_key_is_closed_behind_what_was_removed_and_not_before_what_is_held(world: World) -> None:
    bot = await world.bot_of(MovedBot, {"defaults": IN_A_MINUTE})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    said = [await asha.say(room, world.canary(f"{n}")) for n in range(2)]
    bot.move(LONG)
    await gone(asha, world.homeserver, room, set(said))
    kept = await asha.say(room, world.canary("kept"))
    holding = await asha.reply(room, kept, "!hold 30d evidence")
    await asha.hears("stays until", room=room, sender=bot.user_id, after=holding)
    after = await asha.say(room, world.canary("after"))
    bot.move(LONG)
    await gone(asha, world.homeserver, room, {after, holding})
    last = await asha.say(room, world.canary("last"))
    bot.move(LONG)
    await gone(asha, world.homeserver, room, {last})
    assert await bot.stop() == 0
    closed = closed_before(bot.data_dir)
    assert 2 in closed.values(), closed
