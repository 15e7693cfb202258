"""Facilitators hear of changed identities and of messages under somebody else's key, without content."""

from datetime import UTC, datetime

from bot.dispatch import trusting
from bot.dispatch.reading import Reading
from policies.vocabulary import EventId, IdentityChanged, UnreadableMessage, WhyUnread
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM

NOW = datetime(2026, 11, 1, tzinfo=UTC)


async def test_a_changed_identity_is_announced_with_how_to_accept_it(open_house: Opening) -> None:
    house = await open_house()
    await house.room(ASHA)
    async with house.database.reading() as connection:
        (alert,) = await trusting.identity_changed(
            IdentityChanged(user_id=ASHA), Reading(connection, house.dispatcher.around)
        )
    assert alert.room_id == ROOM
    assert alert.said[-1].values["accept"] == f"!accept {ASHA}"


async def test_a_message_under_somebody_elses_key_is_announced_and_others_are_not(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(ASHA)

    def unreadable(reason: WhyUnread) -> UnreadableMessage:
        return UnreadableMessage(
            room_id=ROOM,
            event_id=EventId("$u"),
            sender=ASHA,
            sent_at=NOW,
            seen_at=NOW,
            session_id="s",
            reason=reason,
        )

    async with house.database.reading() as connection:
        reading = Reading(connection, house.dispatcher.around)
        assert len(await trusting.unreadable(unreadable(WhyUnread.SOMEBODY_ELSES_KEY), reading)) == 1
        assert await trusting.unreadable(unreadable(WhyUnread.MISSING_KEY), reading) == []
