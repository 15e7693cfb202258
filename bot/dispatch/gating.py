"""What the gates do: what is redacted, who is muted, who waits in the lobby.

Every gate is brought in line with the record, again and again: whoever should be held back is, whoever should
not be no longer is. So it makes no difference in which order things happened, or whether the bot was there.
"""

from datetime import datetime, timedelta

from bot.dispatch.reading import Reading
from bot.dispatch.upgrading import is_over
from bot.storage import lobby, mutes, stays
from commands.crisis import crisis
from policies.agreement import what_follows
from policies.agreement.levels import MutedRoom
from policies.agreement.reminding import nudge
from policies.ground_rules.greeting import is_ignored
from policies.ground_rules.versions import in_language
from policies.incidents.telling import REFUSED
from policies.room_safety.permissions import gate_obstacle
from policies.vocabulary import (
    AgreementSettings,
    Alert,
    Delivery,
    EventLink,
    GateExplained,
    Invited,
    InviteMember,
    Knocked,
    Lane,
    LobbyEntered,
    LobbyLeft,
    Markdown,
    Membership,
    Muted,
    Reaction,
    Record,
    Redact,
    RemoveMember,
    Room,
    RoomEvent,
    RoomLink,
    RoomMessage,
    Said,
    SetLevels,
    Tell,
    UnreadableMessage,
    UserId,
    text,
)

Following = list[Delivery | Record]

EXPLAINED_EVERY = timedelta(hours=1)


def gate_of(room: Room, reading: Reading) -> str:
    """Return the gate that works in a room: `none` where the room makes the chosen one impossible."""
    settings = reading.around.settings_of(room.room_id).agreement
    if not settings.required or gate_obstacle(room, reading.around.bot, settings.gate) is not None:
        return "none"
    return settings.gate


async def redacted(message: RoomMessage | Reaction | UnreadableMessage, reading: Reading) -> Following:
    """Redact what somebody says who is held back by the gate `redact`, and say why in private."""
    if message.room_id not in reading.around.rooms or await reading.protected(message.room_id) is None:
        return []
    room = reading.around.rooms[message.room_id]
    if gate_of(room, reading) != "redact" or is_over(room, reading):  # nobody is asked in it any more
        return []
    at, role = await reading.written_at(message), reading.around.role_then(message, room)
    if not await reading.is_held_back(room, message.sender, at=at, role=role):
        return []
    now, author = reading.around.clock.now(), message.sender
    is_explained = await _is_to_be_explained(room, author, now, reading)
    redact = Redact(
        room_id=room.room_id,
        event_id=message.event_id,
        reason=text("Its author has not agreed to the ground rules yet."),
        lane=Lane.WARNING,
        then=(_explanation(room, author, reading, is_redacted=True),) if is_explained else (),
        otherwise=(
            *((_explanation(room, author, reading, is_redacted=False),) if is_explained else ()),
            _still_there(room, message, now),
        ),
    )
    explained = GateExplained(room_id=room.room_id, user_id=author, explained_at=now)
    return [redact, explained] if is_explained else [redact]


async def _is_to_be_explained(room: Room, user: UserId, now: datetime, reading: Reading) -> bool:
    """Whether to say why, at most once an hour: somebody who writes a lot is not scolded for each line."""
    stay = await stays.one(reading.connection, room.room_id, user)
    return stay is not None and (stay.explained_at is None or now - stay.explained_at >= EXPLAINED_EVERY)


def _explanation(room: Room, user: UserId, reading: Reading, *, is_redacted: bool) -> Tell:
    settings = reading.around.settings_of(room.room_id).agreement
    link = RoomLink(room.room_id, room.name)
    opening = (
        text("I redacted what you wrote in {room}.", room=link)
        if is_redacted
        else text("You wrote something in {room}.", room=link)
    )
    said = (
        opening,
        text("People write there once they have agreed to the ground rules. Nobody thinks ill of you."),
        *_how(reading, settings),
    )
    return Tell(user_id=user, said=said, lane=Lane.WARNING, otherwise=nudge(room, user, Lane.WARNING))


def _still_there(room: Room, message: RoomEvent, now: datetime) -> Alert:
    """Tell the facilitators, in one message a day, that something could not be redacted."""
    opening = text(
        "Somebody wrote before agreeing to the ground rules: {link}",
        link=EventLink(room.room_id, message.event_id),
    )
    return Alert(
        room_id=room.room_id, key=f"unredacted:{room.room_id}:{now:%Y-%m-%d}", said=(opening, REFUSED)
    )


