"""Killed again and again in the middle of a sweep, it ends complete, and redacts nothing twice."""

import random

import pytest

from tests.stories.test_retention import is_redacted, raw
from tests.world.world import World

KILLS, MESSAGES, KEPT = 20, 300, 3
HOLDING_BACK = {"retention": {"max_age": "45d", "sweep_every": "1s", "first_sweep_after": "0s"}}


@pytest.mark.parametrize("seed", [1])
async def test_killed_twenty_times_during_a_sweep_of_three_hundred(world: World, seed: int) -> None:
    chance = random.Random(seed)
    bot = await world.bot({"defaults": HOLDING_BACK})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    said = [
        await asha.send_plainly(room, "m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "n": n})
        for n in range(MESSAGES)
    ]
    pinned = said[:: MESSAGES // KEPT][:KEPT]
    await asha.set_state(room, "m.room.pinned_events", {"pinned": pinned})
    assert await bot.stop() == 0
    bot.config.write_text(bot.config.read_text().replace("max_age: 45d", "max_age: 2s"))

    def redactions() -> int:
        return sum(seen.redacted for seen in asha.timeline)

    for kill in range(KILLS):
        await bot.start()
        before = redactions()
        wanted = before + chance.randint(1, 10)
        await asha.until(
            lambda wanted=wanted: redactions() >= wanted, within=90, what=f"redactions before kill {kill}"
        )
        await bot.kill()
    await bot.start()
    await asha.until(
        lambda: {seen.event_id for seen in asha.timeline if seen.redacted} >= set(said) - set(pinned),
        within=180,
        what="everything due to be redacted",
    )
    history = await raw(world.homeserver, room)
    assert {one for one in said if not is_redacted(history[one])} == set(pinned)
    targets = [
        event["content"].get("redacts") or event.get("redacts")
        for event in history.values()
        if event["type"] == "m.room.redaction"
    ]
    assert len(targets) == len(set(targets))
