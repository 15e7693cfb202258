"""Fixtures of the adapter's tests: an adapter in this process, on the real homeserver."""

import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground import Homeserver
from tests.bot.matrix.listening import Ears


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
