"""Asks the homeserver over HTTP, and turns every answer into JSON or one of `bot.failures`."""

import asyncio
import ipaddress
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, urlsplit

import aiohttp
from yarl import URL

from bot.failures import AccountLost, Failure, RateLimited, Refused, StartProblem, Unreachable
from bot.matrix.headers import moment_in, name_in
from bot.matrix.reading import Json, Malformed, forgiving_json, integer, mapping, objects, text

PATIENCE = timedelta(seconds=60)
_CONNECT = 15.0
_DEFAULT_PAUSE = timedelta(seconds=5)
_LONGEST_PAUSE = timedelta(hours=1)
# As the specification forms it (client-server API, "Standard error response"); anything else could be words.
_ERRCODE = re.compile(r"[A-Z0-9_.]{1,64}")


def path(*parts: str) -> str:
    """Join parts of a path below `/_matrix/client/v3`, each quoted whole."""
    return "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in parts)


def checked_address(homeserver: str) -> str:
    """Return the homeserver's address without a trailing slash.

    Raises:
        StartProblem: It is no http(s) address, or plain http beyond this machine.
    """
    parts = urlsplit(homeserver)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise StartProblem(f"homeserver: {homeserver!r} is no address; write https://matrix.example.org")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise StartProblem(
            "homeserver: plain http:// would show everybody on the way the access token; write https://"
        )
    return homeserver.rstrip("/")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Declined(Refused):
    """A refusal whose whole answer matters: a request that asks for user-interactive authentication."""

    def __init__(self, status: int, errcode: str, error: str, answer: Json) -> None:
        super().__init__(status, errcode, error)
        self.answer = answer


