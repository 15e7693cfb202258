"""The house without Matrix: real decisions and a real database; rooms and a clock that are moved by hand.

What the bot wants to be carried out is carried out on the rooms here, so that the next decision sees it.
"""

from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import text as sql

from bot.both_clocks import BothClocks, DatingClock
from bot.config.model import Config
from bot.dispatch.answers import Answers
from bot.dispatch.commanding import Commanding
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from bot.failures import Unreachable
from bot.greeter import Greeter
from bot.homeserver import Batch, Wrote
from bot.inquiring import Inquiring
from bot.latecomers import Latecomers
from bot.newcomers import Newcomers
from bot.outbox.deliverer import posted
from bot.outbox.names import with_names
from bot.schedule.schedule import Job
from bot.starting import recall_settings, renew_rules
from bot.storage import agreements, ground_rules, outbox
from bot.storage.outbox import Parcel
from bot.upkeep import Upkeep
from commands.limits import Limits
from policies import vocabulary as v
from policies.agreement.levels import after
from policies.vocabulary import EventId, Lane, LevelChange, Member, Membership, Powers, Room, RoomId, UserId
from tests.clock_by_hand import ClockByHand
from tests.empty_database import opened

T = TypeVar("T")
BOT = UserId("@underrose:example.org")
ASHA = UserId("@asha:example.org")
ROOM = RoomId("!room:example.org")
RULES = "# Ground rules\n\n1. What is said here stays here.\n2. Be kind.\n"


class ScheduleByHand:
    """Jobs that run when the clock is moved past their time."""

    def __init__(self, clock: ClockByHand) -> None:
        self._clock = clock
        self.jobs: dict[str, tuple[datetime, Job]] = {}

    def at(self, name: str, moment: datetime, job: Job) -> None:
        self.jobs[name] = (moment, job)

    def after(self, name: str, pause: timedelta, job: Job) -> None:
        self.at(name, self._clock.now() + pause, job)

    def drop(self, name: str) -> None:
        self.jobs.pop(name, None)

    async def run_until(self, now: datetime) -> None:
        while due := sorted((moment, name) for name, (moment, _) in self.jobs.items() if moment <= now):
            _, job = self.jobs.pop(due[0][1])
            await job()


class RoomsByHand(dict[RoomId, Room]):
    """The joined rooms."""

    def joined(self) -> list[Room]:
        return list(self.values())


