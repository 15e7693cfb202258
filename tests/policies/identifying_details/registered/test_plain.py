import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import WORD, plain, spellings, words_in


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
