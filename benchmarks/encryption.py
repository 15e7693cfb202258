"""Encryption against nio and vodozemac themselves, side by side in one run.

    python -m benchmarks.encryption [--json] [--quick]

* parsing and handling raw sync events, against nio's `SyncResponse.from_dict`, which parses alone;
* decrypting and reading messages, against bare `vodozemac`, which decrypts alone;
* encrypting a room key for two hundred devices and saving each channel, against nio on its own store.

Each figure is the best of three rounds, both sides taking turns. Ratios are what counts: absolute times are
those of the machine at hand.
"""

import argparse
import json
import logging
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import vodozemac
from nio import SyncResponse
from nio.crypto import Olm, OlmDevice
from nio.store import SqliteStore
from rich.console import Console
from rich.table import Table

from bot.clock import SystemClock
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.http import Http
from bot.matrix.sync.opening import Opening
from bot.matrix.sync.rooms import JoinedRooms
from bot.matrix.sync.timeline import Encrypted, Reader
from policies.vocabulary import DeviceId, RoomId, RoomMessage, Trust, UserId

ROUNDS = 3
ROOM = RoomId("!bench:localhost")
BOT = UserId("@bot:localhost")
ASHA = UserId("@asha:localhost")


@dataclass(frozen=True, slots=True)
class Result:
    """One comparison: seconds each, and how they must stand to each other."""

    what: str
    ours: float
    theirs: float
    bound: str
    holds: bool

    @property
    def ratio(self) -> float:
        return self.theirs / self.ours


def best_of_turns(ours: Callable[[], Any], theirs: Callable[[], Any]) -> tuple[float, float]:
    """Return the best time of each, measured in turns."""
    times = [(_timed(ours), _timed(theirs)) for _ in range(ROUNDS)]
    return min(mine for mine, _ in times), min(other for _, other in times)


