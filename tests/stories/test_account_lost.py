"""An account that is lost while the bot runs ends it: status 1, and a sentence that says what to do."""

import pytest

from bot.playground import BotProcess
from tests.world.world import World

_LOGIN = "/_matrix/client/v3/login"


async def as_the_bot(world: World, bot: BotProcess) -> tuple[str, dict[str, object]]:
    """Log in beside the bot; return the token, and what answers a homeserver that wants to be sure."""
    identifier = {"type": "m.id.user", "user": bot.user_id}
    auth = {
        "type": "m.login.password",
        "identifier": identifier,
        "password": bot.environment["UNDERROSE_PASSWORD"],
    }
    token: str = (await world.homeserver.call("POST", _LOGIN, auth))["access_token"]
    return token, auth


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/_matrix/client/v3/logout/all", "revoked"),
        ("/_matrix/client/v3/account/deactivate", "deactivated"),
    ],
)
async def test_a_bot_whose_account_is_lost_ends_with_what_to_do(world: World, path: str, words: str) -> None:
    bot = await world.bot()
    token, auth = await as_the_bot(world, bot)
    body = {} if path.endswith("all") else {"auth": auth}
    await world.homeserver.call("POST", path, body, token=token)
    assert await bot.ended() == 1
    assert words in bot.output
    assert "Traceback" not in bot.output
    assert bot.environment["UNDERROSE_PASSWORD"] not in bot.output
