"""Ways of naming an employer by asking after the work there: when do you start at …, what do you do at …."""

from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_firm,
    is_for_learning,
    is_no_person,
    is_organisation,
)
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import words

_WHOM = r"(?:you|he|she|they|u|ya|[\w'’-]{2,12}(?: [\w'’-]{2,12})?)"
_RAISE = r"(?:pay ?rise|raise|promotion|pay ?slip|p45|pay ?cheque|paycheck|job offer)"


def _is_learnt_at(run: Run) -> bool:
    """Got into Larkfield College, got into St Jude's; not: got into Taylor Swift."""
    return is_organisation(run) and is_for_learning(run)


WONDERED = (
    Way(
        "start-there",
        words("start begin starting finish"),
        when_used(
            rf"\bwhen(?: (?:do|does|did|are|is)|s|['’]s|['’]re) {_WHOM} "
            rf"(?:start|begin|starting)(?: back)? (?:at|with) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "do-there",
        words("what whatcha wat"),
        when_used(rf"\bwhat (?:do|does|did|is|are|was|were) {_WHOM} (?:actually )?(?:do|doing) at {THE}"),
        is_organisation,
    ),
    Way(
        "how-long-there",
        words("long didnt didn"),
        when_used(
            rf"\bhow long (?:have|has|were|was) {_WHOM} (?:been )?(?:at|with) {THE}"
            rf"|\bdidn['’]?t know {_WHOM} (?:were|was) (?:at|with) {THE}"
        ),
        is_firm,
    ),
    Way(
        "paid-by",
        words("payrise raise rise promotion payslip p45 paycheque paycheck offer"),
        when_used(
            rf"\b(?:got|gets|get|had|given) (?:a|an|her|his|their|your|another) (?:[\w'’-]{{1,12}} )?"
            rf"{_RAISE} (?:from|at|off) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "travels-to",
        words("commute commutes commuting commuted"),
        when_used(rf"\bcommut(?:e|es|ed|ing) (?:all the way |in |out |over )?to {THE}"),
        is_organisation,
    ),
    Way(
        "got-into",
        words("got gets getting"),
        when_used(rf"\b(?:got|gets|getting) in(?:to)? (?:to )?{THE}"),
        _is_learnt_at,
    ),
    Way(
        "done-there",
        words("finishes finished finishing clocks knocks clocked"),
        when_used(
            r"\b(?:finish(?:es|ed|ing)?|clock(?:s|ed) (?:in|on|off|out)|knocks off)(?: work)? "
            rf"(?:at|from) {THE}"
        ),
        is_organisation,
    ),
)
"""Whoever is asked or spoken of works or learns there."""
