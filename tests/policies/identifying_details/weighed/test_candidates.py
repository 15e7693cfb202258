from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.weighed.candidates import MOST, may_hold_any
from tests.policies.identifying_details.a_room import user
from tests.policies.identifying_details.weighed.laid_out import found, scene

WORDS = [
    "Maya", "Judith", "Marsh", "Okafor", "the", "is", "at", "Kessler", "Plastics", "Tesco", "3", "May",
    "1980", "turns", "40", "on", "04.05.1981", "born", "I", "Hope", "nurse", "Old", "Mill", "Inn", "Dr",
    "Best", "Buy", "tesco", "m", "a", "r", "s", "h",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("the parcel said Judith Marsh", "full", 3, 4),
        ("it was Okafor on the bell", "rare", 2, 2),
        ("they called Judith at the desk", "given", 2, 2),
        ("the bell says Thrussell-Okafor", "full", 3, 4),
        ("Maya is at Kessler Plastics now", "firm", 3, 4),
        ("Maya was at Tesco again", "chain", 3, 3),
        ("Maya was at tesco again", "chain", 3, 3),
        ("Maya is on the floor at Best Buy till six", "chain", 6, 7),
        ("her name goes m a r double s h on the form", "spelled", 3, 8),
        ("nobody calls her that. Desmond!! on every letter", "given", 4, 4),
        ("her card had 3 May 1980 on it", "date", 3, 5),
        ("she was 40 on 3 May", "aged", 4, 5),
        ("she is forty on the third of may", "aged", 4, 7),
        ("they said vierten vierten vierundachtzig", "date", 2, 4),
        ("so it was 25-XII-1986 then", "date", 3, 5),
        ("she had 1953, December the 8th", "date", 2, 5),
        ("she was 40 on Christmas Eve", "aged", 4, 5),
        ("em 17 de agosto, 29 aninhos", "aged", 1, 3),
    ],
)
def test_what_may_be_a_detail_is_found(text: str, kind: str, first: int, last: int) -> None:
    (one,) = found(scene(text))
    assert (one.kind, one.first, one.last) == (kind, first, last)


@pytest.mark.parametrize(
    "text",
    [
        "I had it on Monday",
        "Maya was so tired in March",
        "meeting on 3 May",
        "on 3 May 2026 we meet",
        "we feed at 5, 8, 11 and then twenty more",
        "the 22 08 71 ticket won",
        "he sold his 50er on 3 May",
        "Emily's appointment went fine",
        "we took tests a b c again",
        "that is all. However, it is",
    ],
)
def test_everyday_words_members_and_plain_days_are_none(text: str) -> None:
    assert found(scene(text)) == []


def test_a_noun_is_no_name_in_german() -> None:
    (one,) = found(scene("Maya hat die Tasche von Kratochwil im Bus vergessen", "de"))
    assert (one.kind, one.first) == ("rare", 5)


def test_a_name_that_begins_with_a_members_is_that_members() -> None:
    (one,) = found(scene("so it is Maya Okafor then"))
    assert one.members == (user("Maya"),)


def test_no_more_are_weighed_than_somebody_may_say() -> None:
    assert len(found(scene(" and ".join(["Judith Okafor"] * 40)))) == MOST


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_where_none_can_be_none_is_looked_for(words: list[str]) -> None:
    text = " ".join(words)
    laid_out = scene(text)
    distinct = frozenset(token.text for token in laid_out.tokens)
    assert may_hold_any(laid_out.normal.folded, distinct) or not found(laid_out)


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_they_do_not_overlap_and_stand_in_order(words: list[str]) -> None:
    several = found(scene(" ".join(words)))
    assert all(one.last < other.first for one, other in pairwise(several))


def test_a_month_and_a_joined_noun_are_no_names() -> None:
    assert found(scene("Maya said Sept 9 is fine")) == []
    assert found(scene("Maya kennt sich mit Wutanfällen aus", "de")) == []
    assert [one.kind for one in found(scene("Maya kennt sich mit Quellmalz aus", "de"))] == ["rare"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("saw maya Okafor at the gate", 1, 2),
        ("it was Maya Okafor's idea", 2, 3),
        ("thanks to maya Okafor's cake", 2, 3),
    ],
)
def test_a_surname_behind_a_member_makes_a_full_name(text: str, first: int, last: int) -> None:
    (one,) = found(scene(text))
    assert (one.kind, one.first, one.last, one.members) == ("full", first, last, (user("Maya"),))
