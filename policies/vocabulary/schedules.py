"""When something recurs: cron lines and quiet hours, as people write them in the configuration."""

import re
from dataclasses import dataclass
from datetime import time

from policies.vocabulary.texts import sentence

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_PART = re.compile(r"(?:(\*)|([a-z]{3}|\d{1,2})(?:-([a-z]{3}|\d{1,2}))?)(?:/(\d{1,2}))?", re.ASCII)
_HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)\s?[-–]\s?([01]\d|2[0-3]):([0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Cron:
    """A cron line of five fields, each spelled out: no `*/n`, and days of the week as names.

    Names, because libraries disagree on whether day 0 is a Sunday (crontab(5)) or a Monday.
    """

    minute: str
    hour: str
    day: str
    month: str
    day_of_week: str


@dataclass(frozen=True, slots=True)
class QuietHours:
    """A span of local time in which only what is urgent is said; it may reach over midnight."""

    start: time
    end: time

    def cover(self, moment: time) -> bool:
        """Whether a local time is within; the end is not."""
        if self.start <= self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


def quiet_hours(written: str) -> QuietHours:
    """Read `22:00-07:00`.

    Raises:
        ValueError: it is no span of hours, or an empty one.
    """
    found = _HOURS.fullmatch(written.strip())
    if found is None:
        raise ValueError(sentence('this is no span of hours; write it like "22:00-07:00"'))
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start == end:
        raise ValueError(sentence("quiet hours start and end at the same time, which covers nothing"))
    return QuietHours(start, end)


def cron(line: str) -> Cron:
    """Read a cron line: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday).

    Raises:
        ValueError: it is none, or restricts both kinds of day, which crons read in different ways.
    """
    fields = line.lower().split()
    if len(fields) != 5:
        raise ValueError(
            sentence('a cron line has five fields: minute, hour, day, month, day of the week ("0 18 * * 1")')
        )
    minute, hour, day, month, weekday = fields
    if day != "*" and weekday != "*":
        raise ValueError(sentence("a cron line may name days of the month or days of the week, not both"))
    return Cron(
        _spelled(minute, _MINUTE),
        _spelled(hour, _HOUR),
        _spelled(day, _DAY),
        _spelled(month, _MONTH),
        _weekdays(weekday),
    )


@dataclass(frozen=True, slots=True)
class _Field:
    low: int
    high: int
    names: tuple[str, ...] = ()

    def number(self, word: str) -> int:
        if word.isdigit():
            return int(word)
        if word in self.names:
            return self.names.index(word) + self.low
        raise ValueError(sentence("this cron line has a name that is no month and no day of the week"))


_MINUTE = _Field(0, 59)
_HOUR = _Field(0, 23)
_DAY = _Field(1, 31)
_MONTH = _Field(1, 12, _MONTHS)
_WEEKDAY = _Field(0, 7, _DAYS)


def _spelled(written: str, field: _Field) -> str:
    if written == "*":
        return written
    return ",".join(map(str, sorted({n for part in written.split(",") for n in _numbers(part, field)})))


def _weekdays(written: str) -> str:
    numbers = _spelled(written, _WEEKDAY)
    if numbers == "*":
        return numbers
    return ",".join(dict.fromkeys(_DAYS[int(n) % 7] for n in numbers.split(",")))


def _numbers(part: str, field: _Field) -> range:
    found = _PART.fullmatch(part)
    if found is None:
        raise ValueError(sentence("a field of this cron line cannot be read"))
    star, start, end, step = found.groups()
    begin = field.low if star else field.number(start)
    stop = field.number(end) if end else field.high if star or step else begin
    if not field.low <= begin <= stop <= field.high or int(step or 1) == 0:
        raise ValueError(sentence("a number in this cron line is outside what its field can be"))
    return range(begin, stop + 1, int(step or 1))
