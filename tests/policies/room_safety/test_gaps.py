"""What people hear where some of what happened cannot be known."""

from datetime import UTC, datetime

import pytest

from bot.texts.render import render
from policies.room_safety.gaps import gap_in_private, gap_in_room
from policies.vocabulary import RoomId, RoomLink, Said
from policies.vocabulary.settings import LANGUAGES

UNTIL = datetime(2026, 11, 1, 12, tzinfo=UTC)


def words(said: Said, language: str = "en") -> str:
    return str(render(said, language)["body"])


def test_it_says_where_since_when_and_what_to_do() -> None:
    said = words(gap_in_room(RoomLink(RoomId("!r"), "Night shift"), UNTIL))
    assert "Night shift" in said
    assert "2026" in said
    assert "write once more" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_registered_something_hears_that_it_still_stands(language: str) -> None:
    assert "!protect" in words(gap_in_private(UNTIL, "!protect"), language)
