"""Fixtures of the adapter's tests: an adapter in this process, on the real homeserver."""

import importlib.util
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground import Homeserver
from tests.bot.matrix.listening import Ears

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
