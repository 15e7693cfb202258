import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.registered import runs
from policies.identifying_details.registered.plain import words_in


def found(text: str, *lengths: int) -> set[str]:
    return {run.text for run in runs.windows(text, frozenset(lengths), 1000)}


@pytest.mark.parametrize(
    "text",
    [
        "415 555 0132",
        "415-555-0132",
        "four one five five five five oh one three two",
        "4155550132",
        "call 988 415.555.0132",
    ],
)
def test_digits_are_met_across_spaces_signs_and_words(text):
    assert "4155550132" in found(text, 10)


def test_double_and_triple_repeat_the_next_digit():
    assert "55577" in found("triple five double seven", 5)


def test_letters_beside_digits_belong_to_a_number():
    assert "bab1234" in found("b ab 1234", 7)


def test_letters_spelled_out_in_front_of_figures_belong_to_a_number_as_well():
    assert "bhzpk7318q" in found("typing here, b h z p k 7 3 1 8 q. please", 10)


def test_words_far_apart_are_no_run():
    assert not found("415 people and then, much later, 555", 6)


@pytest.mark.parametrize(
    ("text", "expected"), [("m a y a", True), ("m.a.y.a", True), ("i am a bit sad", False), ("a b", False)]
)
def test_spaced_out_letters_are_noticed(text, expected):
    words = text.replace(".", " ").split()
    assert runs.spaced_out(text, words) is expected


@pytest.mark.parametrize("text", ["0k0nkwo", "ok0nkw0", "0konkw0!"])
def test_leetspeak_is_read(text):
    assert "okonkwo" in {run.text for run in runs.leet(text, 100)}


@pytest.mark.parametrize("text", ["130", "1 2 3", "10:15"])
def test_bare_digits_are_no_leetspeak(text):
    assert not list(runs.leet(text, 100))


def test_the_work_is_bounded():
    assert len(list(runs.windows("1 " * 30_000, frozenset((8, 9, 10)), 500))) == 500
    assert len(list(runs.spaced_letters("a b c d e f g h " * 3000, frozenset((5, 6)), 500))) == 500


def test_lengths_of_digits_alone_pass_over_letters():
    kept = runs.windows("ab 12 cd", frozenset(), 100, frozenset({2, 4}))
    assert {run.text for run in kept} == {"12"}


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("at 7 tomorrow", 1),
        ("415 555", 6),
        ("four one five 555", 6),
        ("double five and 1", 3),
        ("415 then 555 and then 01", 8),
        ("treble five", 3),
        ("415 people, and 555", 3),
        ("treble", 0),
    ],
)
def test_digits_are_counted_that_stand_in_a_row(text, most):
    assert runs.most_in_a_row(words_in(text)) == most


@given(
    st.lists(
        st.sampled_from(["1", "23", "456", "one", "five", "double", "oh", "and", "at", "b2"]), max_size=12
    ).map(" ".join),
    st.integers(1, 12),
)
def test_no_number_is_longer_than_the_digits_in_a_row(text, length):
    assert not list(runs.windows(text, frozenset(), 100, frozenset({length}))) or (
        runs.most_in_a_row(words_in(text)) >= length
    )
