"""`!retention`: what is kept how long, and how far that has come."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from commands.base import Asked, Outcome, reply
from policies.vocabulary import RoomId, Text, durations, plural, server_name, text


class Stands(Protocol):
    """Where a room's retention stands. `rate` is redactions a second; None is unknown throughout."""

    @property
    def wanted(self) -> timedelta | None:
        """The age the settings ask for."""

    @property
    def in_force(self) -> timedelta | None:
        """The age messages are removed at now."""

    @property
    def effective_at(self) -> datetime | None:
        """When an announced age comes into force."""

    @property
    def backlog(self) -> int:
        """What is due and not yet proven gone."""

    @property
    def more_is_likely(self) -> bool:
        """Whether not all of the backlog is known yet."""

    @property
    def rate(self) -> float | None:
        """Redactions a second, lately."""

    @property
    def is_paused(self) -> bool:
        """Whether sweeps are halted."""

    @property
    def last_sweep_at(self) -> datetime | None:
        """When the last sweep began."""

    @property
    def next_sweep_at(self) -> datetime | None:
        """When the next one begins."""

    @property
    def removed(self) -> int:
        """How many messages were removed in all."""

    @property
    def proven_at(self) -> datetime | None:
        """When it was last seen that nothing due was left."""

    @property
    def hides_history(self) -> bool:
        """Whether the homeserver keeps part of the history from the bot."""

    @property
    def purged_before(self) -> datetime | None:
        """Up to when the homeserver was made to forget what was removed."""

    @property
    def hindrances(self) -> Sequence[Text]:
        """What is in the way."""

    def ends_at(self, now: datetime) -> datetime | None:
        """Return when the backlog will be gone."""


class Retained(Protocol):
    """What this command reads."""

    async def retention_of(self, room_id: RoomId) -> Stands:
        """Return where a room's retention stands."""


async def retention(asked: Asked, retained: Retained) -> Outcome:
    """Say what is kept how long, how far that has come, and what redaction does not remove."""
    if asked.argument.strip():
        return [reply(_unknown(asked.prefix))]
    stands = await retained.retention_of(asked.the_room.room_id)
    return [reply(*lines(stands, asked), *_powerless(asked, stands), *LEFT, *_elsewhere(asked))]


def _unknown(prefix: str) -> Text:
    """Name what can be said; what was said may be anything, and is not repeated."""
    return text(
        "I know `{command}` alone, or with `set`, `off`, `preview`, `run`, `pause` or `resume` behind it. "
        "For what the configuration says, there is `{reset}`.",
        command=f"{prefix}retention",
        reset=f"{prefix}policy reset retention.max_age",
    )


def _powerless(asked: Asked, stands: Stands) -> Sequence[Text]:
    """Say that nothing can be removed here, where that was not tried yet."""
    may = asked.the_room.powers.may_redact_others(asked.bot)
    if may or stands.wanted is None or stands.hindrances:
        return []
    return [text("I may not redact messages here, so none are removed until I may.")]


def _elsewhere(asked: Asked) -> Sequence[Text]:
    """Say that others have copies: a homeserver that was away may never hear of all redactions."""
    here = server_name(asked.bot)
    others = {server_name(member.user_id) for member in asked.the_room.joined()} - {here}
    if not others:
        return []
    purges = asked.settings.retention.purge_history_after is not None
    return [
        plural(
            "- {count} other homeserver has copies. After an outage it may miss some removals.",
            "- {count} other homeservers have copies. After an outage they may miss some removals.",
            len(others),
        ),
        *([UNPURGED] if purges else ()),
    ]


def lines(stands: Stands, asked: Asked) -> Sequence[Text]:
    """Say where a room's retention stands, in a few lines."""
    return [*_age(stands), *_progress(stands, asked.now), *_sweeps(stands, asked.prefix), *stands.hindrances]


def _age(stands: Stands) -> Sequence[Text]:
    if stands.wanted is None:
        return [KEPT]
    said = [text("Messages older than {age} are removed here.", age=durations.written(stands.wanted))]
    if stands.in_force != stands.wanted and stands.effective_at is not None:
        said.append(text("That begins on {when}.", when=stands.effective_at))
        if stands.in_force is not None:
            said.append(text("Until then it is {age}.", age=durations.written(stands.in_force)))
    return said


def _progress(stands: Stands, now: datetime) -> Sequence[Text]:
    said = [
        text(
            "Waiting to be removed: {backlog}. Removed so far: {removed}.",
            backlog=stands.backlog,
            removed=stands.removed,
        )
    ]
    if stands.more_is_likely and stands.wanted is not None:
        said.append(text("The history is still being read, so there may be more."))
    ends_at = stands.ends_at(now)
    if ends_at is not None and stands.rate is not None:
        pace = round(stands.rate * 60, 1)
        said.append(text("At {pace} a minute that takes until {when}.", pace=pace, when=ends_at))
        if stands.in_force is not None and ends_at - now > stands.in_force:
            said.append(TOO_SLOW)
    if stands.proven_at is not None and not stands.backlog:
        said.append(text("Nothing due was left on {when}.", when=stands.proven_at))
    if stands.purged_before is not None:
        said.append(
            text(
                "What was removed from before {when} is gone from the homeserver's database too.",
                when=stands.purged_before,
            )
        )
    if stands.hides_history:
        said.append(
            text("The homeserver hides part of the history from me. What I cannot see, I cannot remove.")
        )
    return said


def _sweeps(stands: Stands, prefix: str) -> Sequence[Text]:
    if stands.is_paused:
        return [paused(prefix)]
    if stands.last_sweep_at is None or stands.next_sweep_at is None:
        return [text("No sweep yet.")]
    return [text("Last sweep: {last}. Next: {next}.", last=stands.last_sweep_at, next=stands.next_sweep_at)]


def paused(prefix: str) -> Text:
    """Say that sweeps are halted, and how to go on."""
    resume = f"{prefix}retention resume"
    return text("Removing is paused. An admin can go on with it: `{resume}`.", resume=resume)


KEPT = text("Messages are kept here; none are removed for their age.")
TOO_SLOW = text(
    "That is longer than messages are to stay: the homeserver lets me send too little. "
    "Its operator can lift my rate limit."
)
UNPURGED = text("- That is why history is not purged here: it could come back from there.")
LEFT = (
    text("Redaction does not reach everything:"),
    text("- The homeserver may keep a redacted message for some days. Synapse keeps it for seven."),
    text("- Attached files stay there, unless they are set to be deleted."),
    text("- Other homeservers, bridges and screenshots keep what they have kept."),
)
