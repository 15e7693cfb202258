"""Turns consequences into parcels for the outbox: in the right language, with derived transaction ids.

Rooms and persons stand in them by id: their names are put in on delivery, so that none waits in the database.

The id of a parcel is a digest of what caused it, of its kind and of its number among what that cause
brought about. So deciding the same thing twice makes the same parcel, and sending it twice sends it once.
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from bot.storage.outbox import Parcel, enclosed
from bot.texts.render import contents, line
from commands.base import Asked
from policies import vocabulary as v

Each = v.Delivery | v.Record | v.Reply

ANSWER_KIND, TELL_KIND, ALERT_KIND, FILE_KIND = "post", "tell", "alert", "file"
REDACT_KIND, LEVELS_KIND = "redact", "levels"


@dataclass(slots=True)
class Posting:
    """Makes the parcels of one cause; counts them, so that each has its own transaction id."""

    cause: str
    reading: Reading
    asked: Asked | None = None
    _count: int = 0

    async def parcels(  # noqa: PLR0911 (one line a kind of consequence)
        self, consequence: v.Delivery | v.Reply
    ) -> list[Parcel]:
        """Return the parcels that carry out one consequence."""
        match consequence:
            case v.Reply():
                if self.asked is None:
                    raise LookupError("only a command can be answered")
                return await self._posted(answer(consequence, self.asked))
            case v.Post():
                return await self._posted(consequence)
            case v.Tell():
                return await self._told(consequence)
            case v.Alert():
                return self._alerted(consequence)
            case v.SendFile():
                return [self._file(consequence)]
            case v.Redact():
                return [await self._redaction(consequence)]
            case v.SetLevels():
                changes = [[c.user_id, c.level, c.instead_of] for c in consequence.changes]
                room_id = consequence.room_id
                return [self._parcel(LEVELS_KIND, v.Lane.ANSWER, {"changes": changes}, room_id=room_id)]
            case _:
                return [self._plain(consequence)]

    @property
    def _around(self) -> Surroundings:
        return self.reading.around

    @property
    def _via(self) -> tuple[str, ...]:
        return (v.server_name(self._around.bot),)

    @property
    def _time_zone(self) -> str:
        return self._around.config.defaults.time_zone

    async def _posted(self, post: v.Post) -> list[Parcel]:
        parcels = []
        for number, content in enumerate(self._contents_of(post)):
            becomes = f"{post.becomes}:{number}" if post.becomes else None
            body = {"content": content} | ({"key": f"{post.key}:{number}"} if post.key else {})
            body |= {"rests": post.room_id} if post.rests else {}
            parcels.append(self._parcel(ANSWER_KIND, post.lane, body, room_id=post.room_id, becomes=becomes))
        return parcels

    def _contents_of(self, post: v.Post) -> list[dict[str, Any]]:
        settings = self._around.settings_of(post.room_id)
        relation = _relation(post)
        said = contents(
            post.said,
            post.language or settings.language,
            mentions=post.mentions,
            time_zone=self._around.settings_of(post.about or post.room_id).time_zone,
            via=self._via,
            by_id=True,
        )
        return [content | {"m.relates_to": relation} if relation else content for content in said]

    async def _told(self, tell: v.Tell) -> list[Parcel]:
        about = tell.about or (tell.otherwise.room_id if tell.otherwise is not None else None)
        language = await self.reading.language_of(tell.user_id, about)
        body: dict[str, Any] = {"about": about, "key": tell.key} if tell.key else {}
        body |= {"rests": about} if tell.rests else {}
        if tell.otherwise is not None:
            body["otherwise"] = {
                "room_id": tell.otherwise.room_id,
                "content": self._contents_of(tell.otherwise)[0],
            }
        zone = self._around.settings_of(about).time_zone if about else self._time_zone
        said = contents(tell.said, language, time_zone=zone, via=self._via, by_id=True)
        return [
            self._parcel(TELL_KIND, tell.lane, body | {"content": content}, user_id=tell.user_id)
            for content in said
        ]

    def _alerted(self, alert: v.Alert) -> list[Parcel]:
        language, via = self._around.config.language, self._via
        parts = contents(alert.said, language, time_zone=self._time_zone, via=via, by_id=True)
        private, told = self._in_private(alert), {"told": list(alert.told)} if alert.told else {}
        parcels = []
        for number, content in enumerate(parts):
            key = f"{alert.key}:{number}" if alert.key and number else alert.key
            end = number + 1 if number + 1 < len(parts) else None
            said = {spoken: others[number:end] for spoken, others in private.items()}
            body = {"content": content, "key": key, "private": said, "language": self._spoken_in(alert)}
            parcels.append(self._parcel(ALERT_KIND, v.Lane.ALERT, body | told, room_id=alert.room_id))
        return parcels

    def _in_private(self, alert: v.Alert) -> dict[str, list[dict[str, Any]]]:
        """Return what an alert says where each facilitator is told in private, by the language to use."""
        room, zone, via = alert.room_id, self._time_zone, self._via
        zone = self._around.settings_of(room).time_zone if room is not None else zone
        return {
            spoken: contents(alert.said, spoken, time_zone=zone, via=via, by_id=True)
            for spoken in v.LANGUAGES
        }

    def _spoken_in(self, alert: v.Alert) -> str:
        """Return the language to use with a facilitator who has chosen none."""
        room = alert.room_id
        return self._around.settings_of(room).language if room is not None else self._around.config.language

    async def _redaction(self, redact: v.Redact) -> Parcel:
        body = {
            "event_id": redact.event_id,
            "reason": self._reason(redact.reason, redact.room_id),
            "enclosed": {
                "then": await self._enclosed(redact.then),
                "otherwise": await self._enclosed(redact.otherwise),
            },
        }
        return self._parcel(REDACT_KIND, redact.lane, body, room_id=redact.room_id)

    async def _enclosed(self, said: Sequence[v.Delivery]) -> list[dict[str, Any]]:
        return [part for each in said for part in enclosed(await self.parcels(each))]

    def _file(self, file: v.SendFile) -> Parcel:
        data = base64.b64encode(file.data).decode()
        body = {"name": file.name, "mimetype": file.mimetype, "data": data}
        return self._parcel(FILE_KIND, file.lane, body, user_id=file.user_id)

    def _plain(self, consequence: v.Delivery) -> Parcel:
        """What names a room and little else: joining, leaving, inviting, levels, state."""
        fields = {name: getattr(consequence, name) for name in type(consequence).__slots__}
        room_id = fields.pop("room_id")
        if "reason" in fields:
            fields["reason"] = self._reason(fields["reason"], room_id)
        return self._parcel(type(consequence).__name__, v.Lane.ANSWER, fields, room_id=room_id)

    def _reason(self, reason: v.Text | None, room_id: v.RoomId) -> str:
        """Say a reason in the room's language, as the plain line that it is shown as."""
        if reason is None:
            return ""
        return line(reason, self._around.settings_of(room_id).language)

    def _parcel(
        self,
        kind: str,
        lane: v.Lane,
        body: dict[str, Any],
        *,
        room_id: str | None = None,
        user_id: str | None = None,
        becomes: str | None = None,
    ) -> Parcel:
        self._count += 1
        return Parcel(
            txn_id=txn_id(self.cause, kind, self._count),
            lane=lane,
            kind=kind,
            body=body,
            made_at=self._around.clock.now(),
            room_id=room_id,
            user_id=user_id,
            becomes=becomes,
        )


