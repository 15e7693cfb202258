"""An older copy of the data is known by the starts it has not heard of; no other is taken for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.failures import Refused, Unreachable
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.secrets import Secrets, opened
from bot.matrix.login import Login
from bot.matrix.starts import TYPE, Starts
from policies.vocabulary import DeviceId, UserId
from tests.bot.matrix.listening import STORE_KEY
from tests.bot.matrix.phone import Phone
from tests.bot.matrix.sync.events import BOT
from tests.bot.matrix.wire import Wire

WHERE = f"user/{BOT}/account_data/{TYPE}"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Database, Secrets]]:
    database, _, secrets = opened(tmp_path / "encryption.db", STORE_KEY)
    yield database, secrets
    database.close()


@pytest.fixture
def starts(store: tuple[Database, Secrets], wire: Wire) -> Starts:
    return Starts(Login(UserId(BOT), DeviceId("BOT"), "token"), wire, *store)


async def noted(starts: Starts, wire: Wire, known: object) -> object:
    """Let the bot start where the homeserver remembers something; return what it remembers then."""
    wire.answers("GET", WHERE, known)
    await starts.note()
    return wire.to(WHERE)[-1]


async def test_starts_are_counted_here_and_there(starts: Starts, wire: Wire) -> None:
    remembered = await noted(starts, wire, Refused(404, "M_NOT_FOUND"))
    assert remembered == {"BOT": 1}
    assert starts.is_first
    assert await noted(starts, wire, remembered) == {"BOT": 2}
    assert not starts.is_first
    assert not starts.is_older


async def test_a_new_device_is_not_the_first_where_another_was_started(starts: Starts, wire: Wire) -> None:
    await noted(starts, wire, {"LOST": 7})
    assert not starts.is_first
    assert not starts.is_older


async def test_data_that_counts_fewer_starts_is_older_until_that_was_told(starts: Starts, wire: Wire) -> None:
    assert await noted(starts, wire, {"BOT": 7}) == {"BOT": 8}
    assert starts.is_older
    await noted(starts, wire, {"BOT": 8})
    assert starts.is_older
    starts.told()
    await noted(starts, wire, {"BOT": 9})
    assert not starts.is_older


async def test_a_start_that_was_cut_off_makes_no_later_one_older(starts: Starts, wire: Wire) -> None:
    wire.answers("PUT", WHERE, Unreachable("away"))
    with pytest.raises(Unreachable):
        await noted(starts, wire, {"BOT": 0})
    wire.answers("PUT", WHERE, {})
    assert await noted(starts, wire, {"BOT": 0}) == {"BOT": 2}
    assert not starts.is_older


@pytest.mark.parametrize("known", [{"OTHER": 7}, {"BOT": "7"}, {"BOT": -1}, {"BOT": [7]}, {}])
async def test_other_devices_and_nonsense_make_nothing_older(
    starts: Starts, wire: Wire, known: dict[str, object]
) -> None:
    remembered = await noted(starts, wire, known)
    assert remembered == {**known, "BOT": 1}
    assert not starts.is_older


async def test_a_homeserver_that_remembers_nothing_stops_nobody(starts: Starts, wire: Wire) -> None:
    wire.answers("PUT", WHERE, Refused(403, "M_FORBIDDEN"))
    await noted(starts, wire, Refused(403, "M_FORBIDDEN"))
    assert not starts.is_older


async def test_on_channels_of_an_older_copy_is_read_and_never_written(wire: Wire, machine: object) -> None:
    phone = Phone("@asha:x").open_channel(machine)  # type: ignore[arg-type]
    machine.receive({"to_device": {"events": [phone.room_key(machine)]}})  # type: ignore[attr-defined, arg-type]
    olm, database = machine.olm, machine.database  # type: ignore[attr-defined]
    assert olm.session_store.get(phone.curve25519, phone.device.ed25519) is not None
    secrets = machine.olm.store._secrets  # type: ignore[attr-defined]
    wire.answers("GET", f"user/@bot:x/account_data/{TYPE}", {"BOT": 7})
    wire.answers("PUT", f"user/@bot:x/account_data/{TYPE}", {})
    await Starts(Login(UserId("@bot:x"), DeviceId("BOT"), "token"), wire, database, secrets).note()
    olm.session_store._held.clear()
    assert olm.session_store.get(phone.curve25519, phone.device.ed25519) is None
    assert len(olm.session_store[phone.curve25519]) == 1


@pytest.mark.parametrize(("there", "is_elsewhere"), [(1, False), (2, True), (0, False)])
async def test_a_copy_that_was_started_meanwhile_is_noticed(
    starts: Starts, wire: Wire, there: int, *, is_elsewhere: bool
) -> None:
    await noted(starts, wire, {})
    wire.answers("GET", WHERE, {"BOT": there})
    assert await starts.are_elsewhere() is is_elsewhere
    assert not starts.is_older
