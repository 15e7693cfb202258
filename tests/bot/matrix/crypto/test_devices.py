from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.matrix.crypto import devices as module
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.devices import KEPT_AFTER_LEAVING, Device, Devices
from bot.matrix.crypto.vault import Vault
from policies.vocabulary import DeviceId, Trust, UserId

ASHA = UserId("@asha:x")
VAULT = Vault(b"k" * 32, b"salt")
NOW = datetime(2026, 11, 1, tzinfo=UTC)


def device(name: str = "D", *, signed: bool = True, curve: str = "c", ed: str = "e") -> Device:
    return Device(ASHA, DeviceId(name), curve, ed, signed)


def test_trust_needs_both_keys_of_a_device_of_the_sender(database: Database) -> None:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [device()], "master")
    assert devices.trust(ASHA, "c", "e") == (Trust.SIGNED, "D")
    assert devices.trust(ASHA, "c", "other") == (Trust.UNKNOWN, None)
    assert devices.trust(ASHA, "other", "e") == (Trust.UNKNOWN, None)
    assert devices.trust("@mallory:x", "c", "e") == (Trust.UNKNOWN, None)


def test_without_signature_or_identity_a_device_is_unsigned(database: Database) -> None:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [device(signed=False)], "master")
    assert devices.trust(ASHA, "c", "e")[0] is Trust.UNSIGNED
    devices.replace(ASHA, [device()], None)
    assert devices.trust(ASHA, "c", "e")[0] is Trust.UNSIGNED


def test_the_first_identity_is_pinned_and_another_is_changed_until_accepted(database: Database) -> None:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [device()], None)
    devices.replace(ASHA, [device()], "first")
    devices.replace(ASHA, [device()], "second")
    for known in (devices, Devices(database, VAULT)):
        assert known.trust(ASHA, "c", "e")[0] is Trust.CHANGED
    assert devices.accept_identity(ASHA)
    assert not devices.accept_identity(ASHA)
    assert Devices(database, VAULT).trust(ASHA, "c", "e")[0] is Trust.SIGNED


def test_going_back_to_the_pinned_identity_is_no_change(database: Database) -> None:
    devices = Devices(database, VAULT)
    for master in ("first", "second", "first"):
        devices.replace(ASHA, [device()], master)
    assert devices.trust(ASHA, "c", "e")[0] is Trust.SIGNED
    assert devices.changed_identities("p") == []


def test_a_changed_identity_is_announced_until_it_was_heard(database: Database) -> None:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [device()], "first")
    devices.replace(ASHA, [device()], "second")
    assert devices.changed_identities("after") == [ASHA]
    assert devices.changed_identities("later") == []
    devices.settle_announcements("before")  # a crash: it was never heard
    assert devices.changed_identities("after") == [ASHA]
    devices.settle_announcements("after")
    devices.settle_announcements("whatever")
    assert devices.changed_identities("later") == []
    devices.replace(ASHA, [device()], "third")
    assert devices.changed_identities("later") == [ASHA]


def test_a_known_device_never_gets_another_fingerprint_not_even_after_it_was_gone(database: Database) -> None:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [device()], None)
    devices.replace(ASHA, [], None)
    assert devices.replace(ASHA, [device(ed="another", curve="another")], None) == {"D"}
    assert devices.of(ASHA) == ()
    assert Devices(database, VAULT).of(ASHA) == ()


def test_who_is_unknown_or_has_changed_is_to_be_asked_about(database: Database) -> None:
    devices = Devices(database, VAULT)
    assert devices.outdated([ASHA]) == {ASHA}
    devices.replace(ASHA, [], None)
    assert devices.outdated([ASHA]) == set()
    devices.mark_outdated([ASHA, "@stranger:x"])
    assert Devices(database, VAULT).outdated([ASHA]) == {ASHA}
    assert devices.person("@stranger:x") is None


def test_who_left_is_forgotten_later_and_not_at_once(file: Path, database: Database) -> None:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [device()], "first")
    devices.note_left([ASHA], NOW)
    devices.forget_long_gone(NOW + KEPT_AFTER_LEAVING - timedelta(days=1))
    devices.replace(ASHA, [device()], "second")  # pinned still: a homeserver cannot make us forget
    assert devices.trust(ASHA, "c", "e")[0] is Trust.CHANGED
    devices.forget_long_gone(NOW + KEPT_AFTER_LEAVING * 2)
    assert devices.person(ASHA) is not None  # came back meanwhile
    devices.note_left([ASHA], NOW)
    devices.forget_long_gone(NOW + KEPT_AFTER_LEAVING + timedelta(days=1))
    assert devices.person(ASHA) is None
    assert database.value("SELECT count(*) FROM devices") == 0
    assert database.value("SELECT count(*) FROM people") == 0


def test_the_file_does_not_say_whose_devices_they_are(file: Path, database: Database) -> None:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [device()], "first")
    devices.mark_outdated([ASHA])
    devices.note_left([ASHA], NOW)
    for each in file.parent.iterdir():
        assert b"asha" not in each.read_bytes()
    assert VAULT.pseudonym(ASHA) != Vault(b"K" * 32, b"salt").pseudonym(ASHA)


def test_a_devices_client_is_remembered(database: Database) -> None:
    devices = Devices(database, VAULT)
    phone = Device(ASHA, DeviceId("PHONE"), "c", "e", client="Element X")
    devices.replace(ASHA, [phone, device("OTHER")], "master")
    for known in (devices, Devices(database, VAULT)):
        assert known.client_of(ASHA, "PHONE") == "Element X"
        assert known.client_of(ASHA, "OTHER") == ""
        assert known.client_of(ASHA, "NONE") == ""
        assert known.client_of("@mallory:x", "PHONE") == ""


def test_a_server_that_tells_of_ever_new_devices_fills_no_disk(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_GONE", 5)
    devices = Devices(database, VAULT)
    for number in range(20):
        devices.replace(ASHA, [device(f"NEW{number}"), device("KEPT")], "master")
    assert database.value("SELECT count(*) FROM devices") == 7
    assert {each.device_id for each in devices.of(ASHA)} == {"NEW19", "KEPT"}
