"""Statements that tell a real name: a surname, a full name, a former name behind a display name."""

from collections.abc import Iterable, Iterator, Sequence

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.full_names import full_names
from policies.identifying_details.identities import identities
from policies.identifying_details.naming.animals import is_an_animals
from policies.identifying_details.naming.announcing import ANNOUNCING_WORDS, PLAIN_NAME
from policies.identifying_details.naming.around import around
from policies.identifying_details.naming.backwards import backwards
from policies.identifying_details.naming.called import called
from policies.identifying_details.naming.framed import framed
from policies.identifying_details.naming.in_ways import in_ways
from policies.identifying_details.naming.namesakes import is_a_namesakes
from policies.identifying_details.naming.officially import officially
from policies.identifying_details.naming.once import once
from policies.identifying_details.naming.spelled import spelled
from policies.identifying_details.naming.taken_back import taken_back
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.public.famous import is_famous
from policies.identifying_details.told import Told


def told(tokens: Sequence[Token], cues: Cues, roster: Roster, answered: UserId | None = None) -> list[Told]:
    """Return the names that a text links to somebody; whose they are is not decided here.

    Args:
        tokens: its words.
        cues: those of its language.
        roster: everybody who can be named.
        answered: whose message it answers, if it does.
    """
    found = [
        *_announced(tokens, cues, roster),
        *_of_nobody_famous(tokens, full_names(tokens, cues, roster)),
        *_of_nobody_famous(tokens, identities(tokens, cues, roster, answered)),
    ]
    kept: list[Told] = []
    for name in found:
        if is_an_animals(tokens, name.first, cues, roster):
            continue
        if not any(one.first <= name.last and name.first <= one.last for one in kept):
            kept.append(name)
    return kept


def _announced(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield the names that a text announces in so many words."""
    phrased = not ANNOUNCING_WORDS.isdisjoint([token.text for token in tokens])
    if phrased:
        yield from around(tokens, cues, cues.surnames, "surname", roster)
        yield from around(tokens, cues, cues.real_names, "real name", roster)
        yield from around(tokens, cues, PLAIN_NAME, "full name", roster)
        yield from framed(tokens, cues, roster)
        yield from called(tokens, cues, roster)
        yield from once(tokens, cues, roster)
    yield from officially(tokens, cues, roster)
    yield from in_ways(tokens, cues, roster)
    yield from spelled(tokens, cues, roster)
    if phrased:
        yield from taken_back(tokens, cues, roster)
    yield from backwards(tokens, cues, roster)


def _of_nobody_famous(tokens: Sequence[Token], found: Iterable[Told]) -> Iterator[Told]:
    """Leave out namesakes, and public figures (he is Jim Knopf) but where somebody so called is named too."""
    for name in found:
        if is_a_namesakes(tokens, name.first, name.last):
            continue
        first = tokens[name.first].text
        besides = sum(token.text == first for token in tokens) > 1
        if besides or not is_famous([token.text for token in tokens[name.first : name.last + 1]]):
            yield name
