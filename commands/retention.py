"""`!retention`: what is kept how long, how far that has come, and changing it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from commands.base import Asked, Outcome, ToConfirm, reply
from policies.vocabulary import (
    AuditAct,
    RoomId,
    SettingChanged,
    SweepAsked,
    SweepsHalted,
    Text,
    durations,
    plural,
    server_name,
    text,
)

KEY = "retention.max_age"


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
    """What these commands read."""

    async def retention_of(self, room_id: RoomId) -> Stands:
        """Return where a room's retention stands."""

    async def count_due(self, room_id: RoomId, age: timedelta) -> tuple[int, bool]:
        """Count what an age would remove now; whether that is all, for long histories are not read whole."""


async def retention(asked: Asked, retained: Retained) -> Outcome:
    """Say what is kept how long, how far that has come, and what redaction does not remove."""
    stands = await retained.retention_of(asked.the_room.room_id)
    return [reply(*lines(stands, asked.now), *LEFT, *_elsewhere(asked))]


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


def lines(stands: Stands, now: datetime) -> Sequence[Text]:
    """Say where a room's retention stands, in a few lines."""
    return [*_age(stands), *_progress(stands, now), *_sweeps(stands), *stands.hindrances]


def _age(stands: Stands) -> Sequence[Text]:
    if stands.wanted is None:
        return [text("Messages are kept here; none are removed for their age.")]
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


def _sweeps(stands: Stands) -> Sequence[Text]:
    if stands.is_paused:
        return [text("Removing is paused. An admin can go on with it: `!retention resume`.")]
    if stands.last_sweep_at is None or stands.next_sweep_at is None:
        return [text("No sweep yet.")]
    return [text("Last sweep: {last}. Next: {next}.", last=stands.last_sweep_at, next=stands.next_sweep_at)]


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


async def retention_set(asked: Asked, retained: Retained) -> Outcome:
    """Set the age; a shorter one says first how many messages would go, and asks to be confirmed."""
    age = _written_age(asked)
    if age is None:
        return [
            reply(text("Say for how long, like `{example}`.", example=f"{asked.prefix}retention set 14d"))
        ]
    now = asked.settings.retention.max_age
    is_shorter = now is None or age < now
    if is_shorter and not asked.confirmed:
        return [reply(*await _what_goes(asked, retained, age), _say_confirm(asked)), ToConfirm()]
    said = [text("Done. Messages older than {age} are removed here.", age=durations.written(age))]
    if is_shorter:
        notice = asked.settings.retention.first_sweep_after
        said.append(text("The room is told, and it begins after {notice}.", notice=notice))
    return [
        _changed(asked, durations.written(age)),
        _act(asked, f"retention {durations.written(age)}"),
        reply(*said),
    ]


async def retention_off(asked: Asked, _: object) -> Outcome:
    """Remove nothing for its age any more."""
    done = text("Done. Messages are kept here; none are removed for their age.")
    return [_changed(asked, "null"), _act(asked, "retention off"), reply(done)]


async def retention_preview(asked: Asked, retained: Retained) -> Outcome:
    """Say how many messages an age would remove, without removing any."""
    age = _written_age(asked) if asked.argument.strip() else asked.settings.retention.max_age
    if age is None:
        return [
            reply(text("Say for how long, like `{example}`.", example=f"{asked.prefix}retention preview 14d"))
        ]
    return [reply(*await _what_goes(asked, retained, age))]


async def retention_run(asked: Asked, _: object) -> Outcome:
    """Sweep now, from the oldest message on."""
    said = text(
        "I go through the whole history now. `{command}` shows how far I am.",
        command=f"{asked.prefix}retention",
    )
    return [SweepAsked(room_id=asked.the_room.room_id), _act(asked, "retention run"), reply(said)]


async def retention_pause(asked: Asked, _: object) -> Outcome:
    """Halt the sweeps."""
    said = text(
        "Paused. Nothing is removed here until `{command}`.", command=f"{asked.prefix}retention resume"
    )
    return [_halted(asked, halted=True), _act(asked, "retention pause"), reply(said)]


async def retention_resume(asked: Asked, _: object) -> Outcome:
    """Let the sweeps go on."""
    said = text("I go on removing what is due.")
    return [_halted(asked, halted=False), _act(asked, "retention resume"), reply(said)]


async def _what_goes(asked: Asked, retained: Retained, age: timedelta) -> Sequence[Text]:
    count, is_all = await retained.count_due(asked.the_room.room_id, age)
    written = durations.written(age)
    if not is_all:
        return [
            text("At least {count} messages are older than {age} and would go.", count=count, age=written)
        ]
    return [
        plural(
            "{count} message is older than {age} and would go.",
            "{count} messages are older than {age} and would go.",
            count,
            age=written,
        )
    ]


def _written_age(asked: Asked) -> timedelta | None:
    try:
        age = durations.duration(asked.argument.strip())
    except ValueError:
        return None
    return age or None


def _say_confirm(asked: Asked) -> Text:
    return text("Say `{confirm}` to go on.", confirm=f"{asked.prefix}confirm")


def _changed(asked: Asked, value: str) -> SettingChanged:
    return SettingChanged(room_id=asked.the_room.room_id, key=KEY, value=value, by=asked.sender, at=asked.now)


def _halted(asked: Asked, *, halted: bool) -> SweepsHalted:
    return SweepsHalted(room_id=asked.the_room.room_id, halted=halted)


def _act(asked: Asked, what: str) -> AuditAct:
    return AuditAct(who=asked.sender, what=what, room_id=asked.the_room.room_id, at=asked.now)
