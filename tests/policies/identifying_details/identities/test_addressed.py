import pytest

from policies.identifying_details.identities.addressed import Addressed
from tests.policies.identifying_details.identities.reading import MAYA, full_name, reading


def bearer(text: str):
    """Who bears the full name that ends with "Pickersgill": the word, and its members."""
    given, shape = reading(text), full_name(text)
    person = Addressed(*given).of_a_full_name(shape) if shape is not None else None
    return (given[0][person.first].text, person.members) if person is not None else None


@pytest.mark.parametrize(
    "text",
    [
        "Maya Pickersgill you daft thing get back here",
        "Maya Pickersgill if you're reading this, come back",
        "Maya Pickersgill right?? you gave that talk",
        "Maya? That's Judith Pickersgill",
        "Maya! this is Judith Pickersgill from school",
        "Judith Pickersgill on the radio, our Maya",
        "Maya, Judith Pickersgill, come in, your time is up",
    ],
)
def test_whoever_is_called_by_a_full_name_bears_it(text):
    assert bearer(text) == ("maya", MAYA)


@pytest.mark.parametrize(
    "text",
    [
        "the paper lists you, Judith Pickersgill, as a daughter",
        "you taught my kid, Mrs Pickersgill",
        "wasn't it you on the front page? Judith Pickersgill, 31",
        "I think you know me, Mrs Pickersgill.",
    ],
)
def test_a_name_set_beside_you_is_yours(text):
    assert bearer(text) == ("you", ())


@pytest.mark.parametrize(
    "text",
    [
        "Maya came. That's Judith Pickersgill on the radio",
        "Judith Pickersgill on the radio, our Maya loves her",
        "you should ask Mrs Pickersgill",
        "you met my boss, Judith Pickersgill said so",
        "ring the office, Mrs Pickersgill",
        "I miss you, Judith Pickersgill sings",
        "Maya, Judith Pickersgill, what a singer",
        "are you up? Judith Pickersgill is on",
    ],
)
def test_nobody_here_is_called_so(text):
    assert bearer(text) is None
