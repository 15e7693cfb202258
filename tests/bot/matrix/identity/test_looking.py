"""Beside the running bot its identity can be looked at: held against the key that the bot keeps."""

from typing import Any

import pytest

from bot.matrix.identity.identity import State
from bot.matrix.identity.looking import Looking
from bot.matrix.login import Login
from bot.matrix.visiting import Visit
from policies.vocabulary import DeviceId, UserId
from tests.bot.matrix.phone import Person, Phone
from tests.bot.matrix.sync.events import BOT
from tests.bot.matrix.wire import Wire

LOGIN = Login(UserId(BOT), DeviceId("BOT"), "the token")
PERSON = Person(BOT)
LISTED = {"devices": [{"device_id": "BOT", "display_name": "Underrose"}, {"device_id": "OLD"}]}


def master_of(shown: Any) -> str:
    [key] = shown["master_keys"][BOT]["keys"].values()
    return str(key)


SHOWN = PERSON.shown(Phone(BOT, "BOT", person=PERSON), Phone(BOT, "OLD"))


async def looking(wire: Wire, shown: Any, master: str | None) -> Looking:
    wire.answers("POST", "keys/query", shown)
    wire.answers("GET", "devices", LISTED)
    return await Looking.at(Visit(wire, LOGIN, None, master), LOGIN)


async def test_all_is_shown_as_the_bot_itself_would_show_it(wire: Wire) -> None:
    found = await looking(wire, SHOWN, master_of(SHOWN))
    assert found.status().is_good
    assert (found.fingerprint() or "").replace(" ", "") == master_of(SHOWN)
    assert [(d.device_id, d.is_this, d.is_signed) for d in await found.devices()] == [
        ("BOT", True, True),
        ("OLD", False, False),
    ]


@pytest.mark.parametrize(
    ("shown", "master", "state"),
    [
        (SHOWN, "another", State.FOREIGN),
        (SHOWN, None, State.FOREIGN),
        ({}, master_of(SHOWN), State.UNSIGNED),
        ({**SHOWN, "device_keys": {}}, master_of(SHOWN), State.UNSIGNED),
    ],
    ids=["another identity", "none of our own", "none at all", "this device is not signed"],
)
async def test_what_the_homeserver_shows_instead_is_not_taken_for_ours(
    wire: Wire, shown: Any, master: str | None, state: State
) -> None:
    found = await looking(wire, shown, master)
    assert found.status().state is state
    assert (found.fingerprint() or "").replace(" ", "") == (master or "")
