"""All of encryption together: what a sync brings, what is tidied after it, and what waits for the next."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unpaddedbase64 import encode_base64

from bot.failures import AccountLost, RateLimited, Unreachable
from bot.matrix.crypto.devices import KEPT_AFTER_LEAVING
from bot.matrix.crypto.key_query import OLM
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.crypto.sharing import Rotation
from policies.vocabulary import Trust, UserId, WhyUnread
from tests.bot.matrix.listening import STORE_KEY
from tests.bot.matrix.phone import ROOM, Person, Phone
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

BOT, ASHA, MAYA = "@bot:x", "@asha:x", "@maya:x"


@pytest.fixture
async def ready(machine: Machine) -> Machine:
    """Return a machine whose keys are on the server."""
    await machine.uploads.start()
    return machine


def broken(machine: Machine, phone: Phone) -> dict[str, Any]:
    """Return a message on a channel that the bot knows nothing of."""
    sealed = {"type": 1, "body": encode_base64(b"\x03" * 80)}
    content = {"algorithm": OLM, "sender_key": phone.curve25519}
    content["ciphertext"] = {machine.olm.curve25519: sealed}
    return {"type": "m.room.encrypted", "sender": phone.user_id, "content": content}


def knows(machine: Machine, wire: Wire, phone: Phone) -> None:
    """Let the bot know a device, and be given a key of it whenever it asks."""
    machine.devices.replace(phone.user_id, [phone.device], None)
    keys = {phone.user_id: {phone.device_id: phone.one_time_key()}}
    wire.answers("POST", "keys/claim", {"one_time_keys": keys})


# -- what a sync brings ------------------------------------------------------------------------------------


def test_a_sync_brings_messages_news_of_devices_and_counts(machine: Machine) -> None:
    phone = Phone(ASHA).open_channel(machine)
    for user_id in (ASHA, MAYA):
        machine.devices.replace(UserId(user_id), [], None)
    machine.receive(
        {
            "to_device": {"events": [phone.room_key(machine)]},
            "device_lists": {"changed": [ASHA], "left": [MAYA]},
            "device_one_time_keys_count": {"signed_curve25519": 7},
        }
    )
    assert machine.sessions.of_room(ROOM) == [phone.group.session_id]
    assert machine.devices.outdated([ASHA, MAYA]) == {ASHA, MAYA}
    assert machine.database.value("SELECT count(*) FROM people WHERE left_at IS NOT NULL") == 1
    assert machine.uploads._left == 7


@pytest.mark.parametrize("odd", [None, 5, "x", [], {"events": 5}, {"events": [None, 5, "x", [], {}]}])
@pytest.mark.parametrize("part", ["to_device", "device_lists", "device_one_time_keys_count"])
def test_an_odd_part_of_a_sync_costs_no_other(machine: Machine, part: str, odd: Any) -> None:
    phone = Phone(ASHA).open_channel(machine)
    machine.devices.replace(UserId(MAYA), [], None)
    honest = {
        "to_device": {"events": [phone.room_key(machine)]},
        "device_lists": {"changed": [MAYA]},
        "device_one_time_keys_count": {"signed_curve25519": 7},
    }
    machine.receive({**honest, part: odd})
    done = {
        "to_device": machine.sessions.of_room(ROOM) != [],
        "device_lists": machine.devices.outdated([MAYA]) == {MAYA},
        "device_one_time_keys_count": machine.uploads._left == 7,
    }
    assert all(is_done for name, is_done in done.items() if name != part)


@pytest.mark.parametrize("changed", [[5, None, ["x"]], ["\ud800"], [""], {"@asha:x": 1}])
def test_names_that_are_none_are_no_news(machine: Machine, changed: Any) -> None:
    machine.devices.replace(UserId(ASHA), [], None)
    machine.receive({"device_lists": {"changed": changed, "left": changed}})
    assert machine.devices.outdated([ASHA]) == set()


# -- tidying -----------------------------------------------------------------------------------------------


async def test_used_up_secrets_are_wiped_with_the_sync_that_used_them(ready: Machine) -> None:
    phone = Phone(ASHA).open_channel(ready)
    ready.receive({"to_device": {"events": [phone.room_key(ready)]}})
    assert ready.database.has_spent_secrets
    await ready.tidy()
    assert not ready.database.has_spent_secrets


async def test_what_cannot_be_done_now_holds_nothing_else_up(ready: Machine, wire: Wire) -> None:
    phone = Phone(ASHA)
    knows(ready, wire, phone)
    ready.receive({"to_device": {"events": [broken(ready, phone)]}, "device_one_time_keys_count": {}})
    wire.answers("POST", "keys/upload", Unreachable("away"))
    await ready.tidy()
    assert len(wire.to("sendToDevice/m.room.encrypted")) == 1
    assert ready.counts.by_kind()["upkeep put off"] == 1


async def test_a_lost_account_is_not_put_off(ready: Machine, wire: Wire) -> None:
    ready.receive({"device_one_time_keys_count": {}})
    wire.answers("POST", "keys/upload", AccountLost("revoked"))
    with pytest.raises(AccountLost):
        await ready.tidy()


async def test_a_calm_sync_asks_for_nothing(ready: Machine, wire: Wire) -> None:
    wire.asked.clear()
    ready.receive({"device_one_time_keys_count": {"signed_curve25519": 50}})
    await ready.tidy()
    assert wire.asked == []


# -- mending channels --------------------------------------------------------------------------------------


async def test_a_channel_that_broke_is_opened_anew_and_the_device_hears_of_it(
    ready: Machine, wire: Wire
) -> None:
    phone = Phone(ASHA)
    knows(ready, wire, phone)
    ready.receive({"to_device": {"events": [broken(ready, phone)]}})
    await ready.tidy()
    (sent,) = wire.to("sendToDevice/m.room.encrypted")
    assert phone.opens(sent["messages"][ASHA][phone.device_id])["type"] == "m.dummy"


async def test_a_device_is_helped_once_an_hour(ready: Machine, wire: Wire, clock: ClockByHand) -> None:
    phone = Phone(ASHA)
    helped = []
    for _ in range(3):
        knows(ready, wire, phone)
        ready.receive({"to_device": {"events": [broken(ready, phone)] * 3}})
        await ready.tidy()
        helped.append(len(wire.to("sendToDevice/m.room.encrypted")))
        await clock.move(timedelta(minutes=40))
    assert helped == [1, 1, 2]


async def test_a_device_that_could_not_be_helped_for_want_of_an_answer_is_helped_later(
    ready: Machine, wire: Wire, clock: ClockByHand
) -> None:
    phone = Phone(ASHA)
    knows(ready, wire, phone)
    wire.answers("PUT", "sendToDevice", RateLimited(timedelta(seconds=1)), {})
    for _ in range(2):
        ready.receive({"to_device": {"events": [broken(ready, phone)]}})
        await ready.tidy()
        knows(ready, wire, phone)
        await clock.move(timedelta(hours=1))
    assert len(wire.to("sendToDevice/m.room.encrypted")) == 2


async def test_a_key_that_is_nobodys_device_is_asked_about_and_left(ready: Machine, wire: Wire) -> None:
    known, unknown = Phone(ASHA), Phone(ASHA, "UNKNOWN")
    knows(ready, wire, known)
    ready.receive({"to_device": {"events": [broken(ready, unknown)]}})
    await ready.tidy()
    assert wire.to("keys/claim") == []
    assert ready.inbox.wedged == set()


async def test_nothing_is_asked_about_a_stranger(ready: Machine, wire: Wire) -> None:
    wire.asked.clear()
    ready.receive({"to_device": {"events": [broken(ready, Phone("@stranger:x"))]}})
    await ready.tidy()
    assert wire.asked == []
    assert ready.devices.person("@stranger:x") is None


# -- encrypting --------------------------------------------------------------------------------------------


async def test_the_devices_of_the_recipients_are_asked_about_first(machine: Machine, wire: Wire) -> None:
    person = Person(ASHA)
    phone = Phone(ASHA, person=person)
    wire.answers("POST", "keys/query", person.shown(phone))
    wire.answers("POST", "keys/claim", {"one_time_keys": {ASHA: {phone.device_id: phone.one_time_key()}}})
    content = {"body": "good evening"}
    event = await machine.encrypt(
        ROOM, "m.room.message", content, recipients=iter([ASHA]), rotation=Rotation()
    )
    (sent,) = wire.to("sendToDevice/m.room.encrypted")
    key = phone.opens(sent["messages"][ASHA][phone.device_id])
    assert phone.reads(key, event)["content"] == content


async def test_nothing_is_encrypted_while_it_is_unknown_who_would_read_it(
    machine: Machine, wire: Wire
) -> None:
    wire.answers("POST", "keys/query", Unreachable("away"))
    with pytest.raises(Unreachable):
        await machine.encrypt(ROOM, "m.room.message", {}, recipients=[ASHA], rotation=Rotation())
    assert machine.sharing._outbound == {}


# -- the start ---------------------------------------------------------------------------------------------


async def test_who_left_long_ago_is_forgotten_with_a_start(
    machine: Machine, wire: Wire, clock: ClockByHand, restart: Callable[[], Machine]
) -> None:
    machine.devices.replace(UserId(ASHA), [Phone(ASHA).device], None)
    machine.devices.replace(UserId(MAYA), [Phone(MAYA).device], None)
    machine.receive({"device_lists": {"left": [ASHA]}})
    assert restart().devices.person(ASHA) is not None
    await clock.move(KEPT_AFTER_LEAVING + timedelta(days=1))
    again = restart()
    assert again.devices.person(ASHA) is None
    assert again.devices.person(MAYA) is not None


@pytest.fixture
def restart(machine: Machine, wire: Wire, clock: ClockByHand, tmp_path: Any) -> Any:
    """Return what starts another machine on the same store."""
    made = []

    def start() -> Machine:
        database, vault, secrets = opened(tmp_path / "machine" / "encryption.db", STORE_KEY)
        made.append(database)
        return Machine(BOT, "BOT", http=wire, database=database, vault=vault, secrets=secrets, clock=clock)

    yield start
    for database in made:
        database.close()


# -- any order ---------------------------------------------------------------------------------------------

NEWS = ["devices", "key", "outdated", "withheld", "another's claim"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(NEWS))
async def test_in_whichever_order_keys_and_devices_come_the_trust_is_the_same(
    machine: Machine, wire: Wire, order: list[str]
) -> None:
    for table in ("people", "devices", "group_sessions", "withheld"):
        machine.database.run(f"DELETE FROM {table}")
    machine.devices._people.clear()
    person = Person(ASHA)
    phone = Phone(ASHA, person=person).open_channel(machine)
    mallory = Phone(MAYA).open_channel(machine)
    mallory.group = phone.group
    wire.answers("POST", "keys/query", {**person.shown(phone)})
    key, claim = phone.room_key(machine), mallory.room_key(machine)
    event = phone.says("good evening")
    for news in order:
        match news:
            case "devices":
                await machine.following.catch_up([ASHA])
            case "key":
                machine.receive({"to_device": {"events": [key]}})
            case "outdated":
                machine.receive({"device_lists": {"changed": [ASHA]}})
            case "withheld":
                machine.withheld.note(ASHA, ROOM, phone.group.session_id, "m.unverified")
            case "another's claim":
                machine.receive({"to_device": {"events": [claim]}})
    await machine.following.catch_up([ASHA])
    opened_event = machine.reader.open(ROOM, event)
    assert (opened_event.trust, opened_event.device_id) == (Trust.SIGNED, phone.device_id)
    assert machine.reader.open(ROOM, {**event, "sender": MAYA}).trust is Trust.UNKNOWN
    named = (ROOM, phone.group.session_id, phone.curve25519)
    came_last = order.index("withheld") > max(order.index("key"), order.index("another's claim"))
    assert (machine.withheld.why(ASHA, *named) is WhyUnread.WITHHELD_UNVERIFIED) is came_last
