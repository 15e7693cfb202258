"""Opening channels: each device with a key of its own to give is served, and no other costs it that."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import vodozemac
from hypothesis import HealthCheck, given, settings

from bot.failures import Failure, RateLimited, Refused, Unreachable
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.olm_sessions import MOST_SESSIONS
from tests.bot.matrix.hostile.fuzz import objects
from tests.bot.matrix.phone import Phone
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

ASHA, MAYA = "@asha:x", "@maya:x"
CLAIM = ("POST", "keys/claim")


def claimed(*given: tuple[Phone, Any]) -> dict[str, Any]:
    """Return the answer to a claim that gives these keys of these devices."""
    keys: dict[str, dict[str, Any]] = {}
    for phone, key in given:
        keys.setdefault(phone.user_id, {})[phone.device_id] = key
    return {"one_time_keys": keys}


@pytest.fixture
def asha() -> Phone:
    return Phone(ASHA)


async def opened(machine: Machine, *phones: Phone, anew: bool = False) -> list[Phone]:
    """Open channels; returns the phones that can be written to, after having them read something."""
    ready = await machine.channels.open([phone.device for phone in phones], anew=anew)
    found = [phone for phone in phones if phone.device in ready]
    for phone in found:
        sealed = machine.olm.encrypted_for(phone.device, "m.dummy", {"to": phone.device_id})
        assert phone.opens(sealed)["content"] == {"to": phone.device_id}
    return found


async def test_every_device_of_everybody_is_asked_about_at_once(
    machine: Machine, wire: Wire, asha: Phone
) -> None:
    tablet, maya = Phone(ASHA, "TABLET"), Phone(MAYA)
    wire.answers(*CLAIM, claimed(*((phone, phone.one_time_key()) for phone in (asha, tablet, maya))))
    assert await opened(machine, asha, tablet, maya) == [asha, tablet, maya]
    (asked,) = wire.to("keys/claim")
    wanted = "signed_curve25519"
    assert asked["one_time_keys"] == {ASHA: {"PHONE": wanted, "TABLET": wanted}, MAYA: {"PHONE": wanted}}


async def test_an_open_channel_takes_no_second_key(machine: Machine, wire: Wire, asha: Phone) -> None:
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key())))
    assert await opened(machine, asha) == [asha]
    assert await opened(machine, asha) == [asha]
    assert len(wire.asked) == 1


async def test_a_channel_that_is_open_on_the_disk_is_open_after_a_restart(
    machine: Machine, wire: Wire, asha: Phone
) -> None:
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key())))
    await opened(machine, asha)
    machine.olm.session_store._held.clear()
    assert await opened(machine, asha) == [asha]
    assert len(wire.asked) == 1


async def test_a_fresh_channel_is_the_one_that_is_written_with(
    machine: Machine, wire: Wire, asha: Phone
) -> None:
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key())), claimed((asha, asha.one_time_key())))
    await opened(machine, asha)
    (first,) = machine.olm.session_store[asha.curve25519]
    await opened(machine, asha, anew=True)
    fresh, kept = machine.olm.session_store[asha.curve25519]
    assert kept is first
    assert fresh is not first


async def test_who_has_nothing_to_give_costs_nobody_else(machine: Machine, wire: Wire, asha: Phone) -> None:
    maya = Phone(MAYA)
    wire.answers(*CLAIM, claimed((maya, maya.one_time_key())))
    assert await opened(machine, asha, maya) == [maya]
    assert machine.counts.by_kind() == {"one-time key: none left": 1}


async def test_a_silent_device_is_asked_again_after_five_minutes(
    machine: Machine, wire: Wire, asha: Phone, clock: ClockByHand
) -> None:
    wire.answers(*CLAIM, {}, claimed((asha, asha.one_time_key())))
    assert await opened(machine, asha) == []
    await clock.move(timedelta(seconds=299))
    assert await opened(machine, asha) == []
    assert len(wire.asked) == 1
    await clock.move(timedelta(seconds=1))
    assert await opened(machine, asha) == [asha]


async def test_news_of_a_persons_devices_ends_their_silence_and_nobody_elses(
    machine: Machine, wire: Wire, asha: Phone
) -> None:
    maya = Phone(MAYA)
    wire.answers(*CLAIM, {})
    await opened(machine, asha, maya)
    machine.channels.forget_silence([ASHA, "@stranger:x"])
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key())))
    assert await opened(machine, asha, maya) == [asha]
    assert wire.to("keys/claim")[-1]["one_time_keys"] == {ASHA: {"PHONE": "signed_curve25519"}}


@pytest.mark.parametrize(
    "failure", [Unreachable("away"), RateLimited(timedelta(seconds=1)), Refused(400, "")]
)
async def test_a_claim_that_fails_as_a_whole_silences_nobody(
    machine: Machine, wire: Wire, asha: Phone, failure: Failure
) -> None:
    wire.answers(*CLAIM, failure, claimed((asha, asha.one_time_key())))
    with pytest.raises(type(failure)):
        await opened(machine, asha)
    assert machine.counts.by_kind() == {"claim: the server did not answer": 1}
    assert await opened(machine, asha) == [asha]


# -- keys that are none ------------------------------------------------------------------------------------


def spoiled(phone: Phone, how: str) -> dict[str, Any]:
    """Return what the homeserver gives in place of an honest key."""
    other = Phone(phone.user_id, phone.device_id)
    ((key_id, key),) = phone.one_time_key().items()
    match how:
        case "signed by another device":
            return other.one_time_key()
        case "signed as another device":
            return Phone(phone.user_id, "OTHER").one_time_key()
        case "another key under the signature":
            return {key_id: {**key, "key": other.curve25519}}
        case "unsigned":
            return {key_id: {"key": key["key"]}}
        case "a bare string":
            return {key_id: key["key"]}
        case "signed, and of no use":
            return {key_id: phone.signed({"key": "A" * 43})}
        case "signed, and no key":
            return {key_id: phone.signed({"key": "no key"})}
        case "signed, and of no type":
            return {key_id: phone.signed({"key": {"a": [1]}})}
    raise AssertionError(how)


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        ("signed by another device", "bad signature"),
        ("signed as another device", "bad signature"),
        ("another key under the signature", "bad signature"),
        ("unsigned", "bad signature"),
        ("a bare string", "bad signature"),
        ("signed, and of no use", "unusable"),
        ("signed, and no key", "unusable"),
        ("signed, and of no type", "unusable"),
    ],
)
async def test_a_key_that_its_device_would_not_have_given_opens_no_channel(
    machine: Machine, wire: Wire, asha: Phone, how: str, kind: str
) -> None:
    maya = Phone(MAYA)
    wire.answers(*CLAIM, claimed((asha, spoiled(asha, how)), (maya, maya.one_time_key())))
    assert await opened(machine, asha, maya) == [maya]
    assert machine.counts.by_kind() == {f"one-time key: {kind}": 1}
    assert machine.database.value("SELECT count(*) FROM olm_sessions") == 1


async def test_a_key_of_a_device_nobody_asked_about_opens_nothing(
    machine: Machine, wire: Wire, asha: Phone
) -> None:
    maya = Phone(MAYA)
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key()), (maya, maya.one_time_key())))
    assert await opened(machine, asha) == [asha]
    assert machine.olm.session_store[maya.curve25519] == []


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(objects, objects)
async def test_whatever_is_answered_to_a_claim_no_channel_comes_of_it(
    machine: Machine, wire: Wire, odd: Any, inner: Any
) -> None:
    phone = Phone(ASHA)
    machine.channels.forget_silence([ASHA])
    wire.answers(*CLAIM, odd, {"one_time_keys": odd}, claimed((phone, inner)))
    for _ in range(3):
        machine.channels.forget_silence([ASHA])
        assert await machine.channels.open([phone.device]) == []


# -- who claims another's identity key ---------------------------------------------------------------------


@pytest.fixture
def thief(asha: Phone) -> tuple[Phone, Device]:
    """Return a device of Mallory's, and how it is shown: with Asha's identity key, signed by itself."""
    phone = Phone("@mallory:x", "THIEF")
    return phone, replace(phone.device, curve25519=asha.curve25519)


async def test_a_device_with_anothers_identity_key_does_not_take_the_channel_in_the_same_claim(
    machine: Machine, wire: Wire, asha: Phone, thief: tuple[Phone, Device]
) -> None:
    phone, shown = thief
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key()), (phone, phone.one_time_key())))
    await machine.channels.open([asha.device, shown])
    assert await opened(machine, asha) == [asha]


async def test_nor_does_it_take_a_channel_that_is_open_however_often_it_tries(
    machine: Machine, wire: Wire, asha: Phone, thief: tuple[Phone, Device]
) -> None:
    phone, shown = thief
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key())))
    assert await opened(machine, asha) == [asha]
    for _ in range(MOST_SESSIONS + 1):
        wire.answers(*CLAIM, claimed((phone, phone.one_time_key())))
        await machine.channels.open([shown], anew=True)
    assert await opened(machine, asha) == [asha]
    machine.olm.session_store._held.clear()  # as after a restart
    assert await opened(machine, asha) == [asha]


async def test_nor_is_it_served_on_the_other_devices_channel(
    machine: Machine, wire: Wire, asha: Phone, thief: tuple[Phone, Device]
) -> None:
    phone, shown = thief
    wire.answers(*CLAIM, claimed((asha, asha.one_time_key())), claimed((phone, phone.one_time_key())))
    await machine.channels.open([asha.device])
    assert await machine.channels.open([shown]) == [shown]
    with pytest.raises(vodozemac.SessionCreationException):
        asha.opens(machine.olm.encrypted_for(shown, "m.dummy", {}))
