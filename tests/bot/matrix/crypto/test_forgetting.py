"""The power over one room's keys: nothing of another room goes, and what went does not come back."""

from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.matrix.crypto.counts import Dropped
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.forgetting import RoomKeys
from bot.matrix.crypto.group_sessions import GroupSessions
from bot.matrix.crypto.vault import Vault
from policies.vocabulary import RoomId
from tests.bot.matrix.phone import Phone

HERE, THERE = RoomId("!here"), RoomId("!there")


def accept(sessions: GroupSessions, phone: Phone, room: str = HERE) -> None:
    key = phone.group.session_key.to_base64()
    sessions.accept(
        room, phone.group.session_id, key, owner=phone.user_id, sender_key=phone.curve25519, ed25519="e"
    )


def first_index(sessions: GroupSessions, phone: Phone, room: str = HERE) -> int | None:
    """Return from which message on a session opens; None where it opens nothing."""
    claims = sessions.get(room, phone.group.session_id)
    return min((claim.opener.first_known_index for claim in claims), default=None)


async def names(keys: RoomKeys) -> set[str]:
    return {name async for name in await keys.sessions()}


async def test_each_session_of_the_room_is_named_once(sessions: GroupSessions, database: Database) -> None:
    asha, maya = Phone("@asha:x"), Phone("@maya:x")
    accept(sessions, asha)
    maya.group = asha.group  # whoever has a key can claim it
    accept(sessions, maya)
    accept(sessions, Phone("@leo:x"), THERE)
    assert await names(RoomKeys(HERE, sessions, database)) == {asha.group.session_id}
    assert await names(RoomKeys(RoomId("!empty"), sessions, database)) == set()


async def test_a_session_of_the_same_name_in_another_room_is_left_alone(
    sessions: GroupSessions, database: Database
) -> None:
    phone = Phone("@asha:x")
    accept(sessions, phone)
    accept(sessions, phone, THERE)
    keys = RoomKeys(HERE, sessions, database)
    await keys.ratchet(phone.group.session_id, 5)
    assert (first_index(sessions, phone), first_index(sessions, phone, THERE)) == (5, 0)
    await keys.drop(phone.group.session_id)
    assert (first_index(sessions, phone), first_index(sessions, phone, THERE)) == (None, 0)
    accept(sessions, Phone("@asha:x"), THERE)


async def test_keys_can_be_dropped_while_they_are_named(sessions: GroupSessions, database: Database) -> None:
    phones = [Phone(f"@{n}:x") for n in range(9)]
    for phone in phones:
        accept(sessions, phone)
    keys = RoomKeys(HERE, sessions, database)
    dropped = 0
    async for name in await keys.sessions():
        await keys.drop(name)
        dropped += 1
    assert dropped == 9
    assert await names(keys) == set()


async def test_a_claim_of_another_device_goes_with_the_session(
    sessions: GroupSessions, database: Database
) -> None:
    asha, maya = Phone("@asha:x"), Phone("@maya:x")
    maya.group = asha.group
    accept(sessions, asha)
    accept(sessions, maya)
    await RoomKeys(HERE, sessions, database).drop(asha.group.session_id)
    assert first_index(sessions, asha) is None
    assert database.value("SELECT count(*) FROM group_sessions") == 0


async def test_the_log_beside_the_file_is_empty_after_each_of_them(
    file: Path, sessions: GroupSessions, database: Database
) -> None:
    phone = Phone("@asha:x")
    accept(sessions, phone)
    keys = RoomKeys(HERE, sessions, database)
    log = file.with_name(file.name + "-wal")
    for step in (keys.ratchet(phone.group.session_id, 3), keys.drop(phone.group.session_id)):
        await step
        assert log.stat().st_size == 0
        assert not database.has_spent_secrets


steps = st.lists(st.sampled_from(["key comes", "drop", 0, 1, 3, 7, "restart"]), max_size=8)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
@example([3, "key comes", 1, "restart", "key comes"])
@example(["drop", 7, "restart", "key comes"])
async def test_in_whichever_order_they_come_nothing_opens_that_was_forgotten(
    store: tuple[Database, Vault], steps: list[str | int]
) -> None:
    phone, sessions = Phone("@asha:x"), GroupSessions(*store)
    keys = RoomKeys(HERE, sessions, store[0])
    dropped, came, least = False, False, 0
    for step in steps:
        match step:
            case "key comes":
                with suppress(Dropped):
                    accept(sessions, phone)
                    came = True
            case "drop":
                await keys.drop(phone.group.session_id)
                dropped = True
            case "restart":
                sessions = GroupSessions(*store)
                keys = RoomKeys(HERE, sessions, store[0])
            case int():
                await keys.ratchet(phone.group.session_id, step)
                least = max(least, step)
    expected = None if dropped or not came else least
    assert first_index(sessions, phone) == expected
    assert first_index(GroupSessions(*store), phone) == expected
