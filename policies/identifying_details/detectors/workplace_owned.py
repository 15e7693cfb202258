"""Ways of naming an employer by what somebody has there: her team lead at …, your placement with …."""

from policies.identifying_details.cues.at_work import (
    COUNTED,
    FIRST,
    HAD,
    NO_SUPERIORS,
    STAFFS,
    SUPERIORS,
    TEACHERS,
)
from policies.identifying_details.detectors.employer_sorts import (
    is_firm,
    is_for_learning,
    is_no_person,
    is_organisation,
)
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

_OWNED = r"(?:['’]s|s['’]|\b(?:her|his|their|your|ur))"
_WHAT = rf"(?: (?!{whole(NO_SUPERIORS)})[\w'’/-]{{1,15}}){{0,2}}?"
_OVER = r"(?: (?:over|down|up|out|back))?"
_AGREED = words("""
    placement internship apprenticeship traineeship residency fellowship job gig role position secondment
    scholarship induction probation pupillage clerkship boss manager contract
""")
"""What one has with an employer, too."""
_GIVEN = words("""
    payslip payslips paycheck wages salary severance redundancy p45 boss bosses manager colleague colleagues
    coworker coworkers workmates
""")
"""What one has from an employer, too."""

OWNED_AT_WORK = "owned-at-work"
OWNED = (
    Way(
        OWNED_AT_WORK,
        SUPERIORS | HAD,
        when_used(rf"{_OWNED}{_WHAT} {whole(SUPERIORS, HAD)}{_OVER} (?:at|@) {THE}"),
        bool,
    ),
    Way(
        OWNED_AT_WORK,
        SUPERIORS | HAD,
        when_used(rf"{_OWNED}{_WHAT} {whole(SUPERIORS, HAD)}{_OVER} in {THE}"),
        is_organisation,
    ),
    Way(
        OWNED_AT_WORK,
        words("head"),
        when_used(rf"{_OWNED}{_WHAT} head of (?:[\w'’/-]{{2,15}} )?[\w'’/-]{{2,15}}{_OVER} (?:at|in) {THE}"),
        is_organisation,
    ),
    Way(
        OWNED_AT_WORK,
        _AGREED | _GIVEN,
        when_used(rf"{_OWNED}{_WHAT} (?:{whole(_AGREED)} with|{whole(_GIVEN)} from) {THE}"),
        is_no_person,
    ),
    Way(
        OWNED_AT_WORK,
        STAFFS,
        when_used(
            rf"{_OWNED} {whole(STAFFS)} (?:discount|card|pass|badge|login)s? (?:at|from|with|for) {THE}"
        ),
        is_no_person,
    ),
    Way(
        OWNED_AT_WORK,
        COUNTED,
        when_used(
            rf"{_OWNED} {whole(FIRST)} (?:[\w'’-]{{1,12}} )?{whole(COUNTED)}(?: back)?{_OVER} (?:at|with)"
            rf" {THE}"
        ),
        is_organisation,
    ),
    Way(
        OWNED_AT_WORK,
        TEACHERS,
        when_used(rf"{_OWNED}{_WHAT} {whole(TEACHERS)}{_OVER} (?:at|in) {THE}"),
        is_for_learning,
    ),
    Way(
        OWNED_AT_WORK,
        words("team crew department"),
        when_used(rf"{_OWNED} (?:whole |old |new |entire )?(?:team|crew|department){_OVER} (?:at|in) {THE}"),
        is_firm,
    ),
)
"""Most tell by themselves that an employer's name follows; whose it is, is whose the thing is."""
