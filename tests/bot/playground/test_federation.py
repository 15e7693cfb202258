"""Two homeservers on this machine know each other, and each tells the other what happens."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.matrix.member import Member
from bot.playground import Federation, Homeserver


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[tuple[Homeserver, Homeserver]]:
    async with Federation(tmp_path) as both:
        yield both


async def _arrive(homeserver: Homeserver, name: str) -> Member:
    account = await homeserver.register(name, "secret words")
    return await Member.arrive(homeserver.url, account.user_id, account.password)


async def test_words_and_redactions_cross(both: tuple[Homeserver, Homeserver]) -> None:
    home, away = both
    async with await _arrive(home, "maya") as maya, await _arrive(away, "leo") as leo:
        room = await maya.create_room(invite=[leo.user_id])
        await leo.until(lambda: room in leo.invites, what="the invite")
        await leo.join(room)
        await maya.sees_member(room, leo.user_id)
        message = await maya.say(room, "hello over there")
        await leo.hears("hello over there")
        await maya.redact(room, message)
        await leo.until(lambda: leo.timeline[message].redacted, what="the redaction")
        assert "redacted_because" in (await away.event(room, message))["unsigned"]
