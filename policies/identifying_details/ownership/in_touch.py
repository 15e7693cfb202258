"""Whether an everyday word is somebody who writes, or does not answer: wren texted, rose ne répond pas."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.ownership.small_words import NOT
from policies.identifying_details.ownership.tokens import Token

_NEGATED = words("isn isnt hasn hasnt doesn doesnt didn didnt won wont aint never") | NOT | words("n ne")
_ANSWERING = words("""
    answering answer answers answered picking picks picked replying reply replies replied responding responds
    respond responded contesta contestó contestado responde respondió cogió coge antwortet meldet reagiert
    rangeht antwoordt reageert opneemt répond répondu décroche décroché atende atendeu respondeu
""")
_WRITING = words("texted messaged emailed phoned whatsapped dmed pinged facetimed")
_TALKED = words("""
    telefoniert gesprochen geredet gequatscht geschrieben gechattet telefonieren reden quatschen
    gebeld gesproken gepraat geappt bellen praten appen
""")
_WITH = words("met")
"""Dutch, where "bij" stands in front of where somebody is."""
_REACH = 3
_WHAT = words("to nothing anything my me our us")
"""Behind "answer" in what only things do: hope doesn't answer to anybody."""


def is_in_touch(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Tell whether the word at `at` is said to write, or not to answer, which nothing does but somebody."""
    behind = tokens[at + 1 : at + 2]
    if tokens[at].opens and behind and behind[0].text in _WRITING and behind[0].gap == " ":
        return not behind[0].opens
    return _is_awaited(tokens, at, cues) or _is_talked_with(tokens, at, cues)


def _is_talked_with(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Mit Winter telefoniert, met Lente gebeld: what one talks with is somebody."""
    if at == 0 or not tokens[at].capital or tokens[at - 1].text not in cues.accompanying | _WITH:
        return False
    behind = [token.text for token in tokens[at + 1 : at + 2 + _REACH]]
    return not _TALKED.isdisjoint(behind)


def _is_awaited(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    row = [token for token in tokens[at + 1 : at + 2 + _REACH] if token.sentence == tokens[at].sentence]
    if not row or row[0].gap not in {" ", "'"}:
        return False
    said = [token.text for token in row]
    answers = next((place for place, word in enumerate(said) if word in _ANSWERING), None)
    if answers is None or (answers + 1 < len(said) and said[answers + 1] in _WHAT):
        return False
    determined = at > 0 and tokens[at - 1].text in cues.articles | cues.my | cues.theirs | cues.yours
    begins = said[0] in _NEGATED or answers == 0
    return begins and not determined and not _NEGATED.isdisjoint(said[: answers + 2])
