"""Whom a text points at from a detail: that's Mark; is that you?; that's where my sister lives."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.plate_cues import CAR_WORDS
from policies.identifying_details.ownership.mention import Mention, behind
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token

_PLACES = words("there here da dort hier daar ahi alli alla la ali aqui aca ici")
"""Words for where somebody lives or works that was said before."""
_IT_IS = [[it, being] for it in ("it", "that", "this") for being in ("s", "is", "was")]
_ITS = [["its"], ["thats"]]
_SENTENCES_ON = 2
_THAT = words("que")
_THERE_IS = [["there", being, article] for being in ("s", "is", "was") for article in ("a", "an", "no")]
_AHEAD = 30
_BEHIND = 6
_BETWEEN = 3
_SHED = words("shed hed shes hes")
"""She'd, he'd and the like without their apostrophe."""
_OPENING = 5
"""Words at the start of the next sentence that may point back over the full stop."""


def pointed_at(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, last: int) -> Mention | None:
    """Return who is pointed at behind the detail that ends with the word `last`: first who has a name."""
    for at in _pointers(tokens, cues, last):
        near = [one for one in _near(tokens, mentions, cues, at) if _is_meant(tokens, one, cues, at, last)]
        if near:
            return min(near, key=lambda one: one.who == "third")
    return _is_there(tokens, mentions, cues, last) or hailed(tokens, mentions, cues, last)


def hailed(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, last: int) -> Mention | None:
    """Return whom a text calls by name behind the detail, to say that it is them: Maya, it's you isn't it."""
    for one in behind(tokens, mentions, last, _SENTENCES_ON):
        if one.who != "member":
            continue
        row = [token.text for token in tokens[one.last + 1 : one.last + 4]]
        it_is = row[:2] in _IT_IS or row[:1] in _ITS
        you = row[2 if row[:2] in _IT_IS else 1 :][:1]
        if it_is and you and you[0] in cues.you:
            return one
    return None


def _is_there(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, last: int) -> Mention | None:
    """Return who is said to live or work "there": (…), I didn't know you worked there."""
    for one in behind(tokens, mentions, last, 1):
        then = tokens[one.last + 1 : one.last + 4]
        if one.who == "public" or one.how == "source" or len(then) < 2:
            continue
        row = [token.text for token in then if not token.opens]
        verb = next((at for at, word in enumerate(row[:2]) if word in cues.owning), None)
        if verb is not None and any(word in _PLACES for word in row[verb + 1 : verb + 2]):
            return one
    return None


def points(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether the word at `at` is pointed at and the sentence ends with it: is that you?"""
    if at == 0 or tokens[at].opens or tokens[at - 1].text not in cues.pointing:
        return False
    return at + 1 == len(tokens) or tokens[at + 1].opens or "?" in tokens[at + 1].gap


def _pointers(tokens: Sequence[Token], cues: Cues, last: int) -> Iterator[int]:
    here = tokens[last].sentence
    opening = None
    for at in range(last + 1, min(last + _AHEAD, len(tokens))):
        if tokens[at].sentence > here + 1:
            return
        if tokens[at].sentence > here and opening is None:
            opening = at
        if opening is not None and at >= opening + _OPENING:
            return
        if [token.text for token in tokens[at : at + 3]] in _THERE_IS:
            continue
        idle = at + 1 < len(tokens) and tokens[at + 1].text in _THAT  # es que (…)
        dropped = (
            at == opening and cues.language in {"es", "pt"} and tokens[at].text in cues.being and not idle
        )
        if tokens[at].text in cues.pointing or dropped:  # Es la CLABE de Nico.
            yield at


def _near(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, at: int) -> Iterator[Mention]:
    return (
        one
        for one in mentions
        if at < one.first <= at + _BEHIND
        and tokens[one.first].sentence == tokens[at].sentence
        and one.who != "public"
        and (one.how not in {"addressed", "source"} or _is_where_said(tokens, one, cues))
    )


def _is_where_said(tokens: Sequence[Token], one: Mention, cues: Cues) -> bool:
    """That's where Maya said she'd be."""
    behind = [token.text for token in tokens[one.last + 1 : one.last + 5]]
    she = any(among(word, cues.she, cues.he, _SHED) for word in behind)
    return one.how == "source" and tokens[one.first - 1].text in cues.asking and she


def _is_meant(tokens: Sequence[Token], one: Mention, cues: Cues, at: int, last: int) -> bool:
    between = [token.text for token in tokens[at + 1 : one.first]]
    asked = any(tokens[before].text in cues.being for before in range(max(last + 1, at - 2), at))
    being = asked or not cues.being.isdisjoint([tokens[at].text, *between])
    where = tokens[at].text in cues.asking or not cues.asking.isdisjoint(between)
    if one.who == "you" and points(tokens, one.first, cues):
        return True
    if where and one.how in {"subject", "source"}:
        return True
    if one.who in {"self", "you"}:
        whole = (
            one.how == "owner"
            or tokens[one.first].text in cues.alone
            or tokens[one.first].text not in cues.my | cues.yours - cues.you
        )
        return being and whole and all(word in cues.being for word in between)
    if _has_more(tokens, one, cues):
        return False
    near = tokens[at].sentence != tokens[last].sentence or len(between) <= _BETWEEN
    return near and (being or where or not cues.owning.isdisjoint(between))


def _has_more(tokens: Sequence[Token], one: Mention, cues: Cues) -> bool:
    """That was Maya's idea: it is the idea that is pointed at; not: that's Maya's, I think."""
    behind = one.last + 1
    if one.how == "owner" or behind + 1 >= len(tokens):
        return False
    more = tokens[behind + 1]
    if tokens[behind].text != "s" or tokens[behind].gap != "'" or more.opens or more.gap != " ":
        return False
    return not among(more.text, cues.i, NOT, cues.adding, ADVERBS, CAR_WORDS)
