"""When a cron line or an interval comes next: reckoned, not waited for."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from policies.vocabulary.schedules import Cron


def next_after(
    moment: datetime, *, every: timedelta | None, line: Cron | None, time_zone: str
) -> datetime | None:
    """Return when a recurring thing comes next, later than a moment; None where it never does.

    A cron line is about what clocks show. What comes in the hour that a clock shows twice comes once; what
    would come in the hour that it leaves out comes an hour later.
    """
    if every is not None:
        return moment + every
    if line is None:
        return None
    trigger = CronTrigger(
        minute=line.minute,
        hour=line.hour,
        day=line.day,
        month=line.month,
        day_of_week=line.day_of_week,
        timezone=UTC,
    )
    # Reckoned on what clocks show, as if they were never changed: in the hour that is shown twice, the
    # library gives back the moment that it was asked about, or an earlier one.
    zone = ZoneInfo(time_zone)
    shown = moment.astimezone(zone).replace(tzinfo=UTC, fold=0)
    found: datetime | None = trigger.get_next_fire_time(shown, shown)
    if found is None:
        return None
    there = found.replace(tzinfo=zone)
    coming = there.astimezone(UTC)
    return coming if coming > moment else there.replace(fold=1).astimezone(UTC)
