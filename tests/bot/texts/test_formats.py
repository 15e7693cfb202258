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
    ("zone", "language", "said"),
    [
        ("Europe/Dublin", "en", "1 July 2026, 13:00 IST"),
        ("America/St_Johns", "en", "1 July 2026, 09:30 NDT"),
        ("Europe/Berlin", "de", "1. Juli 2026, 14:00 MESZ"),
        ("Europe/Paris", "fr", "1er juillet 2026, 14:00 CEST"),
        ("America/New_York", "es", "1 de julio de 2026, 08:00 EDT"),
        ("Pacific/Marquesas", "en", "1 July 2026, 02:30 UTC-9:30"),
        ("Asia/Kathmandu", "de", "1. Juli 2026, 17:45 UTC+5:45"),
        ("America/Sao_Paulo", "es", "1 de julio de 2026, 09:00 UTC-3"),
    ],
)
def test_a_moment_names_the_zones_own_time_or_how_far_it_is_from_utc(
    zone: str, language: str, said: str
) -> None:
    assert formats.moment(datetime(2026, 7, 1, 12, tzinfo=UTC), language, zone) == said


def test_of_the_hour_that_comes_twice_each_is_told_by_its_zone() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert formats.moment(first, "en", "Europe/Berlin").endswith("02:30 CEST")
    assert formats.moment(first + timedelta(hours=1), "en", "Europe/Berlin").endswith("02:30 CET")


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
