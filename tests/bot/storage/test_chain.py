"""Whatever is done to a row of the chain shows where the chain is walked."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.chain import Break, Sealed, breaks, seal
from policies.vocabulary import AuditAct, RoomId
from tests.commands.asking import ASHA, NOW, ROOM

ACT = AuditAct(who=ASHA, what="hold", room_id=ROOM, at=NOW, why="asked for by the group")
LENGTH = 6


def chain() -> list[Sealed]:
    """Return a chain of acts that are all alike but for their time."""
    rows: list[Sealed] = []
    for number in range(1, LENGTH + 1):
        act = replace(ACT, at=NOW + timedelta(seconds=number))
        rows.append(Sealed(number, act, seal(rows[-1].seal if rows else b"", act)))
    return rows


def found(rows: list[Sealed]) -> list[tuple[int, int, bool]]:
    return [(each.row.number, each.before, each.is_gap) for each in breaks(rows)]


def test_a_chain_is_whole_and_so_is_none() -> None:
    assert found(chain()) == []
    assert found([]) == []


@given(st.integers(0, LENGTH - 1))
def test_a_changed_row_shows_in_itself(place: int) -> None:
    rows = chain()
    rows[place] = replace(rows[place], act=replace(ACT, why="another"))
    assert found(rows) == [(place + 1, place, False)]


@given(st.integers(1, LENGTH - 2), st.integers(1, LENGTH))
def test_rows_taken_out_show_in_the_next(start: int, length: int) -> None:
    rows = chain()
    after = rows[start + length :]
    assert found([*rows[:start], *after]) == [(row.number, start, True) for row in after[:1]]


@given(st.permutations(range(LENGTH)))
def test_rows_in_another_order_show(order: list[int]) -> None:
    rows = chain()
    moved = [replace(rows[place], number=number) for number, place in enumerate(order, 1)]
    assert bool(found(moved)) is (order != sorted(order))


@pytest.mark.parametrize("gone", range(1, LENGTH))
def test_the_oldest_row_is_taken_as_given_where_others_went_before_it(gone: int) -> None:
    assert found(chain()[gone:]) == []


def test_the_first_of_all_is_not_taken_as_given() -> None:
    [*_, last] = chain()
    assert found([replace(last, number=1)]) == [(1, 0, False)]


@pytest.mark.parametrize("kept", [1, 2])
def test_what_is_no_act_any_more_shows_wherever_it_stands(kept: int) -> None:
    rows = chain()[kept:]
    rows[0] = replace(rows[0], act=None)
    assert list(breaks(rows)) == [Break(rows[0], 0)]


@given(st.binary(max_size=40), st.text(), st.text())
def test_a_seal_is_32_bytes_and_hangs_on_what_stands_before_it(before: bytes, who: str, why: str) -> None:
    act = AuditAct(who=who, what="hold", room_id=RoomId("!r"), at=NOW, why=why)
    assert len(seal(before, act)) == 32
    assert seal(before, act) == seal(before, replace(act))
    assert seal(before, act) != seal(before + b"x", act)


@given(st.text(alphabet="ab"), st.text(alphabet="ab"), st.text(alphabet="ab"), st.text(alphabet="ab"))
def test_words_moved_from_one_column_to_the_next_make_another_seal(a: str, b: str, c: str, d: str) -> None:
    one, other = replace(ACT, who=a, what=b), replace(ACT, who=c, what=d)
    assert (seal(b"", one) == seal(b"", other)) is ((a, b) == (c, d))


def test_the_same_moment_by_another_clock_makes_the_same_seal() -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=2)))
    assert seal(b"", replace(ACT, at=elsewhere)) == seal(b"", ACT)
