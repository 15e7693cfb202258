"""Logging in on a real homeserver: the first time, later, and when it cannot be."""

import pytest

from bot.failures import AccountLost, StartProblem, Unreachable
from bot.matrix.connect import connect
from policies.vocabulary import UserId
from tests.bot.matrix.listening import Ears
from tests.bot.matrix.rogue import v3


async def test_a_wrong_password_says_what_to_do(idle_ears: Ears) -> None:
    with pytest.raises(StartProblem, match=r"wrong password .* UNDERROSE_PASSWORD"):
        await idle_ears.start(password="not this one")


async def test_nothing_to_log_in_with_says_what_to_set(idle_ears: Ears) -> None:
    with pytest.raises(StartProblem, match="UNDERROSE_PASSWORD"):
        await idle_ears.start(password=None)


async def test_a_deactivated_account_ends_it(idle_ears: Ears) -> None:
    hs = idle_ears.homeserver
    await hs.admin("POST", f"/_synapse/admin/v1/deactivate/{idle_ears.user_id}", {"erase": False})
    with pytest.raises(StartProblem):
        await idle_ears.start()


async def test_a_revoked_token_ends_it_where_there_is_no_password(ears: Ears) -> None:
    await ears.adapter.call("POST", v3("logout"), {})
    with pytest.raises(AccountLost):
        await ears.sync()
    with pytest.raises(AccountLost):
        await ears.restart(password=None)


async def test_with_the_password_a_revoked_token_is_renewed_for_the_same_device(ears: Ears) -> None:
    device = ears.adapter.device_id
    await ears.adapter.call("POST", v3("logout"), {})
    await ears.restart()
    assert ears.adapter.device_id == device
    assert ears.adapter.identity.status().is_good


async def test_a_data_directory_of_another_account_is_refused(ears: Ears) -> None:
    await ears.stop()
    with pytest.raises(StartProblem, match="data_dir of its own"):
        await connect(ears.account(user_id=UserId("@other:localhost")), clock=ears.clock)


async def test_another_store_key_is_refused_and_harms_nothing(ears: Ears) -> None:
    with pytest.raises(StartProblem, match="UNDERROSE_STORE_KEY"):
        await ears.restart(store_key=b"another key of more than thirty-two bytes")
    await ears.start()


async def test_a_short_store_key_is_refused(idle_ears: Ears) -> None:
    with pytest.raises(StartProblem, match="32"):
        await idle_ears.start(store_key=b"short")


async def test_a_homeserver_that_is_away_is_no_reason_to_end(idle_ears: Ears) -> None:
    with pytest.raises(Unreachable):
        await idle_ears.start(homeserver="http://127.0.0.1:1")
    assert (await idle_ears.start()).adapter.identity.status().is_good


async def test_the_token_and_the_seeds_are_nowhere_on_the_disk(ears: Ears) -> None:
    token = ears.adapter._http._token
    assert token
    seeds = [ears.adapter.identity._secrets.get(f"identity {usage}") for usage in ("master", "self_signing")]
    await ears.stop()
    for file in ears.folder.iterdir():
        assert file.stat().st_mode & 0o077 == 0
        raw = file.read_bytes()
        assert token.encode() not in raw
        for seed in seeds:
            assert seed
            assert seed not in raw
