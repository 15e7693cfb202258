"""`!retention set`, `off` and `preview`: for how long messages are kept, and what an age would remove."""

from datetime import timedelta

from commands.base import Asked, Outcome, ToConfirm, act, reply
from policies.vocabulary import CountAsked, SettingChanged, durations, text

KEY = "retention.max_age"


async def retention_set(asked: Asked, _: object) -> Outcome:
    """Set the age; a shorter one has counted first what would go, and asks to be confirmed."""
    age = _written_age(asked)
    if age is None:
        return [
            reply(
                text(
                    "Say for how long, like `{example}`. 1000 years are the most.",
                    example=f"{asked.prefix}retention set 14d",
                )
            )
        ]
    now = asked.settings.retention.max_age
    is_shorter = now is None or age < now
    if is_shorter and not asked.confirmed:
        return [_count(asked, age, confirm=f"{asked.prefix}confirm"), ToConfirm()]
    said = [text("Done. Messages older than {age} are removed here.", age=durations.written(age))]
    if is_shorter:
        notice = asked.settings.retention.first_sweep_after
        said.append(text("The room is told, and it begins after {notice}.", notice=notice))
    return [
        _changed(asked, durations.written(age)),
        act(asked, f"retention {durations.written(age)}"),
        reply(*said),
    ]


async def retention_off(asked: Asked, _: object) -> Outcome:
    """Remove nothing for its age any more."""
    done = text("Done. Messages are kept here; none are removed for their age.")
    return [_changed(asked, "null"), act(asked, "retention off"), reply(done)]


async def retention_preview(asked: Asked, _: object) -> Outcome:
    """Have counted how many messages an age would remove, without removing any."""
    age = _written_age(asked) if asked.argument.strip() else asked.settings.retention.max_age
    if age is None:
        return [
            reply(
                text(
                    "Say for how long, like `{example}`. 1000 years are the most.",
                    example=f"{asked.prefix}retention preview 14d",
                )
            )
        ]
    return [_count(asked, age)]


def _count(asked: Asked, age: timedelta, *, confirm: str | None = None) -> CountAsked:
    return CountAsked(
        asked_in=asked.cause,
        room_id=asked.the_room.room_id,
        age=age,
        answer_in=asked.message.room_id,
        thread=asked.message.thread,
        language=asked.language,
        confirm=confirm,
        at=asked.now,
    )


def _written_age(asked: Asked) -> timedelta | None:
    try:
        age = durations.duration(asked.argument.strip())
    except ValueError:
        return None
    return age or None


def _changed(asked: Asked, value: str) -> SettingChanged:
    return SettingChanged(room_id=asked.the_room.room_id, key=KEY, value=value, by=asked.sender, at=asked.now)
