import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.agreement import agree, is_told_otherwise
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import tokens_of


@pytest.mark.parametrize(
    ("language", "text", "holds"),
    [
        ("en", "brother her", False),
        ("en", "brother his", True),
        ("en", "family he", False),
        ("pt", "médico ela", False),
        ("pt", "colega ela", True),
        ("es", "enfermera él", False),
        ("es", "dentista ella", True),
    ],
)
def test_a_pronoun_stands_for_nobody_of_the_other_kind(language: str, text: str, holds: bool) -> None:
    tokens = tokens_of(Normal(text))
    pronoun = Mention(1, 1, "third")
    assert agree(tokens, CUES[language], Mention(0, 0, "outsider"), pronoun) is holds


@pytest.mark.parametrize(
    ("said", "other"), [("nurse she his", True), ("nurse he his", False), ("nurse her his", False)]
)
def test_whoever_is_she_next_is_not_he(said: str, other: bool) -> None:
    tokens = tokens_of(Normal(said))
    nurse, between, pronoun = Mention(0, 0, "outsider"), Mention(1, 1, "third"), Mention(2, 2, "third")
    mentions = [nurse, between, pronoun]
    assert is_told_otherwise(tokens, mentions, CUES["en"], nurse, pronoun) is other
