"""Once encrypted, always encrypted: over restarts, and until the bot has left."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.encrypted_rooms import EncryptedRooms
from bot.matrix.sync.rooms import JoinedRooms
from policies.vocabulary import RoomId
from tests.bot.matrix.sync.events import ROOM, state


def test_an_encrypted_room_is_one_after_a_restart_too(database: Database) -> None:
    rooms = EncryptedRooms(database)
    assert ROOM not in rooms
    rooms.add(ROOM)
    for known in (rooms, EncryptedRooms(database)):
        assert ROOM in known
        assert "!other" not in known


def test_a_room_that_was_left_is_forgotten_on_the_disk_too(database: Database) -> None:
    rooms = EncryptedRooms(database)
    rooms.add(ROOM)
    rooms.add("!other")
    rooms.drop(ROOM)
    rooms.drop(ROOM)
    for known in (rooms, EncryptedRooms(database)):
        assert (ROOM in known, "!other" in known) == (False, True)


def test_a_homeserver_that_denies_it_after_a_restart_is_not_believed(database: Database) -> None:
    encryption = state("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
    JoinedRooms(EncryptedRooms(database)).fill(RoomId(ROOM), [encryption])
    after = JoinedRooms(EncryptedRooms(database))
    after.fill(RoomId(ROOM), [state("m.room.name", {"name": "Evening"})])
    assert after[RoomId(ROOM)].encrypted


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.booleans(), st.sampled_from(["!a", "!b", "!c"]))))
def test_memory_and_disk_agree_whatever_is_added_and_dropped(
    database: Database, steps: list[tuple[bool, str]]
) -> None:
    rooms, expected = EncryptedRooms(database), set()
    for name in ("!a", "!b", "!c"):
        rooms.drop(name)
    for adds, name in steps:
        (rooms.add if adds else rooms.drop)(name)
        (expected.add if adds else expected.discard)(name)
    for known in (rooms, EncryptedRooms(database)):
        assert {name for name in ("!a", "!b", "!c") if name in known} == expected
