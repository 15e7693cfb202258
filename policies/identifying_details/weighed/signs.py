"""The signs round a candidate: what is weighed, and as what it stands in the tables of weights.

| sign | what it says |
|---|---|
| `full de`, `answers`, `opens`, `asks` | kind and language; in a reply; opens its sentence; in a question |
| `is clinic`, `is a name` | a word of an organisation, an account or a street; a first name in it |
| `small`, `small rare` | written in small letters |
| `<1 at`, `< at`, `<2 up at` | right in front stands "at"; somewhere in front; two words in a row |
| `>1 behind` and so on | the same, behind |
| `in at` | in the same sentence |
| `P< 0`, `P< at`, `P<: is at` | the nearest member in front, so many sentences away; what lies between |
| `P> …`, `P-1 …`, `P+1 …`, `by …` | behind; right in front of, and behind, the member; in their sentence |

A word stands for itself, for what it means (`~badge`), for the field which that is of (`=sign`) and, as
`/relations`, for its kinds in `Cues`. Who else is spoken of gives signs of its own, see `spoken_of`; so does
what the rules know of a strong detail, see `owned`.

What is further away than the sentence of the candidate and that of the nearest member is no sign, so that a
further sentence in which nobody is spoken of changes nothing.
"""

from collections.abc import Iterator

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.weighed.borne_by import borne_by
from policies.identifying_details.weighed.candidate import Candidate
from policies.identifying_details.weighed.meanings import field, meaning
from policies.identifying_details.weighed.row import THIS, Row
from policies.identifying_details.weighed.spoken_of import spoken_of

_TOLD_BY_WORDS = frozenset({"firm", "chain", "email", "handle", "address", "location"})
"""Kinds of which the words say what they are: a hospital, a mailbox called hello."""
_NAMES = GIVEN_NAMES - ORDINARY
_WINDOW = 8
"""Words on either side that count by where they stand."""
_BETWEEN = 14
"""Words between a member and a candidate that count as such."""
_IN_A_ROW = 4
"""Words between them that count as one, and from a candidate within which two in a row count."""
_FAR = 12
"""Words that are as far as any more."""


def signs(row: Row, one: Candidate, person: Named | None) -> Iterator[str]:
    """Yield the signs of one candidate of a row; `person` is who is named nearest, if anybody."""
    yield from _of_itself(row, one)
    yield from _on_a_side("<", row, one)
    yield from _on_a_side(">", row, one)
    yield from spoken_of(row, one, person)
    for at in row.sentence(one.first):
        yield from (f"in {word}" for word in _known(row, one, at))
    if one.members:
        yield "begins with a member"
    elif person is None:
        yield "nobody"
    else:
        yield from _of_person(row, one, person)
        yield from _between(row, one, person)


def _of_itself(row: Row, one: Candidate) -> Iterator[str]:
    inside = [token.text for token in row.tokens[one.first : one.last + 1]]
    yield one.kind
    yield f"{one.kind} {row.cues.language}"
    yield "answers" if row.answers else "says"
    yield "opens" if row.tokens[one.first].opens else f"gap {row.gap(one.first)}"
    yield f"then {row.gap(one.last + 1)}"
    yield f"words {min(len(inside), 4)}"
    yield f"people {min(sum(map(row.is_sure, row.people)), 3)}"
    if one.kind in _TOLD_BY_WORDS:
        for text in filter(str.isalpha, inside):
            if text in _NAMES:
                yield "is a name"
                continue
            means = meaning(row.cues.language, text)
            yield from (f"is {word}" for word in (text, means, field(means)))
    yield from borne_by(one, inside, row.cues.language)
    yield from (f"titled {word}" for word in inside if word in row.cues.titles)
    if inside[0] in GIVEN_NAMES:
        yield "given"
    if len(inside[0]) == 1:
        yield "initial"
    if row.is_small(one):
        yield "small"
        yield f"small {one.kind}"
    if "?" in row.gap(row.sentence(one.last).stop):
        yield "asks"


def _on_a_side(side: str, row: Row, one: Candidate) -> Iterator[str]:
    """The words in front or behind, by how near they are, and two in a row."""
    here, before = row.tokens[one.first].sentence, -1
    for distance in range(1, _WINDOW + 1):
        at = one.first - distance if side == "<" else one.last + distance
        if not 0 <= at < len(row.tokens) or row.tokens[at].sentence != here:
            return
        for word in _known(row, one, at):
            yield f"{side}{_rounded(distance)} {word}"
            yield f"{side} {word}"
        if before >= 0 and distance <= _IN_A_ROW:
            for pair in _in_a_row(row, *sorted((at, before))):
                yield f"{side}2 {pair}"
                if distance == 2:
                    yield f"{side}21 {pair}"
        before = at


def _in_a_row(row: Row, *several: int) -> Iterator[str]:
    """Some words as they are, and as what they mean."""
    for words in (row.words, row.meanings):
        yield " ".join(words[at] for at in several)


def _rounded(distance: int) -> int:
    return distance if distance < 3 else 3 if distance < 5 else 5


def _of_person(row: Row, one: Candidate, person: Named) -> Iterator[str]:
    """Where the nearest member stands, and what stands round them."""
    apart, distance = row.distance(person, one)
    side = _side(one, person)
    yield f"{side} {min(apart, 2)}"
    yield f"{side} {min(apart, 2)} {min(distance, _FAR) // 2}"
    yield "P opens" if row.tokens[person.first].opens else f"P, {row.gap(person.first)}"
    yield f"P ,{row.gap(person.last + 1)}"
    if person.genitive:
        yield "P genitive"
    if apart:
        for at in row.sentence(person.first):
            yield from (f"by {word}" for word in _known(row, one, at))
    if not row.is_sure(person):
        yield "P unsure"
        yield f"P unsure {row.cues.language}"
    for beside, at in (("P-1", person.first - 1), ("P+1", person.last + 1)):
        if at in row.sentence(person.first):
            for word in _known(row, one, at):
                yield f"{beside} {word}"
                if not row.is_sure(person):
                    yield f"{beside}? {word}"


def _between(row: Row, one: Candidate, person: Named) -> Iterator[str]:
    """What joins the nearest member to the candidate."""
    side = _side(one, person)
    front = person.last < one.first
    between = range(person.last + 1, one.first) if front else range(one.last + 1, person.first)
    if not 0 < len(between) <= _BETWEEN:
        return
    for at in between:
        for word in _known(row, one, at):
            yield f"mid {word}"
            yield f"{side} {word}"
        if gap := row.gap(at):
            yield f"mid {gap}"
    yield from (f"{side}& {words}" for words in _in_a_row(row, between[0], between[-1]))
    for at in between[:-1]:
        yield from (f"mid2 {words}" for words in _in_a_row(row, at, at + 1))
    if len(between) <= _IN_A_ROW:
        yield from (f"{side}: {words}" for words in _in_a_row(row, *between))


def _side(one: Candidate, person: Named) -> str:
    return "P<" if person.last < one.first else "P>"


def _known(row: Row, one: Candidate, at: int) -> tuple[str, ...]:
    """What is known of a word; of the candidate itself, that it is this one."""
    if one.first <= at <= one.last:
        return (THIS,)
    return row.known(at)
