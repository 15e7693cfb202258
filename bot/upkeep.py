"""Keeps every room as its record says it should be: asked anew, reminded, gated; now, and when a time comes.

Called for a room after each change that concerns it, and when its next moment has come. What is to be done is
derived from the records every time, so that a crash, a restart or a second call changes nothing.
"""

from dataclasses import dataclass, field

from bot.dispatch import changing, gating, joining, reminding
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from bot.storage import rooms
from policies.room_safety.permissions import gate_obstacle
from policies.vocabulary import Alert, Delivery, Record, Room, RoomId, RoomLink, Text, text

Following = list[Delivery | Record]


@dataclass(slots=True, kw_only=True)
class Upkeep:
    """Looks after the protected rooms."""

    dispatcher: Dispatcher
    schedule: Schedule
    _said: dict[RoomId, Text] = field(default_factory=dict)

    async def plan(self) -> None:
        """Look at every protected room now."""
        async with self.dispatcher.database.reading() as connection:
            known = await rooms.all_protected(connection)
        await self.dispatcher.look_at([room.room_id for room in known])

    async def keep(self, room_id: RoomId) -> None:
        """Bring one room in line with its record, and plan when it is looked at next."""
        now, said = self.dispatcher.around.clock.now(), self._said.get(room_id)
        following: list[Following] = []

        async def decide(reading: Reading) -> Following:
            self._recall(room_id, said)  # decided anew, it was not said yet
            following.append(await self.due(room_id, reading))
            return following[-1]

        await self.dispatcher.follow(f"upkeep:{room_id}:{now.isoformat()}", decide, keeps=False)
        await self._plan_next(room_id)

    def _recall(self, room_id: RoomId, said: Text | None) -> None:
        if said is None:
            self._said.pop(room_id, None)
        else:
            self._said[room_id] = said

    async def due(self, room_id: RoomId, reading: Reading) -> Following:
        """Return what is due in a room."""
        room = await _looked_after(room_id, reading)
        if room is None:
            return []
        now = reading.around.clock.now()
        return [
            *await changing.lapsed(room, reading, reading.around.surely_now()),
            *await changing.asked_anew(room, reading, now),
            *await reminding.reminded(room, reading, now),
            *await reminding.told(room, reading, now),
            *await reminding.standing(room, reading, now),
            *await gating.levels(room, reading, now),
            *await gating.invitations(room, reading),
            *self._obstacle(room, reading),
        ]

    def _obstacle(self, room: Room, reading: Reading) -> Following:
        """Tell the facilitators once that a room makes its gate impossible."""
        settings = reading.around.settings_of(room.room_id).agreement
        found = gate_obstacle(room, reading.around.bot, settings.gate) if settings.required else None
        if found is None:
            self._said.pop(room.room_id, None)
            return []
        if self._said.get(room.room_id) == found:
            return []
        self._said[room.room_id] = found
        opening = text("The gate of {room} does not work.", room=RoomLink(room.room_id, room.name))
        return [Alert(room_id=room.room_id, key=f"gate:{room.room_id}", said=(opening, found))]

    async def _plan_next(self, room_id: RoomId) -> None:
        async with self.dispatcher.database.reading() as connection:
            reading = Reading(connection, self.dispatcher.around)
            room = await _looked_after(room_id, reading)
            now = reading.around.clock.now()
            moment = await reminding.next_moment(room, reading, now) if room else None
        name = f"upkeep:{room_id}"
        if moment is None:
            self.schedule.drop(name)
        else:
            # By a pause, not by its moment: the schedule's clock may disagree with the one that dates.
            self.schedule.after(name, moment - now, self._keeping(room_id))

    def _keeping(self, room_id: RoomId) -> Job:
        async def keep() -> None:
            await self.keep(room_id)

        return keep


async def _looked_after(room_id: RoomId, reading: Reading) -> Room | None:
    """Return a protected room that the bot is in, and that is not apart."""
    if room_id not in reading.around.rooms or await reading.protected(room_id) is None:
        return None
    room = reading.around.rooms[room_id]
    return None if await joining.is_apart(room, reading) else room
