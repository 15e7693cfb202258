"""The name behind what announces it: her surname is (…)."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.full_names import PARTICLES, owns
from policies.identifying_details.naming.advice import SEEN
from policies.identifying_details.naming.announcing import PLAIN_GIVEN
from policies.identifying_details.naming.said_of_names import SAID_OF_NAMES
from policies.identifying_details.naming.words import end_of, is_name
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS, AT, NOT
from policies.identifying_details.ownership.tokens import Token

_BETWEEN = 6
_SONS = words("mac mc ni nic o ua ui")
"""What a Gaelic surname begins with."""
_LEADING = PARTICLES | words("t ten ter te dem zu zum vom af ibn ben abu")
"""What a surname may begin with, in small letters too."""
_PARTICLES = 3
_FAR = 20
_ANSWERING = words("it its thats that yeah yes yep s")
_AND = words("and und y et e en")
_ASKED = 4
"""How many words in front of what is asked for its verb may stand: is your surname still (…)."""
_WHENCE = words("from")
_ADVERBS = words("actually literally really just btw maybe probably like i think")


def behind(
    tokens: Sequence[Token], start: int, cues: Cues, roster: Roster, *, strict: bool
) -> tuple[int, int] | None:
    """Return the first and last word of the name that stands behind a phrase; None where there is none."""
    for at in _places(tokens, start, cues, roster):
        token = tokens[at]
        asked = "?" in token.gap
        if at == start and token.opens and not asked and _goes_on(tokens, at):
            return None
        if token.opens and (at > start or asked) and not _may_answer(tokens, at, cues, asked=asked):
            return None
        doubtful = strict and not _holds_somewhere(tokens, at, cues)
        if is_name(token, cues, roster, strict=doubtful) and (
            token.capital or token.text in PLAIN_GIVEN or _joined(tokens, at, start, cues)
        ):
            end = end_of(tokens, at)
            first = at - 1 if at > start and tokens[at - 1].text in _SONS else at
            return None if strict and owns(tokens, end) else (first, end)
        if token.text in _WHENCE:
            return None
        if token.text in NOT and not tokens[at - 1].opens and _is_asked_of_you(tokens, start, cues):
            continue
        between = among(token.text, cues.naming, cues.being, cues.of, cues.articles, _ADVERBS, ADVERBS)
        if not between and not roster.knows(token.text):
            return None
    return None


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether an everyday word opens a sentence of its own there: name and surname. When I call him (…)."""
    behind = tokens[at + 1 : at + 2]
    going = bool(behind) and not behind[0].opens and behind[0].gap == " " and not behind[0].capital
    return going and tokens[at].text in ORDINARY


def _may_answer(tokens: Sequence[Token], at: int, cues: Cues, *, asked: bool) -> bool:
    """Her surname? Marsh; her surname? Villareal, I think; not: your surname? Please don't say."""
    if tokens[at - 1].text in _ANSWERING or not asked:
        return tokens[at - 1].text in _ANSWERING
    behind = tokens[at + 1 : at + 2]
    ends = not behind or behind[0].opens or among(behind[0].text, cues.i)
    everyday = tokens[at].text in ORDINARY or is_a_word(tokens[at].text, (cues.language,))
    answering = among(tokens[at].text, cues.i, cues.asking, _ANSWERING, cues.articles, cues.being)
    return answering or (ends and tokens[at].text not in cues.greetings) or not everyday


def _places(tokens: Sequence[Token], start: int, cues: Cues, roster: Roster) -> Iterator[int]:
    """Where the name may begin: not in brackets (I asked), nor with "yeah, it's" or a small Van."""
    at = near = start
    while at < min(near + _BETWEEN, len(tokens)):
        token, behind = tokens[at], tokens[at + 1 : at + 2]
        if token.gap.endswith("("):
            at = near = _behind_brackets(tokens, at)
            continue
        owned = at > start and tokens[start].text in cues.of  # el apellido de nube_gris, del Nahue, es (…)
        if (named := roster.named(tokens, at)) is not None and (named.last > at or owned):
            at = near = named.last + 1
            continue
        led = token.opens or tokens[at - 1].text in _ANSWERING | _AND
        answers = (token.text in _ANSWERING and led) or (
            token.text in _AND and bool(behind) and behind[0].text in _ANSWERING
        )
        particle = _leads_to_a_surname(tokens, at)
        initial = len(token.text) == 1 and token.capital and bool(behind) and behind[0].gap == ". "
        if not (answers or particle or initial):
            yield at
        at += 1


def _leads_to_a_surname(tokens: Sequence[Token], at: int) -> bool:
    """De la Cruz, van den Berg, 't Hart: the first of particles with a capital behind the last."""
    end = at
    while end < min(at + _PARTICLES, len(tokens)) and tokens[end].text in _LEADING:
        end += 1
    return at < end < len(tokens) and tokens[end].capital and not tokens[end].opens


def _behind_brackets(tokens: Sequence[Token], at: int) -> int:
    """The first word behind the brackets that open in front of a word: her surname (I asked) is (…)."""
    closing = (end for end in range(at + 1, min(at + _FAR, len(tokens))) if tokens[end].gap.startswith(")"))
    return next(closing, at + 1)


def _is_asked_of_you(tokens: Sequence[Token], start: int, cues: Cues) -> bool:
    """O teu apelido não é (…)?"""
    return any(token.text in cues.yours for token in tokens[max(0, start - _ASKED) : start])


def _holds_somewhere(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Goes by Cordell at church: where the name holds is said, so that it is one."""
    behind = tokens[at + 1 : at + 3]
    if len(behind) < 2 or not tokens[at].capital or tokens[at].text in ORDINARY or behind[0].opens:
        return False
    place = behind[1].text
    return behind[0].text in AT and (place in cues.elsewhere or cues.is_organisation(place))


def _joined(tokens: Sequence[Token], at: int, start: int, cues: Cues) -> bool:
    """Whether a name in small letters is said to be one: her surname is okafor; not: is showing."""
    if among(tokens[at].text, SEEN, SAID_OF_NAMES):
        return False
    between = {token.text for token in tokens[start:at]} | _asked(tokens, start, at, cues)
    return not between.isdisjoint(cues.being | cues.naming) or tokens[at].gap.strip() in {":", "="}


def _asked(tokens: Sequence[Token], start: int, at: int, cues: Cues) -> set[str]:
    """The words in front of what is asked for, where its name is said: is your surname still (…)?"""
    near = tokens[max(0, start - _ASKED) : start]
    while any("," in token.gap for token in near[1:]):
        near = near[1:]  # if there's room, (…)
    before = {token.text for token in near}
    parted = any(token.opens for token in tokens[start : at + 1])
    return set() if parted or not before.isdisjoint(cues.asking) else before
