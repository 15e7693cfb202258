"""What may be known about a room's policy: every key, its value, its origin, what stands against it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.config.effective import changing, effective, keys, with_change
from bot.config.problems import Unsettable
from bot.dispatch.source import Source
from bot.failures import ConfigProblem
from bot.storage import mutes
from bot.storage.forgetting import KeptRows, everything_about
from bot.storage.mutes import Mute
from bot.storage.tables import every
from commands.nearest import nearest
from policies.room_safety.permissions import missing_permissions
from policies.room_safety.roles import Role, role_in, role_of_anyone
from policies.vocabulary import Room, RoomId, RoomSettings, Text, Unread, UserId

_REMARKING = frozenset("#&*!")
"""With these, YAML begins what is no part of a value: a comment, a name for it, a word on its type."""


@dataclass(frozen=True, slots=True)
class SettingInForce:
    """One key of a room's policy, as it holds."""

    key: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class TableAbout:
    """What a table says it knows about a person, and for how long."""

    knows: Text
    kept: Text


class InForce(Source):
    """Reads policies as they hold."""

    __slots__ = ()

    def settings_in_force(self, room_id: RoomId) -> Sequence[SettingInForce]:
        """Return every key of a room's policy."""
        around = self.around
        made = around.made_by_command.get(room_id, {})
        holds = effective(around.config, room_id, around.aliases_of(room_id), made)
        return [SettingInForce(key, holds.value(key), holds.origins[key]) for key in keys()]

    def set_by_command(self, room_id: RoomId) -> Collection[str]:
        """Return the keys that commands have set, also those that no longer fit the configuration."""
        return tuple(self.around.made_by_command.get(room_id, {}))

    def refused_setting(self, room_id: RoomId, key: str, value: str | None) -> Text | None:
        """Return why a key cannot be set to a value, or (None) back to the file's; None where it can."""
        around = self.around
        made = around.made_by_command.get(room_id, {})
        try:
            changing(around.config, room_id, key, value, aliases=around.aliases_of(room_id), changed=made)
        except Unsettable as unsettable:
            return unsettable.said
        return None

    def without_remarks(self, room_id: RoomId, key: str, value: str) -> str:
        """Return a value that can be set as it counts, where more than that may stand in it."""
        around = self.around
        if _REMARKING.isdisjoint(value):
            return value
        made = around.made_by_command.get(room_id, {})
        aliases = around.aliases_of(room_id)
        return changing(around.config, room_id, key, value, aliases=aliases, changed=made).value(key)

    def rules_on_disk(self, room_id: RoomId) -> Mapping[str, str]:
        """Read the ground rules that the configuration names for a room, by language.

        Raises:
            ConfigProblem: a file is missing, empty, too large or not UTF-8.
        """
        files = self.around.config.rules(self.around.settings_of(room_id))
        return {language: file.text for language, file in files.items()}

    def rules_in_files(self, room_id: RoomId) -> Mapping[str, str]:
        """Return the ground rules that the configuration names for a room; nothing where a file is unfit."""
        try:
            return self.rules_on_disk(room_id)
        except ConfigProblem:
            return {}

    def near_setting(self, key: str) -> str | None:
        """Return the nearest key to a name that is none."""
        return nearest(key, keys())

    def removes_more(self, room_id: RoomId, key: str, value: str | None) -> bool:
        """Whether a change, or (None) going back to the file, would redact what would otherwise stay."""
        if not key.startswith("retention."):
            return False
        after = self._settings_with(room_id, {key: value})
        before = self.around.settings_of(room_id)
        spared = ("keep_pinned", "keep_facilitator_notices")
        shorter = _age(after.retention.max_age) < _age(before.retention.max_age)
        return shorter or any(
            getattr(before.retention, name) and not getattr(after.retention, name) for name in spared
        )

    def role_with(self, changes: Mapping[str, str | None], room: Room, user_id: UserId | None = None) -> Role:
        """Return what somebody, or anyone without a level of their own, would be after changes of policy."""
        settings = self._settings_with(room.room_id, changes)
        if user_id is None:
            return role_of_anyone(room, settings)
        return role_in(room, user_id, settings, self.around.config.admins)

    def _settings_with(self, room_id: RoomId, changes: Mapping[str, str | None]) -> RoomSettings:
        around = self.around
        made: Mapping[str, str] = around.made_by_command.get(room_id, {})
        for key, value in changes.items():
            made = with_change(made, key, value)
        return effective(around.config, room_id, around.aliases_of(room_id), made).settings

    def obstacle(self, room_id: RoomId, key: str, value: str) -> Text | None:
        """Return why the room makes a setting impossible; None where it does not."""
        around = self.around
        if key != "agreement.gate" or room_id not in around.rooms:
            return None
        after = self._settings_with(room_id, {key: value})
        room = around.rooms[room_id]
        before = missing_permissions(room, around.bot, around.settings_of(room_id))
        return next(
            (lack for lack in missing_permissions(room, around.bot, after) if lack not in before), None
        )

    def lacking(self, room: Room) -> Sequence[Text]:
        """Say which permissions the bot lacks in a room, and what makes a setting impossible."""
        return missing_permissions(room, self.around.bot, self.around.settings_of(room.room_id))

    def unread(self, room_id: RoomId) -> Sequence[Unread]:
        """Return how many messages of a room could not be read, by reason and client."""
        return self.around.unread(room_id)

    async def everything_about(self, user_id: UserId) -> Sequence[KeptRows]:
        """Return every row that is kept about somebody, table by table."""
        return await everything_about(self.connection, user_id)

    async def mutes_of(self, user_id: UserId) -> Sequence[Mute]:
        """Return the power levels of somebody that a gate has lowered and not given back."""
        known = await mutes.of_person(self.connection, user_id)
        return [mute for mute in known if mute.ended_at is None]

    def kept_about_people(self) -> Sequence[TableAbout]:
        """Return what each table that knows about a person says of itself."""
        about = [table.info for table in every.metadata.sorted_tables if table.info.get("person")]
        return [TableAbout(info["knows"], info["kept"]) for info in about]


def _age(max_age: timedelta | None) -> timedelta:
    return timedelta.max if max_age is None else max_age
