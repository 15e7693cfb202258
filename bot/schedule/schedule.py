"""A schedule of named jobs; a job planned again under its name takes the earlier one's place."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.clock import SystemClock
from bot.schedule.repeating import Repeating

log = logging.getLogger(__name__)

LOOK_EVERY = timedelta(minutes=1)

Job = Callable[[], Awaitable[None]]


class Schedule:
    """Runs jobs at their times, each one at a time; what was missed is run once, not five times."""

    def __init__(self) -> None:
        self._scheduler: Any = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._scheduler.add_listener(_say_type_only, EVENT_JOB_ERROR)
        self._at_most: dict[str, timedelta] = {}  # how far ahead a job may be that is planned by no clock
        self._look: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin. Jobs planned before now start to count."""
        self._scheduler.start()
        self._look_later()

    def stop(self) -> None:
        """Run nothing more."""
        if self._look is not None:
            self._look.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def at(self, name: str, moment: datetime, job: Job) -> None:
        """Run a job once, at a moment as clocks show it; at once if it has passed."""
        # A job may plan its own next time while it runs; were it one at a time, that one would be lost.
        self._plan(name, DateTrigger(run_date=moment), job, max_instances=3)

    def after(self, name: str, pause: timedelta, job: Job) -> None:
        """Run a job once, after a while, whatever clocks are set to meanwhile."""
        self.at(name, SystemClock().now() + pause, job)
        self._at_most[name] = pause

    def every(self, name: str, interval: timedelta, job: Job, *, at_once: bool = False) -> None:
        """Run a job again and again, whatever clocks are set to."""
        seconds = max(1, int(interval.total_seconds()))
        extra = {"next_run_time": SystemClock().now()} if at_once else {}
        self._plan(name, Repeating(seconds=seconds), job, **extra)
        self._at_most[name] = timedelta(seconds=seconds)

    def drop(self, name: str) -> None:
        """Run a job no more, if there is one of that name."""
        self._at_most.pop(name, None)
        if self._scheduler.get_job(name) is not None:
            self._scheduler.remove_job(name)

    def catch_up(self) -> None:
        """Run at once what was missed, or would come too late: the clock was set since it was planned."""
        now = SystemClock().now()
        for name, at_most in tuple(self._at_most.items()):
            coming = self.next_run(name)
            if coming is None:
                del self._at_most[name]  # it has run
            elif coming - now > at_most:
                self._scheduler.modify_job(name, next_run_time=now)
        self._scheduler.wakeup()

    def _look_later(self) -> None:
        """Look at the clock by a timer that nobody sets back, unlike the times of jobs."""
        self.catch_up()
        self._look = asyncio.get_running_loop().call_later(LOOK_EVERY.total_seconds(), self._look_later)

    def next_run(self, name: str) -> datetime | None:
        """Return when a job runs next."""
        job = self._scheduler.get_job(name)
        moment: datetime | None = job.next_run_time if job else None
        return moment

    def _plan(self, name: str, trigger: Any, job: Job, **extra: Any) -> None:
        async def run() -> None:  # the library waits for nothing but what is declared with `async`
            await job()

        kind = name.partition(":")[0]
        self._at_most.pop(name, None)
        self._scheduler.add_job(run, trigger, id=name, name=kind, replace_existing=True, **extra)


def _say_type_only(event: JobExecutionEvent) -> None:
    """Report a failed job by name and kind of failure: the failure's own text may quote."""
    if isinstance(event.exception, asyncio.CancelledError):
        return  # the program is stopping
    log.error("the job %s failed (%s)", event.job_id.partition(":")[0], type(event.exception).__name__)
