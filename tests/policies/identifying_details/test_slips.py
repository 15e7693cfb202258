import pytest

from policies.identifying_details.normal import Normal
from policies.identifying_details.slips import MOST_LOOKED_UP, may_be_mistyped, slips
from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("her nubmer is", [(4, 10, "number")]),
        ("her number is", []),
        ("Nubmer Okonkwo", []),
        ("kessler", []),
    ],
)
def test_an_everyday_word_that_is_one_slip_away_is_meant(
    text: str, right: list[tuple[int, int, str]]
) -> None:
    assert slips(text, ("en",)) == right


@pytest.mark.parametrize(
    ("text", "may"),
    [("her nubmer is", True), ("maya wroks at", True), ("her number is", False), ("i am fine ok", False)],
)
def test_what_no_dictionary_has_may_be_mistyped(text: str, *, may: bool) -> None:
    assert may_be_mistyped(frozenset(text.split()), ("en",)) is may
    assert may or not slips(text, ("en",))


def test_a_text_full_of_unknown_words_is_left_alone() -> None:
    assert slips(" nubmer" * (MOST_LOOKED_UP + 1), ("en",)) == []


def test_a_detail_beside_a_mistyped_word_is_found_where_it_stands() -> None:
    text = "Maya's surnmae is Okonkwo"
    verdict = say(room_with(member("Maya"), member("Zed")), text, sender="Zed")
    assert verdict.verdict == "warn"
    assert [text[one.start : one.end] for one in verdict.findings] == ["Okonkwo"]


def test_other_words_keep_their_places() -> None:
    normal = Normal("her nubmer: 5").with_words([(4, 10, "no")])
    assert normal.folded == "her no: 5"
    assert normal.span(8, 9) == (12, 13)
