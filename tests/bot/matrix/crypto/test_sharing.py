"""Who gets a room's key, from which message on, and what a failure in handing it out leaves."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import vodozemac
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.failures import Failure, RateLimited, Refused, Unreachable
from bot.matrix.crypto import sharing as module
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.crypto.sharing import Rotation
from policies.vocabulary import UserId
from tests.bot.matrix.listening import STORE_KEY
from tests.bot.matrix.phone import ROOM, Person, Phone
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

BOT, ASHA, MAYA, LEO = "@bot:x", "@asha:x", "@maya:x", "@leo:x"


class Crowd:
    """People with phones, as the bot reaches them: they keep every room key that it sends them."""

    def __init__(self, machine: Machine, wire: Wire, *phones: Phone) -> None:
        self.machine, self.wire = machine, wire
        self.phones = list(phones)
        self.keys: dict[Phone, list[Any]] = {phone: [] for phone in phones}
        self.told: list[Any] = []
        self.silent: set[Phone] = set()
        self.show()
        wire.answers("POST", "keys/claim", self._give)
        wire.answers("PUT", "sendToDevice/m.room.encrypted", self._deliver)
        wire.answers("PUT", "sendToDevice/m.room_key.withheld", self._tell)

    def show(self) -> None:
        """Let the bot know of everybody's devices as they are now."""
        for user_id in {phone.user_id for phone in self.phones}:
            devices = [phone.device for phone in self.phones if phone.user_id == user_id]
            masters = {phone.person.master.public for phone in self.phones if phone.person} or {None}
            self.machine.devices.replace(user_id, devices, masters.pop())

    def join(self, phone: Phone) -> None:
        self.phones.append(phone)
        self.keys[phone] = []
        self.show()

    async def hear(self, body: str = "x", *, to: Iterable[str] = (ASHA,), **how: Any) -> dict[str, Any]:
        """Let the bot say something to some people."""
        rotation = how.pop("rotation", Rotation())
        content = {"body": body, **how}
        return await self.machine.sharing.encrypt(
            ROOM, "m.room.message", content, recipients=to, rotation=rotation
        )

    def reads(self, phone: Phone, event: Any) -> bool:
        for key in self.keys[phone]:
            if key["content"]["session_id"] == event["session_id"]:
                try:
                    return bool(phone.reads(key, event))
                except vodozemac.MegolmDecryptionException:
                    continue
        return False

    def _phone(self, user_id: str, device_id: str) -> Phone:
        (found,) = [p for p in self.phones if (p.user_id, p.device_id) == (user_id, device_id)]
        return found

    def _give(self, asked: Any) -> Any:
        given: dict[str, Any] = {}
        for user_id, devices in asked["one_time_keys"].items():
            for device_id in devices:
                phone = self._phone(user_id, device_id)
                if phone not in self.silent:
                    given.setdefault(user_id, {})[device_id] = phone.one_time_key()
        return {"one_time_keys": given}

    def _deliver(self, sent: Any) -> Any:
        for user_id, devices in sent["messages"].items():
            for device_id, sealed in devices.items():
                phone = self._phone(user_id, device_id)
                self.keys[phone].append(phone.opens(sealed))
        return {}

    def _tell(self, sent: Any) -> Any:
        self.told += [
            (user_id, device_id, content["code"], content.get("session_id"), content.get("room_id"))
            for user_id, devices in sent["messages"].items()
            for device_id, content in devices.items()
        ]
        return {}


@pytest.fixture
def asha() -> Phone:
    return Phone(ASHA)


@pytest.fixture
def maya() -> Phone:
    return Phone(MAYA)


@pytest.fixture
def crowd(machine: Machine, wire: Wire, asha: Phone, maya: Phone) -> Crowd:
    return Crowd(machine, wire, asha, maya)


# -- who reads what ----------------------------------------------------------------------------------------


async def test_every_device_of_those_present_reads_and_nobody_else(
    crowd: Crowd, asha: Phone, maya: Phone
) -> None:
    tablet = Phone(ASHA, "TABLET")
    crowd.join(tablet)
    event = await crowd.hear("good evening", to=[ASHA])
    assert [crowd.reads(phone, event) for phone in (asha, tablet, maya)] == [True, True, False]
    assert crowd.keys[maya] == []


