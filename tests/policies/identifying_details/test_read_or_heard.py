from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of
from policies.identifying_details.read_or_heard import is_read_or_heard


def is_told(text: str) -> bool:
    tokens = tokens_of(Normal(text))
    return is_read_or_heard(tokens, range(len(tokens)), {token.text for token in tokens}, CUES["en"])


def test_a_name_on_an_envelope_is_read() -> None:
    assert is_told("the envelope had Hope Marsh on it")


def test_a_namesake_and_a_relation_are_somebody_else() -> None:
    assert not is_told("the envelope was for another Hope Marsh")
    assert not is_told("the envelope was for my aunt Hope Marsh")
    assert not is_told("we saw Hope Marsh")
