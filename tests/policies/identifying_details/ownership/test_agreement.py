import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.agreement import agree
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
