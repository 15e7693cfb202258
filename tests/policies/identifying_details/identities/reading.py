"""Reads texts about a Pickersgill, in a room of Maya."""

from policies.identifiers import UserId
from policies.identifying_details.cues import CUES
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.facts import Member
from policies.identifying_details.identities.people import People
from policies.identifying_details.identities.shapes import Shape, Shapes
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token, tokens_of

MAYA = (UserId("@maya:example.org"),)


def reading(text: str) -> tuple[list[Token], Cues, Roster, People]:
    """Return what is given to whatever looks for who bears a name."""
    roster, tokens, cues = Roster(), tokens_of(Normal(text)), CUES["en"]
    roster.add(Member(MAYA[0], "Maya"))
    return tokens, cues, roster, People(tokens, cues, roster)


def full_name(text: str) -> Shape | None:
    """Return the full name that ends with "Pickersgill"."""
    tokens, cues, roster, _ = reading(text)
    surname = next(at for at, token in enumerate(tokens) if token.text == "pickersgill")
    return Shapes(tokens, cues, roster).full_name(surname - 1)
