"""Fixtures of the adapter's tests: an adapter in this process, on the real homeserver."""

import importlib.util
import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.matrix.account import Account
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.starts import TYPE
from bot.playground import Homeserver
from policies.vocabulary import UserId
from tests.bot.matrix.listening import STORE_KEY, Ears
from tests.bot.matrix.sync.events import BOT
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

_HAS_LIBOLM = importlib.util.find_spec("olm") is not None
collect_ignore = (
    []
    if _HAS_LIBOLM
    else [
        "hostile",
        "crypto/test_crashes.py",
        "identity/test_identity.py",
        "test_attacks.py",
        "test_other_side.py",
        "test_unread_in_status.py",
    ]
)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what could not run: python-olm has no wheels for newer Pythons."""
    if not _HAS_LIBOLM:
        left_out = ", ".join(collect_ignore)
        terminalreporter.write_line(f"NOT TESTED without python-olm: {left_out}", red=True, bold=True)


@pytest.fixture
async def idle_ears(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[Ears]:
    """Return a bot's adapter that is not started yet."""
    account = await homeserver.register(f"ears-{secrets.token_hex(4)}", "password of the bot")
    ears = Ears(homeserver, account, tmp_path / "ears")
    yield ears
    await ears.stop()


@pytest.fixture
async def ears(idle_ears: Ears) -> Ears:
    """Return a bot's adapter, signed in and synced."""
    return await idle_ears.start()


@pytest.fixture
def clock() -> ClockByHand:
    return ClockByHand()


@pytest.fixture
def account(tmp_path: Path) -> Account:
    """Return the account of a bot whose homeserver is a `wire`."""
    return Account(
        homeserver="http://127.0.0.1:1",
        user_id=UserId(BOT),
        data_dir=tmp_path / "data",
        store_key=STORE_KEY,
        password="password of the bot",
    )


@pytest.fixture
def wire() -> Wire:
    """Return a wire on which keys are taken, and nobody has devices yet."""
    wire = Wire()
    wire.answers("POST", "keys/upload", {"one_time_key_counts": {"signed_curve25519": 50}})
    wire.answers(
        "POST", "keys/query", lambda body: {"device_keys": {user: {} for user in body["device_keys"]}}
    )
    wire.answers("PUT", "sendToDevice", {})
    for method in ("GET", "PUT"):
        wire.answers(method, f"user/{BOT}/account_data/{TYPE}", {})
    return wire


@pytest.fixture
def machine(wire: Wire, clock: ClockByHand, tmp_path: Path) -> Iterator[Machine]:
    """Return the bot's encryption, on a wire in the test's hand."""
    database, vault, secrets = opened(tmp_path / "machine" / "encryption.db", STORE_KEY)
    yield Machine("@bot:x", "BOT", http=wire, database=database, vault=vault, secrets=secrets, clock=clock)
    database.close()
