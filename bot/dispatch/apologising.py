"""What follows from a message when a mistake of ours kept the bot from deciding about it.

What can go wrong: with everything else that was decided, the redaction of a value that was to be registered
is taken back, and it stays; or somebody waits for an answer. The principle against it: whether a value is
there is told by the message and its room alone, and nothing is read for it that may have failed.
"""

from collections.abc import Awaitable, Callable, Sequence

from bot.dispatch import mistakes
from bot.dispatch.addressed import typed_in
from bot.dispatch.asking import place_of
from bot.dispatch.reading import Reading
from bot.dispatch.untaken import has_value, is_addressed
from commands import wording
from commands.base import Where
from commands.protect import value_gone
from commands.table import command_named
from policies.room_safety.direct import is_between_two
from policies.vocabulary import Post, Redact, Reply, RoomMessage, Said

Following = Sequence[Post | Redact]
Put = Callable[[Post | Redact], Awaitable[None]]


async def taken_away(message: RoomMessage, _: str, reading: Reading) -> Following:
    """A value that was to be registered does not stay, whatever the mistake."""
    if not _holds_value(message, reading):
        return ()
    return [each for each in _gone(message, reading) if isinstance(each, Redact)]


async def told(message: RoomMessage, reference: str, reading: Reading) -> Following:
    """Whoever waits for an answer hears that it went wrong, and what to name when asking about it."""
    said: Said = (wording.sorry(reference),)
    if _holds_value(message, reading):
        said += _what_becomes_of_it(message, reading)
    elif not await _waits(message, reading):
        return ()
    return [
        Post(
            room_id=message.room_id,
            said=said,
            thread=message.thread,
            replies_to=message.event_id,
            language=await reading.language_of(message.sender, message.room_id),
        )
    ]


async def make_amends(message: RoomMessage, reference: str, reading: Reading, put: Put) -> None:
    """Do what is owed to whoever wrote something, each by itself: what fails of it costs nothing else."""
    for owed in () if message.is_notice else (taken_away, told):
        try:
            async with reading.connection.begin_nested():
                for each in await owed(message, reference, reading):
                    await put(each)
        except Exception as mistake:  # noqa: BLE001 (it ends neither the batch nor the bot)
            mistakes.demand_ours(mistake)
            mistakes.report(mistake, "about an apology", reference)


def _gone(message: RoomMessage, reading: Reading) -> Sequence[Redact | Reply]:
    room = reading.around.rooms[message.room_id]
    return value_gone(message, may_redact=room.powers.may_redact_others(reading.around.bot))


def _what_becomes_of_it(message: RoomMessage, reading: Reading) -> Said:
    gone = _gone(message, reading)
    stands = [part for each in gone if isinstance(each, Reply) for part in each.said]
    return tuple(stands) or (wording.NOT_REGISTERED,)


def _holds_value(message: RoomMessage, reading: Reading) -> bool:
    """Whether it holds one; between two, whoever speaks means the bot, whatever is known of the room."""
    room = reading.around.rooms[message.room_id]
    where = Where.DIRECT if is_between_two(room) else Where.UNENCRYPTED
    return has_value(message, room, where, reading)


async def _waits(message: RoomMessage, reading: Reading) -> bool:
    """Whether its sender waits for an answer: it is a command, or in private a word to the bot."""
    room = reading.around.rooms[message.room_id]
    is_direct = await place_of(room, reading) is Where.DIRECT
    found = typed_in(message, room, reading.around, direct=is_direct)
    is_command = found is not None and command_named(found.name) is not None
    return is_command or (is_direct and (found is not None or is_addressed(message, room, reading)))
