"""Whether somebody is asked after work, or wished luck, by no name: how's the new job at (…)?"""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token, is_a_question, sentence_of

_ASKING = words("how what")
_BEFORE = 4
_BEHIND = 14
_ASKING_AT_ONCE = words("hows whats still enjoying congrats congratulations congratz")
_WISHING = (("well", "done"), ("good", "luck"), ("best", "of"), ("happy", "first"))
_ASKED_ABROAD = words("""
    wann wie was wanneer hoe wat cuándo cuando cuánto qué quand combien quoi quando quanto que
    sabe saben sabem weiß weet sait
""")
_YOU_ABROAD = words("""
    du dir je jij tu te t toi empiezas entras comienzas haces llevas trabajas estás sigues começas fazes
    trabalhas você vos
""")
"""Also verbs that say it alone."""
_WISHED = words("bravo félicitations glückwunsch parabéns enhorabuena felicidades gefeliciteerd")
_LAID_OFF = words("layoffs layoff offs redundancies restructure cuts")
_MINDED = (
    ["thought", "of", "you"],
    ["thinking", "of", "you"],
    ["hope", "you"],
    ["hoping", "you"],
    ["are", "you", "ok"],
    ["are", "you", "safe"],
    ["are", "you", "affected"],
    ["is", "your", "job"],
    ["is", "your", "team"],
    ["was", "your", "team"],
    ["does", "it", "affect", "you"],
)


def is_minded(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether you are thought of as one of those laid off: the layoffs at (…), thought of you."""
    if not any(token.text in _LAID_OFF for token in tokens[max(0, first - _BEFORE) : first]):
        return False
    until = min(len(tokens), last + 1 + _BEHIND)
    row = [token.text for token in tokens[last + 1 : until]]
    return any(row[at : at + len(said)] == said for said in _MINDED for at in range(len(row)))


def is_asked_of_you(
    tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, text: str, first: int
) -> bool:
    """Whether the sentence of an employer asks after it, and speaks of nobody; `text` is the message."""
    sentence = sentence_of(tokens, first, first)
    opening = tokens[sentence.start].text
    behind = tokens[sentence.start + 1].text if len(sentence) > 1 else ""
    asked = opening in _ASKING_AT_ONCE or (opening in _ASKING and behind in cues.being)
    asked = asked or (opening, behind) in _WISHING
    if cues.language != "en":
        said = {tokens[at].text for at in sentence}
        asks = not said.isdisjoint(_ASKED_ABROAD) and not said.isdisjoint(_YOU_ABROAD)
        asked = opening in _WISHED or (asks and is_a_question(tokens, first, text))
    if not asked:
        return False
    hailed = opening in _WISHED
    return not any(
        one.first in sentence
        and one.who not in {"public", "you"}
        and not (hailed and one.who == "member" and one.how == "addressed")
        for one in mentions
    )
