"""`!agreements` lists where everybody stands."""

from typing import Any

from commands.agreements import agreements
from policies.vocabulary import Rows, Text
from tests.commands.asking import ASHA, LEO, MAYA, asked, rules, words, words_of
from tests.commands.record import Record, act


async def rows(record: Record, argument: str = "") -> dict[str, tuple[str, Any]]:
    [answer] = await agreements(asked("agreements", argument), record)
    [table] = answer.said
    assert isinstance(table, Rows)
    return {row[0].user_id: (words_of(row[1]), row[2]) for row in table.rows}


async def test_everybody_is_listed_with_version_and_state() -> None:
    record = Record(act(user=MAYA), act("agreed", LEO), act("withdrawn", LEO))
    assert await rows(record) == {
        MAYA: ("agreed", 1),
        LEO: ("took the agreement back", 1),
        ASHA: ("no answer yet", None),
    }


async def test_missing_leaves_out_who_has_agreed() -> None:
    assert set(await rows(Record(act(user=MAYA)), "missing")) == {LEO, ASHA}


async def test_after_a_change_of_rules_an_older_agreement_is_missing() -> None:
    changed = Record(act(user=MAYA), current=(rules(2, "New."),))
    assert (await rows(changed, "missing"))[MAYA] == ("agreed to an older version", 1)


async def test_nobody_missing_is_said_in_words() -> None:
    record = Record(act(user=MAYA), act(user=LEO), act(user=ASHA))
    [answer] = await agreements(asked("agreements", "missing"), record)
    assert isinstance(answer.said[0], Text)
    assert "Nobody is missing" in words(answer)
