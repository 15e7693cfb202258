"""Coming: the bot's invites, its introduction, members' stays."""

from datetime import datetime

from bot.dispatch import gating, upgrading
from bot.dispatch.reading import Reading
from bot.failures import ConfigProblem
from bot.storage import ground_rules, people, positions, stays
from policies.ground_rules.greeting import is_asked
from policies.ground_rules.versions import new_version
from policies.room_safety.direct import is_between_two, looks_direct
from policies.room_safety.introduction import introduction, no_spaces, refusal
from policies.room_safety.permissions import missing_permissions
from policies.vocabulary import (
    AcceptInvite,
    Alert,
    BotJoined,
    DeclineInvite,
    Delivery,
    DirectRoomKnown,
    EventId,
    InvitedBot,
    Joined,
    Lane,
    Left,
    Post,
    Record,
    Room,
    RoomId,
    RoomProtected,
    RoomSetApart,
    RosterSeen,
    StayBegan,
    StayEnded,
    Tell,
    UserId,
    text,
)

Following = list[Delivery | Record]


async def invited(fact: InvitedBot, reading: Reading) -> Following:
    """Follow the invites of those the configuration allows; decline the others with a reason."""
    around = reading.around
    if not around.config.accepts_invite_from(fact.inviter):
        return [
            DeclineInvite(room_id=fact.room_id, reason=text("I only follow invitations from my own group."))
        ]
    if fact.is_space:
        return [
            DeclineInvite(room_id=fact.room_id, reason=no_spaces()),
            Tell(user_id=fact.inviter, said=(no_spaces(),), lane=Lane.GREETING),
        ]
    following: Following = [AcceptInvite(room_id=fact.room_id)]
    if fact.is_direct:
        following.append(DirectRoomKnown(user_id=fact.inviter, room_id=fact.room_id))
    return following


async def bot_joined(fact: BotJoined, reading: Reading) -> Following:
    """Introduce the bot in a room it has come into, and protect the room if it is safe to."""
    around, room = reading.around, reading.around.rooms[fact.room_id]
    if not is_between_two(room):  # whoever begins a chat with several invites each of them as to a direct one
        await people.drop_direct_room(reading.connection, room.room_id)
    if await is_apart(room, reading):
        return [*await _kept_apart(room, reading), *_unfit_for_alerts(room, reading)]
    if await reading.protected(room.room_id):
        return []
    if not room.encrypted:
        return [Post(room_id=room.room_id, said=refusal(around.config.command_prefix), lane=Lane.GREETING)]
    return await protect(room, reading, around.clock.now())


async def _kept_apart(room: Room, reading: Reading) -> Following:
    """Remember of what is the facilitators' own that it is, also once the room it replaces is left."""
    if not await reading.is_set_apart(room.room_id):
        return []
    return [RoomSetApart(room_id=room.room_id, at=reading.around.clock.now())]


def _unfit_for_alerts(room: Room, reading: Reading) -> Following:
    """Say in the facilitators' room why no alert comes into it while it is not encrypted."""
    if room.encrypted or not reading.around.is_management(room.room_id):
        return []
    *said, _ = refusal(reading.around.config.command_prefix)  # there is no going on without it here
    return [Post(room_id=room.room_id, said=tuple(said), lane=Lane.GREETING)]


async def protect(room: Room, reading: Reading, now: datetime) -> Following:
    """Look after a room from now on: say so, and remember its rules."""
    around = reading.around
    await upgrading.take_over(room.room_id, reading)
    settings = around.settings_of(room.room_id)
    lacking = missing_permissions(room, around.bot, settings)
    prefix = around.config.command_prefix
    said = introduction(settings.retention.max_age, lacking, prefix, is_open=room.is_open)
    return [
        RoomProtected(room_id=room.room_id, since=now),
        Post(room_id=room.room_id, said=said, lane=Lane.GREETING),
        *await moved_in(room, reading, now),
    ]


async def moved_in(room: Room, reading: Reading, now: datetime) -> Following:
    """Take up the rules of a newly protected room, and the stays of those present."""
    rules = await _first_rules(room, reading, now)
    return [*rules, *await _new_stays(room, reading, now)]


