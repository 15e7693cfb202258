"""A schedule of named jobs; a job planned again under its name takes the earlier one's place."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger(__name__)

Job = Callable[[], Awaitable[None]]


class Schedule:
    """Runs jobs at their times, each one at a time; what was missed is run once, not five times."""

    def __init__(self) -> None:
        self._scheduler: Any = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._scheduler.add_listener(_say_type_only, EVENT_JOB_ERROR)

    def start(self) -> None:
        """Begin. Jobs planned before now start to count."""
        self._scheduler.start()

    def stop(self) -> None:
        """Run nothing more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def at(self, name: str, moment: datetime, job: Job) -> None:
        """Run a job once, at a moment; at once if it has passed."""
        # A job may plan its own next time while it runs; were it one at a time, that one would be lost.
        self._plan(name, DateTrigger(run_date=moment), job, max_instances=3)

    def every(self, name: str, interval: timedelta, job: Job, *, first: datetime | None = None) -> None:
        """Run a job again and again."""
        seconds = max(1, int(interval.total_seconds()))
        extra = {"next_run_time": first} if first is not None else {}
        self._plan(name, IntervalTrigger(seconds=seconds), job, **extra)

    def drop(self, name: str) -> None:
        """Run a job no more, if there is one of that name."""
        if self._scheduler.get_job(name) is not None:
            self._scheduler.remove_job(name)

    def next_run(self, name: str) -> datetime | None:
        """Return when a job runs next."""
        job = self._scheduler.get_job(name)
        moment: datetime | None = job.next_run_time if job else None
        return moment

    def _plan(self, name: str, trigger: Any, job: Job, **extra: Any) -> None:
        async def run() -> None:  # the library waits for nothing but what is declared with `async`
            await job()

        kind = name.partition(":")[0]
        self._scheduler.add_job(run, trigger, id=name, name=kind, replace_existing=True, **extra)


def _say_type_only(event: JobExecutionEvent) -> None:
    """Report a failed job by name and kind of failure: the failure's own text may quote."""
    if isinstance(event.exception, asyncio.CancelledError):
        return  # the program is stopping
    log.error("the job %s failed (%s)", event.job_id.partition(":")[0], type(event.exception).__name__)
