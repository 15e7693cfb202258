"""Reads texts in a room of Hope and Leo."""

from policies.identifying_details import Member
from policies.identifying_details.cues import CUES
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token, tokens_of
from tests.policies.identifying_details.a_room import user


def reading(text: str, language: str = "en") -> tuple[list[Token], Cues, Roster]:
    """Return the words of a text, the cues of its language, and everybody who can be named."""
    roster = Roster()
    for name in ("Hope", "Leo"):
        roster.add(Member(user(name), name))
    return tokens_of(Normal(text)), CUES[language], roster


def place(tokens: list[Token], word: str) -> int:
    """Return where a word stands."""
    return next(at for at, token in enumerate(tokens) if token.text == word)
