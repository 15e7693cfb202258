"""Whose devices are asked about, when again, and what a server that does not answer costs."""

from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Failure, RateLimited, Refused, Unreachable
from bot.matrix.crypto import following as module
from bot.matrix.crypto.machine import Machine
from policies.vocabulary import Trust
from tests.bot.matrix.phone import Person, Phone
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

ASHA, MAYA, LEO = "@asha:x", "@maya:x", "@leo:far.example.org"
QUERY = ("POST", "keys/query")


def asked(wire: Wire) -> list[list[str]]:
    return [list(body["device_keys"]) for body in wire.to("keys/query")]


def devices_of(machine: Machine, user_id: str) -> list[str]:
    return [device.device_id for device in machine.devices.of(user_id)]


async def test_the_unknown_are_asked_about_once(machine: Machine, wire: Wire) -> None:
    await machine.following.catch_up([MAYA, ASHA, MAYA])
    await machine.following.catch_up([ASHA])
    assert asked(wire) == [[ASHA, MAYA]]


async def test_who_has_changed_is_asked_about_again(machine: Machine, wire: Wire) -> None:
    await machine.following.catch_up([ASHA, MAYA])
    machine.devices.mark_outdated([MAYA])
    await machine.following.catch_up([ASHA, MAYA])
    assert asked(wire)[1:] == [[MAYA]]


async def test_nobody_to_ask_about_is_no_request(machine: Machine, wire: Wire) -> None:
    await machine.following.catch_up([])
    assert wire.asked == []


async def test_devices_and_identity_are_taken_as_they_are_shown(machine: Machine, wire: Wire) -> None:
    person = Person(ASHA)
    signed, unsigned = Phone(ASHA, person=person), Phone(ASHA, "TABLET")
    wire.answers(*QUERY, person.shown(signed, unsigned))
    await machine.following.catch_up([ASHA])
    trusts = [machine.devices.trust(ASHA, p.curve25519, p.ed25519)[0] for p in (signed, unsigned)]
    assert trusts == [Trust.SIGNED, Trust.UNSIGNED]


async def test_a_large_crowd_is_asked_about_in_parts(
    machine: Machine, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PEOPLE_A_REQUEST", 2)
    await machine.following.catch_up([f"@{n}:x" for n in range(5)])
    assert asked(wire) == [["@0:x", "@1:x"], ["@2:x", "@3:x"], ["@4:x"]]


async def test_who_is_on_a_silent_server_stays_as_known_and_is_asked_about_a_minute_later(
    machine: Machine, wire: Wire, clock: ClockByHand
) -> None:
    phone = Phone(LEO)
    shown = {"device_keys": {LEO: {"PHONE": phone.introduction}}}
    wire.answers(*QUERY, shown, {"failures": {"far.example.org": {}}}, {"device_keys": {LEO: {}}})
    await machine.following.catch_up([LEO])
    machine.devices.mark_outdated([LEO])
    await machine.following.catch_up([LEO])
    await clock.move(timedelta(seconds=59))
    await machine.following.catch_up([LEO])
    assert devices_of(machine, LEO) == ["PHONE"]
    assert len(asked(wire)) == 2
    await clock.move(timedelta(seconds=1))
    await machine.following.catch_up([LEO])
    assert devices_of(machine, LEO) == []


async def test_a_silent_server_silences_nobody_of_another(machine: Machine, wire: Wire) -> None:
    phone = Phone(ASHA)
    told = {"device_keys": {ASHA: {"PHONE": phone.introduction}}, "failures": {"far.example.org": {}}}
    wire.answers(*QUERY, told)
    await machine.following.catch_up([ASHA, LEO])
    assert devices_of(machine, ASHA) == ["PHONE"]
    assert machine.devices.outdated([ASHA, LEO]) == {LEO}


async def test_a_refusal_is_counted_and_asked_about_later(
    machine: Machine, wire: Wire, clock: ClockByHand
) -> None:
    phone = Phone(ASHA)
    machine.devices.replace(phone.user_id, [phone.device], None)
    machine.devices.mark_outdated([ASHA])
    wire.answers(*QUERY, Refused(400, "M_UNKNOWN"), {"device_keys": {}})
    await machine.following.catch_up([ASHA, LEO])
    assert devices_of(machine, ASHA) == ["PHONE"]
    assert machine.counts.by_kind() == {"device keys: the server refused to answer": 1}
    await machine.following.catch_up([ASHA])
    assert len(asked(wire)) == 1
    await clock.move(timedelta(minutes=1))
    await machine.following.catch_up([ASHA, LEO])
    assert machine.devices.outdated([ASHA, LEO]) == set()


@pytest.mark.parametrize("failure", [Unreachable("away"), RateLimited(timedelta(seconds=1))])
async def test_an_own_server_that_does_not_answer_is_asked_again_at_once(
    machine: Machine, wire: Wire, failure: Failure
) -> None:
    wire.answers(*QUERY, failure, {"device_keys": {}})
    with pytest.raises(type(failure)):
        await machine.following.catch_up([ASHA])
    assert machine.devices.outdated([ASHA]) == {ASHA}
    await machine.following.catch_up([ASHA])
    assert machine.devices.outdated([ASHA]) == set()


async def test_another_fingerprint_under_a_known_device_is_refused_and_counted(
    machine: Machine, wire: Wire
) -> None:
    first, second = Phone(ASHA), Phone(ASHA)
    wire.answers(*QUERY, *({"device_keys": {ASHA: {"PHONE": p.introduction}}} for p in (first, second)))
    await machine.following.catch_up([ASHA])
    machine.devices.mark_outdated([ASHA])
    await machine.following.catch_up([ASHA])
    assert devices_of(machine, ASHA) == []
    assert machine.counts.by_kind() == {"device keys: the fingerprint changed": 1}


async def test_a_person_of_whom_nothing_is_shown_has_no_devices(machine: Machine, wire: Wire) -> None:
    wire.answers(*QUERY, {})
    await machine.following.catch_up([ASHA])
    assert devices_of(machine, ASHA) == []
    assert machine.devices.outdated([ASHA]) == set()


@pytest.mark.parametrize("odd", [{"device_keys": 5}, {"device_keys": {ASHA: []}}, {"failures": ["x"]}])
async def test_an_odd_answer_is_one_without_devices(machine: Machine, wire: Wire, odd: Any) -> None:
    wire.answers(*QUERY, odd)
    await machine.following.catch_up([ASHA])
    assert devices_of(machine, ASHA) == []


async def test_nobody_is_asked_about_who_was_not_named(machine: Machine, wire: Wire) -> None:
    phone = Phone(MAYA)
    wire.answers(*QUERY, {"device_keys": {MAYA: {"PHONE": phone.introduction}}})
    await machine.following.catch_up([ASHA])
    assert machine.devices.person(MAYA) is None
