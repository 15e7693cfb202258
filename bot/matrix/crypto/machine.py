"""All of encryption behind one face: what came in, what goes out, what is forgotten."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from bot.clock import Clock
from bot.failures import AccountLost, Failure
from bot.matrix.crypto.channels import Channels
from bot.matrix.crypto.counts import Counts
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.encrypted_rooms import EncryptedRooms
from bot.matrix.crypto.following import Following
from bot.matrix.crypto.group_sessions import GroupSessions
from bot.matrix.crypto.inbox import Inbox
from bot.matrix.crypto.megolm import MegolmReader
from bot.matrix.crypto.olm import GuardedOlm, NioStore
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.crypto.sharing import Sharing, send_to_devices
from bot.matrix.crypto.unread import Unread
from bot.matrix.crypto.uploads import KeyUploads
from bot.matrix.crypto.vault import Vault
from bot.matrix.crypto.withheld import Withheld
from bot.matrix.http import Http
from bot.matrix.reading import Json, listing, mapping, objects, text

_UNWEDGE_EVERY = timedelta(hours=1)


class Machine:
    """The encryption of one device."""

    def __init__(
        self,
        user_id: str,
        device_id: str,
        *,
        http: Http,
        database: Database,
        vault: Vault,
        secrets: Secrets,
        clock: Clock,
        signed_only: bool = False,
    ) -> None:
        self.counts = Counts()
        self.database = database
        self._clock = clock
        self.olm = GuardedOlm(user_id, device_id, NioStore(database, secrets, vault.pickle_key.hex()))
        self.devices = Devices(database, vault)
        self.sessions = GroupSessions(database, vault)
        self.reader = MegolmReader(self.sessions, self.devices, vault.digest_key)
        self.unread = Unread(database)
        self.withheld = Withheld(database, vault)
        self.encrypted_rooms = EncryptedRooms(database)
        self.uploads = KeyUploads(self.olm, http)
        self.following = Following(http, self.devices, self.counts, clock.monotonic)
        self.inbox = Inbox(
            self.olm,
            database,
            self.counts,
            devices=self.devices,
            sessions=self.sessions,
            unread=self.unread,
            withheld=self.withheld,
        )
        self.channels = Channels(self.olm, http, database, self.counts, clock.monotonic)
        self.sharing = Sharing(
            self.olm,
            http,
            database,
            devices=self.devices,
            channels=self.channels,
            clock=clock,
            signed_only=signed_only,
        )
        self.devices.forget_long_gone(clock.now())
        self._http = http
        self._unwedged_at: dict[tuple[str, str], float] = {}

    def receive(self, sync: Json) -> None:
        """Take what a sync says to this device: messages, changed devices, key counts. Never raises."""
        self.inbox.receive(list(objects(mapping(sync.get("to_device")).get("events"))))
        self.sharing.give_again(self.inbox.opened_anew)
        self.inbox.opened_anew = set()
        lists = mapping(sync.get("device_lists"))
        changed, left = ([text(user) for user in listing(lists.get(name))] for name in ("changed", "left"))
        with self.database.together():
            self.devices.mark_outdated(changed)
            self.devices.note_left(left, self._clock.now())
        self.channels.forget_silence(changed)
        self.uploads.note(sync)

    async def tidy(self) -> None:
        """Refill the server's keys, mend broken channels, and wipe what was used up.

        What does not work now is tried with the next sync: no message waits for it.

        Raises:
            AccountLost: The account is gone.
        """
        for step in (self.uploads.refill, self._unwedge):
            try:
                await step()
            except AccountLost:
                raise
            except Failure:
                self.counts.add("upkeep put off")
        if self.database.has_spent_secrets:
            self.database.scrub()

    async def encrypt(
        self, room_id: str, event_type: str, content: Json, *, recipients: Iterable[str], rotation: Any
    ) -> dict[str, Any]:
        """Encrypt for a room; see `Sharing.encrypt`. Call it with the room's lock held."""
        people = list(recipients)
        await self.following.catch_up(people)
        return await self.sharing.encrypt(room_id, event_type, content, recipients=people, rotation=rotation)

    async def _unwedge(self) -> None:
        """Open new channels to devices whose messages do not open any more, at most hourly each.

        Strangers wait until there is something to hear from them: nothing is asked about them, nor kept.
        """
        now = self._clock.monotonic()
        strange = {pair for pair in self.inbox.wedged if self.devices.person(pair[0]) is None}
        broken, self.inbox.wedged = self.inbox.wedged - strange, strange
        for sender, sender_key in broken:
            last = self._unwedged_at.get((sender, sender_key))
            if last is not None and now - last < _UNWEDGE_EVERY.total_seconds():
                continue
            await self.following.catch_up([sender])
            devices = [d for d in self.devices.of(sender) if d.curve25519 == sender_key]
            if not devices:
                continue
            self._unwedged_at[sender, sender_key] = now
            ready = await self.channels.open(devices, anew=True)
            if ready:
                await send_to_devices(self._http, self.sharing.sealed(ready, "m.dummy", {}))
