"""Times that come: the only package that knows APScheduler.

Jobs live in memory. They are derived from the configuration and the database on every start, so nothing is
pickled and nothing is lost.
"""

from bot.schedule.schedule import Schedule

__all__ = ["Schedule"]
