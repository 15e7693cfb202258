"""The gate `redact` spares a command, and nothing that only begins with one."""

import pytest

from policies.vocabulary import UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import BOT, ROOM, House

MAYA = UserId("@maya:example.org")


async def gated(open_house: Opening) -> House:
    """Return a house in which Maya has not agreed."""
    house = await open_house(agreement={"gate": "redact"})
    await house.room(MAYA)
    return house


@pytest.mark.parametrize(
    "command",
    [
        *("!help", "!help rules", "!help !rules set", "!help `rules`", "!rules", "!Rules.", "!privacy"),
        *(
            "!takeback",
            "!takeback 3",
            "!language",
            "!language ES",
            "!language español",
            "!mistake",
            "!confirm",
        ),
        *("!decline", "!withdraw", "@underrose: rules", "!mydata", "!protected", "!unprotect 2"),
        *("!status", "!agreements missing", "!incident 3 confirm", "!retention set 14d", "!rules diff 1 2"),
        f"!rules {ROOM}",
    ],
)
async def test_what_is_a_command_and_nothing_else_stays(open_house: Opening, command: str) -> None:
    house = await gated(open_house)
    assert await house.say(MAYA, command)
    assert not house.redacted


@pytest.mark.parametrize(
    "said",
    [
        "!help I tell you all how my evening was",
        "!rules are silly and here is my story",
        "!rules #my-story-is-long:example.org",
        "!rules set the table, she said",
        "!privacy hello",
        "!mydata story",
        "!takeback my words",
        "!status story",
        "!language klingon and a story",
        "!protected story",
        "!confirm story",
        "!decline, since I know better",
        "!mistake it was none",
        "!incident 3 confirm what I say",
        "!retention set 14d and a story",
        "!hold 30d a story",
        "!policy language en and a story",
        "!accept my apologies",
        "!forget messages of mine",
        "!rules" + " " * 9000 + "and a story",
    ],
)
async def test_what_puts_a_command_in_front_is_answered_and_goes(open_house: Opening, said: str) -> None:
    house = await gated(open_house)
    assert await house.say(MAYA, said)
    assert len(house.redacted) == 1
    assert len(house.said_to(MAYA, "I redacted")) == 1


@pytest.mark.parametrize(
    ("beside", "goes"),
    [
        ("my story", True),
        ("https://matrix.to/#/my-story", True),
        ("https://matrix.to/#/@leo:example.org", True),
        ("!rules and my story", True),
        ("!rules", False),
        (f"https://matrix.to/#/{BOT}", False),
        ("https://matrix.to/#/%21room%3Aexample.org", False),
    ],
)
async def test_what_an_app_shows_beside_a_command_counts_too(
    open_house: Opening, beside: str, *, goes: bool
) -> None:
    house = await gated(open_house)
    await house.say(MAYA, "!rules", hidden_text=(beside,))
    assert bool(house.redacted) is goes


async def test_words_with_which_somebody_agrees_stay(open_house: Opening) -> None:
    house = await gated(open_house)
    await house.say(MAYA, "!agree and thank you all")
    assert await house.is_agreed(MAYA)
    assert not house.redacted
