import pytest

from policies.identifying_details.registered import runs


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
    ("text", "least", "may"),
    [
        ("at 7 tomorrow", 6, False),
        ("415 555", 6, True),
        ("four one five 555", 6, True),
        ("double five and 1", 6, True),
        ("four one five", 6, False),
    ],
)
def test_too_few_digits_are_no_number(text, least, may):
    assert runs.may_have_digits(text, text.split(), least) is may
