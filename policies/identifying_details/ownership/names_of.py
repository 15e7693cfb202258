"""Every way of calling a member: the display name, its parts and short forms, the user ID."""

from collections.abc import Iterator
from string import digits

from policies.identifiers import localpart
from policies.identifying_details.cues import ORDINARY, RELATIONS, everywhere
from policies.identifying_details.cues.cue import among
from policies.identifying_details.facts import Member
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.diminutives import diminutives, small_forms
from policies.identifying_details.registered.names import short_forms
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.words import words

WHOLE, PART, ACCOUNT, SHORT_FORM = range(4)
"""How literal a name is."""
_LONG_NAME = 5
_LEAST = 2
_WITH_INITIAL = 2
_JOINED = words("and or und y e et en the a of from with mom mum dad mama papa wife husband")
_VOWELS = frozenset("aeiou")
_SHORT = words("al bo di ed jo lu mo sy ty vi")
"""Names of two letters, by which whoever shows a longer one is called: Big Al."""
_IN_EVERY_SENTENCE = everywhere("frequent") - words("al ben ella elle em van vi")
"""What nobody is called for short who shows a longer name: a room with an António is not one of his "to"."""


def names_of(member: Member) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield each name of a member, as words in plain spelling, and how literal it is; 0 is the most."""
    lower = plain(Normal(member.display_name[:200]).lower)
    words = tuple(words_in(lower))
    bare = tuple(words_in(lower.partition("(")[0])) or words
    yield from ((form, WHOLE) for form in {words, bare} if form)
    if len(bare) > 1:
        yield from (((word,), PART) for word in set(bare) if _tells(word))
    if len(bare) == _WITH_INITIAL and len(bare[1]) == 1 and _may_be_called(bare[0]):
        yield (bare[0],), PART  # Faith W, but not: Mrs W
    if len(bare) == _WITH_INITIAL and len(joined := "".join(bare)) >= _LONG_NAME and joined not in ORDINARY:
        yield (joined,), PART  # bigal
    yield from (((stem,), PART) for stem in {word.strip(digits) for word in bare} - {*bare} if _tells(stem))
    given = [word for word in bare if word in GIVEN_NAMES or len(bare) == 1]
    yield from (
        ((short,), SHORT_FORM)
        for name in given
        for short in short_forms(name)
        if short not in _IN_EVERY_SENTENCE
    )
    yield from (((fond,), SHORT_FORM) for name in given for fond in _fond_forms(name))
    yield from (((short,), SHORT_FORM) for name in given for short in _shorter_or_smaller(name))
    account = tuple(words_in(plain(localpart(member.user_id).lower())))
    if account and account not in {words, bare}:
        yield account, ACCOUNT
        if len(account) > 1:
            yield from (((word,), ACCOUNT) for word in account if word in GIVEN_NAMES and _tells(word))


def _shorter_or_smaller(name: str) -> Iterator[str]:
    """Kath, Nahue; Mayali, Sannetje."""
    if len(name) >= _LONG_NAME:
        yield from {name[:3], name[:4]} - ORDINARY - RELATIONS
    cut = name[:_LONG_NAME]
    if len(name) > _LONG_NAME and cut[-1] in _VOWELS and not among(cut, ORDINARY, RELATIONS, GIVEN_NAMES):
        yield cut
    if name not in ORDINARY:
        small = small_forms(name)
        yield from (one for one in small if not among(one, GIVEN_NAMES, ORDINARY, RELATIONS))


def _fond_forms(name: str) -> frozenset[str]:
    """What a name is made into to be fond; of everyday words that somebody is called, nothing."""
    if name not in GIVEN_NAMES and (name in ORDINARY or name in RELATIONS):
        return frozenset()
    return diminutives(name) - ORDINARY - RELATIONS


def _may_be_called(word: str) -> bool:
    return len(word) > _LEAST and word not in RELATIONS


def _tells(word: str) -> bool:
    return word in _SHORT or (
        len(word) > _LEAST
        and word not in _JOINED
        and (word not in ORDINARY or word in GIVEN_NAMES)
        and word.isalpha()
    )
