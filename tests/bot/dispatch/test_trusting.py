"""Facilitators hear of changed identities and of messages under somebody else's key, without content."""

from datetime import UTC, datetime

from bot.config.model import Encryption
from bot.dispatch import trusting
from bot.dispatch.reading import Reading
from policies.vocabulary import EventId, IdentityChanged, Powers, RoomId, UnreadableMessage, UserId, WhyUnread
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO, NIA, MALLORY = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "nia", "mallory"))
NOW = datetime(2026, 11, 1, tzinfo=UTC)


def configure(house: House, **more: object) -> None:
    """Let the configuration say something else."""
    around = house.dispatcher.around
    around.config = around.config.model_copy(update=more)


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


async def test_nobody_is_vouched_for_in_a_room_that_was_made_for_it(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO, NIA, powers=Powers(users={ASHA: 100, LEO: 50, BOT: 100}))
    theirs = RoomId("!theirs:example.org")
    await house.room(
        MALLORY, LEO, NIA, room_id=theirs, powers=Powers(users={MALLORY: 100, LEO: 50, BOT: 100})
    )
    accepted = "From now on I know"
    assert accepted in str(await house.say(MALLORY, f"!accept {NIA}", room_id=theirs)), "staff nowhere else"
    for somebody in (ASHA, LEO):
        said = await house.say(MALLORY, f"!accept {somebody}", room_id=theirs)
        assert accepted not in str(said)
        assert "every room" in str(said)
    await house.leave(ASHA)
    assert accepted not in str(await house.say(MALLORY, f"!accept {ASHA}", room_id=theirs)), (
        "or by leaving first"
    )
    await house.join(ASHA)
    assert accepted in str(await house.say(LEO, f"!accept {ASHA}"))


async def test_where_everybodys_device_counts_so_does_everybodys_room(open_house: Opening) -> None:
    house = await open_house()
    configure(house, encryption=Encryption(require_signed_devices="everyone"))
    await house.room(NIA)
    theirs = RoomId("!theirs:example.org")
    await house.room(MALLORY, NIA, room_id=theirs, powers=Powers(users={MALLORY: 100, BOT: 100}))
    assert "every room" in str(await house.say(MALLORY, f"!accept {NIA}", room_id=theirs))


async def test_a_configured_admin_vouches_for_anybody(open_house: Opening) -> None:
    house = await open_house()
    configure(house, admins=(LEO,))
    await house.room(NIA)
    theirs = RoomId("!theirs:example.org")
    await house.room(LEO, room_id=theirs, powers=Powers(users={ASHA: 100, BOT: 100}))
    assert "From now on I know" in str(await house.say(LEO, f"!accept {ASHA}", room_id=theirs))
