"""Registered names that plainly say what something is like where they stand: a long day, so young.

Of messages in which anything registered is met, most hold nothing but such a word. It is settled by what
stands in front of it, as `usage.counts` would settle it, and the message is not laid out for that.
"""

from policies.identifying_details.cues import CUES
from policies.identifying_details.cues.qualities import QUALITIES
from policies.identifying_details.ownership.people.strangers import ABBREVIATED
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import words_in

_NAMES = frozenset({"name", "word"})
_ANNOUNCING = frozenset(max(phrase, key=len) for cues in CUES.values() for phrase in cues.surnames)
"""One of these words stands in whatever announces a surname: her surname is Long, booked under Young."""
_FRONT = 160
"""Characters in front of a word in which its being a surname may be announced, and more."""


def is_plainly_a_quality(folded: str, text: str, met: Met, roster: Roster) -> bool:
    """Tell whether a registered word is said as everybody says it, and names nobody.

    Written small it is a name only behind a title, behind its owner's name, or where it is called a surname.

    Args:
        folded: the plain form of the message, see `Normal`.
        text: the same in plain spelling.
        met: where the word stands in it.
        roster: the people in the room.
    """
    word = text[met.start : met.end]
    if met.how != "exact" or met.which.kind not in _NAMES or word not in QUALITIES:
        return False
    before = words_in(text[max(0, met.start - _FRONT) : met.start])
    if folded[met.start : met.end] != word or not _ANNOUNCING.isdisjoint(before):
        return False
    return not before or (before[-1] not in ABBREVIATED and roster.is_strange_to({before[-1]}))
