"""Where everything that may be known while deciding comes from."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dispatch.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Source:
    """One connection, inside one transaction, and the surroundings."""

    connection: AsyncConnection
    around: Surroundings
