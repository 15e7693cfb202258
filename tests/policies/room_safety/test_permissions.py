"""What the bot lacks is said, one sentence each."""

from policies.room_safety.introduction import introduction
from policies.room_safety.permissions import missing_permissions
from policies.vocabulary import Powers, Room, RoomSettings
from tests.commands.asking import BOT, ROOM


def lacking(powers: Powers, **settings: object) -> list[str]:
    there = Room(ROOM, encrypted=True, powers=powers)
    return [text.source for text in missing_permissions(there, BOT, RoomSettings.model_validate(settings))]


def test_a_bot_with_level_50_lacks_nothing() -> None:
    assert lacking(Powers(users={BOT: 50})) == []


def test_without_power_to_redact_it_says_so() -> None:
    assert any("redact" in text for text in lacking(Powers()))


def test_a_higher_level_for_redaction_events_counts_too() -> None:
    assert any("redact" in text for text in lacking(Powers(users={BOT: 50}, events={"m.room.redaction": 60})))


def test_redacting_is_not_needed_where_nothing_is_ever_redacted() -> None:
    assert lacking(Powers(), retention={"max_age": None}) == []


def test_muting_needs_power_over_power_levels() -> None:
    powers = Powers(users={BOT: 50}, events={"m.room.power_levels": 100})
    assert any("mute" in text for text in lacking(powers, agreement={"gate": "mute"}))


def test_a_room_that_keeps_the_bot_silent_is_noticed() -> None:
    assert any("send" in text for text in lacking(Powers(events_default=10)))


def test_the_introduction_has_at_most_eight_lines() -> None:
    there = Room(ROOM, encrypted=True, powers=Powers(events_default=10, redact=60))
    missing = missing_permissions(there, BOT, RoomSettings())
    assert len(introduction(None, missing * 3, "!")) <= 8
