"""Names that are put right: Uli heißt gar nicht Uli, sondern Friedhelm; she isn't called Hope but Judith."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.identities.people import People, Person
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told

_CALLED = words("called")
_BUT = words("sondern but sino mais mas maar its it cest c")
"""What stands in front of the right name."""
_JOINING = words("s is est er sie e")
"""What may stand between the two: it's Judith, c'est Judith."""
_DENYING = NOT | words("t isnt wasnt aint geen kein")
_BACK = 4
_AHEAD = 8
_LONGEST = 4


def contrasted(tokens: Sequence[Token], cues: Cues, roster: Roster, people: People) -> Iterator[Told]:
    """Yield each name that a member is said to have instead of another."""
    calling = _CALLED | {phrase[-1] for phrase in cues.called}
    for at, token in enumerate(tokens):
        if token.text not in calling or (person := _before(at, people)) is None:
            continue
        denied = False
        for behind in range(person.first + 1, min(at + _AHEAD, len(tokens))):
            text = tokens[behind].text
            denied = denied or text in _DENYING
            if behind > at and denied and text in _BUT and (name := _name(tokens, behind + 1, cues, roster)):
                yield Told(*name, "put right", person.members, person.first)
                break


def _before(verb: int, people: People) -> Person | None:
    """The member in front of the verb."""
    for at in range(verb - 1, max(-1, verb - 1 - _BACK), -1):
        person = people.ending_at(at) if people.same(at, verb) else None
        if person is not None and person.members:
            return person
    return None


def _name(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> tuple[int, int] | None:
    """Where the name begins and ends that stands there, perhaps behind a small word."""
    while at < len(tokens) and tokens[at].text in _JOINING:
        at += 1
    if at >= len(tokens) or not tokens[at].capital or roster.shows(tokens[at].text):
        return None
    if among(tokens[at].text, cues.frequent, cues.nouns, cues.i):
        return None
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].capital and last - at < _LONGEST:
        if tokens[last + 1].gap not in {" ", "-", "'"} or tokens[last + 1].opens:
            break
        last += 1
    return at, last
