"""Who is turned to without a comma, by what follows: Maya who do I (…), Maya they've moved the group."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.tokens import Token

_ASKING = words("who what how where when why which")
_WHO = words("who where")
_THIS = words("this it there theres that its")
_THEY = words("they")
_MOVED = words("ve re are were said say moved closed told want need keep")
_IT = words("it its")
_DISSUADED = words("click open reply respond worry forget panic bother")
_FURTHER = 6


def is_turned_to(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Tell whether the name in front of the word at `at` only turns to somebody."""
    word = tokens[at].text
    if word in cues.my:
        return _tells_of_mine(tokens, at, cues)
    row = [token.text for token in tokens[at : at + 3]]
    if row[:2] == ["don", "t"] and row[2:] and row[2] in _DISSUADED:
        return True  # Maya don't click
    if word in _IT and any(token.text in cues.yours for token in tokens[at + 1 : at + _FURTHER]):
        return True  # Maya it's got your face on it
    return tokens[at - 1].opens and at + 1 < len(tokens) and _asks(word, tokens[at + 1], cues)


def _tells_of_mine(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Maya my wife says (…)."""
    row = tokens[at + 1 : at + 3]
    told = len(row) > 1 and not row[1].opens and row[1].text in cues.telling
    return told and cues.is_relation(row[0].text)


def _asks(word: str, then: Token, cues: Cues) -> bool:
    """Maya who do I (…), Maya this is (…), Maya there's a (…), Maya they've (…), Maya is it (…)."""
    if then.opens:
        return False
    if word in _ASKING:
        return among(then.text, cues.helping, cues.i) or (then.text in cues.being and word not in _WHO)
    if word in _THIS:
        return then.text in cues.being or word == "theres"
    if word in _THEY:
        return among(then.text, cues.being, _MOVED)
    return word in cues.being and (then.text in _THIS or (cues.language == "en" and then.text in cues.they))
