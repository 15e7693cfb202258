import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import sentence_of, tokens_of, without_fillers


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I saw Maya. She is well", 2),
        ("Dr. Patel called", 1),
        ("am 3. Mai 1988", 1),
        ("write to maya.o@example.com today", 1),
        ("really?? yes", 2),
        ("one\ntwo", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_people_end_them(text, sentences):
    tokens = tokens_of(Normal(text))
    assert len({token.sentence for token in tokens}) == sentences


def test_a_token_knows_its_capital_its_gap_and_whether_it_opens():
    maya, s, number = tokens_of(Normal("Maya's number"))
    assert (maya.capital, maya.opens, s.gap, number.gap, number.capital) == (True, True, "'", " ", False)


@given(st.text())
def test_tokens_stand_where_they_say(text):
    normal = Normal(text)
    end = 0
    for token in tokens_of(normal):
        assert end <= token.start < token.end <= len(normal.folded)
        end = token.end


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("ok so Maya is well", ["ok", "maya"]),
        ("Maya is well", ["maya"]),
        ("I saw Maya. anyway she is well", ["i", "anyway", "she"]),
        ("1. Maya is well", ["1", "maya"]),
        ("2) Maya is well", ["2", "maya"]),
        ("3. Mai 1988", ["3"]),
        ("ok so", ["ok"]),
        ("", []),
    ],
)
def test_what_says_nothing_opens_a_sentence_and_so_does_what_follows(text, opening):
    tokens = without_fillers(tokens_of(Normal(text)), frozenset({"ok", "so", "anyway"}))
    assert [token.text for token in tokens if token.opens] == opening
    assert [token[:5] for token in tokens] == [token[:5] for token in tokens_of(Normal(text))]


def test_a_sentence_is_all_words_between_two_full_stops() -> None:
    tokens = tokens_of(Normal("I came. Maya was there too. She left."))
    assert [tokens[at].text for at in sentence_of(tokens, 3, 4)] == ["maya", "was", "there", "too"]
    assert sentence_of(tokens, 0, 0) == range(2)
