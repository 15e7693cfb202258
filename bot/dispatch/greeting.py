"""The greeting: the ground rules for those who have come in and have not agreed."""

from datetime import datetime

from bot.dispatch.joining import is_apart
from bot.dispatch.reading import Reading
from bot.storage import stays
from commands.crisis import crisis
from policies.agreement.reminding import nudge
from policies.ground_rules.greeting import is_asked
from policies.ground_rules.versions import in_language
from policies.vocabulary import (
    Delivery,
    Greeted,
    Lane,
    Markdown,
    People,
    Person,
    Post,
    Record,
    Room,
    RoomId,
    Said,
    Tell,
    UserId,
    text,
)

Following = list[Delivery | Record]


async def greeting(room_id: RoomId, reading: Reading, now: datetime) -> Following:
    """Greet everybody who waits, in one post or each in private."""
    around = reading.around
    waiting = await stays.ungreeted(reading.connection, room_id)
    if room_id not in around.rooms or not waiting:
        return []
    if await reading.protected(room_id) is None or await is_apart(around.rooms[room_id], reading):
        return []
    room, settings = around.rooms[room_id], around.settings_of(room_id)
    agreed = {user for user, stands in await reading.standings(room) if stands.is_agreed}
    asked = [
        user for user, _ in waiting if user not in agreed and is_asked(room, user, settings, bot=around.bot)
    ]
    rules = await reading.current_rules(room_id)
    version = rules[0].version if rules else None
    greeted: Following = [
        Greeted(room_id=room_id, user_id=user, greeted_at=now, rules_version=version) for user, _ in waiting
    ]
    return greeted + await _greeting_of(room, asked, reading)


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
    names = [await _person(room, user, reading) for user in asked]
    said = _welcome(tuple(names), rules.text, room, reading)
    return [
        Post(
            room_id=room.room_id,
            said=said,
            lane=Lane.GREETING,
            mentions=tuple(asked),
            becomes=f"rules:{rules.version}",
        )
    ]


async def _person(room: Room, user: UserId, reading: Reading) -> Person:
    """Name somebody by what they show, unless that gives somebody else away: the bot does not repeat it."""
    looking = reading.around.looking
    is_telling = looking is not None and await looking.is_telling(room, user, reading)
    return Person(user) if is_telling else room.person(user)


async def _private_greeting(room: Room, user: UserId, reading: Reading) -> Tell:
    language = await reading.language_of(user, room.room_id)
    rules = in_language(await reading.current_rules(room.room_id), language)
    written = rules.text if rules else ""
    said = _welcome((room.person(user),), written, room, reading)
    otherwise = nudge(room, user, Lane.GREETING)
    return Tell(user_id=user, said=said, lane=Lane.GREETING, otherwise=otherwise)


def _welcome(names: tuple[Person, ...], rules: str, room: Room, reading: Reading) -> Said:
    return (
        text("Welcome, {names}. These are the ground rules here:", names=People(names)),
        Markdown(rules),
        *crisis(reading.crisis_lines()),
        *_question(room, reading),
    )


def _question(room: Room, reading: Reading) -> Said:
    """Ask for agreement, where the room asks for it at all."""
    settings = reading.around.settings_of(room.room_id)
    agree = f"{reading.around.config.command_prefix}agree"
    if not settings.agreement.required:
        return ()
    asking = text("If you agree to them, say `{agree}`.", agree=agree)
    if not settings.agreement.reactions or settings.ground_rules.post == "direct":
        return (asking,)
    warning = text("Or react with ✅. A reaction is not encrypted: the homeserver can see it.")
    return (asking, warning)
