import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import WORD, Places, Spelling, plain, spellings, words_in


@given(st.text())
def test_plain_spelling_keeps_every_position_and_is_its_own_plain_spelling(text):
    lower = Normal(text).lower
    assert len(plain(lower)) == len(lower)
    assert plain(plain(lower)) == plain(lower)


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("müller", "mueller"),
        ("müller", "muller"),
        ("mueller", "muller"),
        ("strauß", "strauss"),
        ("lefèvre", "lefevre"),
        ("åse", "aase"),
    ],
)
def test_accents_are_dropped_or_written_out(name, spelling):
    assert spelling in spellings(name)


@given(st.text(max_size=30))
def test_a_word_is_one_of_its_own_spellings(word):
    assert plain(word.lower()) in spellings(word.lower())


@given(st.text() | st.text(st.characters(max_codepoint=0x7F)))
def test_the_words_of_a_text_are_its_runs_of_letters_and_digits(text):
    assert words_in(text) == WORD.findall(text)


@given(st.text("a1 _-é.\n", max_size=500), st.integers(1, 5))
def test_every_word_is_known_by_its_number_to_stand_where_it_stands(text, times):
    places = Places(text * times, words_in(text * times))
    found = [word.span() for word in WORD.finditer(text * times)]
    assert [places[at] for at in reversed(range(len(found)))] == found[::-1]


@given(st.text("a1 _-é.\n", max_size=50), st.text("a1 _-é.\n", max_size=50))
def test_a_text_is_spelled_from_a_place_on_as_if_it_began_there(before, behind):
    said = Spelling.of(f"{before} {behind}").since(len(before))
    assert said.words == words_in(plain(f" {behind}"))
    assert said.text == plain(f" {behind}")
