"""Being there: what a client waits for, what it answers by itself, and how it says that it saw nothing."""

import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import web
from nio import SyncResponse

from bot.failures import Refused
from bot.matrix.member.client import MemberClient
from bot.matrix.member.presence import NotSeen, Presence, room_path
from tests.bot.answering import Answering, answering
from tests.bot.matrix.sync.events import ASHA, MAYA, ROOM, answer, in_room, member, said

JSON = {"Content-Type": "application/json"}


@pytest.fixture
async def server() -> AsyncIterator[Answering]:
    async with answering() as server:
        yield server


@pytest.fixture
async def maya(server: Answering) -> AsyncIterator[Presence]:
    """Return Maya's client, signed in, whose syncs the test hands in."""
    client = MemberClient(server.url, MAYA)
    client.restore_login(MAYA, "PHONE", "token")
    presence = Presence(client, "words", "Maya")
    yield presence
    await presence.leave_town()


async def synced(presence: Presence, told: Any) -> None:
    """Let one sync arrive."""

    async def sync(**_: Any) -> Any:
        response = SyncResponse.from_dict(told)
        await presence.client._handle_sync(response)
        return response

    presence.client.sync = sync
    presence._keep_keys = _nothing  # type: ignore[method-assign]
    await presence._sync(0)


async def _nothing() -> None:
    """Upload and query no keys: there is nobody to ask."""


def whole(room: Any = None, *, invite: Any = None) -> dict[str, Any]:
    """Return a sync with every part that nio wants to see."""
    told = answer("s1", room)
    told["rooms"] = {"join": told["rooms"].get("join", {}), "invite": invite or {}, "leave": {}}
    empty = {"events": []}
    for name in told["rooms"]["join"].values():
        name["timeline"].setdefault("prev_batch", "t")
        name |= {"ephemeral": empty, "account_data": empty}
    lists = {"changed": [], "left": []}
    return {
        **told,
        "to_device": empty,
        "presence": empty,
        "device_lists": lists,
        "device_one_time_keys_count": {},
    }


# -- waiting -----------------------------------------------------------------------------------------------


async def test_what_is_there_already_is_not_waited_for(maya: Presence) -> None:
    assert await maya.until(lambda: "found", within=0) == "found"


async def test_each_sync_is_a_reason_to_look_again(maya: Presence) -> None:
    waiting = asyncio.create_task(maya.until(lambda: "good evening" in [seen.text for seen in maya.timeline]))
    await asyncio.sleep(0)
    assert not waiting.done()
    await synced(maya, whole(in_room([said("good morning")])))
    await synced(maya, whole(in_room([said("good evening")])))
    assert await waiting is True


async def test_what_does_not_come_is_told_with_what_came_instead(maya: Presence) -> None:
    await synced(maya, whole(in_room([said(f"line {n}") for n in range(12)])))
    with pytest.raises(NotSeen, match="did not see the welcome within 0 s") as missed:
        await maya.until(lambda: False, within=0, what="the welcome")
    assert f"{ASHA} in {ROOM}: line 11" in str(missed.value)
    assert "line 3" not in str(missed.value), "the last eight are enough"
    assert missed.value.within == 0


async def test_a_client_that_has_stopped_says_so_at_once(maya: Presence) -> None:
    async def stopped() -> None:
        raise Refused(401, "M_UNKNOWN_TOKEN")

    maya._following = asyncio.create_task(stopped())
    await asyncio.wait([maya._following])
    with pytest.raises(NotSeen, match=r"this client stopped: .*M_UNKNOWN_TOKEN"):
        await maya.until(lambda: False, within=3600)


# -- invites -----------------------------------------------------------------------------------------------


def invited(room: str, *, direct: bool) -> dict[str, Any]:
    event = member(MAYA, "invite", sender=ASHA)
    event["content"]["is_direct"] = direct
    return whole(invite={room: {"invite_state": {"events": [event]}}})


