import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import tokens_of
from policies.identifying_details.ownership.ways.nouns import Nouns


def nouns(text: str) -> Nouns:
    """What reads the nouns of a text whose last word is a detail."""
    tokens = tokens_of(Normal(text))
    return Nouns(tokens, CUES["en"], frozenset((len(tokens) - 1,)))


@pytest.mark.parametrize("text", ["your number", "your old phone number", "your text from 12", "your 12"])
def test_a_noun_of_a_detail_or_the_detail_itself_follows(text):
    assert nouns(text).next_is_noun(0)


@pytest.mark.parametrize("text", ["your sister number 12", "your. Number 12", "your very big soft red 12"])
def test_a_relation_an_end_or_too_many_words_come_between(text):
    assert not nouns(text).next_is_noun(0)


@pytest.mark.parametrize(("text", "labelled"), [("Maya 12", True), ("Maya: 12", True), ("Maya, 12", False)])
def test_a_name_right_in_front_of_a_detail_labels_it(text, labelled):
    assert nouns(text).labels(Mention(0, 0, "member")) is labelled


def test_what_is_hers_may_stand_in_front():
    assert nouns("number hers").noun_before(1)
    assert not nouns("beside hers").noun_before(0)
