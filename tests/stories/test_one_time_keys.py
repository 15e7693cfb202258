"""Who wants to send the bot something finds a key to begin with, however many were taken."""

import asyncio

from bot.matrix.member import Member
from tests.world.world import World

CLAIM, QUERY = "/_matrix/client/v3/keys/claim", "/_matrix/client/v3/keys/query"
SECONDS = 12


async def fresh_key(member: Member, user: str, device: str) -> bool:
    """Claim a key; whether it is one that was made for a single use."""
    answer = await member.ask("POST", CLAIM, {"one_time_keys": {user: {device: "signed_curve25519"}}})
    keys = answer["one_time_keys"].get(user, {}).get(device, {})
    return any(not key.get("fallback") for key in keys.values())


async def test_when_all_have_been_claimed_another_can_be_within_seconds(world: World) -> None:
    bot = await world.bot()
    maya = await world.member("maya")
    devices = (await maya.ask("POST", QUERY, {"device_keys": {bot.user_id: []}}))["device_keys"]
    (device,) = devices[bot.user_id]
    while await fresh_key(maya, bot.user_id, device):
        pass
    async with asyncio.timeout(SECONDS):
        while not await fresh_key(maya, bot.user_id, device):  # noqa: ASYNC110 (only the homeserver knows)
            await asyncio.sleep(0.5)
