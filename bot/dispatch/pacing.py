"""How often somebody is answered, by when they spoke; and what no limit drops, however much they asked."""

from bot.dispatch.asking import command_in
from bot.dispatch.reading import Reading
from commands import wording
from commands.base import Asked, Following, reply
from commands.limits import Limits
from policies.vocabulary import AgreementAct


async def admits(limits: Limits, asked: Asked, reading: Reading, *about: str) -> bool | None:
    """Whether somebody may be answered, or be answered about this; see `Limits.admits`."""
    said_at = await reading.written_at(asked.message)
    return limits.admits(" ".join((asked.sender, *about)), asked.now, said_at=said_at)


def too_much(admitted: bool | None) -> Following:
    """Say once that it was too much, and then nothing."""
    return [reply(wording.SLOWLY)] if admitted is False else []


def is_always_done(asked: Asked) -> bool:
    """Whether no limit drops what is asked."""
    found = command_in(asked)
    return found is not None and found[0].is_always_done


async def as_often(limits: Limits, following: Following, asked: Asked, reading: Reading) -> Following:
    """Leave out the answer to what was done, where its asker just had the same; what is recorded stays."""
    recorded = [each for each in following if isinstance(each, AgreementAct)]
    admitted = await admits(limits, asked, reading, asked.command, *(act.room_id for act in recorded))
    return following if admitted is True else [*recorded, *too_much(admitted)]
