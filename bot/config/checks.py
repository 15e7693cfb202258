"""What a room's settings need of the machine and of the rest of the configuration."""

import difflib
from collections.abc import Iterator
from functools import cache
from zoneinfo import available_timezones

import phonenumbers

from bot.config.problems import Problem
from bot.config.written import Path
from policies.vocabulary.settings import RoomSettings
from policies.vocabulary.texts import text


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(available_timezones())  # reads some hundred files each time


def unmet(settings: RoomSettings, *, synapse_admin: bool, prefix: Path = ()) -> Iterator[Problem]:
    """Name what these settings ask for and cannot have; `prefix` is where they stand in the file."""
    if settings.time_zone not in _time_zones():
        near = difflib.get_close_matches(settings.time_zone, sorted(_time_zones()), n=1)
        like = near[0] if near else "Europe/London"
        said = text("this is no time zone that is known here; write one like {zone}", zone=like)
        yield Problem((*prefix, "time_zone"), said)
    for place, region in enumerate(settings.identifying_details.regions):
        if region not in phonenumbers.SUPPORTED_REGIONS:
            path = (*prefix, "identifying_details", "regions", place)
            yield Problem(path, text("there is no such region; write two letters, like US or GB"))
    if settings.retention.media == "delete" and not synapse_admin:
        path = (*prefix, "retention", "media")
        yield Problem(path, text("delete needs synapse_admin.token_file; name it, or write redact"))
    if settings.retention.purge_history_after is not None and not synapse_admin:
        path = (*prefix, "retention", "purge_history_after")
        yield Problem(path, text("this needs synapse_admin.token_file; name it, or write null"))
