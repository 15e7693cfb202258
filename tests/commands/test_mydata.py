"""`!mydata` hands over every row."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commands.mydata import mydata
from policies.vocabulary import SendFile, Text, UserId, text
from tests.commands.asking import MAYA, asked, words


@dataclass(frozen=True)
class Kept:
    table: str
    knows: Text
    kept: Text
    rows: Sequence[Mapping[str, Any]]


class Known:
    def __init__(self, *kept: Kept) -> None:
        self._kept = kept

    async def everything_about(self, user_id: UserId) -> Sequence[Kept]:
        return self._kept


HAT = Kept("hats", text("the colour of your hat"), text("a fortnight"), [{"hat": "red"}])
NONE = Kept("shoes", text("your size"), text("a day"), [])


async def test_every_row_is_in_the_file_and_every_kind_in_the_words() -> None:
    answer, file = await mydata(asked("mydata"), Known(HAT, NONE))
    assert isinstance(file, SendFile)
    assert json.loads(file.data) == {"user_id": MAYA, "kept": {"hats": [{"hat": "red"}]}}
    assert "the colour of your hat. Kept: a fortnight." in words(answer)
    assert "size" not in words(answer)


async def test_nothing_kept_is_said() -> None:
    answer, _ = await mydata(asked("mydata"), Known(NONE))
    assert "I keep nothing about you." in words(answer)
