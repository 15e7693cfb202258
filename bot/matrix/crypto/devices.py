"""Whose device is whose: public keys of the people the bot meets, and how far they are vouched for.

On the disk people have no names: rows are found by a keyed digest of the user id (`Vault.pseudonym`), so that
the file alone does not say who was there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.vault import Vault
from policies.vocabulary import DeviceId, Trust, UserId

KEPT_AFTER_LEAVING = timedelta(days=90)
MOST_GONE = 1000  # of one person: a server could otherwise tell of ever new ones
_FORGET_GONE = (
    "DELETE FROM devices WHERE name = ? AND gone AND device_id NOT IN"
    " (SELECT device_id FROM devices WHERE name = ? AND gone LIMIT ?)"
)


@dataclass(frozen=True, slots=True)
class Device:
    """One device: public keys in base64; `signed` says whether its owner's identity signed it.

    `client` is a name from the list in `bot.matrix.crypto.clients`, or empty.
    """

    user_id: UserId
    device_id: DeviceId
    curve25519: str
    ed25519: str
    signed: bool = False
    client: str = ""

    @property
    def id(self) -> DeviceId:
        """The device id, by nio's word for it."""
        return self.device_id


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's identity: `master` as the server gives it now, `pinned` as first seen or last accepted."""

    user_id: UserId
    outdated: bool = True
    master: str | None = None
    pinned: str | None = None

    @property
    def has_changed(self) -> bool:
        """Whether the identity is another than the pinned one."""
        return self.master is not None and self.master != self.pinned


