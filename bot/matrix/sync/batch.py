"""One sync, from the request to the facts.

The order matters. First everything that needs the network and can fail, which `bot.matrix.sync.held` keeps
over retries; then messages to this device, which the server will not send again; then the rooms, without
waiting for anything; last the devices of who wrote, and opening what they wrote. When `next` raises, the
same position can be asked for again: whatever was used up is on disk, and the facts come out the same.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta

from bot.clock import Clock
from bot.homeserver import Batch
from bot.matrix.crypto.machine import Machine
from bot.matrix.http import Http, path
from bot.matrix.reading import Json, mapping, objects, text
from bot.matrix.sync.forks import Forks
from bot.matrix.sync.gaps import gaps_in, own_join_in
from bot.matrix.sync.held import Held
from bot.matrix.sync.levels import with_levels
from bot.matrix.sync.opening import Opening
from bot.matrix.sync.order import in_order_sent
from bot.matrix.sync.rooms import JoinedRooms, RoomModel
from bot.matrix.sync.timeline import Draft, Encrypted, Reader, left_by
from policies.vocabulary import (
    BotLeft,
    EventId,
    Fact,
    GapGivenUp,
    IdentityChanged,
    InvitedBot,
    RoomId,
    RoomMessage,
    RosterSeen,
    UnreadableMessage,
    UserId,
)

TIMELINE_LIMIT = 100
_GRACE = timedelta(seconds=60)
_FIRST_PATIENCE = timedelta(minutes=5)

FILTER = json.dumps(
    {
        "presence": {"types": []},
        "account_data": {"types": []},
        "room": {
            "account_data": {"types": []},
            "ephemeral": {"types": []},
            "state": {"lazy_load_members": False},
            "timeline": {"limit": TIMELINE_LIMIT, "lazy_load_members": False},
        },
    },
    separators=(",", ":"),
)


class Syncing:
    """Asks what happened, and tells it as facts."""

    def __init__(self, own: UserId, http: Http, machine: Machine, rooms: JoinedRooms, clock: Clock) -> None:
        self._own = own
        self._http = http
        self._machine = machine
        self._rooms = rooms
        self._clock = clock
        self._reader = Reader(own, machine.counts)
        self._opening = Opening(http, machine, rooms, clock)
        self._forks = Forks(rooms)
        self._held: Held | None = None

    async def next(self, since: str | None, *, full_state: bool, patience: timedelta) -> Batch:
        """Ask what happened since a position; see `bot.homeserver.Homeserver.sync`."""
        self._opening.settle(since)
        if since is None:
            self._machine.devices.mark_all_outdated()
        self._held = held = await self._answered(since, full_state=full_state, patience=patience)
        await held.fetch(self._http)
        answer, position = held.answer, text(held.answer.get("next_batch"), since or "")
        self._machine.receive(answer)
        read = in_order_sent(self._rooms_in(held))
        drafts = with_levels(read, self._rooms)
        facts = [*self._left(answer), *self._invited(answer)]
        await self._machine.following.catch_up(_senders(drafts))
        facts += self._opening.opened(drafts)
        facts += await self._opening.late(position)
        facts += [
            IdentityChanged(user_id=user) for user in self._machine.devices.changed_identities(position)
        ]
        facts += [GapGivenUp(room_id=gap.room_id) for gap in held.gaps if gap.given_up]
        await self._machine.tidy()
        self._told(held)
        return Batch(position, tuple(facts))

    async def unweighed(self) -> list[UnreadableMessage]:
        """Return what no gate has decided about; see `bot.homeserver.Homeserver.unweighed`."""
        return await self._opening.unweighed()

    async def one(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Return what one encrypted event says; see `bot.homeserver.Homeserver.read`."""
        return await self._opening.one(room_id, event_id)

    async def type_of(self, room_id: RoomId, event_id: EventId) -> str:
        """Return the type of one event; see `bot.homeserver.Homeserver.type_of`."""
        return await self._opening.type_of(room_id, event_id)

    async def again(self, room_id: RoomId, event_id: EventId) -> Sequence[Fact]:
        """Return what one event says, read anew; see `bot.homeserver.Homeserver.again`."""
        event = await self._opening.fetched(room_id, event_id)
        if event is None or room_id not in self._rooms:
            return ()
        read = list(self._reader.read(RoomModel(room_id), [event], self._clock.now()))
        drafts = with_levels(read, self._rooms)
        await self._machine.following.catch_up(_senders(drafts))
        return self._opening.opened(drafts)

    async def _answered(self, since: str | None, *, full_state: bool, patience: timedelta) -> Held:
        """Return the answer that is held, where it is to the same question; ask for one otherwise."""
        held = self._held
        if held is not None and (held.since, held.full_state) == (since, full_state):
            return held
        answer = await self._asked(since, full_state=full_state, patience=patience)
        joined = joined_in(answer)
        forks = self._forks.in_sync(joined, full_state=full_state)
        return Held(since, full_state, answer, gaps_in(joined, since, self._own), forks)

    def _told(self, held: Held) -> None:
        """Let go of an answer that was told of, and keep in mind what it could not tell."""
        self._held = None
        self._forks.note(held.forks)
        held.report()

    async def _asked(self, since: str | None, *, full_state: bool, patience: timedelta) -> Json:
        query = {"filter": FILTER, "timeout": str(int(patience.total_seconds() * 1000))}
        if since is not None:
            query["since"] = since
        if full_state:
            query["full_state"] = "true"
        most = patience + (_FIRST_PATIENCE if since is None or full_state else _GRACE)
        return await self._http.json("GET", path("sync"), query=query, patience=most)

    def _rooms_in(self, held: Held) -> Iterator[list[Draft]]:
        gaps, states = held.events, held.states
        for name, said in joined_in(held.answer).items():
            room_id, timeline = RoomId(name), mapping(mapping(said).get("timeline"))
            state = list(objects(mapping(mapping(said).get("state")).get("events")))
            recent = list(objects(timeline.get("events")))
            if held.since is None:
                self._rooms.fill(room_id, [*state, *(event for event in recent if "state_key" in event)])
                yield [RosterSeen(room_id=room_id)]
                continue
            is_new = held.full_state or room_id not in self._rooms
            drafts = list(self._missed(room_id, gaps.get(room_id, []), state, is_new=is_new))
            model = self._rooms.enter(room_id, anew=is_new)
            if room_id in states:
                self._apply(model.apply, states[room_id])
            else:
                self._apply(model.correct, state)
            drafts += self._recent(model, recent)
            # Where a room's history forks, Synapse corrects its state without showing an event.
            is_told_anew = is_new or bool(state) or room_id in states
            if is_told_anew or timeline.get("limited") is True or own_join_in(recent, self._own) is not None:
                drafts.append(RosterSeen(room_id=room_id))
            yield drafts

    def _missed(
        self, room_id: RoomId, gap: Sequence[Json], state: Sequence[Json], *, is_new: bool
    ) -> Iterator[Draft]:
        """Yield what a gap held. The state that follows is later, so a new room's gap is read on a copy."""
        model = RoomModel(room_id) if is_new else self._rooms.enter(room_id)
        self._apply(model.apply, state if is_new else ())
        yield from self._reader.read(model, gap, self._clock.now())

    def _apply(self, take: Callable[[Json], None], state: Iterable[Json]) -> None:
        for event in state:
            with self._machine.counts.guarding("state event: unexpected"):
                take(event)

    def _recent(self, model: RoomModel, recent: Sequence[Json]) -> Iterator[Draft]:
        """Yield what a timeline holds, without what was said before the bot came in."""
        first = own_join_in(recent, self._own) or 0
        for _ in self._reader.read(model, recent[:first], self._clock.now()):
            pass  # before the bot's time: the model takes it, nobody else
        yield from self._reader.read(model, recent[first:], self._clock.now())

    def _left(self, answer: Json) -> Iterator[Fact]:
        for name, said in mapping(mapping(answer.get("rooms")).get("leave")).items():
            room_id = RoomId(name)
            was_in, by = left_by(objects(mapping(mapping(said).get("timeline")).get("events")), self._own)
            last_seen = self._rooms.leave(room_id)
            if last_seen is not None or was_in:
                self._machine.sharing.discard(room_id)
                self._machine.unread.drop_room(room_id)
                self._machine.encrypted_rooms.drop(room_id)
                yield BotLeft(room_id=room_id, by=by, last_seen=last_seen)

    def _invited(self, answer: Json) -> Iterator[Fact]:
        for name, said in mapping(mapping(answer.get("rooms")).get("invite")).items():
            shown = list(objects(mapping(mapping(said).get("invite_state")).get("events")))
            for event in shown:
                if event.get("type") == "m.room.member" and event.get("state_key") == self._own:
                    yield InvitedBot(
                        room_id=RoomId(name),
                        inviter=UserId(text(event.get("sender"))),
                        is_direct=mapping(event.get("content")).get("is_direct") is True,
                        is_space=any(_makes_a_space(each) for each in shown),
                    )


def _makes_a_space(event: Json) -> bool:
    return event.get("type") == "m.room.create" and mapping(event.get("content")).get("type") == "m.space"


def joined_in(answer: Json) -> Json:
    """Return what a sync says of joined rooms, by room."""
    return mapping(mapping(answer.get("rooms")).get("join"))


def _senders(drafts: Sequence[Draft]) -> set[str]:
    return {text(draft.event.get("sender")) for draft in drafts if isinstance(draft, Encrypted)}
