"""A first login gives way to another device of the bot's name that was seen just now, and to no other."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Refused, StartProblem, Unreachable
from bot.matrix import connect as module
from bot.matrix.account import Account
from bot.matrix.connect import connect
from bot.matrix.siblings import LATELY
from tests.bot.matrix.phone import Person
from tests.bot.matrix.sync.events import BOT
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

LOGIN = {"user_id": BOT, "device_id": "BOT", "access_token": "the token"}


@pytest.fixture
def line(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Wire:
    monkeypatch.setattr(module, "Http", lambda _: wire)
    wire.answers("POST", "login", LOGIN)
    wire.answers("POST", "logout", {})
    wire.answers("GET", "account/whoami", {"user_id": BOT, "device_id": "BOT"})
    wire.answers("POST", "keys/query", Person(BOT).shown())
    return wire


def device(clock: ClockByHand, ago: timedelta | None = timedelta(), **other: Any) -> dict[str, Any]:
    seen = int((clock.now() - ago).timestamp() * 1000) if ago is not None else None
    return {"device_id": "OTHER", "display_name": "Underrose", "last_seen_ts": seen, **other}


def listed(*devices: Any) -> dict[str, Any]:
    own = {"device_id": "BOT", "display_name": "Underrose", "last_seen_ts": 2**50}
    return {"devices": [own, *devices]}


async def test_one_that_was_seen_just_now_is_named_and_the_new_one_logs_out_again(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    line.answers("GET", "devices", listed(device(clock)))
    for n in (1, 2):  # nothing of it is kept: the next start is a first one as well
        with pytest.raises(StartProblem, match=r"device OTHER was seen .*`underrose run --anew"):
            await connect(account, clock=clock)
        assert len(line.to("logout")) == len(line.to("login")) == n
    assert line.to("keys/upload") == []
    await clock.move(LATELY)
    await (await connect(account, clock=clock)).close()


@pytest.mark.parametrize(
    "other",
    [
        {"ago": LATELY},
        {"ago": None},
        {"display_name": "Phone"},
        {"display_name": None},
        {"last_seen_ts": "now"},
    ],
)
async def test_no_other_is_in_the_way(account: Account, line: Wire, clock: ClockByHand, other: Any) -> None:
    line.answers("GET", "devices", listed(device(clock, **other)))
    await (await connect(account, clock=clock)).close()
    assert line.to("logout") == []


async def test_an_operator_who_knows_better_may_log_in(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    line.answers("GET", "devices", listed(device(clock)))
    await (await connect(replace(account, anew=True), clock=clock)).close()
    await (await connect(account, clock=clock)).close()  # and it is not asked about again


async def test_a_homeserver_that_lists_no_devices_is_no_reason_not_to_start(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    line.answers("GET", "devices", Refused(404, "M_UNRECOGNIZED"))
    await (await connect(account, clock=clock)).close()


@pytest.mark.parametrize("path", ["devices", "logout"])
async def test_what_could_not_be_asked_is_asked_at_the_next_try(
    account: Account, line: Wire, clock: ClockByHand, path: str
) -> None:
    line.answers("GET", "devices", listed(device(clock)))
    method = "GET" if path == "devices" else "POST"
    honest = line._answers[method, path]
    line.answers(method, path, Unreachable("away"))
    with pytest.raises(Unreachable):
        await connect(account, clock=clock)
    line.answers(method, path, *honest)
    with pytest.raises(StartProblem, match="OTHER"):
        await connect(account, clock=clock)


async def test_the_device_of_a_token_is_not_logged_out_for_who_made_it(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    line.answers("GET", "devices", listed(device(clock)))
    with pytest.raises(StartProblem, match="OTHER"):
        await connect(replace(account, password=None, access_token="made by hand"), clock=clock)
    assert line.to("logout") == []
