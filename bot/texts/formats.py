"""Times, durations and numbers as each language writes them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.units import format_unit

from policies.vocabulary.settings import LANGUAGES

_UNITS = (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1))
_YEAR = 365 * 86400
# Peer support knows no American dates: day before month, and 24 hours.
_LOCALES = {language: Locale.parse("en_GB" if language == "en" else language) for language in LANGUAGES}

_IN_GERMAN = {"CET": "MEZ", "CEST": "MESZ", "WET": "WEZ", "WEST": "WESZ", "EET": "OEZ", "EEST": "OESZ"}


def locale(language: str) -> Locale:
    """Return how a language writes things; a language not spoken is English."""
    return _LOCALES.get(language, _LOCALES["en"])


def moment(when: datetime, language: str, time_zone: str) -> str:
    """Write a moment in the time zone of the room: `3 May 2026, 18:00 BST`."""
    there, spoken = when.astimezone(ZoneInfo(time_zone)), locale(language)
    date = format_date(there, "long", spoken)
    if language == "fr" and there.day == 1:
        date = f"1er{date[1:]}"  # the data of languages have no ordinals
    return f"{date}, {format_time(there, 'HH:mm', locale=spoken)} {_zone(there, language)}"


def _zone(there: datetime, language: str) -> str:
    """Return what a zone calls its time, or `UTC+5:30` where it has no name for it.

    By the database of time zones: the data of languages call Ireland's summer time GMT, and what is 3:30
    behind, 4:30.
    """
    name = there.tzname() or ""
    if name.isalpha():
        return _IN_GERMAN.get(name, name) if language == "de" else name
    minutes = round((there.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def length(duration: timedelta, language: str) -> str:
    """Write a duration in its two largest units: `7 days`, `1 day and 3 hours`; whole years as years."""
    seconds = abs(round(duration.total_seconds()))
    if seconds and seconds % _YEAR == 0:
        return _unit(seconds // _YEAR, "year", language)
    parts = []
    for unit, size in _UNITS:
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append(_unit(amount, unit, language))
    return listed(parts[:2] or [_unit(0, "second", language)], language)


def _unit(amount: int, unit: str, language: str) -> str:
    return format_unit(amount, f"duration-{unit}", "long", locale=locale(language))


def number(value: float, language: str) -> str:
    """Write a number."""
    return format_decimal(value, locale=locale(language))


def listed(items: list[str], language: str) -> str:
    """Join items as the language joins a list: `Maya, Leo and Asha`."""
    return format_list(items, locale=locale(language))
