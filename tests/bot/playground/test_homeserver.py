"""The owner's view of a homeserver: what it asks, and how it reads the answer."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.failures import Failure, Refused, Unreachable
from bot.playground import Credentials, Homeserver
from tests.bot.answering import Answering, answering

SECRET = "the shared secret"


@pytest.fixture
async def server() -> AsyncIterator[Answering]:
    async with answering() as server:
        yield server


@pytest.fixture
def owned(server: Answering) -> Homeserver:
    """Return the homeserver at the server's address."""
    return Homeserver(server.url, "example.org", SECRET)


class Registering:
    """The registration of Synapse's admin API: gives nonces, and takes what is signed with the secret."""

    def __init__(self) -> None:
        self.given = 0
        self.taken: list[dict[str, Any]] = []

    async def handle(self, request: web.Request) -> web.Response:
        if request.method == "GET":
            self.given += 1
            return web.json_response({"nonce": f"nonce{self.given}"})
        body = await request.json()
        self.taken.append(body)
        name = body["username"]
        made = {"user_id": f"@{name}:example.org", "access_token": f"token of {name}", "device_id": "D"}
        return web.json_response(made)


async def registering(server: Answering) -> Registering:
    registering = Registering()
    server.stream = registering.handle
    return registering


@pytest.mark.parametrize(("admin", "word"), [(False, "notadmin"), (True, "admin")])
async def test_an_account_is_asked_for_with_the_shared_secrets_signature(
    server: Answering, owned: Homeserver, admin: bool, word: str
) -> None:
    synapse = await registering(server)
    account = await owned.register("rosa", "größer\0words", admin=admin)
    (body,) = synapse.taken
    # Synapse, "Shared-Secret Registration": nonce, name, password and role, parted by a zero byte.
    said = b"\0".join(part.encode() for part in ("nonce1", "rosa", "größer\0words", word))
    assert body["mac"] == hmac.new(SECRET.encode(), said, hashlib.sha1).hexdigest()
    assert body["admin"] is admin
    assert account == Credentials("@rosa:example.org", "größer\0words", "token of rosa", "D")


async def test_each_account_has_a_nonce_of_its_own(server: Answering, owned: Homeserver) -> None:
    synapse = await registering(server)
    await asyncio.gather(*(owned.register(f"person{n}", "words") for n in range(5)))
    assert len({body["nonce"] for body in synapse.taken}) == 5


async def test_the_owner_is_made_once_and_asks_with_their_own_token(
    server: Answering, owned: Homeserver
) -> None:
    synapse = await registering(server)
    first = await owned.owner()
    assert await owned.owner() == first
    assert [body["admin"] for body in synapse.taken] == [True]
    server.stream = None
    server.says(200, {"event": {"a": 1}}, **{"Content-Type": "application/json"})
    await owned.admin("GET", "/x")
    assert server.asked[-1][2] == "Bearer token of owner"


async def test_nobodys_token_is_sent_where_none_is_given(server: Answering, owned: Homeserver) -> None:
    server.says(200, {}, **{"Content-Type": "application/json"})
    await owned.call("GET", "/x")
    await owned.call("GET", "/x", token="the token")
    assert [token for _, _, token in server.asked] == [None, "Bearer the token"]


@pytest.mark.parametrize(
    ("status", "body", "failure"),
    [
        (403, {"errcode": "M_FORBIDDEN", "error": "no"}, "403 M_FORBIDDEN"),
        (404, {}, "404"),
        (429, {"errcode": "M_LIMIT_EXCEEDED"}, "429 M_LIMIT_EXCEEDED"),
        (500, {"errcode": "M_UNKNOWN"}, "500 M_UNKNOWN"),
    ],
)
async def test_an_error_is_a_refusal_with_its_words(
    server: Answering, owned: Homeserver, status: int, body: Any, failure: str
) -> None:
    server.says(status, body, **{"Content-Type": "application/json"})
    with pytest.raises(Refused, match=failure) as refused:
        await owned.call("GET", "/x")
    assert refused.value.status == status


@pytest.mark.parametrize("body", [b"<html>starting</html>", b""])
@pytest.mark.parametrize("status", [200, 502])
async def test_what_is_no_json_is_no_answer(
    server: Answering, owned: Homeserver, status: int, body: bytes
) -> None:
    server.says(status, body, **{"Content-Type": "text/html"})
    with pytest.raises(Unreachable):
        await owned.call("GET", "/x")


async def test_nobody_there_is_unreachable() -> None:
    with pytest.raises(Failure, match="does not answer") as failed:
        await Homeserver("http://127.0.0.1:1", "example.org", SECRET).call("GET", "/x")
    assert isinstance(failed.value, Unreachable)


async def test_ids_are_asked_for_whole(server: Answering, owned: Homeserver) -> None:
    owned._owner = Credentials("@owner:example.org", "", "token", "D")
    server.says(200, {"event": {"type": "m.room.message"}}, **{"Content-Type": "application/json"})
    assert (await owned.event("!room/?:example.org", "$event/#%"))["type"] == "m.room.message"
    assert (await owned.stored("$event/#%"))["type"] == "m.room.message"
    context, fetched = (path for _, path, _ in server.asked)
    assert context.startswith(
        "/_synapse/admin/v1/rooms/%21room%2F%3F%3Aexample.org/context/%24event%2F%23%25?"
    )
    assert fetched == "/_synapse/admin/v1/fetch_event/%24event%2F%23%25"


async def test_a_history_is_walked_to_its_end_and_each_event_comes_once(
    server: Answering, owned: Homeserver
) -> None:
    owned._owner = Credentials("@owner:example.org", "", "token", "D")
    pages = {
        "": {"chunk": [{"n": 5}, {"n": 4}], "end": "t1"},
        "t1": {"chunk": [], "end": "t2"},
        "t2": {"chunk": [{"n": 3}, {"n": 2}, {"n": 1}]},
    }

    async def paging(request: web.Request) -> web.Response:
        assert request.query["dir"] == "b"
        return web.json_response(pages[request.query.get("from", "")])

    server.stream = paging
    assert [event["n"] async for event in owned.history("!r")] == [5, 4, 3, 2, 1]
    assert len(server.asked) == 3


async def test_a_body_arrives_as_it_was_given(server: Answering, owned: Homeserver) -> None:
    received = []

    async def receiving(request: web.Request) -> web.Response:
        received.append(json.loads(await request.read()))
        return web.json_response({})

    server.stream = receiving
    await owned.call("PUT", "/x", {"body": "größer 🌹"})
    assert received == [{"body": "größer 🌹"}]


def test_no_secret_shows_when_it_is_printed() -> None:
    account = Credentials("@rosa:example.org", "the password", "the token", "D")
    homeserver = Homeserver("http://127.0.0.1:1", "example.org", SECRET, account)
    for shown in (repr(account), repr(homeserver), f"{homeserver}"):
        assert not any(secret in shown for secret in ("the password", "the token", SECRET))
