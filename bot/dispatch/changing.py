"""When the ground rules have changed: everybody is asked anew, and what was not renewed in time lapses."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.dispatch.quiet import quiet_until
from bot.dispatch.reading import Reading
from bot.storage import ground_rules, stays
from bot.storage.stays import Stay
from commands.crisis import crisis
from policies.agreement.reminding import nudge
from policies.ground_rules.changes import told
from policies.ground_rules.greeting import is_asked
from policies.ground_rules.versions import in_language
from policies.vocabulary import (
    AgreementAct,
    AgreementSettings,
    AskedAnew,
    Delivery,
    Lane,
    Markdown,
    Post,
    Record,
    Room,
    RulesVersion,
    Said,
    Tell,
    UserId,
    text,
)

Following = list[Delivery | Record]


async def lapsed(room: Room, reading: Reading, now: datetime) -> Following:
    """Write down which agreements to older rules have lapsed: their time to be renewed is over."""
    ends = await lapsing(room, reading)
    over = [
        stands.last
        for user, stands in await reading.standings(room)
        if stands.last and user in ends and ends[user] <= now
    ]
    return [_lapse(act, now) for act in over]


async def lapsing(room: Room, reading: Reading) -> Mapping[UserId, datetime]:
    """Return who has agreed to older rules, and when that lapses; not who was not yet asked anew."""
    settings = reading.around.settings_of(room.room_id).agreement
    changed_at, renewing = await reading.changed_at(room.room_id), await reading.renewing(room.room_id)
    if changed_at is None or not settings.required:
        return {}
    outdated = [user for user, stands in await reading.standings(room) if stands.is_outdated]
    begun = {user: since for user in outdated if (since := renewing.get(user, changed_at)) is not None}
    return {user: since + settings.grace_on_change for user, since in begun.items()}


def _lapse(act: AgreementAct, now: datetime) -> AgreementAct:
    return replace(act, act="lapsed", method="policy", event_id=None, sent_at=now, recorded_at=now)


async def asked_anew(room: Room, reading: Reading, now: datetime) -> Following:
    """Show the change and ask everybody who was asked about an older version, once."""
    rules = await reading.current_rules(room.room_id)
    behind = await _behind(room, reading, rules[0].version) if rules else []
    if not behind or quiet_until(room.room_id, reading, now) > now:
        return []
    agreed = {user for user, stands in await reading.standings(room) if stands.is_agreed}
    asked = [stay.user_id for stay in behind if stay.user_id not in agreed]
    number = rules[0].version
    marks: Following = [
        AskedAnew(room_id=room.room_id, user_id=stay.user_id, rules_version=number, asked_at=now)
        for stay in behind
    ]
    before = max(stay.rules_version or 0 for stay in behind)
    return marks + await _asking(room, asked, before, reading) if asked else marks


async def _behind(room: Room, reading: Reading, number: int) -> list[Stay]:
    settings, bot = reading.around.settings_of(room.room_id), reading.around.bot
    return [
        stay
        for stay in await stays.of(reading.connection, room.room_id)
        if stay.greeted_at is not None
        and (stay.rules_version or 0) < number  # none: they came in while there were no rules
        and is_asked(room, stay.user_id, settings, bot=bot)
    ]


async def _asking(room: Room, asked: list[UserId], before: int, reading: Reading) -> Following:
    settings = reading.around.settings_of(room.room_id)
    if settings.ground_rules.post == "direct":
        return [
            Tell(
                user_id=user,
                said=await _said(room, before, await reading.language_of(user, room.room_id), reading),
                lane=Lane.GREETING,
                otherwise=nudge(room, user, Lane.GREETING),
            )
            for user in asked
        ]
    rules = await reading.current_rules(room.room_id)
    return [
        Post(
            room_id=room.room_id,
            said=await _said(room, before, settings.language, reading),
            lane=Lane.GREETING,
            mentions=tuple(asked),
            becomes=f"rules:{rules[0].version}",
        )
    ]


async def _said(room: Room, before: int, language: str, reading: Reading) -> Said:
    new = in_language(await reading.current_rules(room.room_id), language)
    if new is None:
        return ()
    old = in_language(await ground_rules.of(reading.connection, room.room_id, before), language)
    said: Said = (*told(old, new), Markdown(new.text), *crisis(reading.crisis_lines()))
    settings = reading.around.settings_of(room.room_id).agreement
    if not settings.required:
        return said
    agree = f"{reading.around.config.command_prefix}agree"
    return (*said, text("If you agree to them, say `{agree}`.", agree=agree), *_grace(old, settings))


def _grace(old: RulesVersion | None, settings: AgreementSettings) -> Said:
    if old is None:
        return ()
    until = settings.grace_on_change
    return (text("If you agreed before, that counts for {grace} more. There is no hurry.", grace=until),)
