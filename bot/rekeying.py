"""Details that are registered under another key than the one there is now.

What can go wrong: the store key was lost, and the bot goes on with another. None of the digests would ever be
met again, while their owners rely on them. The principle against it: a mark of the key lies beside the
digests. Under another key the bot does not start, unless it is told to begin anew; then it forgets what it
cannot notice any more, and says so to everybody who registered it.
"""

from hashlib import blake2b
from itertools import groupby

from bot.dispatch.dispatcher import Dispatcher, Following
from bot.dispatch.reading import Reading
from bot.failures import StartProblem
from bot.storage import details
from bot.storage.database import Database
from commands.protect import lost
from policies.vocabulary import Delivery, DetailForgotten, Record, Tell, UserId


def mark_of(digest_key: bytes) -> bytes:
    """Return what a key is known by; nothing of the key can be read from it."""
    return blake2b(b"", digest_size=16, key=digest_key, person=b"underrose.mark").digest()


async def demand_the_same_key(database: Database, account: UserId, digest_key: bytes) -> None:
    """See that details, if there are any, are registered under this key.

    Raises:
        StartProblem: they are registered under another.
    """
    async with database.reading() as connection:
        kept = await details.mark(connection, account)
        registered = await details.count(connection)
    if registered and kept not in {None, mark_of(digest_key)}:
        raise StartProblem(_another_key(registered))


def _another_key(registered: int) -> str:
    return (
        f"The store key is not the one under which members registered {registered} details: none of them "
        "would be noticed. Bring back the key that was used before.\n"
        "If it is lost, start once with `underrose run --anew`: the bot forgets these details and asks their "
        "owners to register them again."
    )


async def forget_what_cannot_be_noticed(dispatcher: Dispatcher) -> None:
    """Forget details under another key and tell their owners; keep the mark of the key there is now.

    Where several bots share the database, nobody can tell whose key a detail is under: then all stay.
    """
    account, current = dispatcher.around.bot, mark_of(dispatcher.around.digest_key)
    async with dispatcher.database.reading() as connection:
        if await details.mark(connection, account) == current:
            return

    async def decide(reading: Reading) -> Following:
        connection = reading.connection
        # A database from before there were marks has none; it is taken to be used with its own key.
        is_another = await details.mark(connection, account) is not None
        await details.put_mark(connection, account, current)
        is_alone = not await details.has_other_keepers(connection, account)
        return await _forgotten(reading) if is_another and is_alone else []

    await dispatcher.follow(f"another key:{current.hex()}", decide)


async def _forgotten(reading: Reading) -> Following:
    following: list[Delivery | Record] = []
    kept = sorted(await details.everything(reading.connection), key=lambda detail: detail.user_id)
    for owner, each in groupby(kept, key=lambda detail: detail.user_id):
        theirs = list(each)
        following += [DetailForgotten(user_id=owner, number=detail.number) for detail in theirs]
        following.append(Tell(user_id=owner, said=lost(theirs, reading.around.config.command_prefix)))
    return following
