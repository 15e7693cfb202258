"""Agreement by reaction, in rooms that allow it, and taking it back by taking the reaction back."""

from dataclasses import replace

from bot.dispatch.reading import Reading
from bot.storage import ground_rules
from commands.agree import receipt_for
from policies.agreement import is_overtaken
from policies.ground_rules.versions import in_language
from policies.vocabulary import (
    AgreementAct,
    Delivery,
    Reaction,
    Record,
    Redacted,
    RulesVersion,
)

Following = list[Delivery | Record]

AGREEING = frozenset({"✅", "☑", "✔"})
_VARIATION = "\ufe0f"  # how a sign is drawn; clients add it or not


async def reacted(fact: Reaction, reading: Reading) -> Following:
    """Record agreement by ✅ on the newest post of the current rules."""
    room = reading.around.rooms[fact.room_id]
    settings = reading.around.settings_of(room.room_id)
    if not settings.agreement.reactions or fact.key.replace(_VARIATION, "") not in AGREEING:
        return []
    post = await ground_rules.newest_post(reading.connection, room.room_id)
    version = in_language(await reading.current_rules(room.room_id), settings.language)
    if post is None or version is None or post.event_id != fact.target or post.version != version.version:
        return []
    stands = await reading.standing_of(room.room_id, fact.sender)
    if stands.is_agreed or not room.is_joined(fact.sender):
        return []
    if is_overtaken(fact, await reading.acts(room.room_id, fact.sender)):
        return []
    act = _act(fact, version, reading)
    return [act, *receipt_for(act, room, reading.terms())]


async def taken_back(fact: Redacted, reading: Reading) -> Following:
    """Withdraw an agreement whose reaction its own author has taken back."""
    stands = await reading.standing_of(fact.room_id, fact.sender)
    last = stands.last
    if last is None or last.act != "agreed" or last.method != "reaction" or last.event_id != fact.target:
        return []
    now = reading.around.clock.now()
    return [replace(last, act="withdrawn", event_id=fact.event_id, sent_at=fact.sent_at, recorded_at=now)]


def _act(fact: Reaction, version: RulesVersion, reading: Reading) -> AgreementAct:
    return AgreementAct(
        act="agreed",
        room_id=fact.room_id,
        user_id=fact.sender,
        rules_version=version.version,
        rules_sha256=version.sha256,
        language=version.language,
        method="reaction",
        event_id=fact.event_id,
        sent_at=fact.sent_at,
        recorded_at=reading.around.clock.now(),
    )