class FilesByHand(dict[str, str]):
    """What uploaded files are called, by address; `asked` is which were asked about."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    async def file_name(self, mxc: str) -> str:
        self.asked.append(mxc)
        if mxc not in self:
            raise Unreachable("the media repository does not answer")
        return self[mxc]


class AtOnce(Answers):
    """Asks at once, as nobody does who decides."""

    async def to(self, key: Hashable, ask: Callable[[], Awaitable[T]], *, keeps: EventId | None = None) -> T:
        return await ask()


class EventsByHand:
    """What the homeserver still shows of what was said; `asked` is what it was asked about."""

    def __init__(self, *said: v.RoomMessage) -> None:
        self.said = {message.event_id: message for message in said}
        self.asked: list[EventId] = []

    async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
        self.asked.append(event_id)
        message = self.said.get(event_id)
        return Wrote(message.sender, message.replies_to, message.thread) if message is not None else None

    async def read(self, room_id: RoomId, event_id: EventId) -> v.RoomMessage | None:
        return self.said.get(event_id)

    async def newest(self, room_id: RoomId, event_id: EventId) -> v.RoomMessage | None:
        return await self.read(room_id, event_id)

    async def again(self, room_id: RoomId, event_id: EventId) -> list[v.Fact]:
        return [self.said[event_id]] if event_id in self.said else []

    async def download(self, attachment: v.Attachment, *, at_most: int) -> bytes:
        raise AssertionError("nothing is downloaded here")


class UnweighedByHand(dict[EventId, v.UnreadableMessage]):
    """What the encryption store keeps of messages that nobody could read; `is_away`: the homeserver is."""

    is_away = False

    async def unweighed(self) -> list[v.UnreadableMessage]:
        if self.is_away:
            raise Unreachable("the homeserver does not answer")
        return list(self.values())

    def weigh(self, room_id: RoomId, event_id: EventId) -> None:
        self.pop(event_id, None)


@dataclass(frozen=True, slots=True)
class Heard:
    """Something the bot said: to a room, or to a person."""

    to: str
    text: str
    lane: Lane
    content: Mapping[str, Any] = field(repr=False, default_factory=dict)


class House:
    """One bot, one homeserver's worth of rooms, all in memory but the database."""

    def __init__(self, folder: Path, **defaults: Any) -> None:
        self.folder, self.clock = folder, ClockByHand()
        self.rooms = RoomsByHand()
        self.pictures, self.events = FilesByHand(), EventsByHand()
        self.unweighed = UnweighedByHand()
        self.heard: list[Heard] = []
        self.files: list[tuple[str, str, bytes]] = []
        self.redacted: list[EventId] = []
        self.refuses_redactions = False
        self.their_time: Callable[[], datetime] | None = None  # the homeserver's, if it tells it
        self.answers = True  # whether the homeserver answers what it is asked before a decision
        self.removed: list[tuple[RoomId, UserId]] = []
        self.left: list[RoomId] = []
        self._ids = count(1)
        self._defaults = defaults
        self.write_rules(RULES)

    # -- starting and stopping ------------------------------------------------------------------------------

    async def start(self, **more: Any) -> None:
        """Build everything anew on the database as it is, and catch up as the program does."""
        self.schedule = ScheduleByHand(self.clock)
        self.config = self._config(more)
        self.database = await opened(self.folder)
        homeserver: Any = self
        both = BothClocks(self.clock, homeserver)
        await both.ask()
        around = Surroundings(
            config=self.config,
            rooms=self.rooms,
            bot=BOT,
            clock=DatingClock(both),
            digest_key=b"k" * 32,
            earlier=both,
        )
        around.fetching = self.events
        self.dispatcher = Dispatcher(
            database=self.database,
            around=around,
            commanding=Commanding(Limits(1000, timedelta(seconds=1))),
        )
        schedule: Any = self.schedule
        self.upkeep = Upkeep(dispatcher=self.dispatcher, schedule=schedule)
        self.greeter = Greeter(dispatcher=self.dispatcher, schedule=schedule)
        latecomers = Latecomers(dispatcher=self.dispatcher, schedule=schedule, kept=self.unweighed)
        self.dispatcher.listeners += [self.greeter.heard, latecomers.heard]
        self.dispatcher.keep = self.upkeep.keep
        self.inquiring = Inquiring(dispatcher=self.dispatcher, clock=self.clock, again=self.events.again)
        self.dispatcher.inquire = self.inquiring.begin
        self.dispatcher.pictured = Newcomers(
            dispatcher=self.dispatcher, schedule=schedule, files=self.pictures
        ).came
        await recall_settings(self.dispatcher)
        everybody = tuple(v.RosterSeen(room_id=room_id) for room_id in self.rooms)
        await self.dispatcher.handle(Batch(f"s{next(self._ids)}", everybody), keeps=False)
        await renew_rules(self.dispatcher)
        await self.greeter.plan()
        latecomers.plan()
        await self.upkeep.plan()
        await self.inquiring.resume()
        await self.settle()

    async def time(self) -> datetime | None:
        """Tell the homeserver's time, if it tells it."""
        return self.their_time() if self.their_time is not None else None

    async def stop(self) -> None:
        await self.inquiring.stop()
        await self.database.close()

    async def restart(self, **more: Any) -> None:
        await self.stop()
        await self.start(**more)

    def write_rules(self, rules: str, language: str = "en") -> None:
        (self.folder / f"ground.{language}.md").write_text(rules)

    def _config(self, more: Mapping[str, Any]) -> Config:
        self._defaults |= more
        rules = {"file": "ground.en.md", "gather_joins": "1s", **self._defaults.get("ground_rules", {})}
        top = {
            name: self._defaults[name] for name in ("crisis_lines", "controller") if name in self._defaults
        }
        rest = {name: value for name, value in self._defaults.items() if name not in {*top, "ground_rules"}}
        config = Config.model_validate(
            {
                "homeserver": "https://example.org",
                "user_id": BOT,
                "data_dir": str(self.folder),
                "defaults": {"ground_rules": rules, **rest},
                **top,
            }
        )
        config.read_from(self.folder / "config.yaml", frozenset())
        return config

    # -- what happens ---------------------------------------------------------------------------------------

    async def room(self, *people: UserId, room_id: RoomId = ROOM, **facts: Any) -> RoomId:
        """Let the bot come into an encrypted room of Asha's, who is its admin, with these people in it."""
        members = {user: self._member(user) for user in (ASHA, BOT, *people)}
        powers = facts.pop("powers", Powers(users={ASHA: 100, BOT: 100}))
        made = {"version": "11", "encrypted": True, "name": "Night shift", **facts}
        self.rooms[room_id] = Room(room_id, members=members, powers=powers, **made)
        await self.tell(v.BotJoined(room_id=room_id))
        return room_id

    def _member(
        self, user: UserId, membership: Membership = Membership.JOIN, name: str = "", avatar: str = ""
    ) -> Member:
        shown = name or user[1:].partition(":")[0]
        return Member(user, membership, self.new_id(), self.clock.now(), shown, avatar)

    def place(
        self,
        user: UserId,
        membership: Membership | None,
        room_id: RoomId = ROOM,
        name: str = "",
        avatar: str = "",
    ) -> None:
        """Change somebody's membership; the bot does not hear of it yet."""
        room = self.rooms[room_id]
        members = {who: member for who, member in room.members.items() if who != user}
        if membership is not None:
            members[user] = self._member(user, membership, name, avatar)
        is_out = membership in {None, Membership.LEAVE, Membership.BAN}
        self.rooms[room_id] = replace(
            room, members=members, former=room.former | ({user} if is_out else set())
        )

    async def join(
        self, *users: UserId, room_id: RoomId = ROOM, name: str = "", picture: str | None = None
    ) -> None:
        """Let people come in, showing a picture whose file has a name, where one is given."""
        avatar = f"mxc://example.org/{picture.encode().hex() or 'unnamed'}" if picture is not None else ""
        if picture is not None:
            self.pictures[avatar] = picture
        for user in users:
            self.place(user, Membership.JOIN, room_id, name, avatar)
        await self.tell(*(v.Joined(**self._event(user, room_id)) for user in users))

    async def leave(self, user: UserId, room_id: RoomId = ROOM, how: str = "left") -> None:
        self.place(user, Membership.BAN if how == "banned" else None, room_id)
        await self.tell(v.Left(**self._event(user, room_id), user_id=user, how=how))

    async def say(self, user: UserId, text: str, room_id: RoomId = ROOM, **more: Any) -> list[str]:
        """Let somebody say something; return what the bot says to it, to whomever."""
        before = len(self.heard)
        facts = {**self._event(user, room_id), "trust": v.Trust.SIGNED, **more}
        await self.tell(v.RoomMessage(text=text, **facts))
        return [heard.text for heard in self.heard[before:]]

    async def direct(self, user: UserId) -> RoomId:
        """Return a direct room of somebody and the bot."""
        room_id = RoomId(f"!direct-{user[1:]}")
        members = {who: self._member(who) for who in (user, BOT)}
        self.rooms[room_id] = Room(
            room_id, version="11", encrypted=True, members=members, powers=Powers(users={BOT: 100})
        )
        await self.write(v.DirectRoomKnown(user_id=user, room_id=room_id))
        return room_id

    async def levels(self, users: Mapping[UserId, int], room_id: RoomId = ROOM, **more: Any) -> None:
        """Let a person write the whole of the power levels."""
        room = self.rooms[room_id]
        self.rooms[room_id] = replace(room, powers=replace(room.powers, users=dict(users), **more))
        await self.tell(v.StateChanged(**self._event(ASHA, room_id), type="m.room.power_levels"))

    async def tell(self, *facts: v.Fact) -> None:
        """Let the bot hear of facts, in one batch, and carry out what follows."""
        self.events.said |= {fact.event_id: fact for fact in facts if isinstance(fact, v.RoomMessage)}
        self.unweighed |= {fact.event_id: fact for fact in facts if isinstance(fact, v.UnreadableMessage)}
        await self.dispatcher.handle(Batch(f"s{next(self._ids)}", facts))
        if self.answers:
            await self.inquiring.beside.settled()
        await self.settle()

    async def move(self, by: timedelta) -> None:
        """Let time pass, and run what was planned for it."""
        self.clock.set_wall(by)
        await self.schedule.run_until(self.clock.now())
        await self.settle()

    def _event(self, user: UserId, room_id: RoomId) -> dict[str, Any]:
        now = self.clock.now()
        return {"room_id": room_id, "event_id": self.new_id(), "sender": user, "sent_at": now, "seen_at": now}

    def new_id(self) -> EventId:
        return EventId(f"$e{next(self._ids)}")

    # -- what the bot does ----------------------------------------------------------------------------------

    async def settle(self) -> None:
        """Carry out what lies in the outbox, in the order of lanes."""
        for lane in Lane:
            while parcels := await self._due(lane):
                for parcel in parcels:
                    is_done = parcel.kind != "redact" or not self.refuses_redactions
                    if is_done:
                        self._carry(parcel)
                    await self._close(parcel, is_done=is_done)

    async def _due(self, lane: Lane) -> list[Parcel]:
        async with self.database.reading() as connection:
            return await outbox.due(connection, lane, self.clock.now(), at_most=1000)

    async def _close(self, parcel: Parcel, *, is_done: bool) -> None:
        async with self.database.transaction() as connection:
            if parcel.becomes:
                record = posted(RoomId(str(parcel.room_id)), self.new_id(), parcel.becomes)
                await ground_rules.posted(connection, record)
            await outbox.close(connection, parcel, self.clock.now(), is_done=is_done)

    def _carry(self, parcel: Parcel) -> None:
        body, room_id, user = parcel.body, RoomId(parcel.room_id or ""), UserId(parcel.user_id or "")
        match parcel.kind:
            case "post" | "tell" | "alert":
                content = with_names(body["content"], self.rooms)
                to = user or (f"alert {room_id}" if parcel.kind == "alert" else room_id)
                self.heard.append(Heard(to, content["body"], Lane(parcel.lane), content))
            case "file":
                import base64

                self.files.append((user, body["name"], base64.b64decode(body["data"])))
            case "redact":
                self.redacted.append(body["event_id"])
            case "levels":
                self._levels(room_id, [LevelChange(*change) for change in body["changes"]])
            case "InviteMember":
                self.place(body["user_id"], Membership.INVITE, room_id)
            case "RemoveMember":
                self.removed.append((room_id, body["user_id"]))
                self.place(body["user_id"], None, room_id)
            case "LeaveRoom":
                self.left.append(room_id)

    def _levels(self, room_id: RoomId, changes: list[LevelChange]) -> None:
        room = self.rooms[room_id]
        users = {UserId(user): level for user, level in after(room.powers.users, changes).items()}
        self.rooms[room_id] = replace(room, powers=replace(room.powers, users=users))

    # -- what is asked of the record ------------------------------------------------------------------------

    async def write(self, *records: v.Record) -> None:
        async def decide(_: Reading) -> list[v.Record]:
            return list(records)

        await self.dispatcher.follow(f"test:{next(self._ids)}", decide)

    async def acts(self, user: UserId, room_id: RoomId = ROOM) -> list[str]:
        """Return what somebody did, by the record."""
        async with self.database.reading() as connection:
            return [act.act for act in await agreements.acts(connection, room_id=room_id, user_id=user)]

    async def rules_post(self, room_id: RoomId = ROOM) -> EventId:
        """Return the newest post of the rules."""
        async with self.database.reading() as connection:
            post = await ground_rules.newest_post(connection, room_id)
        assert post is not None
        return post.event_id

    async def is_agreed(self, user: UserId, room_id: RoomId = ROOM) -> bool:
        async with self.database.reading() as connection:
            reading = Reading(connection, self.dispatcher.around)
            return (await reading.standing_of(room_id, user)).is_agreed

    async def rows_with(self, needle: str) -> list[tuple[str, Mapping[str, Any]]]:
        """Return every row of every table that holds a text anywhere."""
        from bot.storage.tables import every

        found: list[tuple[str, Mapping[str, Any]]] = []
        async with self.database.reading() as connection:
            for table in every.metadata.sorted_tables:
                rows = await connection.execute(sql(f'SELECT * FROM "{table.name}"'))
                found += [(table.name, dict(row._mapping)) for row in rows if needle in str(tuple(row))]
        return found

    def said_to(self, to: str, words: str = "") -> list[str]:
        """Return what was said to a room or person that contains some words."""
        return [heard.text for heard in self.heard if heard.to == to and words in heard.text]

    def level(self, user: UserId, room_id: RoomId = ROOM) -> int | None:
        """Return somebody's own entry among the power levels."""
        return self.rooms[room_id].powers.users.get(user)
