"""The keys on the server: as many as are missing, on our disk before they leave it, and never lost."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.failures import RateLimited, Refused, Unreachable
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.crypto.uploads import ONE_TIME_KEYS
from bot.matrix.identity.signing import is_signed
from tests.bot.matrix.listening import STORE_KEY
from tests.bot.matrix.phone import Phone
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

BOT = "@bot:x"
UPLOAD = ("POST", "keys/upload")


def counted(left: Any) -> dict[str, Any]:
    return {"one_time_key_counts": {"signed_curve25519": left}}


def note(machine: Machine, *, left: Any = 50, unused: Any = ("signed_curve25519",)) -> None:
    """Let a sync say how many keys are left."""
    counts = {"signed_curve25519": left}
    machine.uploads.note(
        {"device_one_time_keys_count": counts, "device_unused_fallback_key_types": list(unused)}
    )


def shown(machine: Machine) -> dict[str, Any]:
    return {"device_keys": {BOT: {"BOT": machine.olm.introduction}}}


async def started(machine: Machine, wire: Wire) -> Machine:
    """Let a machine upload its keys for the first time, and forget the requests."""
    await machine.uploads.start()
    wire.asked.clear()
    wire.answers("POST", "keys/query", shown(machine))
    return machine


async def test_the_first_start_shows_the_device_fifty_keys_and_a_fallback(
    machine: Machine, wire: Wire
) -> None:
    await machine.uploads.start()
    (body,) = wire.to("keys/upload")
    assert body["device_keys"] == machine.olm.introduction
    assert len(body["one_time_keys"]) == ONE_TIME_KEYS
    (fallback,) = body["fallback_keys"].values()
    assert fallback["fallback"] is True
    for key in [body["device_keys"], fallback, *body["one_time_keys"].values()]:
        assert is_signed(key, BOT, "BOT", machine.olm.ed25519)


async def test_keys_that_are_lost_are_offered_to_nobody_any_more(machine: Machine, wire: Wire) -> None:
    await started(machine, wire)
    key, fallback = ({"signed_curve25519:K": {"key": "k", "fallback": is_last}} for is_last in (False, True))
    claimed = [{"one_time_keys": {BOT: {"BOT": each}}} for each in (key, key, fallback)]
    wire.answers("POST", "keys/claim", *claimed)
    wire.answers(*UPLOAD, counted(0), counted(50))
    await machine.uploads.start(drops_offered=True)
    assert len(wire.to("keys/claim")) == 3
    *_, body = wire.to("keys/upload")
    assert len(body["one_time_keys"]) == ONE_TIME_KEYS
    assert len(body["fallback_keys"]) == 1


async def test_a_server_that_gives_us_none_of_our_own_keys_does_not_stop_the_start(
    machine: Machine, wire: Wire
) -> None:
    await started(machine, wire)
    wire.answers("POST", "keys/claim", Refused(403, "M_FORBIDDEN"))
    await machine.uploads.start(drops_offered=True)
    *_, body = wire.to("keys/upload")
    assert len(body["fallback_keys"]) == 1


async def test_a_server_that_never_runs_out_of_keys_does_not_hold_up_the_start(
    machine: Machine, wire: Wire
) -> None:
    await started(machine, wire)
    wire.answers("POST", "keys/claim", {"one_time_keys": {BOT: {"BOT": {"signed_curve25519:K": {}}}}})
    await machine.uploads.start(drops_offered=True)
    assert len(wire.to("keys/claim")) == 4 * ONE_TIME_KEYS


async def test_a_later_start_uploads_what_is_missing_and_no_identity(machine: Machine, wire: Wire) -> None:
    await started(machine, wire)
    wire.answers(*UPLOAD, counted(20), counted(50))
    await machine.uploads.start()
    asking, body = wire.to("keys/upload")
    assert asking == {}
    assert len(body["one_time_keys"]) == 30
    assert "device_keys" not in body
    assert "fallback_keys" not in body


async def test_a_device_that_the_server_has_forgotten_is_shown_anew(
    machine: Machine, wire: Wire, tmp_path: Path
) -> None:
    await started(machine, wire)
    wire.answers("POST", "keys/query", {"device_keys": {BOT: {"OTHER": {}}}})
    await restarted(machine, wire, tmp_path).uploads.start()
    (body,) = wire.to("keys/upload")
    assert body["device_keys"] == machine.olm.introduction
    assert len(body["one_time_keys"]) == ONE_TIME_KEYS
    assert body["fallback_keys"]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 70))
async def test_however_many_are_left_there_are_fifty_afterwards(
    machine: Machine, wire: Wire, left: int
) -> None:
    await machine.uploads.start()
    note(machine, left=left)
    wire.asked.clear()
    await machine.uploads.refill()
    uploaded = [len(body["one_time_keys"]) for body in wire.to("keys/upload")]
    assert uploaded == ([ONE_TIME_KEYS - left] if left < ONE_TIME_KEYS else [])


@pytest.mark.parametrize(
    ("sync", "uploaded"),
    [
        ({}, 0),
        ({"device_one_time_keys_count": {}}, 50),
        ({"device_one_time_keys_count": {"curve25519": 50}}, 50),
        ({"device_one_time_keys_count": {"signed_curve25519": None}}, 50),
        ({"device_one_time_keys_count": {"signed_curve25519": True}}, 50),
        ({"device_one_time_keys_count": None}, 0),
        ({"device_one_time_keys_count": [1]}, 0),
    ],
)
async def test_a_list_without_ours_says_that_none_is_left_and_no_list_says_nothing(
    machine: Machine, wire: Wire, sync: Any, uploaded: int
) -> None:
    await started(machine, wire)
    machine.uploads.note(sync)
    await machine.uploads.refill()
    assert sum(len(body["one_time_keys"]) for body in wire.to("keys/upload")) == uploaded


async def test_a_fallback_that_was_used_is_replaced_and_still_opens_what_was_sent_to_it(
    machine: Machine, wire: Wire
) -> None:
    await machine.uploads.start()
    (first,) = wire.to("keys/upload")[0]["fallback_keys"].values()
    note(machine, unused=[])
    await machine.uploads.refill()
    (second,) = wire.to("keys/upload")[-1]["fallback_keys"].values()
    assert second["key"] != first["key"]
    for key in (first, second):
        phone = Phone("@asha:x")
        phone.open_channel_with(machine, key["key"])
        machine.inbox.receive([phone.room_key(machine)])
        assert machine.sessions.get("!r", phone.group.session_id)


async def test_a_fallback_that_is_unused_is_left_alone(machine: Machine, wire: Wire) -> None:
    await started(machine, wire)
    for unused in (["signed_curve25519"], ["signed_curve25519", "other"]):
        note(machine, unused=unused)
        await machine.uploads.refill()
    assert wire.asked == []


async def test_a_key_that_was_uploaded_opens_one_channel(machine: Machine, wire: Wire) -> None:
    await machine.uploads.start()
    keys = list(wire.to("keys/upload")[0]["one_time_keys"].values())
    for key in (keys[0], keys[0], keys[49]):
        phone = Phone("@asha:x")
        phone.open_channel_with(machine, key["key"])
        machine.inbox.receive([phone.room_key(machine)])
    assert machine.database.value("SELECT count(*) FROM group_sessions") == 2
    assert machine.counts.by_kind() == {"olm: would not open": 1}


# -- crashes and refusals ----------------------------------------------------------------------------------


def restarted(machine: Machine, wire: Wire, folder: Path) -> Machine:
    """Return the machine as it comes back after a crash."""
    machine.database._connection.close()
    database, vault, secrets = opened(folder / "machine" / "encryption.db", STORE_KEY)
    again = Machine(
        BOT, "BOT", http=wire, database=database, vault=vault, secrets=secrets, clock=ClockByHand()
    )
    machine.database._connection = database._connection
    return again


async def test_a_first_upload_that_never_arrived_is_made_again_as_it_was(
    machine: Machine, wire: Wire, tmp_path: Path
) -> None:
    wire.answers(*UPLOAD, Unreachable("away"), counted(50))
    with pytest.raises(Unreachable):
        await machine.uploads.start()
    again = restarted(machine, wire, tmp_path)
    await again.uploads.start()
    first, second = wire.to("keys/upload")

    def keys(body: Any, kind: str) -> dict[str, str]:
        return {name: key["key"] for name, key in body[kind].items()}

    assert keys(first, "one_time_keys") == keys(second, "one_time_keys")
    assert keys(first, "fallback_keys") == keys(second, "fallback_keys")
    assert first["device_keys"] == second["device_keys"]


async def test_a_crash_after_uploading_makes_no_key_twice(
    machine: Machine, wire: Wire, tmp_path: Path
) -> None:
    await started(machine, wire)
    again = restarted(machine, wire, tmp_path)
    wire.answers(*UPLOAD, counted(49), counted(50))
    await again.uploads.start()
    assert len(wire.to("keys/upload")[-1]["one_time_keys"]) == 1


async def test_keys_whose_names_are_taken_are_given_up_and_the_next_get_through(
    machine: Machine, wire: Wire
) -> None:
    await started(machine, wire)
    note(machine, left=40)
    wire.answers(*UPLOAD, Refused(400, "M_UNKNOWN", "One time key already exists"), counted(50))
    await machine.uploads.refill()
    await machine.uploads.refill()
    first, second = wire.to("keys/upload")
    assert len(first["one_time_keys"]) == len(second["one_time_keys"]) == 10
    assert not set(first["one_time_keys"]) & set(second["one_time_keys"])
    await machine.uploads.refill()
    assert len(wire.to("keys/upload")) == 2


@pytest.mark.parametrize("status", [401, 403, 404, 413])
async def test_another_refusal_gives_nothing_up(machine: Machine, wire: Wire, status: int) -> None:
    await started(machine, wire)
    note(machine, left=40)
    wire.answers(*UPLOAD, Refused(status, "M_UNKNOWN"), counted(50))
    with pytest.raises(Refused):
        await machine.uploads.refill()
    await machine.uploads.refill()
    first, second = wire.to("keys/upload")
    assert set(first["one_time_keys"]) == set(second["one_time_keys"])


async def test_keys_of_an_upload_that_was_cut_off_are_not_uploaded_twice(
    machine: Machine, wire: Wire
) -> None:
    await started(machine, wire)
    note(machine, left=40, unused=[])
    wire.answers(*UPLOAD, Unreachable("away"), counted(50))
    with pytest.raises(Unreachable):
        await machine.uploads.refill()
    note(machine, left=49, unused=[])
    await machine.uploads.refill()
    first, second = wire.to("keys/upload")
    assert len(second["one_time_keys"]) == 1
    assert not set(first["one_time_keys"]) & set(second["one_time_keys"])
    assert first["fallback_keys"] == second["fallback_keys"]


async def test_keys_that_wait_for_a_server_in_a_hurry_are_used_before_new_ones_are_made(
    machine: Machine, wire: Wire
) -> None:
    await started(machine, wire)
    note(machine, left=40)
    wire.answers(*UPLOAD, RateLimited(timedelta(seconds=1)), counted(50))
    with pytest.raises(RateLimited):
        await machine.uploads.refill()
    await machine.uploads.refill()
    first, second = wire.to("keys/upload")
    assert set(first["one_time_keys"]) == set(second["one_time_keys"])


async def test_a_refill_cut_off_by_a_crash_is_not_uploaded_twice_and_its_keys_open_channels(
    machine: Machine, wire: Wire, tmp_path: Path
) -> None:
    await started(machine, wire)
    note(machine, left=49)
    wire.answers(*UPLOAD, Unreachable("away"), counted(49), counted(50))
    with pytest.raises(Unreachable):
        await machine.uploads.refill()
    again = restarted(machine, wire, tmp_path)
    await again.uploads.start()
    first, _, second = wire.to("keys/upload")
    (arrived,), (fresh,) = first["one_time_keys"].values(), second["one_time_keys"].values()
    assert arrived["key"] != fresh["key"]
    for key in (arrived, fresh):
        phone = Phone("@asha:x")
        phone.open_channel_with(again, key["key"])
        again.inbox.receive([phone.room_key(again)])
        assert again.sessions.get("!r", phone.group.session_id)


async def test_a_first_upload_cut_off_behind_its_arrival_is_not_made_twice(
    machine: Machine, wire: Wire, tmp_path: Path
) -> None:
    wire.answers(*UPLOAD, Unreachable("away"), counted(48), counted(50))
    with pytest.raises(Unreachable):
        await machine.uploads.start()
    wire.answers("POST", "keys/query", shown(machine))
    await restarted(machine, wire, tmp_path).uploads.start()
    first, _, second = wire.to("keys/upload")
    assert len(second["one_time_keys"]) == 2
    assert not set(first["one_time_keys"]) & set(second["one_time_keys"])
    assert "device_keys" not in second


async def test_a_server_that_answers_with_no_count_is_asked_with_the_next_sync(
    machine: Machine, wire: Wire
) -> None:
    await started(machine, wire)
    note(machine, left=0)
    wire.answers(*UPLOAD, {})
    await machine.uploads.refill()
    note(machine, left=50)
    await machine.uploads.refill()
    assert len(wire.to("keys/upload")) == 1
