"""Where the files of messages lie, until they are deleted."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Exists, delete, exists, or_, select, update

from bot.storage.retention.rows import Rows, insert_new
from bot.storage.tables.retention import media
from policies.vocabulary import EventId, RoomId


class Files(Rows):
    """The files of messages that are to go with them."""

    async def note_media(
        self, room_id: RoomId, event_id: EventId, mxcs: Sequence[str], *, goes: bool
    ) -> None:
        """Remember where the files of a message lie, and whether they are to go with it."""
        known = {"room_id": room_id, "event_id": event_id, "gone": False, "goes": goes, "not_before": None}
        rows = [{**known, "mxc": mxc} for mxc in mxcs]
        async with self._database.transaction() as connection:
            await insert_new(connection, media, rows)

    async def deletable_media(self, *, now: datetime, at_most: int) -> Sequence[str]:
        """Return files of which every message is gone, one that they go with, and which may be tried now."""
        chosen = (
            select(media.c.mxc)
            .where(media.c.goes.is_(True), ~_is_shown())
            .where(or_(media.c.not_before.is_(None), media.c.not_before <= now))
        )
        return [row[0] for row in await self._rows(chosen.distinct().limit(at_most))]

    async def forget_files_that_stay(self) -> None:
        """Forget files of which every message is gone, and none that they go with."""
        other = media.alias()
        goes = exists().where(other.c.mxc == media.c.mxc, other.c.goes.is_(True))
        async with self._database.transaction() as connection:
            await connection.execute(delete(media).where(~goes, ~_is_shown()))

    async def showing(self, mxc: str) -> Sequence[tuple[RoomId, EventId]]:
        """Return the messages that showed a file."""
        chosen = select(media.c.room_id, media.c.event_id).where(media.c.mxc == mxc)
        return [(RoomId(row.room_id), EventId(row.event_id)) for row in await self._rows(chosen)]

    async def files_of(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the messages of a room that have files and are not known to be gone."""
        chosen = select(media.c.event_id).where(media.c.room_id == room_id, media.c.gone.is_(False))
        return frozenset(EventId(row[0]) for row in await self._rows(chosen))

    async def close_files(self, room_id: RoomId, event_ids: Iterable[EventId]) -> None:
        """Note that messages with files are gone."""
        async with self._database.transaction() as connection:
            for event_id in event_ids:
                mine = (media.c.room_id == room_id) & (media.c.event_id == event_id)
                await connection.execute(update(media).where(mine).values(gone=True))

    async def forget_media(self, mxc: str) -> None:
        """Forget a file that was deleted."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(media).where(media.c.mxc == mxc))

    async def postpone_media(self, mxc: str, until: datetime) -> None:
        """Leave a file for a while that could not be deleted."""
        async with self._database.transaction() as connection:
            await connection.execute(update(media).where(media.c.mxc == mxc).values(not_before=until))


def _is_shown() -> Exists:
    """Whether a message that is not known to be gone shows a file, in whatever room."""
    other = media.alias()
    return exists().where(other.c.mxc == media.c.mxc, other.c.gone.is_(False))
