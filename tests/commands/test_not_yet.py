"""Who asks for what is to come hears that it is, and what helps until then."""

from dataclasses import replace

import pytest

from commands.base import Where
from commands.not_yet import not_yet
from policies.vocabulary import Reply, UserId
from tests.commands.asking import ROOM, asked, words
from tests.commands.conftest import Opening
from tests.house import ASHA

MAYA = UserId("@maya:example.org")
LINE = "GB: 116 123"


def said(command: str, where: Where = Where.DIRECT, *lines: str) -> str:
    found = not_yet(replace(asked(command, prefix="?"), where=where), lines)
    return words(Reply(said=found)) if found else ""


@pytest.mark.parametrize(
    ("command", "words_"),
    [
        ("concern", "nobody has heard of this"),
        ("practice", "`?rules`"),
        ("checkup", "`?status`"),
        ("check-up", "`?status`"),
        ("checkin", "Nobody was asked"),
        ("agree", ""),
        ("everything", ""),
    ],
)
def test_what_is_to_come_is_said_to_be(command: str, words_: str) -> None:
    assert words_ in said(command)
    assert bool(words_) is bool(said(command))


def test_a_concern_is_answered_with_who_is_there_now() -> None:
    assert LINE in said("concern", Where.DIRECT, LINE)
    assert LINE not in said("practice", Where.DIRECT, LINE)


def test_a_concern_in_the_group_is_not_private_and_its_author_is_told() -> None:
    assert "`?takeback`" in said("concern", Where.PROTECTED)
    assert "`?takeback`" not in said("concern", Where.DIRECT)


async def test_nobody_else_hears_of_a_concern(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    direct = await house.direct(MAYA)
    before = len(house.heard)
    [answer] = await house.say(MAYA, "concern somebody here tells others about us", direct)
    assert "nobody has heard of this" in answer
    assert [heard.to for heard in house.heard[before:]] == [direct]
    assert "no scenarios" in (await house.say(ASHA, "!practice", ROOM))[0]