async def test_what_is_inside_names_its_room_and_nothing_more(crowd: Crowd, asha: Phone) -> None:
    event = await crowd.hear("good evening")
    inside = asha.reads(crowd.keys[asha][0], event)
    assert inside == {"room_id": ROOM, "type": "m.room.message", "content": {"body": "good evening"}}
    assert set(event) == {"algorithm", "sender_key", "ciphertext", "session_id", "device_id"}


async def test_one_key_serves_many_messages(crowd: Crowd, asha: Phone) -> None:
    events = [await crowd.hear(f"{n}") for n in range(5)]
    assert len(crowd.keys[asha]) == 1
    assert all(crowd.reads(asha, event) for event in events)


async def test_who_comes_later_reads_from_then_on(crowd: Crowd, asha: Phone, maya: Phone) -> None:
    early = await crowd.hear("before Maya", to=[ASHA])
    late = await crowd.hear("with Maya", to=[ASHA, MAYA])
    assert early["session_id"] == late["session_id"]
    assert [crowd.reads(maya, event) for event in (early, late)] == [False, True]
    assert [crowd.reads(asha, event) for event in (early, late)] == [True, True]


async def test_who_could_open_nothing_says_so_with_a_new_channel_and_reads_on(
    crowd: Crowd, machine: Machine, asha: Phone, maya: Phone
) -> None:
    await crowd.hear(to=(ASHA, MAYA))
    for keys in crowd.keys.values():
        keys.clear()
    machine.receive({"to_device": {"events": [asha.open_channel(machine).sealed(machine, "m.dummy", {})]}})
    asha._inbound = asha.channel  # the bot goes on with the newest
    said = await crowd.hear(to=(ASHA, MAYA))
    assert crowd.reads(asha, said)
    assert crowd.keys[maya] == []
    await crowd.hear(to=(ASHA, MAYA))
    assert len(crowd.keys[asha]) == 1


async def test_who_has_gone_reads_nothing_more(crowd: Crowd, asha: Phone, maya: Phone) -> None:
    early = await crowd.hear("with Maya", to=[ASHA, MAYA])
    late = await crowd.hear("without Maya", to=[ASHA])
    assert early["session_id"] != late["session_id"]
    assert [crowd.reads(maya, event) for event in (early, late)] == [True, False]


async def test_a_device_that_was_logged_out_reads_nothing_more(crowd: Crowd, asha: Phone) -> None:
    tablet = Phone(ASHA, "TABLET")
    crowd.join(tablet)
    await crowd.hear("on both")
    crowd.phones.remove(tablet)
    crowd.show()
    late = await crowd.hear("on the phone")
    assert [crowd.reads(phone, late) for phone in (asha, tablet)] == [True, False]


async def test_each_room_has_a_key_of_its_own(crowd: Crowd, machine: Machine) -> None:
    sessions = set()
    for room in (ROOM, "!other", ROOM):
        event = await machine.sharing.encrypt(
            room, "m.room.message", {}, recipients=[ASHA], rotation=Rotation()
        )
        sessions.add((room, event["session_id"]))
    assert len({session for _, session in sessions}) == 2


async def test_a_room_that_was_left_begins_anew(crowd: Crowd, machine: Machine) -> None:
    first = await crowd.hear()
    machine.sharing.discard(ROOM)
    machine.sharing.discard("!never")
    assert (await crowd.hear())["session_id"] != first["session_id"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sets(st.sampled_from([ASHA, MAYA, LEO])), min_size=1, max_size=8), st.integers(1, 4))
async def test_whoever_comes_and_goes_each_message_is_read_by_those_it_was_for(
    tmp_path: Path, evenings: list[set[str]], messages: int
) -> None:
    wire, clock = Wire(), ClockByHand()
    database, vault, secrets = opened(tmp_path / "encryption.db", STORE_KEY)
    database.run("PRAGMA synchronous = OFF")
    machine = Machine(BOT, "BOT", http=wire, database=database, vault=vault, secrets=secrets, clock=clock)
    for table in ("people", "devices", "olm_sessions"):
        database.run(f"DELETE FROM {table}")
    crowd = Crowd(machine, wire, *(Phone(user_id) for user_id in (ASHA, MAYA, LEO)))
    said = [(await crowd.hear(to=sorted(e), rotation=Rotation(messages=messages)), e) for e in evenings]
    for event, present in said:
        assert {phone.user_id for phone in crowd.phones if crowd.reads(phone, event)} == present
    database.close()


# -- when a key is replaced --------------------------------------------------------------------------------


