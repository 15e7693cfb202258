"""Who is in a room and what they registered, indexed for the policy; in memory only.

What can go wrong: two hundred people come in at once, and for each of them everything is indexed anew; or
somebody leaves, and is taken for a member still. So a change is noted at once, and carried out before the
next message is looked at: person by person where that is cheap, anew where it is not.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from bot.allowing import allowing
from bot.dispatch.kin import kin_among, staff_of
from bot.dispatch.source import Source
from bot.storage import details, rooms
from policies.identifying_details import Added, Member, OtherRoom, Place, Quotes, Registered, Room
from policies.vocabulary import Room as JoinedRoom
from policies.vocabulary import RoomId, UserId

COSTLY = 5  # taking one member's details out looks through all; from so many on, anew is cheaper


@dataclass(slots=True)
class Index:
    """One room's index, and what has changed since it was made."""

    room: Room
    here: set[str]
    staff: Collection[UserId]
    changed: set[UserId] = field(default_factory=set)
    others_changed: bool = False


@dataclass(slots=True)
class Rosters:
    """The indexes of all rooms. `added` are an organisation's own detectors."""

    added: Sequence[Added] = ()
    _rooms: dict[RoomId, Index] = field(default_factory=dict)

    def stale(self, room_id: RoomId | None = None) -> None:
        """Make the index of a room, or of all rooms, anew before it is next used."""
        if room_id is None:
            self._rooms.clear()
        else:
            self._rooms.pop(room_id, None)
            self._elsewhere(room_id)

    def moved(self, room_id: RoomId, user_id: UserId) -> None:
        """Note that somebody came, left or goes by another name."""
        if room_id in self._rooms:
            self._rooms[room_id].changed.add(user_id)
        self._elsewhere(room_id)

    def without(self, room_id: RoomId, user_id: UserId) -> None:
        """Leave somebody out of a room's index until it is used again: a name is no part of what it says."""
        if room_id in self._rooms:
            self._rooms[room_id].room.remove(user_id)
            self._rooms[room_id].changed.add(user_id)

    def staffed(self) -> None:
        """Note that somebody may look after other rooms than before."""
        for index in self._rooms.values():
            index.others_changed = True

    def registered(self, user_id: UserId) -> None:
        """Note that somebody registered a detail, or took one back."""
        for index in self._rooms.values():
            if user_id in index.here:
                index.changed.add(user_id)

    async def of(self, room_id: RoomId, source: Source, quotes: Quotes) -> Room:
        """Return the index of a room as it is now."""
        index = self._rooms.get(room_id)
        if index is None or len(index.here.intersection(index.changed)) > COSTLY:
            index = self._rooms[room_id] = await indexed(room_id, source, quotes, self.added)
            index.others_changed = True
        if index.changed:
            await _caught_up(index, room_id, source)
        if index.others_changed:
            index.others_changed = False
            kin = await _kin(room_id, source)
            index.room.know(_as_others(kin, source))
            quotes.relate(room_id, kin)
        return index.room

    def _elsewhere(self, room_id: RoomId) -> None:
        for other, index in self._rooms.items():
            index.others_changed |= other != room_id


async def indexed(
    room_id: RoomId, source: Source, quotes: Quotes | None, added: Sequence[Added] = ()
) -> Index:
    """Make the index of a room."""
    around = source.around
    policy = around.settings_of(room_id).identifying_details
    members = await _members(around.rooms[room_id], source, None)
    here: set[str] = {around.bot, *(member.user_id for member in members)}
    place = Place(
        regions=policy.regions,
        languages=policy.languages,
        user_ids=here,
        allow=policy.allow,
        matches=allowing(policy.allow),
    )
    room = Room(
        members,
        key=around.digest_key,
        place=place,
        others=await others(room_id, source),
        quotes=quotes if policy.across_rooms else None,
        name=room_id,
        added=added,
    )
    return Index(room, here, staff_of(room_id, around))


async def others(room_id: RoomId, source: Source) -> Sequence[OtherRoom]:
    """Return the other confidential rooms of the same house; none where either room keeps to itself."""
    return _as_others(await _kin(room_id, source), source)


async def _kin(room_id: RoomId, source: Source) -> Sequence[RoomId]:
    if not looks_across(room_id, source):
        return ()
    known = [each.room_id for each in await rooms.all_protected(source.connection)]
    looking = [each for each in known if each != room_id and looks_across(each, source)]
    return kin_among(room_id, looking, source.around)


def _as_others(kin: Sequence[RoomId], source: Source) -> Sequence[OtherRoom]:
    return [_as_other(source.around.rooms[each], source.around.bot) for each in kin]


def looks_across(room_id: RoomId, source: Source) -> bool:
    """Whether a room takes part in what is looked for across rooms; it must be encrypted to have secrets."""
    around = source.around
    policy = around.settings_of(room_id).identifying_details
    is_confidential = room_id in around.rooms and around.rooms[room_id].encrypted
    return is_confidential and policy.across_rooms and policy.mode != "off"


def _as_other(room: JoinedRoom, bot: UserId) -> OtherRoom:
    members = tuple(Member(m.user_id, m.display_name) for m in room.joined() if m.user_id != bot)
    return OtherRoom(room.name, members)


async def _caught_up(index: Index, room_id: RoomId, source: Source) -> None:
    changed, index.changed = index.changed, set()
    staff = staff_of(room_id, source.around)
    index.others_changed |= staff != index.staff
    index.staff = staff
    present = await _members(source.around.rooms[room_id], source, changed)
    gone = changed.difference(member.user_id for member in present)
    for user_id in gone:
        index.room.remove(user_id)
    for member in present:
        index.room.add(member)
    index.here.difference_update(gone - {source.around.bot})
    index.here.update(member.user_id for member in present)


async def _members(room: JoinedRoom, source: Source, only: set[UserId] | None) -> list[Member]:
    """Return the members of a room, or some of them, with what they registered."""
    registered: dict[UserId, list[Registered]] = {}
    for detail in await details.everything(source.connection, only):
        mine = Registered(detail.kind, detail.user_id, detail.digests)
        registered.setdefault(detail.user_id, []).append(mine)
    return [
        Member(m.user_id, m.display_name, tuple(registered.get(m.user_id, ())))
        for m in room.joined()
        if m.user_id != source.around.bot and (only is None or m.user_id in only)
    ]
