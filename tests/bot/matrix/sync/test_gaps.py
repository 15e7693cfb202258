"""What a limited timeline left out is fetched page by page, to the bot's own joining at most."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import Failure, RateLimited, Refused, Unreachable
from bot.matrix.sync import gaps
from bot.matrix.sync.gaps import EVENTS_A_PAGE, Gap, is_own_join, own_join_in
from policies.vocabulary import RoomId, UserId
from tests.bot.matrix.sync.events import ASHA, BOT, ROOM, member, said
from tests.bot.matrix.wire import Wire

WHERE = ("GET", f"rooms/{ROOM}/messages")
CAME = member(BOT, "join", event_id="$came", unsigned={"prev_content": {"membership": "invite"}})
RENAMED = member(BOT, "join", "Rose", unsigned={"prev_content": {"membership": "join"}})


def a_gap() -> Gap:
    return Gap(RoomId(ROOM), start="t9", since="s0", own=UserId(BOT))


async def fetched(wire: Wire) -> list[Any]:
    gap = a_gap()
    await gap.read_on(wire)
    assert gap.is_over
    assert not gap.given_up
    return gap.events


def page(*newest_first: Any, end: Any = None) -> dict[str, Any]:
    return {"chunk": list(newest_first), **({"end": end} if end is not None else {})}


async def test_pages_follow_one_another_back_to_the_position(wire: Wire) -> None:
    wire.answers(*WHERE, page(said("d"), said("c"), end="t5"), page(said("b"), said("a")))
    assert [event["content"]["body"] for event in await fetched(wire)] == ["a", "b", "c", "d"]
    asked = [asked.query for asked in wire.asked]
    assert [(query["from"], query["to"], query["dir"]) for query in asked] == [
        ("t9", "s0", "b"),
        ("t5", "s0", "b"),
    ]
    assert {query["limit"] for query in asked} == {str(EVENTS_A_PAGE)}


async def test_nothing_before_the_bots_own_joining_is_read(wire: Wire) -> None:
    wire.answers(*WHERE, page(said("after"), CAME, said("before"), end="t5"))
    assert await fetched(wire) == [CAME, said("after")]
    assert len(wire.asked) == 1


async def test_a_change_of_its_own_name_is_no_joining(wire: Wire) -> None:
    wire.answers(*WHERE, page(RENAMED, said("before")))
    assert await fetched(wire) == [said("before"), RENAMED]


async def test_where_the_bot_was_put_out_meanwhile_what_was_read_counts(wire: Wire) -> None:
    wire.answers(*WHERE, page(said("b"), end="t5"), Refused(403, "M_FORBIDDEN"))
    wire.answers("GET", "joined_rooms", {"joined_rooms": ["!another"]})
    assert await fetched(wire) == [said("b")]


@pytest.mark.parametrize("refusal", [Refused(400, "M_INVALID_PARAM"), Refused(403, "M_FORBIDDEN")])
@pytest.mark.parametrize("in_rooms", [{"joined_rooms": [ROOM]}, Refused(403, "M_FORBIDDEN")])
async def test_what_is_refused_in_a_room_that_the_bot_is_still_in_is_known_to_be_missing(
    wire: Wire, refusal: Failure, in_rooms: Any
) -> None:
    wire.answers(*WHERE, page(said("b"), end="t5"), refusal)
    wire.answers("GET", "joined_rooms", in_rooms)
    gap = a_gap()
    await gap.read_on(wire)
    assert gap.events == [said("b")]
    assert gap.given_up == str(refusal)


@pytest.mark.parametrize("failure", [Unreachable("away"), RateLimited(timedelta(seconds=1))])
async def test_half_a_gap_is_not_taken_for_a_whole_one_and_is_not_read_twice(
    wire: Wire, failure: Failure
) -> None:
    wire.answers(*WHERE, page(said("b"), end="t5"), failure, page(said("a")))
    gap = a_gap()
    with pytest.raises(type(failure)):
        await gap.read_on(wire)
    assert not gap.is_over
    await gap.read_on(wire)
    assert gap.events == [said("a"), said("b")]
    assert [asked.query["from"] for asked in wire.asked] == ["t9", "t5", "t5"]


@pytest.mark.parametrize("end", ["t9", "s0", "", None, 5, ["t8"]])
async def test_a_token_that_leads_nowhere_ends_it(wire: Wire, end: Any) -> None:
    wire.answers(*WHERE, page(said("a"), end=end))
    assert await fetched(wire) == [said("a")]
    assert len(wire.asked) == 1


async def test_a_history_without_end_has_one_here(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gaps, "MOST_PAGES", 7)
    wire.answers(*WHERE, *(page(said(f"{n}"), end=f"t{n}") for n in range(100, 200)))
    gap = a_gap()
    await gap.read_on(wire)
    assert len(gap.events) == len(wire.asked) == 7
    assert gap.given_up


@pytest.mark.parametrize("odd", [{}, {"chunk": None}, {"chunk": {"a": 1}}, {"chunk": [None, 5, "x", []]}])
async def test_a_page_without_events_is_an_empty_one(wire: Wire, odd: Any) -> None:
    wire.answers(*WHERE, odd)
    assert await fetched(wire) == []


@given(st.lists(st.lists(st.integers(), max_size=4), min_size=1, max_size=6))
async def test_however_the_history_is_cut_into_pages_it_is_read_in_order(pages: list[list[int]]) -> None:
    wire = Wire()
    ends = [f"t{n}" for n in range(len(pages) - 1)]
    wire.answers(
        *WHERE,
        *(
            page(*(said(f"{number}") for number in numbers), end=end)
            for numbers, end in zip(pages, [*ends, None], strict=True)
        ),
    )
    newest_first = [said(f"{number}") for numbers in pages for number in numbers]
    assert await fetched(wire) == newest_first[::-1]


@pytest.mark.parametrize(
    ("event", "joins"),
    [
        (CAME, True),
        (member(BOT, "join"), True),
        (member(BOT, "join", unsigned={"prev_content": {"membership": "leave"}}), True),
        (member(BOT, "join", unsigned=None), True),
        (RENAMED, False),
        (member(BOT, "invite"), False),
        (member(BOT, "leave"), False),
        (member(ASHA, "join"), False),
        ({**CAME, "type": "m.room.message"}, False),
        ({**CAME, "content": None}, False),
        ({}, False),
    ],
)
def test_only_coming_in_is_a_joining(event: Any, joins: bool) -> None:
    assert is_own_join(event, UserId(BOT)) is joins


@given(st.lists(st.booleans(), max_size=12))
def test_the_last_joining_is_found_wherever_it_stands(joins: list[bool]) -> None:
    found = own_join_in([CAME if join else said("a") for join in joins], UserId(BOT))
    assert (found is None) is (True not in joins)
    if found is not None:
        assert joins[found]
        assert True not in joins[found + 1 :]
