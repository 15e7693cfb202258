"""Connecting: what fails is told, leaves nothing open, and can be tried again."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.failures import AccountLost, Failure, RateLimited, Refused, StartProblem, Unreachable
from bot.matrix import connect as module
from bot.matrix.account import Account, SignedDevices
from bot.matrix.connect import STORE, connect
from bot.matrix.crypto.secrets import opened
from bot.matrix.identity.identity import State
from bot.matrix.starts import TYPE
from tests.bot.matrix.listening import STORE_KEY
from tests.bot.matrix.phone import Person
from tests.bot.matrix.sync.events import BOT
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

STARTS = f"user/{BOT}/account_data/{TYPE}"
LOGIN = {"user_id": BOT, "device_id": "BOT", "access_token": "the token"}


@pytest.fixture
def line(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Wire:
    """Return the wire that the bot connects over; somebody else's identity stands on the account."""
    monkeypatch.setattr(module, "Http", lambda _: wire)
    wire.answers("POST", "login", LOGIN)
    wire.answers("GET", "account/whoami", {"user_id": BOT, "device_id": "BOT"})
    wire.answers("GET", "devices", {"devices": []})
    wire.answers("POST", "keys/query", Person(BOT).shown())
    return wire


async def test_a_first_start_logs_in_shows_its_keys_and_looks_at_the_identity(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    adapter = await connect(account, clock=clock)
    assert [asked.path for asked in line.asked] == [
        "login",
        "account/whoami",
        "devices",
        STARTS,
        STARTS,
        "keys/query",
        "keys/upload",
        "keys/query",
    ]
    assert (adapter.user_id, adapter.device_id) == (BOT, "BOT")
    await adapter.close()
    assert line.closed


async def test_an_identity_that_is_not_its_own_does_not_stop_it_and_is_left_alone(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    adapter = await connect(account, clock=clock)
    assert adapter.identity.status().state is State.FOREIGN
    assert line.to("keys/device_signing/upload") == []
    await adapter.close()


async def test_a_later_start_is_the_same_device_and_logs_in_no_more(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    first = await connect(account, clock=clock)
    shown = first._machine.olm.introduction
    await first.close()
    line.asked.clear()
    second = await connect(account, clock=clock)
    assert second._machine.olm.introduction == shown
    assert line.to("login") == line.to("devices") == []
    await second.close()


STEPS = [
    ("POST", "login"),
    ("GET", "account/whoami"),
    ("GET", "devices"),
    ("GET", STARTS),
    ("PUT", STARTS),
    ("POST", "keys/upload"),
    ("POST", "keys/query"),
]


@pytest.mark.parametrize(("method", "path"), STEPS)
@pytest.mark.parametrize("failure", [Unreachable("away"), RateLimited(timedelta(seconds=1))])
async def test_wherever_it_fails_nothing_stays_open_and_the_next_try_goes_on(
    account: Account, line: Wire, clock: ClockByHand, method: str, path: str, failure: Failure
) -> None:
    honest = line._answers[method, path]
    line.answers(method, path, failure)
    with pytest.raises(type(failure)):
        await connect(account, clock=clock)
    assert line.closed
    logins = len(line.to("login"))
    line.answers(method, path, *honest)
    adapter = await connect(account, clock=clock)
    again = len(line.to("login")) - logins
    assert again == (1 if path == "login" else 0)  # what was done is kept
    await adapter.close()


async def test_after_a_failure_another_process_can_open_the_store(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    line.answers("GET", "account/whoami", Unreachable("away"))
    with pytest.raises(Unreachable):
        await connect(account, clock=clock)
    log = account.data_dir / (STORE + "-wal")
    assert not log.exists()  # SQLite takes it away with the last connection
    database, _, _ = opened(account.data_dir / STORE, STORE_KEY)
    database.run("BEGIN EXCLUSIVE")
    database.run("COMMIT")
    database.close()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"store_key": b"short"}, "32"),
        ({"homeserver": "http://matrix.example.org"}, "https://"),
        ({"homeserver": "matrix.example.org"}, "https://"),
    ],
)
async def test_what_is_configured_wrongly_is_said_before_anything_is_asked(
    account: Account, wire: Wire, clock: ClockByHand, change: Any, words: str
) -> None:
    with pytest.raises(StartProblem, match=words):
        await connect(replace(account, **change), clock=clock)
    assert wire.asked == []


@pytest.mark.parametrize(
    ("refused", "words"),
    [
        (Refused(403, "M_FORBIDDEN"), "wrong password"),
        (Refused(403, "M_USER_DEACTIVATED"), "deactivated"),
        (Refused(404, "M_UNRECOGNIZED"), "no Matrix homeserver"),
        (Refused(400, "M_UNKNOWN"), "could not log in"),
    ],
)
async def test_a_login_that_is_refused_says_what_to_do(
    account: Account, line: Wire, clock: ClockByHand, refused: Refused, words: str
) -> None:
    line.answers("POST", "login", refused)
    with pytest.raises(StartProblem, match=words):
        await connect(account, clock=clock)


@pytest.mark.parametrize(
    ("login", "words"),
    [
        ({**LOGIN, "user_id": "@other:x"}, "the configuration says"),
        ({**LOGIN, "device_id": None}, "belongs to no device"),
        ({**LOGIN, "access_token": ""}, "belongs to no device"),
        ({}, "the configuration says"),
    ],
)
async def test_a_login_of_somebody_else_or_of_no_device_is_not_kept(
    account: Account, line: Wire, clock: ClockByHand, login: Any, words: str
) -> None:
    line.answers("POST", "login", login)
    with pytest.raises(StartProblem, match=words):
        await connect(account, clock=clock)
    line.answers("POST", "login", LOGIN)
    adapter = await connect(account, clock=clock)
    assert adapter.device_id == "BOT"
    await adapter.close()


async def test_a_revoked_token_is_renewed_with_the_password_for_the_same_device(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    await (await connect(account, clock=clock)).close()
    line.answers("GET", "account/whoami", AccountLost("revoked"))
    line.answers("POST", "login", {**LOGIN, "access_token": "another token"})
    adapter = await connect(account, clock=clock)
    assert line.to("login")[-1]["device_id"] == "BOT"
    await adapter.close()


async def test_without_a_password_a_revoked_token_ends_it(
    account: Account, line: Wire, clock: ClockByHand
) -> None:
    await (await connect(account, clock=clock)).close()
    line.answers("GET", "account/whoami", AccountLost("revoked"))
    with pytest.raises(AccountLost):
        await connect(replace(account, password=None), clock=clock)


@pytest.mark.parametrize(
    ("wanted", "strict"),
    [(SignedDevices.EVERYONE, True), (SignedDevices.STAFF, False), (SignedDevices.OFF, False)],
)
async def test_where_everyone_must_be_signed_no_other_device_is_given_keys(
    account: Account, line: Wire, clock: ClockByHand, wanted: SignedDevices, strict: bool
) -> None:
    adapter = await connect(replace(account, require_signed_devices=wanted), clock=clock)
    assert adapter._machine.sharing.signed_only is strict
    await adapter.close()
