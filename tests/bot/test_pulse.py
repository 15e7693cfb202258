"""The service manager hears that the bot is alive for as long as its sync loop gets on, and no longer."""

from datetime import timedelta

import pytest

from bot import notify
from bot.pulse import Pulse
from tests.clock_by_hand import ClockByHand

MINUTE = timedelta(minutes=1)


async def test_a_step_that_takes_longer_than_it_may_is_no_sign_of_life(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(notify, "notify", said.append)
    clock = ClockByHand()
    pulse = Pulse(clock)
    await pulse.say()
    pulse.step(2 * MINUTE)
    await clock.move(MINUTE)
    await pulse.say()
    await clock.move(MINUTE)
    await pulse.say()
    assert said == ["WATCHDOG=1"] * 2
    pulse.step(MINUTE)
    await pulse.say()
    assert said == ["WATCHDOG=1"] * 3