def answer(reply: v.Reply, asked: Asked) -> v.Post:
    """Return an answer as a post in the place where it was asked for."""
    message = asked.message
    return v.Post(
        room_id=message.room_id,
        said=reply.said,
        lane=reply.lane,
        thread=message.thread,
        replies_to=message.event_id,
        language=reply.language or asked.language,
        about=reply.about,
    )


def as_post(each: Each, asked: Asked) -> v.Delivery | v.Record:
    """Return a consequence as it is where nobody is there any more to be answered by `Reply`."""
    return answer(each, asked) if isinstance(each, v.Reply) else each


def txn_id(cause: str, kind: str, number: int) -> str:
    """Derive a transaction id (client-server API, "Transaction identifiers")."""
    digest = blake2b(f"{cause}\x1f{kind}\x1f{number}".encode(), digest_size=15).digest()
    return "ur" + base64.b32encode(digest).decode().lower()


def _relation(post: v.Post) -> dict[str, Any] | None:
    """Return `m.relates_to`: the thread, if any, else the message that is answered (rich reply)."""
    if post.thread is not None:
        reply = {"event_id": post.replies_to or post.thread}
        return {
            "rel_type": "m.thread",
            "event_id": post.thread,
            "is_falling_back": post.replies_to is None,
            "m.in_reply_to": reply,
        }
    return {"m.in_reply_to": {"event_id": post.replies_to}} if post.replies_to else None
