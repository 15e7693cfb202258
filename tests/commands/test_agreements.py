"""`!agreements` lists where everybody stands."""

from dataclasses import replace
from typing import Any

import pytest

from commands.agreements import STATES, agreements
from commands.base import Outcome, Where
from policies.agreement import State
from policies.vocabulary import AgreementAct, Person, Reply, RoomLink, Rows, Tell
from tests.commands.asking import ASHA, LEO, MAYA, NOW, ROOM, asked, room, rules, words, words_of
from tests.commands.record import Record, act
from tests.commands.spoken import LANGUAGES, spoken


async def answered(record: Record, argument: str = "", **more: Any) -> Reply:
    where = more.pop("where", Where.MANAGEMENT)
    [answer] = await agreements(asked("agreements", argument, where=where, **more), record)
    assert isinstance(answer, Reply)
    return answer


async def in_the_room(record: Record, argument: str = "") -> Outcome:
    return await agreements(asked("agreements", argument, sender=ASHA, where=Where.PROTECTED), record)


async def rows(record: Record, argument: str = "") -> dict[str, tuple[Any, ...]]:
    _, table = (await answered(record, argument)).said
    assert isinstance(table, Rows)
    return {row[0].user_id: (words_of(row[1]), *row[2:]) for row in table.rows}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("acts", "version", "state"),
    [
        ([], 1, "no answer yet"),
        (["agreed"], 1, "agreed"),
        (["agreed"], 2, "agreed to an older version"),
        (["declined"], 1, "does not agree"),
        (["agreed", "withdrawn"], 1, "took the agreement back"),
        (["agreed", "lapsed"], 2, "has not agreed anew"),
    ],
)
async def test_everybody_is_listed_with_where_they_stand(acts: list[str], version: int, state: str) -> None:
    record = Record(*(act(one) for one in acts), current=(rules(version, "New."),))
    expected = (state, 1, NOW) if acts else (state, None, None)
    assert (await rows(record))[MAYA] == expected


async def test_missing_leaves_out_who_has_agreed_to_the_current_rules_and_nobody_else() -> None:
    record = Record(act(), act("declined", LEO), act(user=ASHA, version=1))
    assert set(await rows(record, "missing")) == {LEO}
    newer = Record(act(), act(user=LEO, version=2), current=(rules(2, "New."),))
    assert set(await rows(newer, "missing")) == {MAYA, ASHA}


@pytest.mark.parametrize("argument", ["missing", "MISSING", " Missing\n"])
async def test_missing_is_taken_however_it_is_written(argument: str) -> None:
    assert set(await rows(Record(act()), argument)) == {LEO, ASHA}


@pytest.mark.parametrize("argument", ["misssing", "missing people", "all", "maya", "*"])
async def test_anything_else_lists_everybody(argument: str) -> None:
    assert set(await rows(Record(act()), argument)) == {MAYA, LEO, ASHA}


@pytest.mark.parametrize("argument", ["", "missing"])
async def test_in_the_room_itself_nobody_is_named_and_the_rest_is_said_in_private(argument: str) -> None:
    private, answer = await in_the_room(Record(act(user=ASHA), act("withdrawn", LEO)), argument)
    assert isinstance(private, Tell)
    assert (private.user_id, private.about, private.otherwise) == (ASHA, ROOM, None)
    assert all(user in str(private.said) for user in (MAYA, LEO))
    assert isinstance(answer, Reply)
    assert not any(user in str(answer) for user in (MAYA, LEO, ASHA))
    said = words(answer)
    assert "1 of 3 members have agreed" in said
    assert "- took the agreement back: 1" in said
    assert "in private" in said


async def test_where_nobody_is_missing_the_room_hears_it_and_nobody_is_written_to() -> None:
    [answer] = await in_the_room(Record(*(act(user=user) for user in (MAYA, LEO, ASHA))), "missing")
    assert "Nobody is missing" in words(answer)


@pytest.mark.parametrize("where", [Where.DIRECT, Where.MANAGEMENT])
async def test_where_staff_are_among_themselves_the_room_is_named_above_the_list(where: Where) -> None:
    opening, _ = (await answered(Record(), where=where)).said
    assert opening.values == {"room": RoomLink(ROOM, "Night shift")}  # type: ignore[union-attr]


async def test_members_are_shown_by_name_and_nobody_is_pinged() -> None:
    _, table = (await answered(Record())).said
    assert isinstance(table, Rows)
    assert table.rows[0][0] == Person(MAYA, "maya")


async def test_nobody_missing_and_nobody_asked_are_said_in_words() -> None:
    everybody = [act(user=user) for user in (MAYA, LEO, ASHA)]
    assert "Nobody is missing" in words(await answered(Record(*everybody), "missing"))
    nobody = replace(room(), members={})
    assert "Nobody is asked" in words(await answered(Record(), room=nobody))


def test_each_state_has_words_of_its_own() -> None:
    assert set(STATES) == set(State)
    assert len({said.source for said in STATES.values()}) == len(State)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_table_is_said_in_each_language(language: str) -> None:
    acts: list[AgreementAct] = [act(), act("declined", LEO)]
    said = spoken([await answered(Record(*acts))], language)
    assert "maya" in said
    assert language == "en" or "does not agree" not in said
