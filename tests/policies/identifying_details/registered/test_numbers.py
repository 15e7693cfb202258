import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.registered.numbers import numbers

TEN = frozenset({10})
DIGITS = st.text("0123456789", min_size=1, max_size=4)


def found(text: str, lengths: frozenset[int] = TEN) -> set[str]:
    return {number.text for number in numbers(text, lengths)}


@pytest.mark.parametrize(
    "text",
    ["4155550132", "415-555-0132", "(415) 555-0132", "415.555.01.32", "call 415 555 0132 today, or 988"],
)
def test_a_number_is_read_however_its_digits_are_grouped(text):
    assert found(text) == {"4155550132"}


def test_what_has_another_length_is_no_number_asked_for():
    assert found("415 555 0132", frozenset({4, 7})) == {"5550132", "0132"}
    assert not found("415 555 01324 and 4 1 5")


@given(st.lists(DIGITS), st.lists(DIGITS), st.sampled_from([" ", "-", "."]))
def test_a_number_is_found_between_any_others(before, behind, sign):
    assert "4155550132" in found(sign.join([*before, "415", "555", "0132", *behind]))


@given(st.text("0123456789 .-()a", max_size=60))
def test_every_number_has_the_digits_that_stand_at_its_place(text):
    for number in numbers(text, frozenset({4, 7, 10})):
        assert "".join(filter(str.isdigit, text[number.start : number.end])) == number.text


def test_of_a_row_without_end_only_the_first_groups_are_put_together():
    assert len(list(numbers("1 " * 30_000, frozenset({10, 11})))) == 500
    assert "4155550132" in found("100 " * 900 + "415 555 0132")
    assert "4155550132" in found("100 " * 20_000 + "a 415 555 0132")
