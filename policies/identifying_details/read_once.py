"""One reading of a message: what is found in it, where names count, and what follows by the rules."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from policies.identifying_details.as_meant import Said
from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors import Look, details_in, is_bare
from policies.identifying_details.facts import NOTHING, Finding, Heard
from policies.identifying_details.findings import graded
from policies.identifying_details.glance import cues_among, is_plain_talk, may_hold_details
from policies.identifying_details.identities import (
    asks_back,
    first_names,
    may_identify,
    speaks_of_somebody,
    speaks_to_somebody,
)
from policies.identifying_details.judged import Read, judged
from policies.identifying_details.known import Known
from policies.identifying_details.names import told
from policies.identifying_details.naming.announcing import PLAIN_GIVEN, may_tell
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.plainly_qualities import is_plainly_a_quality
from policies.identifying_details.public.allowed import allowed
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.registered.runs import spaced_out

_UNREAD = Read(NOTHING)


def read_once(known: Known, heard: Heard, normal: Normal, said: Said) -> Read:
    """Find details and names in a text as it stands, and decide by the rules."""
    text, words, distinct, named, _, meant = said
    bare, spaced, cues = is_bare(text), spaced_out(text, words), cues_among(normal.folded, distinct)
    weak = meant or speaks_to_somebody(text, distinct)
    details: list[Detail] = []
    if may_hold_details(normal.folded, distinct, cues, bare=bare, weak=weak):
        details = details_in(Look(normal, distinct), known.place, weak=weak, loose=meant)
    if known.added:
        details = _with_added(known, heard.text, details)
    met = _met(known, normal, said, spaced=spaced, plain_talk=is_plain_talk(distinct, cues, bare=bare))
    elsewhere = known.others.may_be_named(distinct)
    # Where nobody here is named, called or answered, a name is nobody's: it may only part other details.
    other = details or met or elsewhere
    tells = weak or said.owned or (other and not PLAIN_GIVEN.isdisjoint(distinct))
    telling = (  # a name counts only as that of somebody here
        spaced
        or (meant and _may_identify(known, normal, heard, distinct, named=named))
        or (tells and may_tell(words, distinct, named=named or heard.reply_to is not None))
    )
    if not details and not met and not telling and not elsewhere:
        return _UNREAD  # so it is with almost every message
    scene = Scene(normal, heard, known.place, known.roster)
    said_so = told(scene.tokens, scene.cues, known.roster, heard.reply_to) if telling else ()
    read = judged(scene, (*details, *scene.as_details(said_so)), met, known.owners)
    placed = scene.placed(known.others) if elsewhere else []
    return read._replace(verdict=graded([*read.verdict.findings, *placed])) if placed else read


def may_read_names(known: Known, heard: Heard, normal: Normal) -> bool:
    """Whether a text may say who a member is; asked of a long one before it is read closely."""
    words = frozenset(words_in(plain(normal.lower)))
    return _may_identify(known, normal, heard, words, named=not known.roster.is_strange_to(words))


def _met(known: Known, normal: Normal, said: Said, *, spaced: bool, plain_talk: bool) -> list[Met]:
    met = known.watch.met(said.text, said.words, said.distinct, spaced=spaced, plain_talk=plain_talk)
    return met and [
        one for one in met if not is_plainly_a_quality(normal.folded, said.text, one, known.roster)
    ]


def _with_added(known: Known, text: str, details: list[Detail]) -> list[Detail]:
    names = known.display_names()
    for detector in known.added:
        for found in detector(text, names):
            if _is_new(known, found, details, text):
                details = [*details, found]
    return details


def _is_new(known: Known, found: Finding | Detail, others: Iterable[Finding | Detail], text: str) -> bool:
    """Whether it overlaps no other, and is nothing that the room allows."""
    free = all(found.end <= one.start or one.end <= found.start for one in others)
    return free and not allowed(text[found.start : found.end], known.place)


def _may_identify(
    known: Known, normal: Normal, heard: Heard, words: AbstractSet[str], *, named: bool
) -> bool:
    """Whether a text may say who a member is, by name or as the one it answers."""
    roster = known.roster
    answers = heard.reply_to or heard.mentions or (heard.previous and heard.previous.subject)
    if (named or answers) and roster.has_initial(words):
        return True
    if not named and not (answers and (speaks_of_somebody(words) or asks_back(normal.folded, words))):
        return False
    if any(not roster.shows(name) for name in first_names(words)) or may_identify(normal.folded):
        return True
    return named and roster.leads_to_a_capital(normal.folded, words)
