"""All ways of saying in other languages than English where somebody works that lead to the name."""

from collections.abc import Iterator

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_asked import ASKED_HOW
from policies.identifying_details.detectors.workplace_bosses import WITH_A_BOSS
from policies.identifying_details.detectors.workplace_leading import led_to
from policies.identifying_details.detectors.workplace_learning import LEARNING_ABROAD
from policies.identifying_details.detectors.workplace_moves import MOVES
from policies.identifying_details.detectors.workplace_posts import POSTS
from policies.identifying_details.detectors.workplace_trades import TRADES_ABROAD
from policies.identifying_details.detectors.workplace_way import ByWord
from policies.identifying_details.detectors.workplace_wondered_abroad import WONDERED_ABROAD

_WAYS = ByWord((*POSTS, *TRADES_ABROAD, *MOVES, *LEARNING_ABROAD, *WITH_A_BOSS, *ASKED_HOW, *WONDERED_ABROAD))
SAID_ABROAD = _WAYS.words
"""One of them stands in every message that says it so."""


def said_in_other_languages(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands that the message tells in one of these ways, and which way."""
    if look.has_any(SAID_ABROAD):
        yield from led_to(look, _WAYS)
