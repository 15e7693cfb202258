"""Whom a text points at from a detail: that's Mark; is that you?; that's where my sister lives."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token

_PLACES = words("there here da dort hier daar ahi alli alla la ali aqui aca ici")
"""Words for where somebody lives or works that was said before."""
_AHEAD = 30
_BEHIND = 6
_OPENING = 3
"""Words at the start of the next sentence that may point back over the full stop."""


def pointed_at(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, last: int) -> Mention | None:
    """Return who is pointed at behind the detail that ends with the word `last`: first who has a name."""
    for at in _pointers(tokens, cues, last):
        near = [one for one in _near(tokens, mentions, at) if _is_meant(tokens, one, cues, at, last)]
        if near:
            return min(near, key=lambda one: one.who == "third")
    return _is_there(tokens, mentions, cues, last)


def _is_there(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, last: int) -> Mention | None:
    """Return who is said to live or work "there": (…), I didn't know you worked there."""
    for one in mentions:
        behind = tokens[one.last + 1 : one.last + 4]
        if one.first <= last or one.who == "public" or one.how == "source" or len(behind) < 2:
            continue
        if tokens[one.first].sentence > tokens[last].sentence + 1:
            return None
        row = [token.text for token in behind if not token.opens]
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
        dropped = at == opening and cues.language in {"es", "pt"} and tokens[at].text in cues.being
        if tokens[at].text in cues.pointing or dropped:  # Es la CLABE de Nico.
            yield at


def _near(tokens: Sequence[Token], mentions: Sequence[Mention], at: int) -> Iterator[Mention]:
    return (
        one
        for one in mentions
        if at < one.first <= at + _BEHIND
        and tokens[one.first].sentence == tokens[at].sentence
        and one.how not in {"addressed", "source"}
        and one.who != "public"
    )


def _is_meant(tokens: Sequence[Token], one: Mention, cues: Cues, at: int, last: int) -> bool:
    between = [token.text for token in tokens[at + 1 : one.first]]
    asked = any(tokens[before].text in cues.being for before in range(max(last + 1, at - 2), at))
    being = asked or not cues.being.isdisjoint([tokens[at].text, *between])
    where = tokens[at].text in cues.asking or not cues.asking.isdisjoint(between)
    if one.who == "you" and points(tokens, one.first, cues):
        return True
    if where and one.how == "subject":
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
    near = tokens[at].sentence != tokens[last].sentence or len(between) <= _OPENING
    return near and (being or where or not cues.owning.isdisjoint(between))


def _has_more(tokens: Sequence[Token], one: Mention, cues: Cues) -> bool:
    """That was Maya's idea: it is the idea that is pointed at; not: that's Maya's, I think."""
    behind = one.last + 1
    if one.how == "owner" or behind + 1 >= len(tokens):
        return False
    more = tokens[behind + 1]
    if tokens[behind].text != "s" or tokens[behind].gap != "'" or more.opens or more.gap != " ":
        return False
    return not among(more.text, cues.i, NOT, cues.adding, ADVERBS)