def _timed(run: Callable[[], Any]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def machine_in(folder: Path) -> Machine:
    database, vault, secrets = opened(folder / "encryption.db", b"a store key for the benchmark, 32 bytes")
    http = Http("http://127.0.0.1:1")
    return Machine(
        BOT, "BOT", http=http, database=database, vault=vault, secrets=secrets, clock=SystemClock()
    )


def raw_sync(count: int) -> bytes:
    """Return a sync response with so many events: text, ciphertext, memberships, reactions."""
    events = []
    for number in range(count):
        event: dict[str, Any] = {
            "event_id": f"$event{number:032}",
            "sender": f"@member{number % 50}:localhost",
            "origin_server_ts": 1_790_000_000_000 + number,
            "unsigned": {"age": 5},
        }
        match number % 4:
            case 0:
                content: Any = {"msgtype": "m.text", "body": f"a message with some words, number {number}"}
                event |= {"type": "m.room.message", "content": content}
            case 1:
                content = {
                    "algorithm": "m.megolm.v1.aes-sha2",
                    "sender_key": "A" * 43,
                    "ciphertext": "A" * 300,
                    "session_id": "B" * 43,
                    "device_id": "DEVICE",
                }
                event |= {"type": "m.room.encrypted", "content": content}
            case 2:
                content = {"membership": "join", "displayname": f"Member {number}"}
                event |= {"type": "m.room.member", "content": content, "state_key": event["sender"]}
            case _:
                relation = {"rel_type": "m.annotation", "event_id": f"$event{number - 1:032}", "key": "+"}
                event |= {"type": "m.reaction", "content": {"m.relates_to": relation}}
        events.append(event)
    timeline = {"events": events, "limited": False, "prev_batch": "p"}
    room = {
        "timeline": timeline,
        "state": {"events": []},
        "ephemeral": {"events": []},
        "account_data": {"events": []},
        "summary": {},
        "unread_notifications": {},
    }
    rooms = {"join": {ROOM: room}, "invite": {}, "leave": {}}
    device = {"device_lists": {"changed": [], "left": []}, "device_one_time_keys_count": {}}
    return json.dumps({"next_batch": "n", "rooms": rooms, "to_device": {"events": []}, **device}).encode()


def parsing(count: int) -> Result:
    raw, clock = raw_sync(count), SystemClock()

    def ours() -> None:
        with tempfile.TemporaryDirectory() as folder:
            machine = machine_in(Path(folder))
            model = JoinedRooms().enter(ROOM)
            answer = json.loads(raw)
            start = time.perf_counter()
            machine.receive(answer)
            events = answer["rooms"]["join"][ROOM]["timeline"]["events"]
            drafts = list(Reader(BOT, machine.counts).read(model, events, clock.now()))
            model.view()
            times[0].append(time.perf_counter() - start)
            assert len(drafts) == count
            machine.database.close()

    def theirs() -> None:
        answer = json.loads(raw)
        start = time.perf_counter()
        response = SyncResponse.from_dict(answer)
        times[1].append(time.perf_counter() - start)
        assert isinstance(response, SyncResponse)

    times: tuple[list[float], list[float]] = ([], [])
    best_of_turns(ours, theirs)
    mine, other = min(times[0]), min(times[1])
    return Result(f"{count:,} raw sync events", mine, other, "≥ 5 × faster than nio", other >= 5 * mine)


def decrypting(count: int) -> Result:
    sessions = [vodozemac.GroupSession() for _ in range(count // 100)]
    keys = [session.session_key for session in sessions]
    events = [_encrypted(sessions[number // 100], number) for number in range(count)]
    drafts = [Encrypted(ROOM, event) for event in events]
    times: tuple[list[float], list[float]] = ([], [])

    def ours() -> None:
        with tempfile.TemporaryDirectory() as folder:
            machine = machine_in(Path(folder))
            machine.devices.replace(ASHA, [Device(ASHA, DeviceId("D"), "c", "e", signed=True)], "master")
            for session, key in zip(sessions, keys, strict=True):
                machine.sessions.accept(
                    ROOM, session.session_id, key.to_base64(), owner=ASHA, sender_key="c", ed25519="e"
                )
            opening = Opening(Http("http://127.0.0.1:1"), machine, JoinedRooms(), SystemClock())
            start = time.perf_counter()
            facts = opening.opened(drafts)
            times[0].append(time.perf_counter() - start)
            assert all(isinstance(fact, RoomMessage) and fact.trust is Trust.SIGNED for fact in facts)
            machine.database.close()

    def theirs() -> None:
        openers = {
            s.session_id: vodozemac.InboundGroupSession(k) for s, k in zip(sessions, keys, strict=True)
        }
        start = time.perf_counter()
        for event in events:
            content = event["content"]
            message = vodozemac.MegolmMessage.from_base64(content["ciphertext"])
            openers[content["session_id"]].decrypt(message)
        times[1].append(time.perf_counter() - start)

    best_of_turns(ours, theirs)
    mine, other = min(times[0]), min(times[1])
    return Result(f"{count:,} messages decrypted", mine, other, "≤ 3 × bare vodozemac", mine <= 3 * other)


def _encrypted(session: Any, number: int) -> dict[str, Any]:
    content = {"msgtype": "m.text", "body": f"a message with some words in it, number {number}"}
    plain = json.dumps({"room_id": ROOM, "type": "m.room.message", "content": content}).encode()
    return {
        "type": "m.room.encrypted",
        "event_id": f"$event{number:032}",
        "sender": ASHA,
        "origin_server_ts": 1_790_000_000_000 + number,
        "content": {
            "algorithm": "m.megolm.v1.aes-sha2",
            "session_id": session.session_id,
            "ciphertext": session.encrypt(plain).to_base64(),
        },
    }


def sharing(count: int) -> Result:
    """Encrypt one room key for every device of two hundred people, each channel saved."""
    accounts = [vodozemac.Account() for _ in range(count)]
    for account in accounts:
        account.generate_one_time_keys(2)
    devices = [
        Device(
            UserId(f"@m{number}:localhost"),
            DeviceId("D"),
            account.curve25519_key.to_base64(),
            account.ed25519_key.to_base64(),
        )
        for number, account in enumerate(accounts)
    ]
    one_time = [[key.to_base64() for key in account.one_time_keys.values()] for account in accounts]
    with tempfile.TemporaryDirectory() as mine, tempfile.TemporaryDirectory() as others:
        machine, nio = machine_in(Path(mine)), _nio_in(Path(others), devices)
        for device, keys in zip(devices, one_time, strict=True):
            machine.olm.create_session(keys[0], device.curve25519)
            nio.create_session(keys[1], device.curve25519)
        key = {
            "algorithm": "m.megolm.v1.aes-sha2",
            "room_id": ROOM,
            "session_id": "s",
            "session_key": "k" * 300,
        }

        def ours() -> None:
            assert len(machine.sharing.sealed(devices, "m.room_key", key)) == count

        def theirs() -> None:
            nio.outbound_group_sessions.pop(ROOM, None)
            users = [device.user_id for device in devices]
            chunks = nio.share_group_session_parallel(ROOM, users, ignore_unverified_devices=True)
            assert sum(len(shared_with) for shared_with, _ in chunks) == count

        seconds = best_of_turns(ours, theirs)
        machine.database.close()
        nio.store.database.close()
    what = f"a room key for {count} devices"
    return Result(what, *seconds, "≥ 4 × faster than nio's store", seconds[1] >= 4 * seconds[0])


def _nio_in(folder: Path, devices: list[Device]) -> Any:
    nio = Olm(BOT, "BOT", SqliteStore(BOT, "BOT", str(folder), pickle_key="a pickle key"))
    known: dict[str, Any] = {}
    for device in devices:
        keys = {"ed25519": device.ed25519, "curve25519": device.curve25519}
        known[device.user_id] = {device.device_id: OlmDevice(device.user_id, device.device_id, keys)}
        nio.device_store.add(known[device.user_id][device.device_id])
    nio.store.save_device_keys(known)
    return nio


def results(*, quick: bool = False) -> list[Result]:
    """Run all comparisons."""
    share = 10 if quick else 1
    return [parsing(10_000 // share), decrypting(5_000 // share), sharing(200 // share)]


def shown(found: list[Result]) -> Table:
    table = Table(title="Encryption, against nio and vodozemac")
    for heading in ("what", "Underrose", "theirs", "theirs / ours", "wanted", ""):
        table.add_column(heading, justify="left" if heading in {"what", "wanted", ""} else "right")
    for one in found:
        times = (f"{one.ours * 1000:.0f} ms", f"{one.theirs * 1000:.0f} ms", f"{one.ratio:.2f}")
        table.add_row(one.what, *times, one.bound, "[green]holds" if one.holds else "[red]does not hold")
    return table


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Encryption against nio and vodozemac themselves.")
    parser.add_argument("--json", action="store_true", help="print figures instead of a table")
    parser.add_argument("--quick", action="store_true", help="a tenth of the work")
    chosen = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)
    found = results(quick=chosen.quick)
    if chosen.json:
        print(json.dumps([{**asdict(one), "ratio": round(one.ratio, 2)} for one in found], indent=2))
    else:
        Console().print(shown(found))
    return 0 if all(one.holds for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
