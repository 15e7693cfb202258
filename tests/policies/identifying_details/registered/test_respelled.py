import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.registered.plain import words_in
from policies.identifying_details.registered.respelled import joined, readings
from policies.identifying_details.registered.runs import disguised


def read(text: str) -> list[str]:
    words = words_in(text)
    return [
        one.text for one in readings(text, words, frozenset(words), disguised=disguised(text, digits=True))
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("r0bb.builds_th1ngs", "robb.builds_things"),
        ("c/ almendro no43", "c/ almendro 43"),
        ("14bis rue du moulin", "14 bis rue du moulin"),
        ("fourteen larch road", "14 larch road"),
    ],
)
def test_words_in_disguise_are_read_as_they_are_meant(text: str, meant: str) -> None:
    assert meant in read(text)


@pytest.mark.parametrize("text", ["50mg on the 22nd at 3pm", "all is well", "14 people, 3 of them late"])
def test_numbers_with_their_units_are_no_disguise(text: str) -> None:
    assert read(text) == []


def test_spaced_out_letters_are_joined_and_the_sign_is_said() -> None:
    said = joined("w i m underscore brand (a) example").text
    assert said.split() == ["wim", "underscore", "brand", "at", "example"]


@given(st.text("a1 @_n4(.)", max_size=40))
def test_every_reading_knows_where_its_words_stood(text: str) -> None:
    words = words_in(text)
    for one in (
        joined(text),
        *readings(text, words, frozenset(words), disguised=disguised(text, digits=True)),
    ):
        for at in range(len(one.text)):
            start, end = one.span(at, at + 1)
            assert 0 <= start < end <= len(text)
