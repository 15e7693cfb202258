import string
import time
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors import DETECTORS, Look, is_bare, structured

PLACE = Place(regions=("US", "GB", "DE", "FR"), user_ids=frozenset({"@leo:example.org"}))
PIECES = [
    "her number is ", "415 555 0132", "maya@example.com", "14 Larch Road", "@maya on insta",
    "born 3 May 1988", "works at ", "Northfield High", "4111 1111 1111 1111", "51.5033, -0.1195",
    "https://t.me/maya", "NE99 1ZZ", " and ", ", ", "\n", "four one five ", "@", ".", "1", "é",
    "\u200b", "４", " at ", " dot ", "rue ", "straße 5", "@leo:example.org", "e\u0301", "+", "(",
    "#", "u/", "AB12 CDE", "reg ",
]  # fmt: skip
messages = st.one_of(
    st.text(max_size=120),
    st.text(string.printable, max_size=120),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
)
LENGTH = 65_536
HOSTILE = [
    "a.", "1", "@", "1-", "(", "1 ", "a@", "1.1.", "one ", "+1", "12 rue ", "at at ", " dot ",
    "born may 1 ", "works at A ", "insta: ", "http://", "www.a.", "@a:b.", "::",
    "4111 1111 1111 1111 ", "phone 123456 ", "a\u200b", "４１５ ", "x@x.x", "A1 ", "1.1111, 1.1111 ",
    "a-", "//", "_", "e\u0301", "reg A1 ", "ssn 1 ", "\u200b", "street 1 ", "quatre vingt ",
    "a . a @ ", "a at b dot c ", "found insta a_b ",
]  # fmt: skip


@given(messages)
@settings(max_examples=300)
def test_findings_lie_in_the_text_in_order_and_apart(text: str) -> None:
    found = structured(text, PLACE)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.lists(st.sampled_from(PIECES[:18]), max_size=8).map("".join), st.data())
@settings(max_examples=200)
def test_zero_width_characters_do_not_change_what_is_found(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(text)))
    hidden = text[:cut] + "\u200b" + text[cut:]
    found, still = structured(text, PLACE), structured(hidden, PLACE)
    assert [(one.category, one.value) for one in still] == [(one.category, one.value) for one in found]
    assert [hidden[one.start : one.end].replace("\u200b", "") for one in still] == [
        text[one.start : one.end].replace("\u200b", "") for one in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "her number is 415 555 0132",
        "maya.o at example dot com",
        "she lives at 14 larch road",
        "nhs number 943 476 5919",
        "born 3 may 1988",
        "insta: mayabakes",
    ],
)
def test_capitals_do_not_change_what_is_found(text: str) -> None:
    found = [(one.category, one.value.lower()) for one in structured(text, PLACE)]
    assert found
    assert [(one.category, one.value.lower()) for one in structured(text.upper(), PLACE)] == found


@pytest.mark.parametrize("unit", HOSTILE)
def test_sixty_four_kilobytes_of_hostile_text_take_no_time(unit: str) -> None:
    text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
    start = time.process_time()
    structured(text, PLACE)
    # A tenth of this is usual; what must not happen is seconds, and machines that run tests are slow.
    assert time.process_time() - start < 0.5


@given(st.text(alphabet="a1@.-/:(+ x,\n", max_size=6), st.integers(200, 3000))
@settings(max_examples=60, deadline=None)
def test_no_repeated_snippet_is_slow(unit: str, times: int) -> None:
    start = time.process_time()
    structured(unit * times, PLACE)
    assert time.process_time() - start < 0.5


def test_the_longer_of_two_overlapping_findings_stands(details: Callable[..., list[Detail]]) -> None:
    (one,) = details("https://wa.me/14155550132", "US")
    assert one.category == "handle"


def test_what_the_operator_allows_is_no_detail(details: Callable[..., list[Detail]]) -> None:
    text = "our group's number is (415) 555-0132"
    assert details(text, "US", allow=("415-555-0132",)) == []
    assert len(details(text, "US", allow=("",))) == 1


def test_no_repr_shows_what_was_written() -> None:
    text = "her number is 415 555 0132"
    assert "415" not in repr(Look(text))
    assert "415" not in repr(structured(text, PLACE))


def test_every_detector_is_named_once() -> None:
    names = [detector.name for detector in DETECTORS]
    assert len(set(names)) == len(names) == 11


_LETTERS = st.sampled_from(("look", "at", "the", "dot", "works", "insta", "one", "two", "born", "é", "Ab"))


@given(st.lists(_LETTERS, max_size=8), st.sampled_from((" ", ", ", "! ", ": ", "\n", "-")))
def test_a_bare_message_without_a_cue_is_worth_nothing_to_any_detector(words: list[str], gap: str) -> None:
    look = Look(gap.join(words))
    assert is_bare(look.lower)
    if not any(look.has_any(detector.cues) for detector in DETECTORS):
        assert not any(detector.worth(look, PLACE) for detector in DETECTORS)


@pytest.mark.parametrize("text", ["at 7", "me@home", "a.b", "u/abc", "#group", "three words", "1"])
def test_a_sign_or_a_figure_makes_a_message_worth_looking_at(text: str) -> None:
    assert not is_bare(text)
