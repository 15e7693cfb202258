"""The playground is a real homeserver, talks to nobody, and is gone when it is no longer needed."""

import asyncio
from pathlib import Path

import pytest

from bot.failures import Refused, StartProblem, Unreachable
from bot.playground import Homeserver, Playground, playground
from tests.clock_by_hand import ClockByHand
from tests.world.world import World

VERSIONS = "/_matrix/client/versions"


async def test_it_is_synapse(homeserver: Homeserver) -> None:
    answer = await homeserver.call("GET", "/_matrix/client/versions")
    assert "v1.11" in answer["versions"]


async def test_an_account_is_signed_in_and_its_name_is_taken(homeserver: Homeserver) -> None:
    account = await homeserver.register("rosa", "secret words")
    me = await homeserver.call("GET", "/_matrix/client/v3/account/whoami", token=account.access_token)
    assert (me["user_id"], me["device_id"]) == ("@rosa:localhost", account.device_id)
    with pytest.raises(Refused, match="M_USER_IN_USE"):
        await homeserver.register("rosa", "other words")


async def test_credentials_do_not_show_their_secrets(homeserver: Homeserver) -> None:
    account = await homeserver.register("bruno", "secret words")
    assert "secret words" not in repr(account)
    assert account.access_token not in repr(account)
    assert homeserver.shared_secret not in repr(homeserver)


async def test_its_owner_sees_every_event_of_a_room(homeserver: Homeserver) -> None:
    account = await homeserver.register("cleo", "secret words")
    token = account.access_token
    made = await homeserver.call("POST", "/_matrix/client/v3/createRoom", {"name": "Dawn"}, token=token)
    events = [event async for event in homeserver.history(made["room_id"])]
    assert events[-1]["type"] == "m.room.create"
    name = next(event for event in events if event["type"] == "m.room.name")
    assert (await homeserver.event(made["room_id"], name["event_id"]))["content"] == {"name": "Dawn"}


async def test_an_event_that_is_not_there_is_refused(homeserver: Homeserver) -> None:
    with pytest.raises(Refused):
        await homeserver.event("!nowhere", "$nothing")
    with pytest.raises(Refused):
        await homeserver.stored("$nothing")


async def test_a_redacted_event_is_stripped_though_its_content_is_still_stored(world: World) -> None:
    maya = await world.member("maya")
    room = await maya.create_room(encrypted=False)
    message = await maya.say(room, "for now")
    await maya.redact(room, message)
    shown = await world.homeserver.event(room, message)
    assert shown["content"] == {}
    assert "redacted_because" in shown["unsigned"]
    assert (await world.homeserver.stored(message))["content"]["body"] == "for now"


async def test_started_again_in_its_folder_it_knows_its_people_and_after_that_it_is_gone(
    tmp_path: Path,
) -> None:
    async with Playground(tmp_path, more={"bcrypt_rounds": 4}) as first:
        account = await first.register("dora", "secret words")
    with pytest.raises(Unreachable):
        await first.call("GET", VERSIONS)
    async with Playground(tmp_path) as second:
        me = await second.call("GET", "/_matrix/client/v3/account/whoami", token=account.access_token)
    assert me["user_id"] == account.user_id


async def test_after_a_power_cut_it_comes_back_at_the_same_address(tmp_path: Path) -> None:
    playground = Playground(tmp_path)
    try:
        homeserver = await playground.start()
        account = await homeserver.register("emil", "secret words")
        playground.kill()
        with pytest.raises(Unreachable):
            await homeserver.call("GET", VERSIONS)
        assert await playground.start() is homeserver
        me = await homeserver.call("GET", "/_matrix/client/v3/account/whoami", token=account.access_token)
    finally:
        playground.stop()
    assert me["user_id"] == account.user_id


async def test_an_error_inside_ends_it_too(tmp_path: Path) -> None:
    class Oops(Exception):
        pass

    with pytest.raises(Oops):
        async with Playground(tmp_path) as homeserver:
            raise Oops
    with pytest.raises(Unreachable):
        await homeserver.call("GET", VERSIONS)


async def test_by_default_limits_a_talker_is_asked_to_wait(limited_homeserver: Homeserver) -> None:
    account = await limited_homeserver.register("echo", "secret words")
    token = account.access_token
    made = await limited_homeserver.call("POST", "/_matrix/client/v3/createRoom", {}, token=token)
    path = f"/_matrix/client/v3/rooms/{made['room_id']}/send/m.room.message/"
    chatter = [
        limited_homeserver.call("PUT", f"{path}{n}", {"msgtype": "m.text", "body": "…"}, token=token)
        for n in range(20)
    ]
    answers = await asyncio.gather(*chatter, return_exceptions=True)
    assert {answer.status for answer in answers if isinstance(answer, Refused)} == {429}


async def test_wrong_settings_fail_with_the_homeservers_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playground, "_ATTEMPTS", 1)
    with pytest.raises(StartProblem, match=r"Synapse did not start\. Its last words: .*invalid format"):
        await Playground(tmp_path, server_name="not a name!").start()


async def test_a_homeserver_that_never_answers_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playground, "_ATTEMPTS", 1)
    clock = ClockByHand()
    deaf = Playground(tmp_path, more={"listeners": []}, clock=clock)
    starting = asyncio.create_task(deaf.start())
    while not starting.done():
        await clock.move(playground.PATIENCE)
    with pytest.raises(StartProblem, match="did not start"):
        await starting