async def test_a_direct_invite_is_accepted_and_another_waits(maya: Presence, server: Answering) -> None:
    server.says(200, {"room_id": "!direct"}, **JSON)
    await synced(maya, invited("!direct", direct=True))
    await synced(maya, invited("!group", direct=False))
    assert maya.direct_rooms == ["!direct"]
    assert maya.invites == {"!direct": ASHA, "!group": ASHA}
    assert [path for _, path, _ in server.asked] == ["/_matrix/client/v3/rooms/%21direct/join"]


async def test_an_invite_that_was_taken_back_meanwhile_is_no_room(maya: Presence, server: Answering) -> None:
    server.says(403, {"errcode": "M_FORBIDDEN"}, **JSON)
    await synced(maya, invited("!direct", direct=True))
    assert maya.direct_rooms == []


# -- asking ------------------------------------------------------------------------------------------------


async def test_who_is_asked_to_wait_waits_and_asks_again(maya: Presence, server: Answering) -> None:
    answers = [
        web.json_response({"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1}, status=429),
        web.json_response({"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1}, status=429),
        web.json_response({"room_id": "!r"}),
    ]

    async def limited(_: web.Request) -> web.Response:
        return answers.pop(0)

    server.stream = limited
    assert await maya.ask("GET", "/x") == {"room_id": "!r"}
    assert answers == []


@pytest.mark.parametrize("status", [400, 403, 404, 500])
async def test_an_error_is_a_refusal(maya: Presence, server: Answering, status: int) -> None:
    server.says(status, {"errcode": "M_CODE", "error": "words"}, **JSON)
    with pytest.raises(Refused, match=f"{status} M_CODE") as refused:
        await maya.ask("GET", "/x")
    assert refused.value.error == "words"
    assert "words" not in str(refused.value)


async def test_the_token_goes_along_and_the_path_as_it_was_quoted(maya: Presence, server: Answering) -> None:
    server.says(200, {}, **JSON)
    await maya.do("!r/?:x", "kick", {"user_id": ASHA})
    assert server.asked == [("POST", "/_matrix/client/v3/rooms/%21r%2F%3F%3Ax/kick", "Bearer token")]


def test_a_rooms_path_is_quoted_whole() -> None:
    assert room_path("!a/b#c:x") == "/_matrix/client/v3/rooms/%21a%2Fb%23c%3Ax"


# -- coming and going --------------------------------------------------------------------------------------


async def test_who_is_not_let_in_leaves_no_connection_open(
    server: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[MemberClient] = []
    original = MemberClient.__init__

    def noted(self: MemberClient, *arguments: Any) -> None:
        original(self, *arguments)
        made.append(self)

    monkeypatch.setattr(MemberClient, "__init__", noted)
    server.says(403, {"errcode": "M_FORBIDDEN", "error": "no"}, **JSON)
    with pytest.raises(Refused):
        await Presence.arrive(server.url, MAYA, "wrong words")
    (client,) = made
    assert client.client_session is None


async def test_leaving_twice_is_harmless_and_stops_the_following(maya: Presence) -> None:
    following = asyncio.create_task(asyncio.Event().wait())
    maya._following = following  # type: ignore[assignment]
    async with maya:
        pass
    await maya.leave_town()
    assert following.cancelled()


async def test_a_client_that_failed_before_leaves_without_another_word(maya: Presence) -> None:
    async def failing() -> None:
        raise Refused(401, "M_UNKNOWN_TOKEN")

    maya._following = asyncio.create_task(failing())
    await asyncio.wait([maya._following])
    await maya.leave_town()


async def test_an_event_that_could_not_be_read_is_shown_in_its_place_when_its_key_comes(
    maya: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.bot.matrix.phone import Phone

    event = Phone(ASHA).says("late", origin_server_ts=1)
    await synced(maya, whole(in_room([event])))
    assert [seen.unreadable for seen in maya.timeline] == [True]
    source = {**said("late"), "event_id": event["event_id"]}
    opened = SimpleNamespace(source=source, decrypted=True)
    monkeypatch.setattr(maya.client.olm, "_decrypt_megolm_no_error", lambda _: opened)
    maya._read_again()
    assert [(seen.text, seen.encrypted) for seen in maya.timeline] == [("late", True)]
