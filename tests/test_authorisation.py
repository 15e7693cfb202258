"""Nobody gets more than their role: every command, every role, every kind of room.

The table below is written out, so that a command which is new, or allows more than before, fails here until
somebody has thought about it.
"""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from commands import table
from commands.base import Where
from commands.table import TABLE
from policies.room_safety.roles import Role
from policies.vocabulary import Membership, Powers, RoomId, Trust, UserId
from tests.house import ASHA, BOT, ROOM, House

MAYA, FAY = UserId("@maya:example.org"), UserId("@fay:example.org")
BY_ROLE = {Role.PARTICIPANT: MAYA, Role.FACILITATOR: FAY, Role.ADMIN: ASHA}
PROTECTED, DIRECT, PLAIN, MANAGEMENT = Where.PROTECTED, Where.DIRECT, Where.UNENCRYPTED, Where.MANAGEMENT
ALL, TALKING, STAFF = Where.ANYWHERE, PROTECTED | DIRECT, PROTECTED | DIRECT | MANAGEMENT
ANYBODY, FACILITATOR, ADMIN = Role.PARTICIPANT, Role.FACILITATOR, Role.ADMIN

ALLOWED: dict[str, tuple[Role, Where]] = {
    "accept": (FACILITATOR, STAFF),
    "agree": (ANYBODY, TALKING),
    "agreements": (FACILITATOR, STAFF),
    "confirm": (ANYBODY, ALL),
    "decline": (ANYBODY, TALKING),
    "export": (ADMIN, STAFF),
    "forget": (ANYBODY, DIRECT),
    "forget messages": (ANYBODY, DIRECT),
    "help": (ANYBODY, ALL),
    "hold": (FACILITATOR, PROTECTED),
    "incident": (FACILITATOR, STAFF),
    "incidents": (FACILITATOR, STAFF),
    "language": (ANYBODY, TALKING | MANAGEMENT),
    "mistake": (ANYBODY, TALKING),
    "mydata": (ANYBODY, DIRECT),
    "permit": (ANYBODY, DIRECT),
    "policy": (ADMIN, STAFF),
    "privacy": (ANYBODY, ALL),
    "protect": (ANYBODY, DIRECT),
    "protect-anyway": (FACILITATOR, PLAIN),
    "protected": (ANYBODY, DIRECT),
    "refuse": (ANYBODY, DIRECT),
    "release": (FACILITATOR, PROTECTED),
    "remind": (FACILITATOR, STAFF),
    "retention": (FACILITATOR, STAFF),
    "retention off": (ADMIN, STAFF),
    "retention pause": (ADMIN, STAFF),
    "retention preview": (ADMIN, STAFF),
    "retention resume": (ADMIN, STAFF),
    "retention run": (ADMIN, STAFF),
    "retention set": (ADMIN, STAFF),
    "rules": (ANYBODY, TALKING),
    "rules diff": (ADMIN, STAFF),
    "rules history": (ADMIN, STAFF),
    "rules set": (ADMIN, STAFF),
    "status": (FACILITATOR, STAFF),
    "takeback": (ANYBODY, TALKING),
    "unprotect": (ANYBODY, DIRECT),
    "withdraw": (ANYBODY, TALKING),
}
KINDS = (PROTECTED, DIRECT, PLAIN, MANAGEMENT)
PLAIN_ROOM, MANAGEMENT_ROOM = RoomId("!plain:example.org"), RoomId("!staff:example.org")


def test_every_command_stands_in_this_table_as_it_stands_in_the_other() -> None:
    assert {command.name: (command.who, command.where) for command in TABLE} == ALLOWED


async def placed(tmp_path: Path) -> House:
    house = House(tmp_path)
    await house.start()
    powers = Powers(users={ASHA: 100, FAY: 50, BOT: 100})
    await house.room(MAYA, FAY, powers=powers)
    await house.room(MAYA, FAY, room_id=PLAIN_ROOM, encrypted=False, powers=powers)
    house.dispatcher.around.management = MANAGEMENT_ROOM
    await house.room(MAYA, FAY, room_id=MANAGEMENT_ROOM, powers=powers)
    return house


