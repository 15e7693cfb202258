import pytest

from policies.identifiers import UserId
from policies.identifying_details.cues import CUES
from policies.identifying_details.facts import Member
from policies.identifying_details.identities.addressed import Addressed
from policies.identifying_details.identities.bearers import Bearers
from policies.identifying_details.identities.shapes import Shapes
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import tokens_of

MAYA = (UserId("@maya:example.org"),)


def bearer(text: str):
    """Who bears the full name that ends with "Pickersgill": the word, and its members."""
    roster = Roster()
    roster.add(Member(MAYA[0], "Maya"))
    tokens, cues = tokens_of(Normal(text)), CUES["en"]
    shape = Shapes(tokens, cues, roster).full_name(
        next(at for at, token in enumerate(tokens) if token.text == "pickersgill") - 1
    )
    if shape is None:
        return None
    person = Addressed(tokens, cues, roster, Bearers(tokens, cues, roster)).of_a_full_name(shape)
    return (tokens[person.first].text, person.members) if person is not None else None


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
