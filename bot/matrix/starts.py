"""Tells whether what lies here is an older copy of this device's data.

What can go wrong: a backup is put back, and the device goes on from where it was then. Its channels are
behind those that others have of them, so that nobody can open what it sends; the one-time keys it offered
since are lost; and so is what was sent to it. The principle against it: the account remembers, on the
homeserver, how often each device was started. Data that counts fewer starts is older: then every channel is
opened anew, no lost key is offered on, and who facilitates hears of it.
"""

from bot.failures import Refused
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.http import Http, path
from bot.matrix.login import Login
from bot.matrix.reading import Json, integer, mapping

TYPE = "org.underrose.starts"
_STARTS = "starts"
_OLDER = "older copy"  # whether it still has to be told
_FOR_READING = "nobody"  # no device has such a fingerprint, so that nothing is written on such a channel


class Starts:
    """How often this device was started, here and as the homeserver remembers it.

    `is_first`: no device of the account was started before this.
    """

    def __init__(self, login: Login, http: Http, database: Database, secrets: Secrets) -> None:
        self._login, self._http = login, http
        self._database, self._secrets = database, secrets
        self.is_first = False

    async def note(self) -> None:
        """Count this start, and see whether the data is older than an earlier start of the same device.

        Raises:
            Unreachable, RateLimited: Ask again later.
        """
        known = await known_starts(self._login, self._http)
        here, there = kept_starts(self._secrets), integer(known.get(self._login.device_id))
        self.is_first = not here and not any(integer(count) > 0 for count in known.values())
        with self._database.together():
            if there > here:
                self._database.run("UPDATE olm_sessions SET opened_for = ?", _FOR_READING)
                self._secrets.put(_OLDER, b"yes")
            # On our disk first: a start that is cut off behind it makes this data newer, and never older.
            self._secrets.put(_STARTS, str(max(here, there) + 1))
        await self._tell({**known, self._login.device_id: max(here, there) + 1})

    @property
    def is_older(self) -> bool:
        """Whether this was found to be an older copy, and nobody has heard of it yet."""
        return self._secrets.get(_OLDER) is not None

    def told(self) -> None:
        """Note that who facilitates hears of it."""
        self._secrets.drop(_OLDER)

    async def are_elsewhere(self) -> bool:
        """Whether the same device was started with other data since, such as a copy of what lies here."""
        known = await known_starts(self._login, self._http)
        return integer(known.get(self._login.device_id)) > kept_starts(self._secrets)

    async def _tell(self, counts: Json) -> None:
        try:
            await self._http.json("PUT", _where(self._login), dict(counts))
        except Refused:  # without it an older copy is not told from a newer one; nothing else hangs on it
            return


def kept_starts(secrets: Secrets) -> int:
    """Return how many starts the data here counts."""
    return int(secrets.text(_STARTS) or 0)


async def known_starts(login: Login, http: Http) -> Json:
    """Return how many starts of each device the homeserver remembers, by device id."""
    try:
        return mapping(await http.json("GET", _where(login)))
    except Refused:
        return {}


def _where(login: Login) -> str:
    return path("user", login.user_id, "account_data", TYPE)
