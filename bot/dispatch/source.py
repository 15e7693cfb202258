"""Where everything that may be known while deciding comes from."""

from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dispatch.answers import Answers
from bot.dispatch.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Source:
    """One connection, inside one transaction, the surroundings, and what the homeserver was asked before."""

    connection: AsyncConnection
    around: Surroundings
    answers: Answers = field(default_factory=Answers)
