"""Ways of telling an employer by a trade: cuts hair at …, hauls rock for …, a sparkie with …."""

from policies.identifying_details.detectors.employer_sorts import Run, is_no_person, is_organisation, plain
from policies.identifying_details.detectors.trade_words import (
    ILLNESSES,
    STEERED,
    TRADE_OBJECTS,
    TRADE_VERBS,
    TRADESPEOPLE,
)
from policies.identifying_details.detectors.workplace_way import IS, THE, Way
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

_OVER = r"(?: (?:over|down|up|out))?"
_WHEN = r"(?: (?:nights|days|weekends|mornings|evenings|part[ -]time|full[ -]time|on \w{3,10}))?"
_NO_WORD_OF_A_ROLE = r"(?:at|in|on|with|to|by|for|from|than|like|my|your|his|her|their|about|\w{1,15}ing)\b"
_SORT = r"(?:(?!(?:her|his|their|your|my|our|up|for|on|out|off|some)\b)[\w'’-]{1,12} )?"
"""What sort of thing: cuts dogs' hair; not what is one's own, or for one: fills her prescriptions."""
_GOODS = words("bread pastries sandwiches pizzas burgers fries tax taxes bread")
"""What is made or given for charities, too."""


def is_worked_with(run: Run) -> bool:
    """Tell "a nurse with Ramsay" from "a nurse with Crohn's" and "a nurse with Olivia"."""
    return is_no_person(run) and plain(run)[0] not in ILLNESSES


TRADE = (
    Way(
        "trade-at",
        TRADE_OBJECTS,
        when_used(
            rf"{whole(TRADE_VERBS)} (?:the |all the )?{_SORT}{whole(TRADE_OBJECTS)}"
            rf"{_WHEN}{_OVER} (?:at|@) {THE}"
        ),
        bool,
    ),
    Way(
        "trade-for",
        TRADE_OBJECTS,
        when_used(
            rf"{whole(TRADE_VERBS)} (?:the |all the )?{_SORT}"
            rf"(?!{whole(_GOODS)}){whole(TRADE_OBJECTS)}{_WHEN} (?:for|with) {THE}"
        ),
        is_worked_with,
    ),
    Way(
        "trade-in",
        TRADE_OBJECTS,
        when_used(
            rf"{whole(TRADE_VERBS)} (?:the |all the )?{_SORT}{whole(TRADE_OBJECTS)}"
            rf"{_WHEN}{_OVER} in {THE}"
        ),
        is_organisation,
    ),
    Way(
        "steers-for",
        STEERED,
        when_used(
            rf"\b(?:drives?|driving|drove|runs?|running|mans?|manning|minds?|minding|works?|working|operates?"
            rf"|operating|does|doing|keeps) (?:the|an?|their) (?:[\w'’-]{{1,12}} )?{whole(STEERED)}"
            rf"{_WHEN}{_OVER} (?:at|for|with) {THE}"
        ),
        is_worked_with,
    ),
    Way(
        "trade-with",
        TRADESPEOPLE,
        when_used(
            rf"{IS}(?: (?!{_NO_WORD_OF_A_ROLE})[\w'’-]{{1,15}})"
            rf"{{0,4}}? {whole(TRADESPEOPLE)}(?: now| there)?{_OVER} (?:with|for|at|@) {THE}"
        ),
        is_worked_with,
    ),
)
"""By themselves they tell that an employer's name follows."""
