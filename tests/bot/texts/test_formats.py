from datetime import UTC, datetime, timedelta

import pytest

from bot.texts import formats

WHEN = datetime(2026, 5, 3, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "3 May 2026, 18:00 BST"),
        ("de", "3. Mai 2026, 18:00"),
        ("es", "3 de mayo de 2026, 18:00"),
        ("fr", "3 mai 2026, 18:00"),
    ],
)
def test_a_moment_is_told_in_the_rooms_time_and_language(language: str, said: str) -> None:
    assert formats.moment(WHEN, language, "Europe/London").startswith(said)


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(days=45), "45 days"),
        (timedelta(days=365), "1 year"),
        (timedelta(days=366), "366 days"),
        (timedelta(days=1, hours=3, minutes=5), "1 day and 3 hours"),
        (timedelta(seconds=90), "1 minute and 30 seconds"),
        (timedelta(0), "0 seconds"),
    ],
)
def test_a_duration_is_told_in_its_two_largest_units(length: timedelta, said: str) -> None:
    assert formats.length(length, "en") == said


def test_a_language_not_spoken_is_english() -> None:
    assert formats.length(timedelta(days=2), "xx") == "2 days"


def test_a_list_is_joined_as_the_language_joins_it() -> None:
    assert formats.listed(["Maya", "Leo", "Asha"], "de") == "Maya, Leo und Asha"
    assert formats.listed(["{0}", "{1}"], "en") == "{0} and {1}"
    assert formats.listed([], "en") == ""
