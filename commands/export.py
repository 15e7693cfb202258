"""`!export agreements`: the record of a room as files, sent in the direct room."""

from typing import Protocol

from commands.base import Asked, Outcome, Where, reply
from policies.vocabulary import AuditAct, RoomId, RoomLink, SendFile, Tell, text

MIMETYPES = {"csv": "text/csv", "json": "application/json"}


class Record(Protocol):
    """What this command reads."""

    async def agreements_file(self, room_id: RoomId, form: str) -> bytes:
        """Return the record of agreement in a room, written out as `csv` or `json`."""


async def export(asked: Asked, record: Record) -> Outcome:
    """Send the record of agreement to the asker, and to nobody else."""
    if asked.argument.strip().lower() != "agreements":
        return [reply(text("What can be exported: `{export}`", export=f"{asked.prefix}export agreements"))]
    room = asked.the_room
    files = [
        SendFile(
            user_id=asked.sender,
            name=f"agreements.{form}",
            mimetype=mimetype,
            data=await record.agreements_file(room.room_id, form),
        )
        for form, mimetype in MIMETYPES.items()
    ]
    told = Tell(
        user_id=asked.sender,
        said=(
            text(
                "The record of agreement in {room}, as CSV and as JSON.",
                room=RoomLink(room.room_id, room.name),
            ),
            text("It names members: please keep it where only those can read it who must."),
        ),
        about=room.room_id,
    )
    act = AuditAct(who=asked.sender, what="export agreements", room_id=room.room_id, at=asked.now)
    here = [] if asked.where is Where.DIRECT else [reply(text("I send it to you in our direct room."))]
    return [act, *here, told, *files]
