"""Writes the record out as CSV or JSON. Reads only, so it works while the bot runs."""

import csv
import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.config.model import Config
from bot.failures import NoSuchRoom
from bot.looking import reading
from bot.storage import agreements, rooms
from policies.vocabulary import AgreementAct, RoomId

COLUMNS = (
    "act",
    "room_id",
    "user_id",
    "rules_version",
    "rules_sha256",
    "language",
    "purpose",
    "method",
    "event_id",
    "sent_at",
    "recorded_at",
)

# What a spreadsheet would take for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


async def exported_agreements(config: Config, form: str, room_id: str | None) -> str:
    """Return the record of agreement, written out.

    Raises:
        StartProblem: there is no database yet, or another version of the bot has used it last.
        NoSuchRoom: nothing is known of the room.
    """
    async with reading(config) as connection:
        acts = await agreements.acts(connection, room_id=RoomId(room_id) if room_id else None)
        if room_id and not acts:
            await _demand_known(connection, room_id)
    return as_json(acts) if form == "json" else as_csv(acts)


async def _demand_known(connection: AsyncConnection, room_id: str) -> None:
    known = {room.room_id for room in await rooms.all_protected(connection)}
    if room_id not in known:
        listed = (
            f"Rooms that are looked after: {', '.join(sorted(known))}." if known else "There is none yet."
        )
        raise NoSuchRoom(f"--room: nothing is kept of a room {room_id}. Name a room by its id. {listed}")


def as_json(acts: Sequence[AgreementAct]) -> str:
    """Write acts as a JSON list, one object a row, times in ISO 8601, UTC."""
    return json.dumps([_row(act) for act in acts], indent=2, ensure_ascii=False) + "\n"


def as_csv(acts: Sequence[AgreementAct]) -> str:
    """Write acts as CSV; what a spreadsheet would run as a formula is quoted with an apostrophe."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for act in acts:
        writer.writerow({name: _defused(value) for name, value in _row(act).items()})
    return out.getvalue()


def _row(act: AgreementAct) -> dict[str, str | int | None]:
    return {name: _written(getattr(act, name)) for name in COLUMNS}


def _written(value: object) -> str | int | None:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return value if isinstance(value, int) or value is None else str(value)


def _defused(value: str | int | None) -> str | int | None:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