class Http:
    """One homeserver, asked with one access token. Never asks twice by itself."""

    def __init__(self, homeserver: str, access_token: str | None = None) -> None:
        self._address = checked_address(homeserver)
        self._token = access_token
        self._session: aiohttp.ClientSession | None = None

    def __repr__(self) -> str:
        """Name the homeserver; never the token."""
        return f"Http({self._address})"

    def use_token(self, access_token: str) -> None:
        """Ask with this access token from now on."""
        self._token = access_token

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def json(
        self,
        method: str,
        path: str,
        body: object | None = None,
        query: Mapping[str, str] | None = None,
        *,
        patience: timedelta = PATIENCE,
    ) -> Json:
        """Ask, and return the JSON object that was answered.

        Raises:
            Unreachable: No answer, a server error, or no JSON.
            RateLimited: 429.
            AccountLost: The access token is not (or no longer) known.
            Refused: Any other error.
        """
        async with self._asked(method, path, query, patience, json=body) as response:
            return mapping(self._checked(response, await response.read()))

    async def objects(self, path: str, *, patience: timedelta = PATIENCE) -> Sequence[Json]:
        """Ask (`GET`) for a list of objects; raises as `json` does."""
        async with self._asked("GET", path, None, patience) as response:
            return tuple(objects(self._checked(response, await response.read())))

    async def time(self) -> datetime | None:
        """Ask what time it is there: when this answer was made; raises as `json` does."""
        async with self._asked("GET", path("account", "whoami"), None, PATIENCE) as response:
            self._checked(response, await response.read())
            return moment_in(response.headers.get("Date", ""))

    async def send_bytes(self, path: str, data: bytes, mimetype: str) -> Json:
        """Upload bytes (`POST`), and return the answer; raises as `json` does."""
        headers = {"Content-Type": mimetype}
        async with self._asked("POST", path, None, PATIENCE * 5, data=data, headers=headers) as response:
            return mapping(self._checked(response, await response.read()))

    async def fetch_bytes(self, path: str, *, at_most: int) -> bytes:
        """Download at most so many bytes; raises as `json` does, and `Refused` (413) where there are more."""
        # A homeserver may keep its files elsewhere; aiohttp takes the token along to the same server alone.
        async with self._asked("GET", path, None, PATIENCE * 5, allow_redirects=True) as response:
            if response.status != HTTPStatus.OK:
                self._checked(response, await response.read())
            data = bytearray()
            async for chunk in response.content.iter_chunked(65_536):
                data += chunk
                if len(data) > at_most:
                    raise Refused(413, "M_TOO_LARGE", f"the file has more than {at_most} bytes")
            return bytes(data)

    async def file_name(self, path: str, *, patience: timedelta) -> str:
        """Ask for a file, read its name in the header (RFC 6266) and hang up; raises as `json` does."""
        async with self._asked("GET", path, None, patience, allow_redirects=True) as response:
            if response.status != HTTPStatus.OK:
                self._checked(response, await response.read())
            return name_in(response.headers.get("Content-Disposition", ""))

    @asynccontextmanager
    async def _asked(
        self, method: str, path: str, query: Mapping[str, str] | None, patience: timedelta, **options: Any
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        headers = dict(options.pop("headers", {}))
        options.setdefault("allow_redirects", False)
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        timeout = aiohttp.ClientTimeout(total=patience.total_seconds(), connect=_CONNECT)
        if options.get("json", ...) is None:
            del options["json"]
        try:
            async with self._client().request(
                method, self._exactly(path, query), headers=headers, timeout=timeout, **options
            ) as response:
                yield response
        except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, OSError) as error:
            raise Unreachable(f"{self._address} does not answer ({type(error).__name__})") from None

    def _exactly(self, path: str, query: Mapping[str, str] | None) -> URL:
        """Return the address as quoted by us: a second opinion on quoting would name another event."""
        return URL(self._address + path, encoded=True).with_query(query or {})

    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(headers={"User-Agent": "Underrose"})
        return self._session

    def _checked(self, response: aiohttp.ClientResponse, raw: bytes) -> object:
        try:
            answer = forgiving_json(raw)
        except Malformed:
            answer = None
        if not isinstance(answer, dict | list) and response.status < HTTPStatus.BAD_REQUEST:
            raise Unreachable(f"{self._address} answered with something that is no JSON")
        if response.status < HTTPStatus.MULTIPLE_CHOICES:
            return answer
        raise _failure(response, mapping(answer))


_REVOKED = (
    "the access token was revoked or the account deactivated. Where the account is still there, "
    "set password_file, or access_token_file with a new token of the same device, and start: it logs in again"
)


def _failure(response: aiohttp.ClientResponse, answer: Json) -> Failure:
    errcode, error = _errcode(answer), text(answer.get("error"))[:300]
    status = response.status
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return RateLimited(_pause(response, answer))
    if status == HTTPStatus.UNAUTHORIZED and errcode == "M_UNKNOWN_TOKEN":
        if answer.get("soft_logout") is True:
            return AccountLost(
                "the homeserver asks this device to log in again: set password_file, then start"
            )
        return AccountLost(_REVOKED)
    if errcode == "M_USER_DEACTIVATED":
        return AccountLost("the account has been deactivated")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status < HTTPStatus.BAD_REQUEST:
        return Unreachable(f"the homeserver answered {status} {errcode}")
    return Declined(status, errcode, error, answer)


def _errcode(answer: Json) -> str:
    """Return the errcode, which may be said and logged; what has not the form of one never may."""
    errcode = text(answer.get("errcode"))
    return errcode if _ERRCODE.fullmatch(errcode) else "M_UNKNOWN"


def _pause(response: aiohttp.ClientResponse, answer: Json) -> timedelta:
    asked = integer(answer.get("retry_after_ms"), -1)
    if asked >= 0:
        return min(timedelta(milliseconds=asked), _LONGEST_PAUSE)
    header = response.headers.get("Retry-After", "")
    return min(timedelta(seconds=int(header)), _LONGEST_PAUSE) if header.isdecimal() else _DEFAULT_PAUSE
