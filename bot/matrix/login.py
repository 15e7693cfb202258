"""Logs in once, and uses the same device ever after: another device would be a stranger to everybody."""

from dataclasses import dataclass, field

from bot.failures import AccountLost, Refused, StartProblem
from bot.matrix.account import Account
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.http import Http, path
from bot.matrix.reading import Json, text
from policies.vocabulary import DeviceId, UserId

_USER = "user id"
_DEVICE = "device id"
_TOKEN = "access token"  # noqa: S105 (the name of a secret)
_NEW = "new device"  # whether it was seen yet that no other bot is at work


@dataclass(frozen=True, slots=True)
class Login:
    """The device that the bot is."""

    user_id: UserId
    device_id: DeviceId
    access_token: str = field(repr=False)


async def logged_in(account: Account, http: Http, secrets: Secrets) -> Login:
    """Return the device of earlier starts, or log in as a new one. `http` uses its token afterwards.

    Raises:
        StartProblem: Wrong password, another account's store, or nothing to log in with.
        AccountLost: The account is deactivated, or the token was revoked and there is no password.
        Unreachable: The homeserver does not answer.
    """
    kept = kept_login(account, secrets)
    if kept is None:
        kept = await (_with_token(account, http) if account.access_token else _with_password(account, http))
        secrets.put(_NEW, b"yes")
        _keep(kept, secrets)
    http.use_token(kept.access_token)
    try:
        await _check(kept, http)
    except AccountLost:
        if account.password is None and account.access_token in {None, kept.access_token}:
            raise
        kept = await _renewed(account, http, kept.device_id)
        _keep(kept, secrets)
        http.use_token(kept.access_token)
    return kept


async def tried_login(account: Account, http: Http) -> None:
    """Log in as a device of no use, and out again: the password, or token, is right.

    Raises:
        StartProblem: It is wrong, or there is none.
    """
    if account.access_token:
        await _with_token(account, http)
        return
    login = await _with_password(account, http)
    http.use_token(login.access_token)
    await http.json("POST", path("logout"), {})
    http.use_token("")


def kept_login(account: Account, secrets: Secrets) -> Login | None:
    """Return the login of earlier starts, if there was one.

    Raises:
        StartProblem: The store is another account's.
    """
    user_id, device_id, token = (secrets.text(name) for name in (_USER, _DEVICE, _TOKEN))
    if user_id is None or device_id is None or token is None:
        return None
    if user_id != account.user_id:
        raise StartProblem(
            f"{account.data_dir} belongs to {user_id}, the configuration names {account.user_id}: "
            "give each account a data_dir of its own"
        )
    return Login(UserId(user_id), DeviceId(device_id), token)


def is_new(secrets: Secrets) -> bool:
    """Whether the kept login is a first one, which has not been welcomed yet."""
    return secrets.get(_NEW) is not None


def welcome(secrets: Secrets) -> None:
    """Let the device of a first login be the bot's from now on."""
    secrets.drop(_NEW)


def forget_login(secrets: Secrets) -> None:
    """Forget the login: the next start is a first one again."""
    for name in (_USER, _DEVICE, _TOKEN, _NEW):
        secrets.drop(name)


def _keep(login: Login, secrets: Secrets) -> None:
    for name, value in ((_USER, login.user_id), (_DEVICE, login.device_id), (_TOKEN, login.access_token)):
        secrets.put(name, value)


async def _with_password(account: Account, http: Http, device_id: str | None = None) -> Login:
    if account.password is None:
        raise StartProblem(
            "nothing to log in with: set UNDERROSE_PASSWORD, password_file or access_token_file"
        )
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": account.user_id},
        "password": account.password,
        "initial_device_display_name": account.device_name,
        **({"device_id": device_id} if device_id else {}),
    }
    try:
        answer = await http.json("POST", path("login"), body)
    except Refused as refused:
        raise _why_not(account, refused) from None
    return _login_in(account, answer)


async def _with_token(account: Account, http: Http) -> Login:
    token = account.access_token or ""
    http.use_token(token)
    answer = await http.json("GET", path("account", "whoami"))
    return _login_in(account, {**answer, "access_token": token})


async def _renewed(account: Account, http: Http, device_id: str) -> Login:
    """Log in again as the same device: its keys are the ones people know."""
    if account.password is not None:
        http.use_token("")
        return await _with_password(account, http, device_id)
    login = await _with_token(account, http)
    if login.device_id != device_id:
        raise StartProblem(
            f"the access token belongs to device {login.device_id}, the store to {device_id}: "
            "use a token of that device, or move encryption.db away and start as a new one"
        )
    return login


def _login_in(account: Account, answer: Json) -> Login:
    user_id, device_id = text(answer.get("user_id")), text(answer.get("device_id"))
    token = text(answer.get("access_token"))
    if user_id != account.user_id:
        raise StartProblem(
            f"the homeserver knows this login as {user_id}, the configuration says {account.user_id}"
        )
    if not device_id or not token:
        raise StartProblem("the access token belongs to no device, so it cannot encrypt: use another one")
    return Login(UserId(user_id), DeviceId(device_id), token)


async def _check(login: Login, http: Http) -> None:
    try:
        answer = await http.json("GET", path("account", "whoami"))
    except Refused as refused:
        raise StartProblem(f"the homeserver does not let {login.user_id} in: {refused}") from None
    if text(answer.get("user_id")) != login.user_id:
        raise StartProblem(f"the access token belongs to {text(answer.get('user_id'))}, not {login.user_id}")


def _why_not(account: Account, refused: Refused) -> StartProblem:
    if refused.errcode == "M_FORBIDDEN":
        return StartProblem(
            f"wrong password for {account.user_id}: set UNDERROSE_PASSWORD or password_file anew"
        )
    if refused.errcode == "M_USER_DEACTIVATED":
        return AccountLost(f"the account {account.user_id} has been deactivated")
    if refused.status in {404, 405}:
        return StartProblem(f"there is no Matrix homeserver at {account.homeserver}: check `homeserver`")
    return StartProblem(f"could not log in as {account.user_id}: {refused}")
