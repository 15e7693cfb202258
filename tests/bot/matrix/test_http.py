"""How answers become failures: a server that answers whatever the test says, on a socket."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from hypothesis import example, given
from hypothesis import strategies as st

from bot.failures import AccountLost, Failure, RateLimited, Refused, StartProblem, Unreachable
from bot.matrix.headers import moment_in, name_in
from bot.matrix.http import Http, checked_address, path
from tests.bot.answering import Answering, answering


@pytest.fixture
async def server() -> AsyncIterator[Answering]:
    async with answering() as server:
        yield server


@pytest.fixture
async def http(server: Answering) -> AsyncIterator[Http]:
    http = Http(server.url, "a token")
    yield http
    await http.close()


async def failure_of(http: Http) -> Failure:
    with pytest.raises(Failure) as caught:
        await http.json("GET", "/x")
    return caught.value


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, {"errcode": "M_UNKNOWN_TOKEN"}, AccountLost),
        (401, {"errcode": "M_UNKNOWN_TOKEN", "soft_logout": True}, AccountLost),
        (403, {"errcode": "M_USER_DEACTIVATED"}, AccountLost),
        (401, {"errcode": "M_FORBIDDEN"}, Refused),
        (403, {"errcode": "M_FORBIDDEN", "error": "no"}, Refused),
        (404, b"<html>", Refused),
        (400, [], Refused),
        (500, {"errcode": "M_UNKNOWN"}, Unreachable),
        (502, b"Bad Gateway", Unreachable),
        (200, b"<html>welcome to the hotel</html>", Unreachable),
        (200, b"", Unreachable),
        (302, b"", Unreachable),
    ],
)
async def test_every_answer_is_json_or_a_failure_of_its_kind(
    server: Answering, http: Http, status: int, body: Any, kind: type[Failure]
) -> None:
    server.says(status, body)
    assert type(await failure_of(http)).__mro__[:-3].count(kind) == 1


@pytest.mark.parametrize("status", [400, 403, 404, 500, 502])
@pytest.mark.parametrize(
    ("errcode", "said"),
    [
        ("M_FORBIDDEN", "M_FORBIDDEN"),
        ("ORG.EXAMPLE_2.NO", "ORG.EXAMPLE_2.NO"),
        ("M_NO\n", "M_UNKNOWN"),
        ("M_NO\n2026-01-01 00:00:00,000 INFO bot.app: forged", "M_UNKNOWN"),
        ("\x1b[31mM_NO", "M_UNKNOWN"),
        ("what somebody wrote", "M_UNKNOWN"),
        ("M" * 65, "M_UNKNOWN"),
        ("", "M_UNKNOWN"),
        (["M_NO"], "M_UNKNOWN"),
    ],
)
async def test_of_an_error_nothing_is_repeated_but_a_code(
    server: Answering, http: Http, status: int, errcode: object, said: str
) -> None:
    server.says(status, {"errcode": errcode, "error": "rejected: what somebody wrote\n\x1b[31mforged"})
    failure = await failure_of(http)
    assert f"{status} {said}" in str(failure)
    for repeated in (str(failure), repr(failure)):
        assert "somebody" not in repeated
        assert repeated.isprintable()


@pytest.mark.parametrize(
    ("body", "headers", "seconds"),
    [
        ({"retry_after_ms": 1500}, {}, 1.5),
        ({}, {"Retry-After": "7"}, 7),
        ({}, {}, 5),
        ({"retry_after_ms": "soon"}, {"Retry-After": "tomorrow"}, 5),
        ({"retry_after_ms": 2**50}, {}, 3600),
        ({"retry_after_ms": -5}, {"Retry-After": "2"}, 2),
    ],
)
async def test_a_request_to_wait_says_how_long(
    server: Answering, http: Http, body: Any, headers: dict[str, str], seconds: float
) -> None:
    server.says(429, body, **headers)
    failure = await failure_of(http)
    assert isinstance(failure, RateLimited)
    assert failure.retry_after == timedelta(seconds=seconds)


async def test_no_answer_is_unreachable(http: Http, server: Answering) -> None:
    nobody = Http("http://127.0.0.1:1")
    assert isinstance(await failure_of(nobody), Unreachable)
    await nobody.close()


async def test_the_token_stands_in_the_header_and_never_in_the_address_or_a_repr(
    server: Answering, http: Http
) -> None:
    server.says(200, {"a": 1})
    assert await http.json("GET", path("rooms", "!a/b?c#d%", "x y")) == {"a": 1}
    ((method, address, authorization),) = server.asked
    assert authorization == "Bearer a token"
    assert (method, address) == ("GET", "/_matrix/client/v3/rooms/%21a%2Fb%3Fc%23d%25/x%20y")
    assert "token" not in repr(http)


async def test_a_redirect_is_not_followed_with_the_token(server: Answering, http: Http) -> None:
    server.says(307, {}, Location="/elsewhere")
    assert isinstance(await failure_of(http), Failure)
    assert len(server.asked) == 1


async def test_a_file_larger_than_wanted_is_not_fetched_whole(server: Answering, http: Http) -> None:
    server.says(200, b"x" * 1000)
    assert await http.fetch_bytes("/x", at_most=1000) == b"x" * 1000
    with pytest.raises(Refused, match="M_TOO_LARGE"):
        await http.fetch_bytes("/x", at_most=999)


@pytest.mark.parametrize(
    "good", ["https://a.example/", "http://localhost:8008", "http://127.0.0.1", "http://[::1]:8"]
)
def test_https_is_good_anywhere_and_http_on_this_machine(good: str) -> None:
    assert checked_address(good) == good.rstrip("/")


@pytest.mark.parametrize(
    "bad", ["http://a.example", "http://10.0.0.1", "a.example", "ftp://a.example", "https://", ""]
)
def test_other_addresses_are_refused_with_what_to_write(bad: str) -> None:
    with pytest.raises(StartProblem, match="https://"):
        checked_address(bad)


async def test_of_a_file_whose_name_is_wanted_the_bytes_are_not_read(http: Http, server: Answering) -> None:
    read = 0

    async def drip(request: web.Request) -> web.StreamResponse:
        nonlocal read
        response = web.StreamResponse(
            headers={"Content-Disposition": "inline; filename*=utf-8''Zo%C3%AB.png"}
        )
        response.content_length = 1 << 40
        await response.prepare(request)
        with suppress(ConnectionError):
            while True:
                await response.write(b"x" * 65_536)
                read += 65_536
        return response

    server.stream = drip
    assert await http.file_name("/x", patience=timedelta(seconds=10)) == "Zoë.png"
    assert read < 64 << 20


async def test_a_file_that_keeps_its_name_for_itself_or_is_gone(http: Http, server: Answering) -> None:
    server.says(200, b"...")
    assert await http.file_name("/x", patience=timedelta(seconds=10)) == ""
    server.says(404, {"errcode": "M_NOT_FOUND"})
    with pytest.raises(Refused):
        await http.file_name("/x", patience=timedelta(seconds=10))


async def test_a_server_that_is_slow_with_a_files_name_is_not_waited_for(
    http: Http, server: Answering
) -> None:
    async def never(_: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    server.stream = never
    with pytest.raises(Unreachable):
        await http.file_name("/x", patience=timedelta(milliseconds=200))


@given(st.text())
@example("inline; filename=\udcff.png")
@example("; filename*=''%")
def test_no_disposition_raises(disposition: str) -> None:
    name_in(disposition)


@pytest.mark.parametrize("date", ["Mon, 30 Nov 2026 04:12:06 GMT", "Mon, 30 Nov 2026 04:12:06 -0000"])
def test_the_homeservers_time_is_read_from_its_answer(date: str) -> None:
    assert moment_in(date) == datetime(2026, 11, 30, 4, 12, 6, tzinfo=UTC)


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Nov 2026 04:12:06 GMT", "0"])
def test_what_names_no_moment_tells_none(date: str) -> None:
    assert moment_in(date) is None
