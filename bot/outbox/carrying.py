"""Carries one parcel out: for each kind, what is asked of the homeserver.

`carry` returns the event that came of it, or raises: `Later` where the parcel has to wait for somebody,
a `Failure` where the homeserver did not do it.
"""

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from bot.clock import Clock
from bot.failures import Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.homeserver import Homeserver
from bot.outbox.direct_rooms import DirectRooms
from bot.outbox.levels import set_levels
from bot.outbox.names import with_names
from bot.storage import outbox, people
from bot.storage.database import Database
from bot.storage.outbox import Parcel
from bot.storage.unsaying import NOBODY
from policies.vocabulary import EventId, LevelChange, RoomId, UserId

# A private word waits so long for an invite to be accepted before a nudge is said in the room.
PATIENCE = timedelta(seconds=30)


class Later(Exception):
    """The parcel has to wait for a person: nothing is wrong."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__("it waits for somebody")
        self.wait = wait


@dataclass(slots=True, kw_only=True)
class Carrier:
    """Knows how each kind of parcel is carried out. `management` is asked for anew each time."""

    database: Database
    homeserver: Homeserver
    clock: Clock
    management: Any
    facilitators: Any
    direct_rooms: DirectRooms
    quiet_for: Callable[[RoomId], timedelta] = lambda _: timedelta()

    async def carry(self, parcel: Parcel) -> EventId | None:
        """Carry a parcel out."""
        if wait := self._rest(parcel):
            raise Later(wait)
        match parcel.kind:
            case "post":
                return await self._keep_up_to_date(RoomId(parcel.room_id or ""), parcel)
            case "tell":
                return await self._tell(parcel)
            case "alert":
                return await self._alert(parcel)
            case "file":
                return await self._file(parcel)
            case _:
                return await self._plain(parcel)

    def _rest(self, parcel: Parcel) -> timedelta:
        """Return how long what is not urgent waits yet: the homeserver was away, or much was to be sent.

        Who was nudged in the room is told as soon as they come to read it, at whatever hour.
        """
        room_id, is_nudged = parcel.body.get("rests"), parcel.kind == "tell" and not _nudges(parcel)
        return self.quiet_for(RoomId(room_id)) if room_id and not is_nudged else timedelta()

    async def _say(self, room_id: RoomId, content: dict[str, Any], parcel: Parcel) -> EventId:
        if room_id not in self.homeserver.rooms:
            raise Undeliverable("the bot is not in that room")
        return await self._send(room_id, content, parcel.txn_id)

    async def _send(self, room_id: RoomId, content: dict[str, Any], txn_id: str) -> EventId:
        said = with_names(content, self.homeserver.rooms)
        return await self.homeserver.send(room_id, "m.room.message", said, txn_id=txn_id)

    async def _tell(self, parcel: Parcel) -> EventId:
        room_id = await self._direct_room(parcel)
        return await self._say(room_id, parcel.body["content"], parcel)

    async def _direct_room(self, parcel: Parcel) -> RoomId:
        """Return the room to say it in, once the person is there; before that, nudge them and wait."""
        try:
            room_id, is_there = await self.direct_rooms.open_for(UserId(parcel.user_id or ""))
        except (RateLimited, Unreachable):
            raise
        except Failure:
            await self._say_otherwise(parcel)
            raise
        if is_there:
            return room_id
        waited = self.clock.now() - parcel.made_at
        if timedelta() <= waited < PATIENCE:  # before it was made: the clock was set back, and nobody knows
            raise Later(PATIENCE - waited)
        # Who comes in while they are nudged is not kept waiting for the next try after it.
        wait = PATIENCE if _nudges(parcel) else timedelta(hours=6)
        await self._say_otherwise(parcel)
        raise Later(wait)

    async def _say_otherwise(self, parcel: Parcel) -> None:
        """Nudge somebody in the room, if they are in it, and once.

        A homeserver knows a transaction again for a day or so, and a word may wait for a month.
        """
        otherwise, rooms = parcel.body.get("otherwise"), self.homeserver.rooms
        if not otherwise:
            return
        room_id = RoomId(otherwise["room_id"])
        if room_id in rooms and rooms[room_id].is_joined(UserId(parcel.user_id or "")):
            await self._send(room_id, otherwise["content"], f"{parcel.txn_id}o")
        async with self.database.transaction() as connection:
            await outbox.said_otherwise(connection, parcel)

    async def _alert(self, parcel: Parcel) -> EventId | None:
        room_id = self.management()
        if room_id is None or not self._is_fit_for_alerts(room_id):
            await self._alert_in_private(parcel)
            return None
        return await self._keep_up_to_date(room_id, parcel)

    def _is_fit_for_alerts(self, room_id: RoomId) -> bool:
        rooms = self.homeserver.rooms
        return room_id in rooms and rooms[room_id].encrypted and rooms[room_id].replacement is None

    async def _keep_up_to_date(self, room_id: RoomId, parcel: Parcel) -> EventId:
        """Say something; where it was said under the same key before, by editing what was said."""
        content, key = parcel.body["content"], parcel.body.get("key")
        if not key:
            return await self._say(room_id, content, parcel)
        async with self.database.reading() as connection:
            earlier = await outbox.kept_up_to_date(connection, key)
        if earlier is not None and earlier[0] == room_id:
            return await self._say(room_id, _edit(content, earlier[1]), parcel)
        event_id = await self._say(room_id, content, parcel)
        async with self.database.transaction() as connection:
            await outbox.keep_up_to_date(connection, key, room_id, event_id, self.clock.now())
        return event_id

    async def _alert_in_private(self, parcel: Parcel) -> None:
        """Where no management room is fit for alerts, each facilitator is told in private.

        It is read anew: who asked to be forgotten a moment ago is neither named in it nor told.
        """
        async with self.database.transaction() as connection:
            standing = await outbox.as_it_stands(connection, parcel)
            if standing is None:
                return
            told = self.facilitators(parcel.room_id) or map(UserId, standing.body.get("told", ()))
            for number, user_id in enumerate(told):
                language = await people.language(connection, user_id)
                for private in _private(standing, user_id, number, language) if user_id != NOBODY else ():
                    await outbox.put(connection, private)

    async def _file(self, parcel: Parcel) -> EventId:
        room_id = await self._direct_room(parcel)
        name, mimetype = parcel.body["name"], parcel.body["mimetype"]
        data = base64.b64decode(parcel.body["data"])
        file = await self.homeserver.upload(data, mimetype=mimetype, name=name)
        content = {
            "msgtype": "m.file",
            "body": name,
            "filename": name,
            "file": file,
            "info": {"mimetype": mimetype, "size": len(data)},
            "m.mentions": {},
        }
        return await self._say(room_id, content, parcel)

    async def _plain(self, parcel: Parcel) -> EventId | None:
        room_id, body, homeserver = RoomId(parcel.room_id or ""), parcel.body, self.homeserver
        match parcel.kind:
            case "redact":
                return await homeserver.redact(
                    room_id, body["event_id"], txn_id=parcel.txn_id, reason=body["reason"]
                )
            case "AcceptInvite":
                await homeserver.join(room_id)
            case "DeclineInvite" | "LeaveRoom":
                await homeserver.leave(room_id, body["reason"])
            case "InviteMember":
                await homeserver.invite(room_id, body["user_id"])
            case "RemoveMember":
                await remove(homeserver, room_id, body)
            case "levels":
                await set_levels(homeserver, room_id, [LevelChange(*change) for change in body["changes"]])
            case "AcceptIdentity":
                homeserver.accept_identity(UserId(body["user_id"]))
            case "SetState":
                return await homeserver.send_state(room_id, body["type"], body["state_key"], body["content"])
            case _:
                raise Undeliverable("no such kind of parcel")
        return None


async def remove(homeserver: Homeserver, room_id: RoomId, body: dict[str, Any]) -> None:
    """Put somebody out of a room, or take their invite back."""
    where = f"/_matrix/client/v3/rooms/{quote(room_id, safe='')}/kick"
    await homeserver.call("POST", where, {"user_id": body["user_id"], "reason": body["reason"]})


def _private(alert: Parcel, user_id: UserId, number: int, language: str | None) -> Iterator[Parcel]:
    """Yield what one facilitator is told of an alert, in the language they chose, else in their room's."""
    private = alert.body.get("private")
    said = private[language or alert.body["language"]] if private else [alert.body["content"]]
    for part, content in enumerate(said):
        yield Parcel(
            txn_id=f"{alert.txn_id}p{number}" + (f"n{part}" if part else ""),
            lane=alert.lane,
            kind="tell",
            body={"content": content},
            made_at=alert.made_at,
            user_id=user_id,
        )


def _nudges(parcel: Parcel) -> bool:
    """Whether somebody is still to be nudged in the room if they do not come."""
    return "otherwise" in parcel.body


def _edit(content: dict[str, Any], event_id: EventId) -> dict[str, Any]:
    """Make an edit of an earlier message (MSC2676)."""
    new = {k: v for k, v in content.items() if k != "m.relates_to"}
    body = f"* {content['body']}"
    return {
        **content,
        "body": body,
        "m.new_content": new,
        "m.relates_to": {"rel_type": "m.replace", "event_id": event_id},
    }


def is_final(failure: Failure) -> bool:
    """Whether trying again cannot help."""
    if isinstance(failure, Undeliverable):
        return True
    return isinstance(failure, Refused) and failure.status in {400, 403, 404, 405, 413}
