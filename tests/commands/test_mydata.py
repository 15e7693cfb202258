"""`!mydata` hands over every row."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from bot.storage.tables.every import metadata
from commands.base import Outcome
from commands.mydata import mydata
from policies.vocabulary import Reply, SendFile, Text, UserId, text
from tests.commands.asking import LEO, MAYA, asked, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken
from tests.house import ASHA


@dataclass(frozen=True)
class Kept:
    table: str
    knows: Text
    kept: Text
    rows: Sequence[Mapping[str, Any]]


class Known:
    def __init__(self, *kept: Kept) -> None:
        self._kept, self.asked_for = kept, UserId("")

    async def everything_about(self, user_id: UserId) -> Sequence[Kept]:
        self.asked_for = user_id
        return self._kept


HAT = Kept("hats", text("the colour of your hat"), text("until `{prefix}hat off`"), [{"hat": "red"}])
COATS = Kept("coats", text("your coats"), text("a year"), [{"coat": "grün"}, {"coat": None}])
NONE = Kept("shoes", text("your size"), text("a day"), [])


def file_of(outcome: Outcome) -> SendFile:
    [found] = [each for each in outcome if isinstance(each, SendFile)]
    return found


async def test_every_row_is_in_the_file_and_every_table_with_rows_in_the_words() -> None:
    outcome = await mydata(asked("mydata"), Known(HAT, NONE, COATS))
    assert json.loads(file_of(outcome).data) == {
        "user_id": MAYA,
        "kept": {"hats": [{"hat": "red"}], "coats": [{"coat": "grün"}, {"coat": None}]},
    }
    said = spoken(outcome, "en")
    assert "- One entry: the colour of your hat. Kept: until `!hat off`." in said
    assert "- 2 entries: your coats. Kept: a year." in said
    assert "size" not in said


async def test_the_file_goes_to_the_asker_and_is_about_the_asker() -> None:
    known = Known(HAT)
    file = file_of(await mydata(asked("mydata", sender=LEO), known))
    assert (file.user_id, file.name, file.mimetype) == (LEO, "mydata.json", "application/json")
    assert known.asked_for == LEO
    assert json.loads(file.data)["user_id"] == LEO


async def test_the_file_can_be_read_by_people_too() -> None:
    data = file_of(await mydata(asked("mydata"), Known(COATS))).data.decode()
    assert "grün" in data
    assert len(data.splitlines()) > 5


async def test_what_the_file_holds_is_in_no_log() -> None:
    assert "grün" not in repr(await mydata(asked("mydata"), Known(COATS)))


async def test_nothing_kept_is_said_and_handed_over_as_nothing() -> None:
    outcome = await mydata(asked("mydata"), Known(NONE))
    [answer] = [each for each in outcome if isinstance(each, Reply)]
    assert words(answer) == "I keep nothing about you."
    assert json.loads(file_of(outcome).data)["kept"] == {}


async def test_how_to_erase_it_is_said_with_the_prefix_in_use() -> None:
    assert "`?forget` erases it" in spoken(await mydata(asked("mydata", prefix="?"), Known(HAT)), "en")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_table_there_is_can_be_told_of_in_each_language(language: str) -> None:
    tables = [
        Kept(table.name, table.info["knows"], table.info["kept"], [{}] * (number % 2 + 1))
        for number, table in enumerate(metadata.sorted_tables)
        if table.info["person"]
    ]
    said = spoken(await mydata(asked("mydata"), Known(*tables)), language)
    assert len([line for line in said.splitlines() if line.startswith("- ")]) == len(tables)
    assert language == "en" or "Kept:" not in said


async def test_in_the_house_it_has_what_the_asker_did_and_nothing_of_anybody_else(
    open_house: Opening,
) -> None:
    house = await open_house()
    room = await house.room(MAYA, LEO)
    await house.say(MAYA, "!agree", room)
    await house.say(LEO, "!agree", room)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "protect name Ada Lovelace", direct)
    house.files.clear()
    await house.say(MAYA, "mydata", direct)
    [(user, name, data)] = house.files
    assert (user, name) == (MAYA, "mydata.json")
    kept = json.loads(data)["kept"]
    assert [row["act"] for row in kept["agreements"]] == ["agreed"]
    assert any("hint" in row for rows in kept.values() for row in rows)
    assert LEO.encode() not in data
    assert ASHA.encode() not in data
    assert b"Lovelace" not in data
