"""Telling a device that it gets no key: to each device once, and nothing of the room beyond its id."""

from datetime import timedelta

import pytest

from bot.failures import AccountLost, Failure, RateLimited, Refused, Unreachable
from bot.matrix.crypto.key_query import MEGOLM
from bot.matrix.crypto.withheld import CODES
from bot.matrix.crypto.withholding import NO_CHANNEL, UNVERIFIED, tell
from tests.bot.matrix.phone import Phone
from tests.bot.matrix.wire import Wire

PHONES = [Phone("@asha:x"), Phone("@asha:x", "TABLET"), Phone("@maya:x")]


async def told(wire: Wire, code: str) -> None:
    devices = [phone.device for phone in PHONES]
    await tell(wire, devices, code, sender_key="the bot's key", room_id="!r", session_id="s")


async def test_each_device_is_told_which_key_it_does_not_get(wire: Wire) -> None:
    await told(wire, UNVERIFIED)
    (sent,) = wire.to("sendToDevice/m.room_key.withheld")
    content = {
        "algorithm": MEGOLM,
        "code": "m.unverified",
        "sender_key": "the bot's key",
        "room_id": "!r",
        "session_id": "s",
    }
    assert sent["messages"] == {
        "@asha:x": {"PHONE": content, "TABLET": content},
        "@maya:x": {"PHONE": content},
    }


async def test_where_there_is_no_channel_neither_room_nor_session_is_named(wire: Wire) -> None:
    await told(wire, NO_CHANNEL)
    (sent,) = wire.to("sendToDevice/m.room_key.withheld")
    assert set(sent["messages"]["@maya:x"]["PHONE"]) == {"algorithm", "code", "sender_key"}


@pytest.mark.parametrize("code", [UNVERIFIED, NO_CHANNEL])
def test_the_bot_would_understand_its_own_reasons(code: str) -> None:
    assert code in CODES


@pytest.mark.parametrize(
    "failure", [Unreachable("away"), Refused(404, "M"), RateLimited(timedelta(seconds=1))]
)
async def test_a_courtesy_that_fails_is_no_failure(wire: Wire, failure: Failure) -> None:
    wire.answers("PUT", "sendToDevice", failure)
    await told(wire, UNVERIFIED)


async def test_a_lost_account_is_one_here_too(wire: Wire) -> None:
    wire.answers("PUT", "sendToDevice", AccountLost("revoked"))
    with pytest.raises(AccountLost):
        await told(wire, UNVERIFIED)
