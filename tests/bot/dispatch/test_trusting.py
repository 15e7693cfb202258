"""Facilitators hear of changed identities and of messages under somebody else's key, without content."""

from datetime import UTC, datetime

from bot.dispatch import trusting
from bot.dispatch.reading import Reading
from policies.vocabulary import EventId, IdentityChanged, RoomId, UnreadableMessage, UserId, WhyUnread
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM

MAYA = UserId("@maya:example.org")
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


async def test_what_the_alert_is_known_by_names_nobody_and_tells_people_and_rooms_apart(
    open_house: Opening,
) -> None:
    house = await open_house()
    for room in (ROOM, RoomId("!other:example.org")):
        await house.room(MAYA, room_id=room)
    keys = []
    for user in (ASHA, MAYA, ASHA):
        async with house.database.reading() as connection:
            reading = Reading(connection, house.dispatcher.around)
            alerts = await trusting.identity_changed(IdentityChanged(user_id=user), reading)
        keys.append({str(alert.key) for alert in alerts})
        assert not any(name in str(keys) for name in (user, user[1:5]))
    assert keys[0] == keys[2]
    assert len(keys[0] | keys[1]) == 4


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
