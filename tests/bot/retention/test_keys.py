"""Removed messages cannot be opened any more with what is on the bot's disk; kept ones can."""

import base64

from tests.bot.retention.house import House


def encrypted(session: str, index: int) -> dict[str, object]:
    """Return the content of a message of a session, with its index as Megolm writes it."""
    low, high = (index & 0x7F) | (0x80 if index > 0x7F else 0), index >> 7
    head = bytes([3, 0x08, low, *([high] if index > 0x7F else []), 0x12, 1, 65])
    ciphertext = base64.b64encode(head).decode().rstrip("=")
    return {"algorithm": "m.megolm.v1.aes-sha2", "session_id": session, "ciphertext": ciphertext}


async def test_a_key_is_moved_past_what_is_removed_and_no_further(house: House) -> None:
    house.homeserver.keys.first = {"s": 0}
    for index in range(5):
        house.homeserver.add(content=encrypted("s", index))
    house.days(20)
    house.homeserver.add(content=encrypted("s", 5))
    house.days(11)
    await house.sweep(times=2)
    assert house.homeserver.keys.first == {"s": 5}


async def test_a_held_message_holds_its_key_back(house: House) -> None:
    house.homeserver.keys.first = {"s": 0}
    events = [house.homeserver.add(content=encrypted("s", index)) for index in range(5)]
    await house.hold(events[2])
    house.days(31)
    await house.sweep(times=2)
    assert house.homeserver.keys.first == {"s": 2}
    await house.release(events[2])
    await house.sweep(times=2)
    assert house.homeserver.keys.first == {"s": 5}


async def test_an_edit_that_goes_early_does_not_close_the_messages_before_it(house: House) -> None:
    house.homeserver.keys.first = {"s": 0}
    original = house.homeserver.add(content=encrypted("s", 0))
    house.days(29)
    house.homeserver.add(content=encrypted("s", 1))
    relation = {"m.relates_to": {"rel_type": "m.replace", "event_id": original}}
    edit = house.homeserver.add(content=encrypted("s", 2) | relation)
    house.days(2)
    await house.sweep(times=2)
    assert house.homeserver.is_redacted(edit)
    assert house.homeserver.keys.first == {"s": 1}


async def test_a_key_is_not_touched_before_the_removal_is_proven(house: House) -> None:
    house.homeserver.keys.first = {"s": 0}
    house.homeserver.add(content=encrypted("s", 0))
    house.days(31)
    house.homeserver.lies = True
    await house.sweep(times=3)
    assert house.homeserver.keys.first == {"s": 0}


async def test_a_key_of_which_nothing_stays_is_dropped_when_its_sender_has_another(house: House) -> None:
    house.homeserver.keys.first = {"old": 0, "kept": 0}
    house.homeserver.add(content=encrypted("old", 0))
    house.homeserver.pin(house.homeserver.add(content=encrypted("kept", 0)))
    house.days(31)
    await house.sweep(times=2)
    assert house.homeserver.keys.first == {"old": 1, "kept": 0}
    house.days(9)
    await house.sweep(times=2)
    assert house.homeserver.keys.first == {"old": None, "kept": 0}


async def test_a_room_that_changes_keys_seldom_gives_them_longer(house: House) -> None:
    house.homeserver.keys.first = {"s": 0}
    house.homeserver.states = {"m.room.encryption": {"rotation_period_ms": 30 * 86_400_000}}
    house.homeserver.add(content=encrypted("s", 300))
    house.days(31)
    await house.sweep(times=2)
    house.days(9)
    await house.sweep()
    assert house.homeserver.keys.first == {"s": 301}
    house.days(30)
    await house.sweep()
    assert house.homeserver.keys.first == {"s": None}