async def test_a_key_is_replaced_after_so_many_messages(crowd: Crowd) -> None:
    sessions = [(await crowd.hear(rotation=Rotation(messages=3)))["session_id"] for _ in range(7)]
    assert [len(set(part)) for part in (sessions[:3], sessions[3:6], sessions)] == [1, 1, 3]


async def test_a_key_is_replaced_after_its_time(crowd: Crowd, clock: ClockByHand) -> None:
    rotation = Rotation(after=timedelta(hours=1))
    first = await crowd.hear(rotation=rotation)
    await clock.move(timedelta(minutes=59))
    assert (await crowd.hear(rotation=rotation))["session_id"] == first["session_id"]
    await clock.move(timedelta(minutes=1))
    assert (await crowd.hear(rotation=rotation))["session_id"] != first["session_id"]


async def test_a_jump_of_the_wall_clock_replaces_nothing(crowd: Crowd, clock: ClockByHand) -> None:
    first = await crowd.hear()
    clock.set_wall(timedelta(days=400))
    assert (await crowd.hear())["session_id"] == first["session_id"]


# -- who gets none, and is told ----------------------------------------------------------------------------


@pytest.fixture
def strict(wire: Wire, clock: ClockByHand, tmp_path: Path) -> Any:
    """Return an encryption that gives keys to signed devices alone."""
    database, vault, secrets = opened(tmp_path / "strict" / "encryption.db", STORE_KEY)
    yield Machine(
        BOT,
        "BOT",
        http=wire,
        database=database,
        vault=vault,
        secrets=secrets,
        clock=clock,
        signed_only=True,
    )
    database.close()


async def test_where_devices_must_be_signed_the_others_get_a_reason_once_a_session(
    strict: Machine, wire: Wire
) -> None:
    person = Person(ASHA)
    signed, unsigned = Phone(ASHA, person=person), Phone(ASHA, "TABLET")
    crowd = Crowd(strict, wire, signed, unsigned)
    events = [await crowd.hear() for _ in range(3)]
    assert [crowd.reads(phone, events[0]) for phone in (signed, unsigned)] == [True, False]
    session = events[0]["session_id"]
    assert crowd.told == [(ASHA, "TABLET", "m.unverified", session, ROOM)]
    strict.sharing.discard(ROOM)
    await crowd.hear()
    assert len(crowd.told) == 2


async def test_whom_keys_are_given_to_may_change_meanwhile(machine: Machine, wire: Wire) -> None:
    signed, unsigned = Phone(ASHA, person=Person(ASHA)), Phone(ASHA, "TABLET")
    crowd, read = Crowd(machine, wire, signed, unsigned), list[list[bool]]()
    for signed_only in (False, True, False):
        machine.sharing.signed_only = signed_only
        event = await crowd.hear()
        read.append([crowd.reads(phone, event) for phone in (signed, unsigned)])
    assert read == [[True, True], [True, False], [True, True]]


async def test_where_devices_must_be_signed_a_changed_identity_gets_no_key(
    strict: Machine, wire: Wire
) -> None:
    phone = Phone(ASHA, person=Person(ASHA))
    crowd = Crowd(strict, wire, phone)
    await crowd.hear()
    strict.devices.replace(UserId(ASHA), [phone.device], Person(ASHA).master.public)
    late = await crowd.hear()
    assert not crowd.reads(phone, late)
    assert strict.devices.accept_identity(ASHA)
    assert crowd.reads(phone, await crowd.hear())


async def test_another_device_on_the_bots_own_account_must_be_signed_whatever_the_setting(
    machine: Machine, wire: Wire
) -> None:
    person = Person(BOT)
    signed, unsigned = Phone(BOT, "OPERATOR", person=person), Phone(BOT, "THIEF")
    crowd = Crowd(machine, wire, signed, unsigned)
    event = await crowd.hear(to=[BOT])
    assert [crowd.reads(phone, event) for phone in (signed, unsigned)] == [True, False]
    assert [told[1:3] for told in crowd.told] == [("THIEF", "m.unverified")]


async def test_the_bot_sends_nothing_to_itself(machine: Machine, wire: Wire) -> None:
    person = Person(BOT)
    itself = Phone(BOT, "BOT", person=person)
    itself.account = machine.olm.account._account
    crowd = Crowd(machine, wire, itself)
    await crowd.hear(to=[BOT])
    assert wire.asked == []