async def levels(room: Room, reading: Reading, now: datetime) -> Following:
    """Mute who is held back by the gate `mute`, and give back the level of who is not."""
    held = await reading.held_back(room) if gate_of(room, reading) == "mute" else ()
    known = await mutes.of(reading.connection, room.room_id)
    found = MutedRoom(room.room_id, room.powers, reading.around.bot, now).levels(held, known)
    following: Following = list(found.records)
    if found.changes:
        following.append(SetLevels(room_id=room.room_id, changes=found.changes))
    earlier = {mute.user_id for mute in known if mute.ended_at is None}
    new = [row.user_id for row in found.records if isinstance(row, Muted) and row.user_id not in earlier]
    return following + [_muted(room, user, reading) for user in new]


def _muted(room: Room, user: UserId, reading: Reading) -> Tell:
    settings = reading.around.settings_of(room.room_id).agreement
    said = (
        text("You can read along in {room} already.", room=RoomLink(room.room_id, room.name)),
        text("To write there, please answer here whether you agree to the ground rules."),
        *_how(reading, settings),
    )
    return Tell(user_id=user, said=said, lane=Lane.GREETING, otherwise=nudge(room, user, Lane.WARNING))


async def knocked(fact: Knocked, reading: Reading) -> Following:
    """Send the rules to who asks to come in, or let them in if they have agreed."""
    room = reading.around.rooms[fact.room_id]
    return await _received(room, fact.sender, reading) if gate_of(room, reading) == "lobby" else []


async def invited(fact: Invited, reading: Reading) -> Following:
    """Take back the invite of who has not agreed, and send them the rules instead."""
    room, bot = reading.around.rooms[fact.room_id], reading.around.bot
    if fact.sender == bot or gate_of(room, reading) != "lobby":
        return []
    if not await _waits(room, fact.user_id, reading):
        return []
    return [_removal(room, fact.user_id), *await _received(room, fact.user_id, reading)]


async def came_in(room: Room, user: UserId, reading: Reading) -> Following:
    """Put out who came in without having agreed, before anything is said to them; they are invited anew."""
    if gate_of(room, reading) != "lobby" or not await _waits(room, user, reading):
        return [LobbyLeft(room_id=room.room_id, user_id=user)]
    return [_removal(room, user), *await _received(room, user, reading)]


async def invitations(room: Room, reading: Reading) -> Following:
    """Invite who waited outside and has agreed, also by a knock of which nothing is kept any more."""
    following: Following = []
    if gate_of(room, reading) != "lobby":
        return following
    waiting = await lobby.waiting(reading.connection, room.room_id)
    for user in dict.fromkeys((*waiting, *room.knocking())):
        if not await _waits(room, user, reading):
            following += _let_in(room, user)
    return following


async def _received(room: Room, user: UserId, reading: Reading) -> Following:
    if not await _waits(room, user, reading):
        return _let_in(room, user)
    now = reading.around.clock.now()
    if user in await lobby.waiting(reading.connection, room.room_id):
        return []
    return [
        LobbyEntered(room_id=room.room_id, user_id=user, at=now),
        Tell(
            user_id=user,
            said=await _reception(room, user, reading),
            lane=Lane.GREETING,
            about=room.room_id,
        ),
    ]


async def _reception(room: Room, user: UserId, reading: Reading) -> Said:
    language = await reading.language_of(user, room.room_id)
    rules = in_language(await reading.current_rules(room.room_id), language)
    agree = f"{reading.around.config.command_prefix}agree"
    return (
        text("Welcome. You asked for {room}, or were invited there.", room=RoomLink(room.room_id, room.name)),
        text("People come in once they have agreed to its ground rules. Here they are:"),
        Markdown(rules.text if rules else ""),
        *crisis(reading.crisis_lines()),
        text("If you agree to them, say `{agree}`. Then I invite you.", agree=agree),
    )


async def _waits(room: Room, user: UserId, reading: Reading) -> bool:
    """Whether somebody has to agree before they may come in; who would be staff there has not."""
    around = reading.around
    settings = around.settings_of(room.room_id)
    is_staff = (
        user in {*settings.facilitators, *around.config.admins}
        or room.powers.level_of(user) >= settings.facilitator_level
    )
    if user == around.bot or is_staff or is_ignored(user, settings.ignore):
        return False
    return await reading.is_held_back(room, user)


def _let_in(room: Room, user: UserId) -> Following:
    member = room.members.get(user)
    left = LobbyLeft(room_id=room.room_id, user_id=user)
    if member is not None and member.membership in {Membership.JOIN, Membership.INVITE, Membership.BAN}:
        return [left]
    return [left, InviteMember(room_id=room.room_id, user_id=user)]


def _removal(room: Room, user: UserId) -> RemoveMember:
    reason = text("Please read the ground rules in my direct message first. Then I invite you.")
    return RemoveMember(room_id=room.room_id, user_id=user, reason=reason)


def _how(reading: Reading, settings: AgreementSettings) -> Said:
    prefix = reading.around.config.command_prefix
    return (
        text("`{rules}` shows the rules.", rules=f"{prefix}rules"),
        *what_follows(settings, prefix, is_inside=True),
    )
