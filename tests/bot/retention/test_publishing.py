"""What a room tells homeservers about retention, and what its facilitators' notices are spared."""

import pytest

from policies.retention import Cause
from policies.vocabulary import Powers, RoomMessage, SetState, UserId
from tests.bot.retention.house import House
from tests.bot.retention.model import BOT, ROOM

NOOR = UserId("@noor:model")


def published(house: House) -> list[object]:
    return [one.content.get("max_lifetime") for one in house.said.values() if isinstance(one, SetState)]


async def test_nothing_is_published_unless_it_is_wished_for(house: House) -> None:
    await house.sweep()
    assert published(house) == []


async def test_a_week_more_than_the_age_in_force_is_published_once(house: House) -> None:
    house.set(publish=True)
    house.homeserver.rooms[ROOM] = type(house.homeserver.rooms[ROOM])(ROOM, powers=Powers(users={BOT: 100}))
    await house.sweep()
    assert published(house) == [37 * 86_400_000]
    house.homeserver.states["m.room.retention"] = {"max_lifetime": 37 * 86_400_000}
    await house.sweep(times=3)
    assert published(house) == [37 * 86_400_000]


async def test_without_the_power_for_it_nothing_is_published(house: House) -> None:
    house.set(publish=True)
    house.homeserver.rooms[ROOM] = type(house.homeserver.rooms[ROOM])(
        ROOM, powers=Powers(users={BOT: 50}, state_default=60)
    )
    await house.sweep()
    assert published(house) == []


@pytest.mark.parametrize("lifetime", [1, 30 * 86_400_000])
async def test_a_room_that_lets_servers_hide_messages_first_is_a_trouble(house: House, lifetime: int) -> None:
    house.homeserver.states["m.room.retention"] = {"max_lifetime": lifetime}
    await house.sweep(times=2)
    assert [t.cause for t in (await house.sweeper.status(ROOM)).troubles] == [Cause.HIDING]
    house.homeserver.states["m.room.retention"] = {}
    await house.sweep()
    assert (await house.sweeper.status(ROOM)).troubles == ()


@pytest.mark.parametrize("nonsense", [None, "soon", True, -5, 2**80, {}])
async def test_nonsense_in_the_rooms_state_is_no_age(house: House, nonsense: object) -> None:
    house.homeserver.states["m.room.retention"] = {"max_lifetime": nonsense}
    await house.sweep()
    assert (await house.sweeper.status(ROOM)).troubles == ()


async def test_a_facilitators_notice_stays_as_long_as_that_is_set_although_it_is_encrypted(
    house: House,
) -> None:
    house.set(keep_facilitator_notices=True)
    house.facilitators = frozenset({NOOR})
    notice, other = house.homeserver.add(), house.homeserver.add()
    for event_id, sender in ((notice, NOOR), (other, UserId("@asha:model"))):
        now = house.clock.now()
        fact = RoomMessage(
            room_id=ROOM,
            event_id=event_id,
            sender=sender,
            sent_at=now,
            seen_at=now,
            text="",
            msgtype="m.notice",
        )
        await house.sweeper.on_message(fact)
    house.days(31)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {other}
    house.set(keep_facilitator_notices=False)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {other, notice}
