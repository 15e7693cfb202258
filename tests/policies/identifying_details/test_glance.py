import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details import Heard, Member, Place, Room, registered
from policies.identifying_details.detectors import is_bare, structured
from policies.identifying_details.glance import cues_among, is_plain_talk, may_hold_details
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.registered.runs import disguised, has_digit, spells_digits
from tests.policies.identifying_details.a_room import KEY, say, user

CASES = {
    path.stem: [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    for path in sorted((Path(__file__).parent / "cases").glob("*.jsonl"))
}
PIECES = sorted({piece for texts in CASES.values() for text in texts for piece in text.split(" ")})
PLACE = Place(("US", "GB", "DE"), ("en",))


def at_a_glance(text: str) -> bool:
    normal = Normal(text)
    said = plain(normal.lower)
    words = frozenset(words_in(said))
    return not may_hold_details(
        normal.folded, words, cues_among(normal.folded, words), bare=is_bare(said), weak=True
    )


MIXTURES = st.builds(
    lambda pieces, between: between.join(pieces),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=12),
    st.sampled_from([" ", "", ". "]),
)


@pytest.mark.parametrize(
    "text",
    [
        "I feel better today, thanks!",
        "oh no, her surname again",
        "nobody tells you that… it’s hard",
        "así me siento; ¡gracias!",
    ],
)
def test_everyday_talk_is_settled_at_a_glance(text):
    assert at_a_glance(text)


@pytest.mark.parametrize(
    "text",
    [
        "at 9",
        "me@there",
        "#tag",
        "u/name",
        "a.b",
        "dre$s",
        "hey!you",
        "crosswords",
        "seen & heard",
        "on insta",
    ],
)
def test_where_a_rule_may_begin_a_closer_look_is_taken(text):
    assert not at_a_glance(text)


@pytest.mark.parametrize("name", CASES)
def test_what_is_settled_at_a_glance_holds_nothing(name):
    settled = [text for text in CASES[name] if at_a_glance(text)]
    assert [text for text in settled if structured(text, PLACE)] == []


def test_much_is_settled_at_a_glance():
    assert sum(at_a_glance(text) for texts in CASES.values() for text in texts) > 1000


@given(MIXTURES)
def test_no_mixture_settled_at_a_glance_holds_anything(text):
    assert not at_a_glance(text) or not structured(text, PLACE)


@given(MIXTURES)
def test_plain_talk_has_no_figure_no_sign_that_stands_in_for_a_letter_and_no_digits_in_words(text):
    normal = Normal(text)
    said = plain(normal.lower)
    words = words_in(said)
    plain_talk = is_bare(said) and not cues_among(normal.folded, frozenset(words))
    odd = has_digit(said) or disguised(said, digits=False) or spells_digits(words, frozenset(words))
    assert not (plain_talk and odd)


def test_whoever_joins_is_met_in_words_that_were_settled_before():
    room = Room([Member(user("Leo"), "Leo")], key=KEY)
    text = "we spoke with Wrenley yesterday"
    assert say(room, text).verdict == say(room, text).verdict == "none"
    wrenley = registered("name", "Ada Wrenley", owner=user("Ada"), key=KEY)
    room.add(Member(user("Ada"), "moth", (wrenley,)))
    assert room.verdict(Heard(text, user("Leo"))).verdict == "warn"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("i was at home again", True),
        ("we met at four", False),
        ("at school in may, on the fourth", False),
    ],
)
def test_talk_with_a_cue_is_plain_where_no_number_is_said(text, plain):
    words = frozenset(text.split())
    assert is_plain_talk(words, cues_among(text, words), bare=True) is plain
    assert not is_plain_talk(words, frozenset(), bare=False)
