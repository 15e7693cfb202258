"""Days, seasons and shops that a sentence opens with, which some are called too: Sonntag war furchtbar."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.dates import MONTHS, WEEKDAYS
from policies.identifying_details.ownership.name_like import GERMAN_SEASONS
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_TIMES = (frozenset(WEEKDAYS) | frozenset(MONTHS) | GERMAN_SEASONS) - GIVEN_NAMES
_COMING = words("""
    wird wurde kommt kam geht ging soll fällt beginnt begann startet wordt werd komt kwam valt begint
    viene llega
""")
"""What days and seasons do besides being and having."""
_CLOSING = words("dicht zu auf offen geschlossen geöffnet open gesloten toe closed shut")
_NEAR = 4


def is_a_time(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether something is said of a day or a season; not: Sonntag sagt, er kommt später."""
    token, behind = tokens[at], tokens[at + 1 : at + 2]
    if not token.opens or token.text not in _TIMES or not behind or behind[0].opens:
        return False
    said = among(behind[0].text, cues.being, cues.owning, cues.helping, _COMING)
    return behind[0].gap == " " and said


def is_a_shop(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Bakker is dicht: a trade that opens and closes."""
    row = tokens[at + 1 : at + _NEAR]
    closing = not _CLOSING.isdisjoint(token.text for token in row[1:])
    return tokens[at].opens and bool(row) and row[0].text in cues.being and closing