async def test_a_device_with_no_key_to_give_is_told_without_the_rooms_name_and_served_later(
    crowd: Crowd, asha: Phone, maya: Phone, clock: ClockByHand
) -> None:
    crowd.silent.add(maya)
    early = await crowd.hear(to=[ASHA, MAYA])
    await crowd.hear(to=[ASHA, MAYA])
    assert crowd.told == [(MAYA, "PHONE", "m.no_olm", None, None)]
    assert crowd.reads(asha, early)
    crowd.silent.clear()
    await clock.move(timedelta(minutes=5))
    late = await crowd.hear(to=[ASHA, MAYA])
    assert early["session_id"] == late["session_id"]
    assert [crowd.reads(maya, event) for event in (early, late)] == [False, True]


@pytest.mark.parametrize("failure", [Unreachable("away"), Refused(403, "M"), RateLimited(timedelta(1))])
async def test_a_reason_that_cannot_be_sent_holds_nothing_up(
    crowd: Crowd, asha: Phone, maya: Phone, wire: Wire, failure: Failure
) -> None:
    crowd.silent.add(maya)
    wire.answers("PUT", "sendToDevice/m.room_key.withheld", failure)
    assert crowd.reads(asha, await crowd.hear(to=[ASHA, MAYA]))


# -- failing -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("request_", ["keys/claim", "sendToDevice/m.room.encrypted"])
@pytest.mark.parametrize(
    "failure", [Unreachable("away"), RateLimited(timedelta(seconds=1)), Refused(403, "M")]
)
async def test_a_key_that_could_not_be_handed_out_is_handed_out_with_the_next_message(
    crowd: Crowd, asha: Phone, wire: Wire, request_: str, failure: Failure
) -> None:
    method = "POST" if request_ == "keys/claim" else "PUT"
    honest = crowd._give if method == "POST" else crowd._deliver
    wire.answers(method, request_, failure, honest)
    with pytest.raises(type(failure)):
        await crowd.hear("never said")
    event = await crowd.hear("said")
    assert asha.reads(crowd.keys[asha][0], event)["content"] == {"body": "said"}


async def test_a_failure_in_the_middle_of_a_crowd_serves_nobody_twice(
    machine: Machine, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "DEVICES_A_REQUEST", 2)
    phones = [Phone(f"@{n}:x") for n in range(5)]
    crowd = Crowd(machine, wire, *phones)
    everybody = [phone.user_id for phone in phones]
    wire.answers("PUT", "sendToDevice/m.room.encrypted", crowd._deliver, Unreachable("away"), crowd._deliver)
    with pytest.raises(Unreachable):
        await crowd.hear(to=everybody)
    assert [len(crowd.keys[phone]) for phone in phones] == [1, 1, 0, 0, 0]
    event = await crowd.hear(to=everybody)
    assert [len(crowd.keys[phone]) for phone in phones] == [1] * 5
    assert all(crowd.reads(phone, event) for phone in phones)


async def test_each_request_has_a_name_of_its_own(crowd: Crowd, wire: Wire) -> None:
    await crowd.hear(to=[ASHA])
    await crowd.hear(to=[MAYA])
    sent = [asked.path for asked in wire.asked if asked.path.startswith("sendToDevice")]
    assert len(set(sent)) == len(sent) == 2


# -- what stands beside the ciphertext ---------------------------------------------------------------------


async def test_a_relation_stands_in_clear_and_inside(crowd: Crowd, asha: Phone) -> None:
    relation = {"rel_type": "m.thread", "event_id": "$root"}
    event = await crowd.hear(**{"m.relates_to": relation, "m.mentions": {"user_ids": [ASHA]}})
    assert event["m.relates_to"] == relation
    assert "m.mentions" not in event
    assert asha.reads(crowd.keys[asha][0], event)["content"]["m.relates_to"] == relation


@pytest.mark.parametrize("body", ["\ud800", "\0", "é" * 10_000, "</script>", '"\\'])
async def test_any_text_can_be_said(crowd: Crowd, asha: Phone, body: str) -> None:
    event = await crowd.hear(body)
    inside = asha.reads(crowd.keys[asha][0], event)
    assert inside["content"]["body"] == body.encode("utf-8", "replace").decode()


async def test_a_room_has_one_lock_and_each_its_own(machine: Machine) -> None:
    assert machine.sharing.lock(ROOM) is machine.sharing.lock(ROOM)
    assert machine.sharing.lock(ROOM) is not machine.sharing.lock("!other")
