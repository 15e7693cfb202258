"""A short visit to the account: looks, and leaves everything as it was. For `doctor`, beside a running bot.

It uses the kept login. Where there is none yet, it tries the password with a login that it ends again.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.failures import Refused
from bot.matrix.account import Account
from bot.matrix.connect import STORE
from bot.matrix.crypto.database import LAYOUTS
from bot.matrix.crypto.key_query import identity_in
from bot.matrix.crypto.secrets import looked_into
from bot.matrix.crypto.unread import Unread
from bot.matrix.http import Http, path
from bot.matrix.identity.bootstrap import kept_seeds
from bot.matrix.identity.signing import is_signed
from bot.matrix.login import Login, kept_login, tried_login
from bot.matrix.reading import integer, listing, mapping, objects, text
from bot.matrix.siblings import Sibling, siblings
from bot.matrix.starts import kept_starts, known_starts
from bot.matrix.sync.rooms import RoomModel
from policies.vocabulary import Room, RoomId
from policies.vocabulary import Unread as Counted


@dataclass(frozen=True, slots=True)
class DeviceCheck:
    """How the bot's device and its siblings stand to the account's identity."""

    has_identity: bool
    is_signed: bool
    unsigned_siblings: int


@dataclass(frozen=True, slots=True)
class Visit:
    """What can be looked at. `login` is None where the bot has not logged in yet.

    `master` is the public master key of the identity that the bot keeps, whatever the homeserver shows;
    `starts` is how many starts its data counts.
    """

    http: Http
    login: Login | None
    kept: Unread | None
    master: str | None = None
    starts: int = 0

    def unread(self, room_id: RoomId) -> Sequence[Counted]:
        """Return how many messages of a room the bot could not read, by reason and client."""
        return self.kept.in_room(room_id) if self.kept is not None else ()

    async def versions(self) -> tuple[str, ...]:
        """Return the versions of the specification that the homeserver speaks."""
        answer = await self.http.json("GET", "/_matrix/client/versions")
        return tuple(text(version) for version in listing(answer.get("versions")))

    async def device_check(self) -> DeviceCheck:
        """Return whether clients that demand signed devices will hear the bot."""
        if self.login is None:
            return DeviceCheck(has_identity=False, is_signed=False, unsigned_siblings=0)
        me = self.login.user_id
        answer = await self.http.json("POST", path("keys", "query"), {"device_keys": {me: []}})
        _, signer = identity_in(answer, me)
        devices = mapping(mapping(answer.get("device_keys")).get(me))
        signed = {
            device_id
            for device_id, keys in devices.items()
            if signer is not None and is_signed(mapping(keys), me, signer, signer)
        }
        return DeviceCheck(
            has_identity=signer is not None,
            is_signed=self.login.device_id in signed,
            unsigned_siblings=len(set(devices) - signed - {self.login.device_id}),
        )

    async def was_started_elsewhere(self) -> bool:
        """Whether the bot's device was started with other data than lies here, after this was."""
        if self.login is None:
            return False
        known = await known_starts(self.login, self.http)
        return integer(known.get(self.login.device_id)) > self.starts

    async def siblings(self, name: str) -> Sequence[Sibling]:
        """Return the other devices of the account that go by the bot's name."""
        return await siblings(self.login, name, self.http) if self.login is not None else ()

    async def resolve(self, alias: str) -> RoomId | None:
        """Return the room an alias points to; None where it leads nowhere."""
        try:
            answer = await self.http.json("GET", path("directory", "room", alias))
        except Refused:
            return None
        return RoomId(text(answer.get("room_id"))) or None

    async def rooms(self) -> list[Room]:
        """Return the joined rooms as their state stands on the server now."""
        answer = await self.http.json("GET", path("joined_rooms"))
        return [await self._room(RoomId(text(room_id))) for room_id in listing(answer.get("joined_rooms"))]

    async def written_since(self, room_id: RoomId, since: datetime) -> int:
        """Count what was sent in a room since a moment, redactions aside; 5000 events at most are read.

        The count ends with a page that holds nothing younger: a single event may have a wrong clock's time.
        """
        count, query = 0, {"dir": "b", "limit": "1000", "filter": '{"not_types": ["m.room.redaction"]}'}
        for _ in range(5):
            page = await self.http.json("GET", path("rooms", room_id, "messages"), query=query)
            times = [event.get("origin_server_ts") for event in objects(page.get("chunk"))]
            young = [time for time in times if type(time) is int and time >= since.timestamp() * 1000]
            count, end = count + len(young), page.get("end")
            if (times and not young) or not isinstance(end, str):
                break
            query |= {"from": end}
        return count

    async def _room(self, room_id: RoomId) -> Room:
        model = RoomModel(room_id)
        for event in await self.http.objects(path("rooms", room_id, "state")):
            model.apply(event)
        return model.view()


@asynccontextmanager
async def visiting(account: Account) -> AsyncIterator[Visit]:
    """Visit the account.

    Raises:
        StartProblem: wrong password, or another store key.
        Unreachable: the homeserver does not answer.
    """
    http = Http(account.homeserver)
    try:
        with _kept(account) as (login, unread, master, starts):
            if login is None:
                await tried_login(account, http)
            else:
                http.use_token(login.access_token)
                await http.json("GET", path("account", "whoami"))
            yield Visit(http, login, unread, master, starts)
    finally:
        await http.close()


@contextmanager
def _kept(account: Account) -> Iterator[tuple[Login | None, Unread | None, str | None, int]]:
    file = account.data_dir / STORE
    if not file.exists():
        yield None, None, None, 0
        return
    database, secrets = looked_into(file, account.store_key)
    seeds = kept_seeds(secrets) if secrets is not None else None
    try:
        yield (
            kept_login(account, secrets) if secrets is not None else None,
            Unread(database) if database.layout == len(LAYOUTS) else None,
            seeds.master.public if seeds is not None else None,
            kept_starts(secrets) if secrets is not None else 0,
        )
    finally:
        database.close()
