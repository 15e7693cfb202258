"""Reads who is spoken of in a text, in a room of Maya, Leo, Hope and Will."""

from policies.identifiers import UserId
from policies.identifying_details import Member
from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.mentions import Reader
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token, tokens_of
from tests.policies.identifying_details.a_room import user

HERE = ("Maya", "Leo", "Hope", "Will")


def reader(text: str, language: str = "en", taken: dict[int, UserId | None] | None = None) -> Reader:
    """Return who reads a text; `taken` are words that are details, with the owner of a registered name."""
    roster = Roster()
    for name in HERE:
        roster.add(Member(user(name), name))
    return Reader(tokens_of(Normal(text)), CUES[language], roster, taken=taken or {}, starts=frozenset())


def mentions(text: str, language: str = "en") -> list[Mention]:
    """Return everybody spoken of."""
    return reader(text, language).mentions()


def words_of(tokens: list[Token], mention: Mention) -> str:
    """Return the words that mention somebody, in plain spelling."""
    return " ".join(token.text for token in tokens[mention.first : mention.last + 1])


def read(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return everybody spoken of: by which words, what kind of person, in which way."""
    tokens = tokens_of(Normal(text))
    return [(words_of(tokens, one), one.who, one.how) for one in mentions(text, language)]
