"""Builds the adapter: opens the store, logs in, uploads keys, checks the identity."""

from bot.clock import Clock
from bot.matrix.account import Account, SignedDevices
from bot.matrix.adapter import Adapter
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.http import Http
from bot.matrix.identity.identity import Identity
from bot.matrix.login import logged_in
from bot.matrix.siblings import be_the_only_one
from bot.matrix.starts import Starts

STORE = "encryption.db"


async def connect(account: Account, *, clock: Clock) -> Adapter:
    """Return the account, ready to sync: logged in, its keys on the server, its identity checked.

    It may be called again after a failure: what was done is kept, and not done twice. An identity that
    is not the bot's own does not stop it: `adapter.identity.status()` says so, and what to do.

    Raises:
        StartProblem: Wrong password, address or store key, or a store of another account or device; or
            another bot is at work on the account.
        AccountLost: The account is deactivated, or its token revoked.
        Unreachable, RateLimited: Ask again later.
        Failure: The homeserver refused something without which nothing works.
    """
    http = Http(account.homeserver)
    database, vault, secrets = opened(account.data_dir / STORE, account.store_key)
    try:
        login = await logged_in(account, http, secrets)
        await be_the_only_one(account, login, http, secrets, clock)
        starts = Starts(login, http, database, secrets)
        await starts.note()
        machine = Machine(
            login.user_id,
            login.device_id,
            http=http,
            database=database,
            vault=vault,
            secrets=secrets,
            clock=clock,
            signed_only=account.require_signed_devices is SignedDevices.EVERYONE,
        )
        identity = Identity(
            login.user_id,
            login.device_id,
            http=http,
            machine=machine,
            secrets=secrets,
            password=account.password,
        )
        await machine.uploads.start(drops_offered=starts.is_older)
        await identity.check()
    except BaseException:
        await http.close()
        database.close()
        raise
    return Adapter(login, http, machine, identity, starts=starts, clock=clock)
