import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of
from policies.identifying_details.ownership.ways.asking import Asking


def asking(text: str, language: str) -> Asking:
    """What reads the questions of a text whose last word is a detail."""
    tokens = tokens_of(Normal(text))
    return Asking(tokens, CUES[language], frozenset((len(tokens) - 1,)))


@pytest.mark.parametrize(
    ("text", "you", "holds"),
    [
        ("are you still at 12", 1, True),
        ("was it you at 12", 2, True),
        ("why don't you try 12", 3, True),
        ("when you are at 12", 1, False),
    ],
)
def test_the_verb_of_a_question_stands_in_front_of_you(text, you, holds):
    assert asking(text, "en").inverted(you) is holds


@pytest.mark.parametrize(("text", "holds"), [("t'es le serveur du 12", True), ("t'as vu le 12", False)])
def test_who_you_are_is_asked_with_an_article(text, holds):
    assert asking(text, "fr").is_asked(0) is holds


@pytest.mark.parametrize(("text", "holds"), [("I'm sat here 12", True), ("I'm going there 12", False)])
def test_whoever_is_here_is_at_the_place_behind(text, holds):
    assert asking(text, "en").is_here(0) is holds
