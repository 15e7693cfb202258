"""When a cron line or an interval comes next: reckoned, not waited for."""

from datetime import UTC, datetime, timedelta

from apscheduler.triggers.cron import CronTrigger

from policies.vocabulary.schedules import Cron


def next_after(
    moment: datetime, *, every: timedelta | None, line: Cron | None, time_zone: str
) -> datetime | None:
    """Return when a recurring thing comes next after a moment; None where it never does."""
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
        timezone=time_zone,
    )
    found: datetime | None = trigger.get_next_fire_time(moment, moment)
    return found.astimezone(UTC) if found else None
