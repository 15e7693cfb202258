"""A direct chat that was taken for a group is set free at the start; what may be a group is not."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from bot.failures import Unreachable
from bot.freeing import free_direct_rooms
from policies import vocabulary as v
from policies.vocabulary import EventId, Membership, RoomId, UserId
from tests.bot.conftest import Opening
from tests.commands.asking import LEO, MAYA
from tests.house import ASHA, BOT, House

CHAT = RoomId("!chat:example.org")
ASKED_AS_DIRECT = {"membership": "invite", "is_direct": True}
RENAMED = {"membership": "join", "displayname": "Another name"}


@dataclass
class Shown:
    """A homeserver as far as it shows what the bot's membership was before; `asked` counts."""

    before: list[Any]
    user_id: UserId = BOT
    asked: list[EventId] = field(default_factory=list)

    async def event(self, room_id: RoomId, event_id: EventId) -> dict[str, Any] | None:
        assert room_id == CHAT
        self.asked.append(event_id)
        before = self.before.pop(0)
        if isinstance(before, Exception):
            raise before
        return (
            before if before is None else {"unsigned": {"prev_content": before, "replaces_state": "$before"}}
        )


@pytest.fixture
async def house(open_house: Opening) -> House:
    """Return a house with a group, and with Maya's own chat, which is looked after as one."""
    opened = await open_house()
    await opened.room(MAYA)
    people = {user: opened._member(user) for user in (MAYA, BOT)}
    opened.rooms[CHAT] = v.Room(CHAT, version="11", encrypted=True, members=people, creator=MAYA)
    await opened.write(v.RoomProtected(room_id=CHAT, since=opened.clock.now()))
    await opened.settle()
    opened.heard.clear()
    return opened


async def freed(house: House, *before: Any) -> Shown:
    shown: Any = Shown([*before])
    await free_direct_rooms(house.dispatcher, shown)
    await house.settle()
    return shown  # type: ignore[no-any-return]


async def test_it_is_a_direct_room_again_and_its_person_hears_so(house: House) -> None:
    await house.write(v.LanguageChosen(user_id=MAYA, language="es"))
    await freed(house, ASKED_AS_DIRECT)
    [said] = house.said_to(CHAT)
    assert "chat directo" in said
    assert "rooms" not in {table for table, _ in await house.rows_with(CHAT)}
    await house.say(MAYA, "protect phone +44 7700 900123", CHAT)
    assert house.said_to(CHAT, "23")
    await freed(house)  # there is nothing to ask about any more


async def test_the_invite_is_found_behind_the_bots_own_change_of_name(house: House) -> None:
    shown = await freed(house, RENAMED, ASKED_AS_DIRECT)
    assert shown.asked == [house.rooms[CHAT].members[BOT].event_id, "$before"]
    assert house.said_to(CHAT)


@pytest.mark.parametrize(
    "before",
    [
        {"membership": "invite"},
        {"membership": "invite", "is_direct": "true"},
        "odd",
        None,
        Unreachable("away"),
    ],
)
async def test_what_was_not_called_direct_as_far_as_is_told_stays_looked_after(
    house: House, before: Any
) -> None:
    await freed(house, before)
    assert not house.said_to(CHAT)
    assert "rooms" in {table for table, _ in await house.rows_with(CHAT)}


def _change(house: House, **facts: Any) -> None:
    house.rooms[CHAT] = replace(house.rooms[CHAT], **facts)


LIKE_A_GROUP: dict[str, Callable[[House], Any]] = {
    "it has a name": lambda house: _change(house, name="Night shift"),
    "somebody left it": lambda house: _change(house, former=frozenset({UserId("@gone:example.org")})),
    "somebody is asked in": lambda house: house.place(LEO, Membership.INVITE, CHAT),
    "the bot has left it": lambda house: house.rooms.pop(CHAT),
}


@pytest.mark.parametrize("change", LIKE_A_GROUP.values(), ids=LIKE_A_GROUP.keys())
async def test_what_may_be_a_group_is_not_even_asked_about(
    house: House, change: Callable[[House], Any]
) -> None:
    change(house)
    assert (await freed(house)).asked == []


async def test_what_is_looked_after_on_purpose_is_not_asked_about(house: House) -> None:
    now = house.clock.now()
    await house.write(v.SettingChanged(room_id=CHAT, key="language", value="de", by=ASHA, at=now))
    assert (await freed(house)).asked == []
    await house.write(v.RoomReleased(room_id=CHAT), v.RoomProtected(room_id=CHAT, since=now, by=ASHA))
    assert (await freed(house)).asked == []
    await house.write(
        v.RoomReleased(room_id=CHAT), v.RoomProtected(room_id=CHAT, since=now, unencrypted=True)
    )
    assert (await freed(house)).asked == []
