"""How retention stands: what the server keeps, what an admin's token is good for, if the age can be met."""

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.config.effective import effective
from bot.config.model import Config
from bot.doctor.check import Check, State
from bot.doctor.permissions import name_of
from bot.failures import Failure
from bot.matrix.http import Http
from bot.matrix.visiting import Visit
from bot.retention.admin import SynapseAdmin
from bot.retention.ledger import Position, Trouble
from bot.storage import rooms as storage
from bot.storage.database import Database
from bot.storage.retention import RetentionLedger
from bot.texts.render import render
from policies.retention.wording import trouble
from policies.vocabulary import RetentionSettings, Room, RoomId, UserId, durations, server_name

A_DAY = 17_280  # events that Synapse's default `rc_message` (0.2 a second) lets an account send in one
LIFT = "Lend the bot an admin's token (`synapse_admin`), or have its rate limit lifted."


@dataclass(frozen=True, slots=True)
class Swept:
    """A room in which messages go for their age, and what the bot knows of that."""

    room: Room
    settings: RetentionSettings
    position: Position
    backlog: int
    troubles: Sequence[Trouble]

    @property
    def age(self) -> timedelta:
        """The agreed age."""
        return self.settings.max_age or timedelta.max

    @property
    def others(self) -> int:
        """How many other homeservers take part."""
        servers = {server_name(member.user_id) for member in self.room.joined()}
        return max(0, len(servers) - 1)


async def swept_rooms(config: Config, database: Database | None, rooms: Sequence[Room]) -> Sequence[Swept]:
    """Return the rooms in which messages go for their age, as the settings stand now."""
    found = [await _swept(config, database, room) for room in rooms if room.encrypted]
    return [one for one in found if one.settings.max_age is not None]


async def _swept(config: Config, database: Database | None, room: Room) -> Swept:
    aliases = (room.canonical_alias,) if room.canonical_alias else ()
    if database is None:
        settings = effective(config, room.room_id, aliases).settings.retention
        return Swept(room, settings, Position(room_id=room.room_id), 0, ())
    ledger = RetentionLedger(database)
    async with database.reading() as connection:
        made = await storage.settings_made(connection, room.room_id)
    return Swept(
        room,
        effective(config, room.room_id, aliases, made).settings.retention,
        await ledger.position(room.room_id),
        await ledger.backlog(room.room_id),
        await ledger.troubles(room.room_id),
    )


async def check_retention(
    config: Config, visit: Visit, swept: Sequence[Swept], now: datetime
) -> AsyncIterator[Check]:
    """Check what holds for all rooms, then each room."""
    if not swept:
        yield Check("retention", State.GOOD, "in no room are messages removed for their age")
        return
    yield what_is_kept(swept)
    is_lifted = False
    if config.secrets.synapse_admin_token is not None:
        check, is_lifted = await _admin(config)
        yield check
    written = sum([await visit.written_since(one.room.room_id, now - timedelta(days=1)) for one in swept])
    yield can_be_met(swept, written, is_lifted=is_lifted)
    for one in swept:
        for check in check_swept(one, UserId(config.user_id)):
            yield check


def what_is_kept(swept: Sequence[Swept]) -> Check:
    """Say what a homeserver has of messages that were removed."""
    found = (
        "a Synapse keeps what a removed message said for its `redaction_retention_period` (7 days unless "
        "set), then clears 100 every five minutes"
    )
    if all(one.settings.media == "delete" for one in swept):
        return Check("what the server keeps", State.GOOD, f"{found}; attached files are deleted")
    mend = "With `synapse_admin`, set `retention.media: delete`, or use the server's own `media_retention`."
    return Check("what the server keeps", State.ADVICE, f"{found}; attached files stay", mend)


async def _admin(config: Config) -> tuple[Check, bool]:
    """Try the admin's token; returns too whether the bot's rate limit is lifted."""
    token = config.secrets.synapse_admin_token
    http = Http(config.homeserver, token.get_secret_value() if token else None)
    try:
        is_lifted = await SynapseAdmin(http.json).has_no_rate_limit(UserId(config.user_id))
    except Failure as failure:
        mend = "Put the access token of an admin of this server into `synapse_admin.token_file`."
        return Check("admin's token", State.BAD, f"it does not work: {failure}", mend), False
    finally:
        await http.close()
    limit = "is lifted" if is_lifted else "stands; the bot lifts it when it starts"
    return Check("admin's token", State.GOOD, f"it works; the bot's rate limit {limit}"), is_lifted


def can_be_met(swept: Sequence[Swept], written: int, *, is_lifted: bool) -> Check:
    """Say whether the agreed ages can be met, by what is written in a day and what waits."""
    waiting = sum(one.backlog for one in swept)
    found = f"{written} events were written in the last day, {waiting} wait to be removed"
    if is_lifted:
        return Check("agreed age", State.GOOD, f"{found}, and the bot's rate limit is lifted")
    found += f"; unless set otherwise, a Synapse lets the bot send {A_DAY} a day"
    if written > A_DAY:
        return Check("agreed age", State.BAD, f"{found}, so messages stay longer than agreed", LIFT)
    takes = timedelta(days=waiting / max(1, A_DAY - written))
    if takes > min(one.age for one in swept):
        return Check("agreed age", State.ADVICE, f"{found}, so it takes {takes.days + 1} days", LIFT)
    return Check("agreed age", State.GOOD, found)


def check_swept(one: Swept, bot: UserId) -> Iterator[Check]:
    """Check one room. That the bot may not redact is said with the room's other permissions."""
    name = f"{name_of(one.room)}, retention"
    hindrances = [Check(name, State.BAD, _said(each), "") for each in one.troubles]
    yield from hindrances
    if not hindrances and one.room.powers.may_redact_others(bot):
        yield Check(name, State.GOOD, _stands(one))
    if one.position.paused:
        yield Check(name, State.ADVICE, "removing is paused", "Go on with `!retention resume`.")
    if one.position.hides_history or one.room.history_visibility in ("joined", "invited"):
        yield Check(
            name,
            State.ADVICE,
            "the bot does not see what was said before it came, and cannot remove it",
            "Set the history visibility to `shared` for what is said from now on.",
        )
    if one.others:
        yield _elsewhere(name, one)


def _stands(one: Swept) -> str:
    found = f"the bot may redact, and removes what is older than {durations.written(one.age)}"
    proven = one.position.proven_at
    return f"{found}; nothing due was left on {proven:%Y-%m-%d %H:%M} UTC" if proven else found


def _elsewhere(name: str, one: Swept) -> Check:
    found = (
        f"{one.others} other homeservers have copies; one that was away for an hour or longer misses "
        "removals until somebody there reads back"
    )
    if one.settings.purge_history_after is not None:
        found += "; so history is not purged here"
    return Check(name, State.ADVICE, found, "Make rooms that need no others with `m.federate: false`.")


def _said(one: Trouble) -> str:
    return str(render(trouble(one.cause, RoomId(one.room_id)), "en")["body"]).strip()
