"""Whose device is whose: public keys of the people the bot meets, and how far they are vouched for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.matrix.crypto.database import Database
from policies.vocabulary import DeviceId, Trust, UserId

KEPT_AFTER_LEAVING = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Device:
    """One device: public keys in base64; `signed` says whether its owner's identity signed it."""

    user_id: UserId
    device_id: DeviceId
    curve25519: str
    ed25519: str
    signed: bool = False

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

    def __init__(self, database: Database) -> None:
        self._database = database
        self._devices: dict[str, dict[str, Device]] = {}
        self._people: dict[str, Person] = {}
        for row in database.rows("SELECT user_id, outdated, master, pinned FROM people"):
            self._people[row[0]] = Person(row[0], bool(row[1]), row[2], row[3])
        for user_id, device_id, curve25519, ed25519, signed in database.rows(
            "SELECT user_id, device_id, curve25519, ed25519, signed FROM devices WHERE NOT gone"
        ):
            device = Device(user_id, device_id, curve25519, ed25519, bool(signed))
            self._devices.setdefault(user_id, {})[device_id] = device

    def of(self, user_id: str) -> Sequence[Device]:
        """Return the devices of somebody, as far as known."""
        return tuple(self._devices.get(user_id, {}).values())

    def person(self, user_id: str) -> Person | None:
        """Return what is known of somebody's identity."""
        return self._people.get(user_id)

    def outdated(self, users: Iterable[str]) -> set[str]:
        """Return which of these people have to be asked about: unknown yet, or changed since."""
        return {user for user in users if (person := self._people.get(user)) is None or person.outdated}

    def mark_all_outdated(self) -> None:
        """Note that changes may have been missed: the bot begins from no position."""
        self.mark_outdated(list(self._people))

    def mark_outdated(self, users: Iterable[str]) -> None:
        """Note that the devices of these people, where followed, have changed."""
        for user in users:
            person = self._people.get(user)
            if person is not None and not person.outdated:
                self._people[user] = Person(person.user_id, True, person.master, person.pinned)
                self._database.run("UPDATE people SET outdated = 1 WHERE user_id = ?", user)

    def replace(self, user_id: UserId, devices: Iterable[Device], master: str | None) -> set[str]:
        """Take the devices and identity that the server tells of; returns the device ids that were refused.

        A device's fingerprint never changes, not even after it was gone: another key under the same id
        is another device that wants to be taken for it. The first identity seen is pinned.
        """
        pinned_prints = dict(
            self._database.rows("SELECT device_id, ed25519 FROM devices WHERE user_id = ?", user_id)
        )
        told: dict[str, Device] = {device.device_id: device for device in devices}
        refused = {
            device_id
            for device_id, device in told.items()
            if pinned_prints.get(device_id, device.ed25519) != device.ed25519
        }
        current = {device_id: device for device_id, device in told.items() if device_id not in refused}
        with self._database.together():
            self._database.run("UPDATE devices SET gone = 1 WHERE user_id = ?", user_id)
            for device in current.values():
                self._database.run(
                    "REPLACE INTO devices VALUES (?, ?, ?, ?, ?, 0)",
                    user_id,
                    device.device_id,
                    device.curve25519,
                    device.ed25519,
                    device.signed,
                )
            known = self._people.get(user_id)
            pinned = (known.pinned if known else None) or master
            self._write(Person(user_id, False, master, pinned))
        self._devices[user_id] = current
        return refused

    def trust(self, user_id: str, sender_key: str, ed25519: str) -> tuple[Trust, DeviceId | None]:
        """Say how far the device with these keys is vouched for as this person's, and which it is."""
        for device in self._devices.get(user_id, {}).values():
            if device.curve25519 == sender_key and device.ed25519 == ed25519:
                return self._trust_in(device), device.device_id
        return Trust.UNKNOWN, None

    def _trust_in(self, device: Device) -> Trust:
        person = self._people.get(device.user_id)
        if not device.signed or person is None or person.master is None:
            return Trust.UNSIGNED
        return Trust.CHANGED if person.has_changed else Trust.SIGNED

    def accept_identity(self, user_id: str) -> bool:
        """Pin the identity somebody has now; False where there is none, or it is the pinned one."""
        person = self._people.get(user_id)
        if person is None or not person.has_changed:
            return False
        self._write(Person(person.user_id, person.outdated, person.master, person.master))
        return True

    def changed_identities(self, position: str) -> list[UserId]:
        """Return whose identity has changed and was not announced yet; it is told before `position`."""
        rows = self._database.rows(
            "SELECT user_id FROM people WHERE master IS NOT NULL AND master <> pinned"
            " AND announced IS NOT master"
        )
        for (user_id,) in rows:
            self._database.run(
                "UPDATE people SET announced = master, announced_before = ? WHERE user_id = ?",
                position,
                user_id,
            )
        return [UserId(user_id) for (user_id,) in rows]

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
            self._database.run(
                "UPDATE people SET left_at = ?, outdated = 1 WHERE user_id = ?", now.timestamp(), user
            )
            self.mark_outdated([user])

    def forget_long_gone(self, now: datetime) -> None:
        """Delete the devices and identities of those who left long ago."""
        gone = self._database.rows(
            "SELECT user_id FROM people WHERE left_at < ?", (now - KEPT_AFTER_LEAVING).timestamp()
        )
        for (user_id,) in gone:
            self.forget(user_id)

    def forget(self, user_id: str) -> None:
        """Delete what is known about somebody's devices and identity."""
        self._devices.pop(user_id, None)
        self._people.pop(user_id, None)
        with self._database.together():
            self._database.run("DELETE FROM devices WHERE user_id = ?", user_id)
            self._database.run("DELETE FROM people WHERE user_id = ?", user_id)

    def _write(self, person: Person) -> None:
        self._people[person.user_id] = person
        self._database.run(
            "INSERT INTO people (user_id, outdated, master, pinned) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET outdated = excluded.outdated, master = excluded.master,"
            " pinned = excluded.pinned, left_at = NULL",
            person.user_id,
            person.outdated,
            person.master,
            person.pinned,
        )