async def _first_rules(room: Room, reading: Reading, now: datetime) -> Following:
    """Return the room's rules; where a file cannot be used, the room is protected all the same."""
    try:
        return await renewed_rules(room.room_id, reading, now)
    except ConfigProblem as problem:
        return [unfit_rules(room.room_id, str(problem))]


def unfit_rules(room_id: RoomId, why: str) -> Alert:
    """Tell the facilitators that a rules file cannot be used."""
    said = text("A rules file cannot be used, so the ground rules stay as they are: {why}", why=why)
    return Alert(room_id=room_id, key=f"rules file:{room_id}", said=(said,))


async def renewed_rules(room_id: RoomId, reading: Reading, now: datetime) -> Following:
    """Return the next version of a room's rules where its files have changed."""
    current = await ground_rules.current(reading.connection, room_id)
    if any(version.made_by is not None for version in current):
        return []  # the newest version was set by command; files count again after `!policy reset`
    return list(new_version(room_id, reading.rules_on_disk(room_id), current, now=now))


async def roster_seen(fact: RosterSeen, reading: Reading) -> Following:
    """Catch up on who came and went unseen."""
    room = reading.around.rooms[fact.room_id]
    if await is_apart(room, reading):
        return []
    if await reading.protected(room.room_id) is None:
        return await _overlooked(room, reading)
    following = await _new_stays(room, reading, reading.around.clock.now())
    heard_until = await positions.saved_at(reading.connection, reading.around.bot)
    for came in [each for each in following if isinstance(each, StayBegan)]:
        if heard_until is None or room.members[came.user_id].since > heard_until:
            following += await gating.came_in(room, came.user_id, reading)
    return following


async def _overlooked(room: Room, reading: Reading) -> Following:
    """Protect a group that the bot did not see itself come into: much happened, or its data was lost."""
    is_empty = len(room.joined()) <= 1
    if not room.encrypted or is_empty or looks_direct(room):
        return []
    return await protect(room, reading, reading.around.clock.now())


async def joined(fact: Joined, reading: Reading) -> Following:
    """A stay begins."""
    room = reading.around.rooms[fact.room_id]
    if await is_apart(room, reading):
        return []
    if await reading.protected(fact.room_id) is None:
        return []
    stay = await _stay(room, fact.sender, fact.event_id, reading, reading.around.clock.now())
    return [*stay, *await gating.came_in(room, fact.sender, reading)]


async def left(fact: Left, reading: Reading) -> Following:
    """A stay is over; what was kept of it is dropped, and a direct room without its person is none."""
    await people.leave_direct_room(reading.connection, fact.room_id, fact.user_id)
    return [StayEnded(room_id=fact.room_id, user_id=fact.user_id, ended_at=fact.seen_at)]


async def is_apart(room: Room, reading: Reading) -> bool:
    """Whether a room is a direct room, the facilitators' own, or over: nobody is greeted or asked in it.

    What was the facilitators' own stays theirs when alerts go elsewhere: what they said in it is no group's.
    """
    if await reading.is_set_apart(room.room_id):
        return not {room.room_id, room.canonical_alias} & reading.around.config.rooms.keys()
    if upgrading.is_over(room, reading):
        return True
    return room.is_space or await reading.is_direct(room.room_id)


async def _new_stays(room: Room, reading: Reading, now: datetime) -> Following:
    known = await stays.staying(reading.connection, room.room_id)
    present = {member.user_id: member.event_id for member in room.joined()}
    following: Following = [
        StayEnded(room_id=room.room_id, user_id=user, ended_at=now) for user in known if user not in present
    ]
    for user, event_id in present.items():
        if user not in known:
            following += await _stay(room, user, event_id, reading, now)
    return following


async def _stay(room: Room, user: UserId, event_id: EventId, reading: Reading, now: datetime) -> Following:
    """Begin a stay; who needs no greeting counts as greeted."""
    settings = reading.around.settings_of(room.room_id)
    if user == reading.around.bot:
        return []
    stands = await reading.standing_of(room.room_id, user)
    has_agreed = stands.is_agreed and stands.current_version > 0
    asked = is_asked(room, user, settings, bot=reading.around.bot) and not has_agreed
    return [
        StayBegan(
            room_id=room.room_id,
            user_id=user,
            event_id=event_id,
            began_at=now,
            greeted_at=None if asked else now,
            rules_version=stands.current_version if has_agreed else None,
        )
    ]
