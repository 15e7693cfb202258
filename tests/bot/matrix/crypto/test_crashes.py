"""A crash at every step of uploading keys, receiving keys and handing them on: the bot comes back whole.

A crash is one at its worst: at that moment the data directory is copied as it lies on the disk, and the
next start has nothing but the copy.
"""

import shutil
from collections.abc import Callable
from typing import Any

import olm
import pytest

from bot.failures import Failure
from bot.matrix.http import Http
from policies.vocabulary import RoomId
from tests.bot.matrix.listening import Ears
from tests.bot.matrix.rogue import Rogue, in_a_room_with


class Crash(BaseException):
    """The process is gone."""


def crash_at(
    monkeypatch: pytest.MonkeyPatch, ears: Ears, request: str, *, answered: bool, times: int = 1
) -> Callable[[], bool]:
    """Crash at a request whose path has `request` in it: before it leaves, or after the server has acted."""
    honest = Http.json
    left = times
    crashed = False

    async def crashing(self: Http, method: str, path: str, *arguments: Any, **options: Any) -> Any:
        nonlocal left, crashed
        hit = request in path
        left -= hit
        if hit and left == 0:
            if answered:
                await honest(self, method, path, *arguments, **options)
            copy = ears.folder.with_name(ears.folder.name + "-crashed")
            shutil.copytree(ears.folder, copy)
            ears.folder = copy
            crashed = True
            raise Crash
        return await honest(self, method, path, *arguments, **options)

    monkeypatch.setattr(Http, "json", crashing)
    return lambda: crashed


async def survives(ears: Ears, rogue: Rogue, room: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """See that after a restart the bot hears over old and new channels, and is heard."""
    monkeypatch.undo()
    await ears.restart()
    await rogue.open_channel(ears.user_id)
    await rogue.share_key(room)
    await rogue.say(room, "still there?")
    await ears.hears_text("still there?")
    before = len(await rogue.received())
    await ears.says(room, "still here")
    assert len(await rogue.received()) == before + 1


@pytest.mark.parametrize("answered", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(
    "step", ["/login", "/keys/upload", "/device_signing/upload", "/signatures/upload", "/secret_storage"]
)
async def test_a_crash_in_the_first_start_is_made_good_by_the_second(
    idle_ears: Ears, monkeypatch: pytest.MonkeyPatch, step: str, answered: bool
) -> None:
    where = "m.secret_storage" if step == "/secret_storage" else step
    crashed = crash_at(monkeypatch, idle_ears, where, answered=answered)
    with pytest.raises(Crash):
        await idle_ears.start()
    assert crashed()
    monkeypatch.undo()
    ears = await idle_ears.start()
    assert ears.adapter.identity.status().is_good
    assert ears.adapter.identity.recovery_key() is not None
    rogue = await Rogue.arrive(ears.homeserver)
    room = await in_a_room_with(ears, rogue)
    await survives(ears, rogue, room, monkeypatch)


@pytest.fixture
async def rogue(ears: Ears) -> Rogue:
    return await Rogue.arrive(ears.homeserver)


@pytest.mark.parametrize("answered", [False, True], ids=["before", "after"])
async def test_a_crash_in_refilling_one_time_keys_loses_none(
    ears: Ears, rogue: Rogue, monkeypatch: pytest.MonkeyPatch, answered: bool
) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.find(ears.user_id)
    for _ in range(50):
        await rogue.claim()
    crashed = crash_at(monkeypatch, ears, "/keys/upload", answered=answered)
    with pytest.raises(Crash):
        await ears.sync()
    assert crashed()
    await survives(ears, rogue, room, monkeypatch)
    for _ in range(49):
        _, key = await rogue.claim()
        assert "fallback" not in key


async def test_a_key_that_was_claimed_after_a_crash_is_handed_to_nobody_else(
    ears: Ears, rogue: Rogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    await rogue.find(ears.user_id)
    for _ in range(50):
        await rogue.claim()
    crash_at(monkeypatch, ears, "/keys/upload", answered=True)
    with pytest.raises(Crash):
        await ears.sync()
    claimed, _ = await rogue.claim()
    monkeypatch.undo()
    await ears.restart()
    handed_out = [await rogue.claim() for _ in range(50)]
    assert not any("fallback" in key for _, key in handed_out)
    assert claimed not in [name for name, _ in handed_out]


@pytest.mark.parametrize(
    ("step", "answered"),
    [("/sync", True), ("/keys/query", False), ("/keys/query", True), ("/keys/upload", False)],
)
async def test_a_crash_in_receiving_a_key_loses_neither_key_nor_message(
    ears: Ears, rogue: Rogue, monkeypatch: pytest.MonkeyPatch, step: str, answered: bool
) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    await rogue.share_key(room)
    await rogue.say(room, "said before the crash")
    crashed = crash_at(monkeypatch, ears, step, answered=answered)
    with pytest.raises(Crash):
        await ears.sync()
    assert crashed()
    monkeypatch.undo()
    await ears.restart()
    await ears.hears_text("said before the crash")
    await survives(ears, rogue, room, monkeypatch)


async def test_a_batch_that_was_handed_out_and_never_saved_comes_again(
    ears: Ears, rogue: Rogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    await rogue.share_key(room)
    await rogue.say(room, "handed out")
    position = ears.position
    await ears.hears_text("handed out")
    copy = ears.folder.with_name("copy")
    shutil.copytree(ears.folder, copy)
    ears.folder, ears.position = copy, position
    ears.facts.clear()
    await ears.restart()
    await ears.hears_text("handed out")
    await survives(ears, rogue, room, monkeypatch)


@pytest.mark.parametrize("answered", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", ["/keys/query", "/keys/claim", "/sendToDevice", "/send/m.room.encrypted"])
async def test_a_crash_in_sharing_a_key_leaves_the_room_open(
    ears: Ears, rogue: Rogue, monkeypatch: pytest.MonkeyPatch, step: str, answered: bool
) -> None:
    room = await in_a_room_with(ears, rogue)
    crashed = crash_at(monkeypatch, ears, step, answered=answered)
    with pytest.raises(Crash):
        await ears.says(room, "the first words")
    assert crashed()
    await survives(ears, rogue, room, monkeypatch)


@pytest.mark.parametrize("step", ["/keys/query", "/keys/claim", "/sendToDevice", "/send/m.room.encrypted"])
async def test_a_failure_in_sharing_a_key_blocks_nothing_that_comes_after(
    ears: Ears, rogue: Rogue, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    room = await in_a_room_with(ears, rogue)
    honest = Http.json

    async def failing(self: Http, method: str, path: str, *arguments: Any, **options: Any) -> Any:
        if step in path:
            raise Failure("for a while")
        return await honest(self, method, path, *arguments, **options)

    monkeypatch.setattr(Http, "json", failing)
    for _ in range(3):
        with pytest.raises(Failure):
            await ears.says(room, "in vain")
    monkeypatch.undo()
    await ears.says(room, "at last")
    (to_device,) = await rogue.received()
    sealed = to_device["content"]["ciphertext"][rogue.curve25519]
    assert olm.InboundSession(rogue.account, olm.OlmPreKeyMessage(sealed["body"]))
    assert not ears.adapter._machine.sharing.lock(RoomId(room)).locked()