async def room_of(house: House, kind: Where, user: UserId) -> RoomId:
    if kind is DIRECT:
        return await house.direct(user)
    return {PROTECTED: ROOM, PLAIN: PLAIN_ROOM, MANAGEMENT: MANAGEMENT_ROOM}[kind]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.name).lower())
@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
async def test_each_command_is_carried_out_for_those_alone_who_may(
    tmp_path: Path, role: Role, kind: Where
) -> None:
    house = await placed(tmp_path)
    user = BY_ROLE[role]
    room_id = await room_of(house, kind, user)
    wrong = []
    for name, (who, where) in ALLOWED.items():
        may = role >= who and bool(kind & where)
        calls = await carried_out(house, name, user, room_id)
        if calls != may:
            wrong.append(f"{name}: expected {'carried out' if may else 'refused'}")
    await house.stop()
    assert not wrong


async def carried_out(
    house: House, name: str, user: UserId, room_id: RoomId, trust: Trust = Trust.SIGNED
) -> bool:
    """Say a command with its own code put aside; return whether it would have been carried out."""
    called: list[str] = []

    async def run(asked: object, reading: object) -> list[object]:
        called.append(name)
        return []

    kept = table.TABLE
    table.TABLE = tuple(replace(command, run=run) for command in kept)  # type: ignore[arg-type]
    try:
        await house.say(user, f"!{name}", room_id=room_id, trust=trust)
    finally:
        table.TABLE = kept
    return bool(called)


@pytest.mark.parametrize(
    "name", [n for n, (who, where) in ALLOWED.items() if who > ANYBODY and where & PROTECTED]
)
async def test_a_staff_command_from_a_device_that_nobody_vouches_for_is_refused(
    tmp_path: Path, name: str
) -> None:
    house = await placed(tmp_path)
    for trust in (Trust.UNSIGNED, Trust.CHANGED, Trust.UNKNOWN, Trust.PLAINTEXT):
        assert not await carried_out(house, name, ASHA, ROOM, trust=trust)
    assert await carried_out(house, name, ASHA, ROOM, trust=Trust.SIGNED)
    await house.stop()


async def test_being_staff_in_one_room_is_nothing_in_another(tmp_path: Path) -> None:
    house = await placed(tmp_path)
    other = RoomId("!other:example.org")
    await house.room(MAYA, FAY, room_id=other, powers=Powers(users={BOT: 100, MAYA: 100}))
    direct = await house.direct(MAYA)
    refused = await house.say(MAYA, f"policy {ROOM} language de", room_id=direct)
    assert any("admins" in each for each in refused)
    assert house.dispatcher.around.settings_of(ROOM).language == "en"
    await house.say(MAYA, f"policy {other} language de", room_id=direct)
    assert house.dispatcher.around.settings_of(other).language == "de"
    await house.stop()


async def test_who_has_left_or_is_only_invited_is_no_staff(tmp_path: Path) -> None:
    house = await placed(tmp_path)
    house.place(ASHA, Membership.INVITE)
    said = await house.say(ASHA, "!policy language de")
    assert house.dispatcher.around.settings_of(ROOM).language == "en"
    assert said
    await house.stop()


async def test_a_confirmation_is_checked_like_the_command_it_confirms(tmp_path: Path) -> None:
    house = await placed(tmp_path)
    await house.say(ASHA, "!policy retention.max_age 1d")
    await house.levels({FAY: 50, BOT: 100})
    await house.say(ASHA, "!confirm")
    assert str(house.dispatcher.around.settings_of(ROOM).retention.max_age) == "30 days, 0:00:00"
    await house.stop()


def test_every_kind_of_room_and_every_role_is_looked_at() -> None:
    assert len(list(product(KINDS, Role))) == 12
