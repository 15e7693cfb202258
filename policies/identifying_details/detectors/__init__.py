"""Finds what looks like a detail, one file a kind, and leaves out whose it is.

Decides: which spans of a message look like a detail.
From: the text, the room's regions and its members' user IDs.
Never: remembers a message, or shows one in a repr or an error.
Knows about a person: nothing.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from policies.identifying_details.cues import RELATIONS
from policies.identifying_details.detail import STRONG, Detail, Place
from policies.identifying_details.detectors.address import ADDRESS
from policies.identifying_details.detectors.birthdate import BIRTHDATE
from policies.identifying_details.detectors.email import EMAIL
from policies.identifying_details.detectors.handle import HANDLE
from policies.identifying_details.detectors.id_number import ID_NUMBER
from policies.identifying_details.detectors.links import LINKS
from policies.identifying_details.detectors.location import LOCATION
from policies.identifying_details.detectors.look import Detector, Look, is_bare
from policies.identifying_details.detectors.phone import PHONE
from policies.identifying_details.detectors.postcode import POSTCODE
from policies.identifying_details.detectors.workplace import (
    SURE_EMPLOYERS,
    WORKPLACE,
    may_hold_a_name,
    may_name_an_employer,
)
from policies.identifying_details.detectors.workplace_beside import BESIDE, may_open_with_a_name
from policies.identifying_details.public.allowed import allowed
from policies.identifying_details.public.bookings import is_booked
from policies.identifying_details.public.context import is_desk, is_example, is_meeting, is_meeting_place

__all__ = [
    "CAPITAL_CUES",
    "CUE_WORDS",
    "DETECTORS",
    "STRONG_CUE_WORDS",
    "SURE_EMPLOYERS",
    "Detector",
    "Look",
    "details_in",
    "is_bare",
    "may_hold_a_name",
    "may_name_an_employer",
    "may_open_with_a_name",
    "structured",
]

DETECTORS: tuple[Detector, ...] = (
    EMAIL,
    LINKS,
    LOCATION,
    ID_NUMBER,
    PHONE,
    ADDRESS,
    POSTCODE,
    HANDLE,
    BIRTHDATE,
    WORKPLACE,
    BESIDE,
)
"""Every detector, the most certain first: of two findings over the same words the earlier one stands."""

_OF_WORK = frozenset(rank for rank, one in enumerate(DETECTORS) if one is WORKPLACE or one is BESIDE)
_WEAK = _OF_WORK | {DETECTORS.index(BIRTHDATE)}
_ALL = tuple(range(len(DETECTORS)))
_SURE = tuple(rank for rank in _ALL if DETECTORS[rank] is not BESIDE)
_STRONG = tuple(rank for rank in _ALL if rank not in _WEAK)

CUE_WORDS = frozenset[str]().union(*(detector.cues for detector in DETECTORS))
"""Without one of these words, no detector finds anything in a bare message (see `is_bare`)."""

STRONG_CUE_WORDS = frozenset[str]().union(*(DETECTORS[rank].cues for rank in _STRONG))
"""The same for what counts whosever it is."""

CAPITAL_CUES = (WORKPLACE.cues | BESIDE.cues).difference(
    SURE_EMPLOYERS, *(detector.cues for detector in DETECTORS if detector not in (WORKPLACE, BESIDE))
)
"""Those that are cues of employers alone, and of none without a capital that not only opens a sentence."""

_BY_CUE = {
    cue: frozenset(rank for rank, detector in enumerate(DETECTORS) if cue in detector.cues)
    for cue in CUE_WORDS
}
"""Which detectors a cue is one of."""


def structured(text: str, place: Place) -> list[Detail]:
    """Return every detail of a structured kind in `text`, in order and without overlaps.

    Of two findings that overlap the longer stands, of two as long the one of the more certain detector.
    Positions are code points of `text` as given.
    """
    return details_in(Look(text), place)


def details_in(look: Look, place: Place, *, weak: bool = True, loose: bool = True) -> list[Detail]:
    """Do what `structured` does, for a message that has been looked at already.

    Args:
        look: the message.
        place: where it was said.
        weak: whether to look for what counts only where it is a member's: employers, days of birth.
        loose: whether to look as well for what only may be an employer's name.
    """
    looking = _STRONG if not weak else _ALL if loose else _SURE
    found = [
        (rank, detail)
        for rank in (_begun(look, looking) if is_bare(look.lower) else looking)
        if DETECTORS[rank].worth(look, place)
        for detail in DETECTORS[rank].find(look, place)
    ]
    if not found:
        return []
    kept = (_judged(look, detail) for detail in _without_overlaps(found))
    return [look.given(one) for one in kept if not allowed(look.text[one.start : one.end], place)]


def _begun(look: Look, looking: Sequence[int]) -> list[int]:
    """The detectors, of those asked for, of which a bare message holds a word that a detail takes."""
    held = frozenset[int]().union(*(_BY_CUE[cue] for cue in look.words & CUE_WORDS))
    if not held >= _OF_WORK and may_name_an_employer(look.text, look.words):
        held |= _OF_WORK
    return [rank for rank in looking if rank in held]


def _judged(look: Look, detail: Detail) -> Detail:
    """Return `detail`, public where the words in front of it say so."""
    if detail.public or detail.category not in STRONG:
        return detail
    before = look.before(detail.start, 60)
    if is_example(before, look.after(detail.end, 120)):
        return replace(detail, public=True)
    if detail.category == "location" and is_meeting_place(before):
        return replace(detail, public=True)
    if detail.category == "phone" and _is_answered_by_anybody(before, look.after(detail.end, 60)):
        return replace(detail, public=True)
    return detail


def _is_answered_by_anybody(before: str, after: str) -> bool:
    return is_meeting(before) or is_desk(before, after, RELATIONS) or is_booked(before, after)


def _without_overlaps(found: list[tuple[int, Detail]]) -> list[Detail]:
    kept: list[Detail] = []
    for _, detail in sorted(found, key=_longest_first):
        at = bisect_left(kept, detail.start, key=_start)
        free_before = at == 0 or kept[at - 1].end <= detail.start
        if free_before and (at == len(kept) or detail.end <= kept[at].start):
            kept.insert(at, detail)
    return kept


def _longest_first(one: tuple[int, Detail]) -> tuple[bool, int, int, int]:
    """What only stands beside a word of work comes last: it yields to what is told in so many words."""
    rank, detail = one
    return DETECTORS[rank] is BESIDE, detail.start - detail.end, rank, detail.start


def _start(detail: Detail) -> int:
    return detail.start
