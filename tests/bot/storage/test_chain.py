"""Whatever is done to a row of the chain shows where the chain is walked."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.chain import Break, Chain, Ends, Sealed, breaks, ends_of, seal
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


ENDS = ends_of(chain())
NUMBERS = range(1, LENGTH + 1)


def found(rows: list[Sealed], ends: Ends | None = ENDS) -> list[tuple[int, int, str | None, bool]]:
    """Say of each break which row it is, the number before it, at which end, and whether rows are missing."""
    return [
        (each.row.number if each.row else 0, each.before, each.end, each.is_gap)
        for each in breaks(Chain(rows, ends))
    ]


def test_a_chain_is_whole_and_so_is_none() -> None:
    assert found(chain()) == []
    assert found([], ends_of([])) == []
    assert found([], Ends(follows=ENDS.newest, newest=ENDS.newest)) == [], "all of it has lapsed"


@given(st.integers(0, LENGTH - 1))
def test_a_changed_row_shows_in_itself(place: int) -> None:
    rows = chain()
    rows[place] = replace(rows[place], act=replace(ACT, why="another"))
    assert found(rows) == [(place + 1, place, None if place else "oldest", False)]


@given(st.integers(1, LENGTH - 2), st.integers(1, LENGTH))
def test_rows_taken_out_show_in_the_next(start: int, length: int) -> None:
    rows = chain()
    after = rows[start + length :]
    shown = [(row.number, start, None, True) for row in after[:1]] or [(start, start - 1, "newest", True)]
    assert found([*rows[:start], *after]) == shown


@given(st.permutations(range(LENGTH)))
def test_rows_in_another_order_show(order: list[int]) -> None:
    rows = chain()
    moved = [replace(rows[place], number=number) for number, place in enumerate(order, 1)]
    assert bool(found(moved)) is (order != sorted(order))


@pytest.mark.parametrize("lapsed", range(LENGTH))
@pytest.mark.parametrize("gone", NUMBERS)
def test_whichever_row_is_taken_out_shows_also_after_a_lapse(lapsed: int, gone: int) -> None:
    ends = replace(ENDS, follows=chain()[lapsed - 1].seal if lapsed else b"")
    assert found(chain()[lapsed:], ends) == []
    rest = [row for row in chain()[lapsed:] if row.number != gone]
    assert bool(found(rest, ends)) is (gone > lapsed)


@pytest.mark.parametrize("gone", NUMBERS)
def test_the_oldest_rows_taken_out_show_in_the_next(gone: int) -> None:
    shown = [(gone + 1, 0, "oldest", True)] if gone < LENGTH else [(0, 0, "newest", True)]
    assert found(chain()[gone:]) == shown


@pytest.mark.parametrize("kept", NUMBERS)
def test_the_newest_rows_cut_off_show_in_the_last_that_is_left(kept: int) -> None:
    shown = [(kept, kept - 1, "newest", True)] if kept < LENGTH else []
    assert found(chain()[:kept]) == shown


@pytest.mark.parametrize("one", NUMBERS)
@pytest.mark.parametrize("other", NUMBERS)
def test_two_rows_that_changed_places_show(one: int, other: int) -> None:
    rows = chain()
    rows[one - 1], rows[other - 1] = (
        replace(rows[other - 1], number=one),
        replace(rows[one - 1], number=other),
    )
    assert bool(found(rows)) is (one != other)


@pytest.mark.parametrize("rows", [[], chain()])
def test_ends_that_are_gone_show(rows: list[Sealed]) -> None:
    assert list(breaks(Chain(rows, None))) == [Break(None, 0, "both")]


@pytest.mark.parametrize("ends", [replace(ENDS, follows=b"x"), replace(ENDS, newest=b"x")])
def test_ends_that_were_changed_show(ends: Ends) -> None:
    assert len(found(chain(), ends)) == 1
    assert len(found([], ends)) == 1


@pytest.mark.parametrize("lapsed", range(1, LENGTH))
def test_of_a_chain_that_began_to_lapse_without_ends_the_oldest_row_is_held_to_what_it_was(
    lapsed: int,
) -> None:
    rows = chain()[lapsed:]
    ends = ends_of(rows)
    assert found(rows, ends) == []
    assert Chain(rows, ends).is_taken_over
    for act in (None, replace(ACT, why="another")):
        changed = [replace(rows[0], act=act), *rows[1:]]
        assert found(changed, ends) == [(lapsed + 1, 0, "oldest", True)]
    assert found(rows[1:], ends) != []


def test_the_first_of_all_is_held_to_the_beginning_also_without_ends() -> None:
    [*_, last] = chain()
    moved = [replace(last, number=1)]
    assert found(moved, ends_of(moved)) == [(1, 0, "oldest", False)]


@pytest.mark.parametrize("lapsed", [0, 1, 2])
def test_what_is_no_act_any_more_shows_wherever_it_stands(lapsed: int) -> None:
    rows = chain()[lapsed:]
    rows[0] = replace(rows[0], act=None)
    assert list(breaks(Chain(rows, ends_of(rows)))) == [Break(rows[0], 0, "oldest")]


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
