"""What may be known while deciding: the stored records and the configuration, read inside one transaction.

Commands see it through protocols of their own, each as narrow as the command needs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.dispatch.in_force import InForce
from bot.dispatch.incidents import Incidents
from bot.dispatch.retaining import Retaining
from bot.dispatch.standings import Standings
from bot.storage import agreements, audit, details, lobby, people, positions, rooms
from bot.storage.details import RegisteredDetail
from bot.storage.rooms import ProtectedRoom
from commands.base import Asked, Command, Reach
from commands.table import TABLE
from policies import identifying_details
from policies.identifying_details import Member, Noticed, Place, at_worst, would_be_noticed
from policies.room_safety.roles import Role
from policies.vocabulary import Room, RoomEvent, RoomId, UserId, newest, replaced_by


@dataclass(frozen=True, slots=True)
class Reading(Standings, InForce, Retaining, Incidents):
    """Reads through one connection."""

    async def written_at(self, message: RoomEvent) -> datetime:
        """Return when something was written, as far as that can be believed: after all heard before.

        What was said while the bot was away is judged by the moment it was said, and not by its return.
        """
        now = self.around.clock.now()
        heard_until = await positions.saved_at(self.connection, self.around.bot)
        return min(max(message.sent_at, heard_until or now), now)

    async def gives_away(self, asked: Asked) -> bool:
        """Whether a command's own words were, or are to be, met with a warning.

        Raises:
            Unanswered: the homeserver has to be asked first whom it answers.
        """
        looking, first = self.around.looking, asked.first or asked.message
        if looking is None or await self.protected(first.room_id) is None:
            return False
        return await looking.gives_away(first, self)

    async def details_of(self, user_id: UserId) -> Sequence[RegisteredDetail]:
        """List what somebody registered, oldest first."""
        return await details.of(self.connection, user_id)

    async def protected(self, room_id: RoomId) -> ProtectedRoom | None:
        """Return what is known of a protected room."""
        return await rooms.protected(self.connection, room_id)

    async def is_set_apart(self, room_id: RoomId) -> bool:
        """Whether a room is, or was, the facilitators' own, and nobody has had it looked after since.

        What took the place of such a room is one as well.
        """
        if self.around.is_management(room_id) or await rooms.is_set_apart(self.connection, room_id):
            return True
        before = replaced_by(room_id, self.around.rooms.joined())
        if not before or await self.protected(room_id) is not None:
            return False
        return not (await rooms.all_set_apart(self.connection)).isdisjoint(before)

    async def is_direct(self, room_id: RoomId) -> bool:
        """Whether a room is the direct room of a person and the bot; the bot makes rooms for nothing else.

        By who made it, it is known from its first event on, before the outbox has come to remember it.
        """
        rooms_now = self.around.rooms
        if room_id in rooms_now and rooms_now[room_id].creator == self.around.bot:
            return True
        return await people.whose_direct_room(self.connection, room_id) is not None

    async def shared_rooms(self, user_id: UserId) -> tuple[Room, ...]:
        """Return the protected rooms that somebody is in together with the bot, or waits outside of."""
        joined = await self._looked_after()
        waits = await lobby.rooms_of(self.connection, user_id)
        return tuple(
            room
            for room in joined
            if room.is_joined(user_id) or room.room_id in waits or self._knocks(user_id, room)
        )

    async def reached(self, reach: Reach, user_id: UserId) -> tuple[Room, ...]:
        """Return the rooms that a command of somebody's may be about: the shared ones first."""
        found = list(await self.shared_rooms(user_id))
        if reach is Reach.BEEN_IN:
            found += [room for room in await self._looked_after() if room.has_been_in(user_id)]
        if reach is Reach.AGREED:
            found += await self._agreed(user_id)
        return tuple({room.room_id: room for room in found}.values())

    async def is_overtaken(self, asked: Asked) -> bool:
        """Whether a command's key came late, and staff has done something to its room since it was said.

        Whoever holds a key back would otherwise choose which of two commands is the last.
        """
        message = asked.message
        if message.unread_for is None:
            return False
        return await audit.is_anything_done(self.connection, asked.the_room.room_id, message.sent_at)

    async def may_vouch(self, asked: Asked, user_id: UserId) -> bool:
        """Whether somebody's word that an identity is that of another is enough, wherever it counts.

        Configured admins are known to the operator. Others look after all that the other one does, or did: by
        leaving a room first, nobody makes the word of its facilitators needless.
        """
        around = self.around
        if asked.sender in around.config.admins:
            return True
        counts_for_all = around.config.encryption.require_signed_devices == "everyone"
        rooms_at_stake = [
            room
            for room in await self._looked_after()
            if room.has_been_in(user_id)
            and (counts_for_all or around.role_if_in(user_id, room) >= Role.FACILITATOR)
            and newest(room.room_id, around.rooms.joined()) == room.room_id
        ]
        return all(around.role_behind(asked.message, room) >= Role.FACILITATOR for room in rooms_at_stake)

    async def _looked_after(self) -> list[Room]:
        known = [p.room_id for p in await rooms.all_protected(self.connection)]
        return [self.around.rooms[room_id] for room_id in known if room_id in self.around.rooms]

    async def _agreed(self, user_id: UserId) -> list[Room]:
        """Return where somebody's agreement stands; of a room that the bot has left, the id alone."""
        last = {act.room_id: act for act in await agreements.acts(self.connection, user_id=user_id)}
        standing = [room_id for room_id, act in last.items() if act.act == "agreed"]
        around = self.around.rooms
        return [around[room_id] if room_id in around else Room(room_id) for room_id in standing]

    def _knocks(self, user_id: UserId, room: Room) -> bool:
        """Whether somebody waits by their knock alone; what the lobby kept of it has ended."""
        gate = self.around.settings_of(room.room_id).agreement.gate
        return gate == "lobby" and user_id in room.knocking()

    async def language_of(self, user_id: UserId, room_id: RoomId | None = None) -> str:
        """Return the language to use with somebody: chosen, else the room's, else the bot's.

        In private it is the one of the groups that they share with the bot, where those speak one.
        """
        if chosen := await people.language(self.connection, user_id):
            return chosen
        if room_id is None or await self.is_direct(room_id):
            spoken = {self.around.settings_of(r.room_id).language for r in await self.shared_rooms(user_id)}
            if len(spoken) == 1:
                return spoken.pop()
        return self.around.settings_of(room_id).language if room_id else self.around.config.language

    def commands_for(self, asked: Asked) -> Sequence[Command]:
        """Return what the asker may say in this kind of room."""
        return [c for c in TABLE if asked.role >= c.who and asked.where & c.where]

    def every_command(self) -> Sequence[Command]:
        """Return what anybody may say anywhere."""
        return TABLE

    def crisis_lines(self) -> Sequence[str]:
        """Return the configured crisis lines."""
        return self.around.config.crisis_lines

    def digests(self, kind: str, value: str, owner: UserId) -> tuple[str, tuple[bytes, ...]]:
        """Return the hint and the keyed digests of a value."""
        registered = identifying_details.registered(
            kind, value, owner=owner, key=self.around.digest_key, regions=self._regions(owner)
        )
        return identifying_details.hint(kind, value), registered.digests

    async def noticed(self, kind: str, value: str, owner: UserId) -> Noticed:
        """Return how a value would be noticed in those of its owner's rooms that are looked after."""
        shared = [room for room in await self._looked_after() if room.is_joined(owner)]
        shown = {self._shown_in(room, owner) for room in shared} or {(Member(owner), Place())}
        return at_worst(would_be_noticed(kind, value, member, place) for member, place in shown)

    def _shown_in(self, room: Room, user_id: UserId) -> tuple[Member, Place]:
        """Return how a room shows somebody, and what is spoken there."""
        policy = self.around.settings_of(room.room_id).identifying_details
        name = room.members[user_id].display_name
        return Member(user_id, name), Place(regions=policy.regions, languages=policy.languages)

    def looks_valid(self, kind: str, value: str, owner: UserId) -> bool:
        """Whether a value looks like what its kind says, in the regions of its owner's rooms."""
        return identifying_details.looks_valid(kind, value, self._regions(owner))

    def _regions(self, owner: UserId) -> tuple[str, ...]:
        shared = [room for room in self.around.rooms.joined() if room.is_joined(owner)]
        found = [self.around.settings_of(room.room_id).identifying_details.regions for room in shared]
        return tuple(dict.fromkeys(region for regions in found for region in regions))
