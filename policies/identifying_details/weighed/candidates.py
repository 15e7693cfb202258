"""What in a message may be somebody's name, employer or day of birth, before anything is read round it."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY, everywhere
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.detectors import SURE_EMPLOYERS
from policies.identifying_details.detectors.dates import WEEKDAYS
from policies.identifying_details.detectors.employer_brands import BRANDS, CHAINS
from policies.identifying_details.detectors.employer_names import capitals, names
from policies.identifying_details.detectors.employer_sorts import is_organisation
from policies.identifying_details.detectors.employer_sorts import plain as plain_words
from policies.identifying_details.detectors.employer_words import KINDS
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.dictionary import is_a_word, is_joined
from policies.identifying_details.full_names import owns
from policies.identifying_details.identities.kinds_of_people import is_a_kind, is_from_a_place
from policies.identifying_details.identities.people import People
from policies.identifying_details.identities.pretending import is_pretended
from policies.identifying_details.identities.shapes import Shapes
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.sounds import is_a_sound
from policies.identifying_details.weighed.candidate import Candidate
from policies.identifying_details.weighed.days import days, may_hold_a_day
from policies.identifying_details.weighed.letter_by_letter import may_be_spelled, spelled

MOST = 12
"""Candidates of one message that are weighed."""
_SMALL_BRANDS = frozenset(map(plain, BRANDS)) - ORDINARY
_CHAIN_ENDS = frozenset(second for _, second in CHAINS)
_WEEKDAYS = frozenset(day for day in WEEKDAYS if len(day) > len("sun"))
_CAPITALISED = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")
_ONE_OF_MANY = words("a an ein eine einem einer un une una um uma een")
_GIVEN = GIVEN_NAMES - ORDINARY
_HAILING = everywhere("greetings") | everywhere("fillers") | everywhere("endearments")
_GAPS = frozenset((" ", "-", "'", " & "))


def may_hold_any(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether a candidate may stand in a message: a capital that opens no everyday word, or a day.

    Args:
        folded: its plain form, see `Normal`.
        words: its words in plain spelling, each once.
    """
    if may_hold_a_day(folded, words) or may_be_spelled(words):
        return True
    if not (words.isdisjoint(SURE_EMPLOYERS) and words.isdisjoint(_CHAIN_ENDS)):
        return True
    return any(plain(word.lower()) not in ORDINARY for word in _CAPITALISED.findall(folded))


def candidates(look: Look, tokens: Sequence[Token], cues: Cues, roster: Roster) -> list[Candidate]:
    """Return what may be a detail, in the order of the text, without overlaps."""
    found = [*days(look, tokens), *spelled(tokens)]
    taken = {at for one in found for at in range(one.first, one.last + 1)}
    shapes, people, end = Shapes(tokens, cues, roster), People(tokens, cues, roster), -1
    for at, token in enumerate(tokens):
        if not (token.capital or token.text in _SMALL_BRANDS):
            continue  # so it is with almost every word
        if at <= end or at in taken or token.text in cues.i:
            continue
        if not _may_begin(tokens, at) and token.text not in _SMALL_BRANDS:
            continue
        if token.loud and at and tokens[at - 1].text in _ONE_OF_MANY:
            continue  # dans un CHSLD
        named = roster.named(tokens, at)
        one = (
            _behind_a_first_name(tokens, at, shapes, roster)
            or (_chain(tokens, at) if named is None else None)
            or (_organisation(look, tokens, at) if named is None or named.ordinary else None)
            or _full_name(shapes, tokens, at, named)
            or (_rare(tokens, shapes, at, cues) if named is None else None)
        )
        if one is not None and taken.isdisjoint(range(one.first, one.last + 1)):
            if not is_pretended(tokens, at, cues, people):
                found.append(one)
            end = one.last
        elif named is not None:
            end = named.last
    return sorted(found, key=lambda one: one.first)[:MOST]


def _may_begin(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name may begin with a word: with a capital, and no everyday word that stands alone."""
    token, behind = tokens[at], tokens[at + 1 : at + 2]
    if not token.capital or not behind or behind[0].capital:
        return token.capital
    return (
        token.text not in ORDINARY
        or token.text in BRANDS
        or token.text in GIVEN_NAMES
        or behind[0].text in KINDS
    )


def _chain(tokens: Sequence[Token], at: int) -> Candidate | None:
    """An employer that all know, in small letters too, or one of two everyday words: Home Depot."""
    if not tokens[at].capital:
        return Candidate("chain", at, at)
    pair = tuple(token.text for token in tokens[at : at + 2] if token.capital)
    return Candidate("chain", at, at + 1) if pair in CHAINS else None


def _organisation(look: Look, tokens: Sequence[Token], at: int) -> Candidate | None:
    run = capitals(look, tokens[at].start)
    if not run or not is_organisation(run) or not names(look, run, "at", article=False):
        return None
    if any(word["word"].islower() and word["word"] in ORDINARY for word in run[1:-1]):
        return None  # Judith went home
    end = run[-1].end()
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].start < end:
        last += 1
    return Candidate("firm" if BRANDS.isdisjoint(plain_words(run)) else "chain", at, last)


def _behind_a_first_name(
    tokens: Sequence[Token], at: int, shapes: Shapes, roster: Roster
) -> Candidate | None:
    """A surname behind a member's name in small letters, which is no firm then: tom hollister's."""
    if not at or tokens[at].gap != " " or tokens[at - 1].capital or shapes.bare(at) is None:
        return None
    named = roster.named(tokens, at - 1)
    if named is None or named.last != at - 1 or named.genitive:
        return None
    if named.ordinary and not owns(tokens, at):
        return None  # the ikea will deliver
    return Candidate("full", at - 1, at, named.members)


def _full_name(shapes: Shapes, tokens: Sequence[Token], at: int, named: Named | None) -> Candidate | None:
    full = shapes.full_name(at, owning=named is not None and not named.ordinary)
    if full is None or (named is not None and named.last >= full.last):
        return None
    if any(token.text in _WEEKDAYS for token in tokens[full.first : full.last + 1]):
        return None  # Hamish Monday is fine by me
    return Candidate("full", full.first, full.last, () if named is None else named.members)


def _is_one_of_many(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether a word says what somebody is, or whence they are."""
    if not at or tokens[at - 1].text not in _ONE_OF_MANY:
        return False
    return is_a_kind(tokens[at], cues.language) or is_from_a_place(tokens[at].text, cues.language)


def _rare(tokens: Sequence[Token], shapes: Shapes, at: int, cues: Cues) -> Candidate | None:
    text, loud = tokens[at].text, tokens[at].loud
    doubted = (cues.language == "de" or tokens[at].opens or loud) and text not in _GIVEN
    if doubted and (is_a_word(text, (cues.language,)) or is_joined(text, (cues.language,))):
        return None
    if _is_one_of_many(tokens, at, cues):
        return None  # een Zeeuwse
    if text in _HAILING or is_a_sound(text) or shapes.bare(at) is None or owns(tokens, at):
        return None
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].gap in _GAPS and shapes.bare(last + 1) is not None:
        last += 1
    return Candidate("given" if last == at and tokens[at].text in GIVEN_NAMES else "rare", at, last)