class Devices:
    """The devices and identities of the people the bot has sent keys to, or had messages from."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._name = vault.pseudonym
        self._people: dict[str, Person] = {}  # as far as they were asked for
        self._devices: dict[str, dict[str, Device]] = {}

    def of(self, user_id: str) -> Sequence[Device]:
        """Return the devices of somebody, as far as known."""
        return tuple(self._devices[user_id].values()) if self.person(user_id) else ()

    def person(self, user_id: str) -> Person | None:
        """Return what is known of somebody's identity."""
        if user_id not in self._people:
            self._read(UserId(user_id))
        return self._people.get(user_id)

    def outdated(self, users: Iterable[str]) -> set[str]:
        """Return which of these people have to be asked about: unknown yet, or changed since."""
        return {user for user in users if (person := self.person(user)) is None or person.outdated}

    def mark_all_outdated(self) -> None:
        """Note that changes may have been missed: the bot begins from no position."""
        self._people.clear()
        self._database.run("UPDATE people SET outdated = 1")

    def mark_outdated(self, users: Iterable[str]) -> None:
        """Note that the devices of these people, where followed, have changed."""
        for user in users:
            self._people.pop(user, None)
            self._database.run("UPDATE people SET outdated = 1 WHERE name = ?", self._name(user))

    def replace(self, user_id: UserId, devices: Iterable[Device], master: str | None) -> set[str]:
        """Take the devices and identity that the server tells of; returns the device ids that were refused.

        A device's fingerprint never changes, not even after it was gone: another key under the same id
        is another device that wants to be taken for it. The first identity seen is pinned.
        """
        name = self._name(user_id)
        prints = dict(self._database.rows("SELECT device_id, ed25519 FROM devices WHERE name = ?", name))
        told: dict[str, Device] = {device.device_id: device for device in devices}
        refused = {
            device_id
            for device_id, device in told.items()
            if prints.get(device_id, device.ed25519) != device.ed25519
        }
        current = {device_id: device for device_id, device in told.items() if device_id not in refused}
        with self._database.together():
            self._database.run("UPDATE devices SET gone = 1 WHERE name = ?", name)
            for each in current.values():
                row = (name, each.device_id, each.curve25519, each.ed25519, each.signed, each.client)
                self._database.run("REPLACE INTO devices VALUES (?, ?, ?, ?, ?, 0, ?)", *row)
            self._database.run(_FORGET_GONE, name, name, MOST_GONE)
            known = self.person(user_id)
            pinned = (known.pinned if known else None) or master
            self._write(Person(user_id, False, master, pinned))
        self._devices[user_id] = current
        return refused

    def trust(self, user_id: str, sender_key: str, ed25519: str) -> tuple[Trust, DeviceId | None]:
        """Say how far the device with these keys is vouched for as this person's, and which it is."""
        person = self.person(user_id)
        for device in self._devices[user_id].values() if person else ():
            if device.curve25519 == sender_key and device.ed25519 == ed25519:
                return _trust_in(device, person), device.device_id
        return Trust.UNKNOWN, None

    def client_of(self, user_id: str, device_id: str) -> str:
        """Return the family of clients that a device belongs to; empty where it is not known."""
        return next((device.client for device in self.of(user_id) if device.device_id == device_id), "")

    def accept_identity(self, user_id: str) -> bool:
        """Pin the identity somebody has now; False where there is none, or it is the pinned one."""
        person = self.person(user_id)
        if person is None or not person.has_changed:
            return False
        self._write(Person(person.user_id, person.outdated, person.master, person.master))
        return True

    def changed_identities(self, position: str) -> list[UserId]:
        """Return whose identity has changed and was not announced yet; it is told before `position`."""
        changed = [person for person in self._people.values() if person.has_changed]
        told = (
            "UPDATE people SET announced = master, announced_before = ? WHERE name = ? AND announced IS NOT ?"
        )
        return [
            person.user_id
            for person in changed
            if self._database.run(told, position, self._name(person.user_id), person.master)
        ]

    def settle_announcements(self, since: str | None) -> None:
        """Take what was told before `since` as heard, and anything else that is open as unheard."""
        self._database.run("UPDATE people SET announced_before = NULL WHERE announced_before = ?", since)
        self._database.run(
            "UPDATE people SET announced = NULL, announced_before = NULL WHERE announced_before IS NOT NULL"
        )

    def note_left(self, users: Iterable[str], now: datetime) -> None:
        """Note who shares no encrypted room with the bot any more.

        They are kept for `KEPT_AFTER_LEAVING`, not dropped at once: else a homeserver could say that somebody
        left, show another identity for them, and have that one pinned.
        """
        for user in users:
            self.mark_outdated([user])
            self._database.run(
                "UPDATE people SET left_at = ? WHERE name = ?", now.timestamp(), self._name(user)
            )

    def forget_long_gone(self, now: datetime) -> None:
        """Delete the devices and identities of those who left long ago."""
        long_ago = (now - KEPT_AFTER_LEAVING).timestamp()
        gone = "DELETE FROM devices WHERE name IN (SELECT name FROM people WHERE left_at < ?)"
        with self._database.together():
            self._database.run(gone, long_ago)
            self._database.run("DELETE FROM people WHERE left_at < ?", long_ago)
        self._people.clear()

    def _read(self, user_id: UserId) -> None:
        name = self._name(user_id)
        row = self._database.row("SELECT outdated, master, pinned FROM people WHERE name = ?", name)
        if row is None:
            return
        self._people[user_id] = Person(user_id, bool(row[0]), row[1], row[2])
        rows = self._database.rows(
            "SELECT device_id, curve25519, ed25519, signed, client FROM devices WHERE name = ? AND NOT gone",
            name,
        )
        self._devices[user_id] = {
            device_id: Device(user_id, device_id, curve25519, ed25519, bool(signed), client)
            for device_id, curve25519, ed25519, signed, client in rows
        }

    def _write(self, person: Person) -> None:
        self._database.run(
            "INSERT INTO people (name, outdated, master, pinned) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET outdated = excluded.outdated, master = excluded.master,"
            " pinned = excluded.pinned, left_at = NULL",
            self._name(person.user_id),
            person.outdated,
            person.master,
            person.pinned,
        )
        self._people[person.user_id] = person


def _trust_in(device: Device, person: Person | None) -> Trust:
    if not device.signed or person is None or person.master is None:
        return Trust.UNSIGNED
    return Trust.CHANGED if person.has_changed else Trust.SIGNED
