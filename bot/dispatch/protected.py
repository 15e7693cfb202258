"""What concerns the rules, the gates and the words of a protected room alone."""

from collections.abc import Sequence

from bot.dispatch import gating, reacting, upgrading
from bot.dispatch.details import Details
from bot.dispatch.reading import Reading
from policies import vocabulary as v
from policies.incidents.once import redacted_once

Following = Sequence[v.Delivery | v.Record | v.Reply]


async def called(fact: v.Joined | v.Renamed, details: Details, reading: Reading) -> Following:
    """Return what follows from the name that somebody shows in a protected room."""
    around = reading.around
    if fact.room_id not in around.rooms or fact.sender == around.bot:
        return []
    return [] if await reading.protected(fact.room_id) is None else await details.called(fact, reading)


async def around_agreement(  # noqa: PLR0911 (one line a kind of fact)
    fact: v.Knocked | v.Invited | v.Reaction | v.Redacted | v.Aside | v.RoomUpgraded,
    details: Details,
    reading: Reading,
) -> Following:
    """Return what follows from a fact; nothing in any other room, nor from what the bot did itself."""
    around = reading.around
    known = fact.room_id in around.rooms and fact.sender != around.bot
    if not known or await reading.protected(fact.room_id) is None:
        return []
    match fact:
        case v.Knocked():
            return await gating.knocked(fact, reading)
        case v.Invited():
            return await gating.invited(fact, reading)
        case v.Redacted():
            return await reacting.taken_back(fact, reading)
        case v.Reaction():
            agreed = await reacting.reacted(fact, reading)
            gated = [] if agreed else await gating.redacted(fact, reading)
            found = await details.reacted(fact, reading, is_going=bool(gated))
            return redacted_once([*agreed, *gated, *found])
        case v.Aside():
            return await details.said_aside(fact, reading)
        case v.RoomUpgraded():
            return await upgrading.upgraded(fact, reading)
