"""What stays the same from one fact to the next: the configuration, the rooms, who the bot is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from bot.clock import Clock
from bot.config.effective import effective
from bot.config.model import Config
from bot.homeserver import Rooms, Wrote
from bot.retention.sweeper import Sweeper
from policies.room_safety.roles import Role, role_in, role_with
from policies.vocabulary import (
    Attachment,
    EventId,
    RetentionSettings,
    Room,
    RoomEvent,
    RoomId,
    RoomMessage,
    RoomSettings,
    Unread,
    UserId,
)

if TYPE_CHECKING:
    from bot.dispatch.source import Source


class Fetching(Protocol):
    """What may be fetched to decide by: what somebody replied to or attached, and nothing else."""

    async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
        """Return who wrote an event, and where it stands; None where it is gone or not to be seen."""

    async def read(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Read and decrypt one encrypted message; None where there is none, or it cannot be read."""

    async def newest(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Read an encrypted message as its author edited it last; None as for `read`, also of the edit."""

    async def download(self, attachment: Attachment, *, at_most: int) -> bytes:
        """Fetch and open an attached file of at most so many bytes."""


class Looking(Protocol):
    """What may be asked of who looks at messages for details."""

    async def gives_away(self, message: RoomMessage, source: "Source") -> bool:
        """Whether a message holds what is warned of in its room."""


@dataclass(slots=True)
class Surroundings:
    """Handed to whoever gathers facts. `management` is known once the alias was resolved.

    `clock` dates what happens; `earlier` is the one of two clocks that is behind, where they disagree.
    """

    config: Config
    rooms: Rooms
    bot: UserId
    clock: Clock
    digest_key: bytes = field(repr=False)
    earlier: Clock | None = None
    management: RoomId | None = None
    made_by_command: dict[RoomId, dict[str, str]] = field(default_factory=dict)
    fetching: Fetching | None = None
    looking: Looking | None = None
    unread: Callable[[RoomId], Sequence[Unread]] = lambda _: ()
    sweeper: Sweeper | None = None

    def surely_now(self) -> datetime:
        """Return the time by which something may lapse, which by neither of two clocks is too early."""
        return (self.earlier or self.clock).now()

    def settings_of(self, room_id: RoomId) -> RoomSettings:
        """Return the policy in force in a room: defaults, file, and what was set by command."""
        made = self.made_by_command.get(room_id, {})
        return effective(self.config, room_id, self.aliases_of(room_id), made).settings

    def retention_of(self, room_id: RoomId, *, older: RoomId) -> RetentionSettings:
        """Return what holds in a room, or in one it replaced; what the file says of that one goes first."""
        holds = self.settings_of(room_id).retention
        named = self.config.rooms.get(older, {}).get("retention") if older != room_id else None
        return RetentionSettings.model_validate(holds.model_dump() | named) if named else holds

    def aliases_of(self, room_id: RoomId) -> tuple[str, ...]:
        """Return the aliases by which the configuration may name a room."""
        alias = self.rooms[room_id].canonical_alias if room_id in self.rooms else ""
        return (alias,) if alias else ()

    def role_of(self, user_id: UserId, room: Room) -> Role:
        """Return somebody's role in a room."""
        return role_in(room, user_id, self.settings_of(room.room_id), self.config.admins)

    def role_then(self, event: RoomEvent, room: Room) -> Role:
        """Return the role that somebody had in a room when they spoke, also if they have left it since."""
        level = event.levels.get(room.room_id, room.powers.level_of(event.sender))
        return role_with(level, event.sender, self.settings_of(room.room_id), self.config.admins)

    def role_behind(self, command: RoomEvent, room: Room) -> Role:
        """Return the role that a command has behind it in a room: its sender's both then and now."""
        return min(self.role_then(command, room), self.role_of(command.sender, room))

    def is_management(self, room_id: RoomId) -> bool:
        """Whether a room is the facilitators' own."""
        return self.management is not None and room_id == self.management
