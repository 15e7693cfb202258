"""Coming and going: the bot's invites, its introduction, members' stays, and who waits to be greeted."""

from datetime import datetime

from bot.dispatch.reading import Reading
from bot.storage import ground_rules, people, stays
from commands.help import crisis
from policies.agreement import standing
from policies.ground_rules.greeting import is_asked
from policies.ground_rules.versions import in_language, new_version
from policies.room_safety.introduction import introduction, refusal
from policies.room_safety.permissions import missing_permissions
from policies.vocabulary import (
    AcceptInvite,
    BotJoined,
    BotLeft,
    DeclineInvite,
    Delivery,
    DirectRoomKnown,
    EventId,
    Greeted,
    InvitedBot,
    Joined,
    Lane,
    Left,
    Markdown,
    People,
    Person,
    Post,
    Record,
    Room,
    RoomId,
    RoomProtected,
    RoomReleased,
    RosterSeen,
    Said,
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
        return [DeclineInvite(room_id=fact.room_id, reason="I only follow invitations from my own group.")]
    following: Following = [AcceptInvite(room_id=fact.room_id)]
    if fact.is_direct:
        following.append(DirectRoomKnown(user_id=fact.inviter, room_id=fact.room_id))
    return following


async def bot_joined(fact: BotJoined, reading: Reading) -> Following:
    """Introduce the bot in a room it has come into, and protect the room if it is safe to."""
    around, room = reading.around, reading.around.rooms[fact.room_id]
    if await is_apart(room, reading):
        return []
    if await reading.protected(room.room_id):
        return []
    if not room.encrypted:
        return [Post(room_id=room.room_id, said=refusal(around.config.command_prefix), lane=Lane.GREETING)]
    return await protect(room, reading, around.clock.now())


async def protect(room: Room, reading: Reading, now: datetime) -> Following:
    """Look after a room from now on: say so, and remember its rules."""
    around = reading.around
    settings = around.settings_of(room.room_id)
    lacking = missing_permissions(room, around.bot, settings)
    said = introduction(settings.retention.max_age, lacking, around.config.command_prefix)
    rules = await renewed_rules(room.room_id, reading, now)
    return [
        RoomProtected(room_id=room.room_id, since=now),
        *rules,
        Post(room_id=room.room_id, said=said, lane=Lane.GREETING),
        *await _new_stays(room, reading, now),
    ]


async def renewed_rules(room_id: RoomId, reading: Reading, now: datetime) -> Following:
    """Return the next version of a room's rules where its files have changed."""
    files = reading.around.config.rules(reading.around.settings_of(room_id))
    texts = {language: file.text for language, file in files.items()}
    current = await ground_rules.current(reading.connection, room_id)
    if current and any(version.made_by for version in current):
        return []  # the newest version was set by command; files count again after `!policy reset`
    return list(new_version(room_id, texts, current, now=now))


async def roster_seen(fact: RosterSeen, reading: Reading) -> Following:
    """Catch up on who came and went unseen."""
    room = reading.around.rooms[fact.room_id]
    if await reading.protected(room.room_id) is None or await is_apart(room, reading):
        return []
    return await _new_stays(room, reading, reading.around.clock.now())


async def joined(fact: Joined, reading: Reading) -> Following:
    """A stay begins."""
    room = reading.around.rooms[fact.room_id]
    if await is_apart(room, reading):
        return []
    if await reading.protected(fact.room_id) is None:
        return []
    return await _stay(room, fact.sender, fact.event_id, reading, reading.around.clock.now())


async def left(fact: Left, _: Reading) -> Following:
    """A stay is over; what was kept of it is dropped."""
    return [StayEnded(room_id=fact.room_id, user_id=fact.user_id, ended_at=fact.seen_at)]


async def bot_left(fact: BotLeft, reading: Reading) -> Following:
    """The bot looks after the room no longer."""
    await people.drop_direct_room(reading.connection, fact.room_id)
    return [RoomReleased(room_id=fact.room_id)]


async def greeting(room_id: RoomId, reading: Reading, now: datetime) -> Following:
    """Greet everybody who waits, in one post or each in private."""
    around = reading.around
    waiting = await stays.ungreeted(reading.connection, room_id)
    if room_id not in around.rooms or not waiting:
        return []
    room, settings = around.rooms[room_id], around.settings_of(room_id)
    asked = [user for user, _ in waiting if is_asked(room, user, settings, bot=around.bot)]
    greeted: Following = [Greeted(room_id=room_id, user_id=user, greeted_at=now) for user, _ in waiting]
    return greeted + await _greeting_of(room, asked, reading)


async def is_apart(room: Room, reading: Reading) -> bool:
    """Whether a room is a direct room or the facilitators' own: neither greeted nor swept."""
    if reading.around.is_management(room.room_id):
        return not {room.room_id, room.canonical_alias} & reading.around.config.rooms.keys()
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
    asked = is_asked(room, user, settings, bot=reading.around.bot) and not await _has_agreed(
        room, user, reading
    )
    greeted_at = None if asked else now
    return [
        StayBegan(room_id=room.room_id, user_id=user, event_id=event_id, began_at=now, greeted_at=greeted_at)
    ]


async def _has_agreed(room: Room, user: UserId, reading: Reading) -> bool:
    rules = await reading.current_rules(room.room_id)
    acts = await reading.acts(room.room_id, user)
    return bool(rules) and standing(acts, rules[0].version).is_agreed


async def _greeting_of(room: Room, asked: list[UserId], reading: Reading) -> Following:
    settings = reading.around.settings_of(room.room_id)
    version = await reading.current_rules(room.room_id)
    if not asked or not version:
        return []
    if settings.ground_rules.post == "direct":
        return [await _private_greeting(room, user, reading) for user in asked]
    rules = in_language(version, settings.language)
    if rules is None:
        return []
    names = tuple(Person(user, room.name_of(user)) for user in asked)
    said = _welcome(names, rules.text, reading)
    return [
        Post(
            room_id=room.room_id,
            said=said,
            lane=Lane.GREETING,
            mentions=tuple(asked),
            becomes=f"rules:{rules.version}",
        )
    ]


async def _private_greeting(room: Room, user: UserId, reading: Reading) -> Tell:
    language = await reading.language_of(user, room.room_id)
    rules = in_language(await reading.current_rules(room.room_id), language)
    written = rules.text if rules else ""
    said = _welcome((Person(user, room.name_of(user)),), written, reading)
    return Tell(user_id=user, said=said, lane=Lane.GREETING)


def _welcome(names: tuple[Person, ...], rules: str, reading: Reading) -> Said:
    agree = f"{reading.around.config.command_prefix}agree"
    return (
        text("Welcome, {names}. These are the ground rules here:", names=People(names)),
        Markdown(rules),
        *crisis(reading.crisis_lines()),
        text("If you agree to them, say `{agree}`.", agree=agree),
    )
