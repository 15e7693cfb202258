"""Ways of telling an employer by being on duty: on shift at …, flat out at …, stood down from …."""

from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_firm,
    is_no_person,
    is_no_supplier,
    is_organisation,
    is_taken_on_at,
    plain,
)
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.detectors.workplace_trade import is_worked_with
from policies.identifying_details.detectors.workplace_way import IS, THE, Way
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

_POSTS = words("""
    duty shift placement secondment probation strike rotation tills till door doors line reception nights
    earlies lates checkouts checkout tools payroll forklift phones switchboard desk pots fryer grill
    deli bar vans bins rota counter overnights
""")
_SERVED_FOR = words("placement secondment duty probation rotation payroll vans bins tools phones rota nights")
_BUSY = words("""
    slogging grafting slaving toiling flat slammed swamped feet ragged pelter clock clocks clocking clocked
    punch punches punching punched
""")
_MADE = words("""
    partner manager supervisor foreman director permanent head lead principal professor sergeant associate
    tenure
""")
_CONTRACTED = words(
    "time casual casually fifo dido freelance permanent perm agency contract contracting temp"
)
_LEAVES = words(
    "stood suspended furloughed walked notice grievance disciplinary tribunal pip warning written"
)
_THEIR = "(?:her|his|their|your)"
_SOCIAL = words("facebook twitter x insta instagram tiktok reddit discord youtube twitch xbox steam netflix")

_OVER = r"(?: (?:over|down|up|out))?"


def is_staffed_place(run: Run) -> bool:
    """Tell "flat out at Bunnings" from "flat out at Larkfield Hospital"."""
    return is_no_person(run) and VISITED.isdisjoint(plain(run))


def is_left(run: Run) -> bool:
    """Tell "suspended from Castlebrook" from "suspended from Twitter"."""
    return bool(run) and plain(run)[0] not in _SOCIAL


ON_DUTY = (
    Way(
        "on-duty-at",
        _POSTS | {"bench"},
        when_used(rf"\bon (?:(?:the )?(?:[\w'’-]{{1,12}} )?{whole(_POSTS)}|bench){_OVER} at {THE}"),
        is_no_person,
    ),
    Way(
        "on-duty-with",
        _SERVED_FOR,
        when_used(rf"\bon (?:the )?(?:[\w'’-]{{1,12}} )?{whole(_SERVED_FOR)} (?:for|with) {THE}"),
        is_worked_with,
    ),
    Way(
        "on-duty-in",
        _POSTS,
        when_used(rf"\bon (?:the )?(?:[\w'’-]{{1,12}} )?{whole(_POSTS)}{_OVER} in {THE}"),
        is_organisation,
    ),
    Way(
        "busy-at",
        _BUSY,
        when_used(
            r"\b(?:flat (?:out|to the boards|chat)|slammed|swamped|run ragged|full pelter"
            r"|(?:slogging|grafting|slaving|toiling)(?: it)?(?: away)?"
            rf"|(?:run|rushed) off {_THEIR} feet|(?:clock|punch)(?:s|es|ing|ed)? (?:in|on|off|out))"
            rf"(?: over| down| up)? (?:at|in|from) {THE}"
        ),
        is_staffed_place,
    ),
    Way(
        "contracted-at",
        _CONTRACTED - words("time") | words("full part"),
        when_used(
            rf"(?:\b(?:part|full)[ -]time|{whole(_CONTRACTED - words('time agency contract'))}"
            rf"|\bon (?:an? |the )?(?:[\w'’-]{{1,12}} ){{0,2}}contract|\bthrough an agency)"
            rf"(?: over| down| up| out)? (?:at|with|for|out of) {THE}"
        ),
        is_worked_with,
    ),
    Way(
        "been-at",
        words("been"),
        when_used(rf"\bbeen (?:over |out |up |down )?in {THE}"),
        is_firm,
    ),
    Way(
        "been-at",
        words("been"),
        when_used(rf"\bbeen (?:[\w'’-]{{1,12}} ){{0,2}}?at {THE}"),
        is_taken_on_at,
    ),
    Way("been-with", words("been"), when_used(rf"\bbeen with {THE}"), is_no_supplier),
    Way(
        "above-in",
        words("above below inside beyond over down up out back still"),
        when_used(
            rf"(?:{IS}|\b(?:you|ye|s?he|they)) (?:still |now |only |all day )?"
            rf"(?:above|below|inside|beyond|over|down|up|out|back|still) in {THE}"
        ),
        is_firm,
    ),
    Way(
        "made-partner-at",
        _MADE,
        when_used(
            rf"\b(?:made|makes|making|got|gets|getting|has|have|up to|becoming|became)"
            rf" (?:it to |the |an? )?(?:[\w'’-]{{1,12}} )?{whole(_MADE)} (?:at|of|with) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "one-of-the-staff",
        words("employee picket tenure"),
        when_used(
            r"\b(?:employee of the (?:month|year|week|quarter) (?:at|for)"
            rf"|picket(?: lines?)? (?:outside|at)|up for (?:tenure|promotion|partner) at) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "lands-a-job",
        words("job jobs gig position post role offer internship placement shift shifts term apprenticeship"),
        when_used(
            r"\b(?:got|gets|getting|landed|bagged|scored|nabbed|found|accepted|starts|starting|started|lost|quit"
            r"|left|has|have|took|taken|taking) (?:an?|the|that|her|his|their|your|this)"
            r" (?:[\w'’-]{1,15} ){0,3}?(?:jobs?|gig|position|role|post|offer|internship|placement"
            r"|shifts?|term|apprenticeship)"
            rf" (?:over |down |up )?(?:at|with|from) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "placed-in",
        words("placed hired recruited"),
        when_used(
            rf"\b(?:got|gets|getting|was|been|is) (?:placed|hired|recruited) (?:in|at|by|with|into) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "leaves",
        _LEAVES,
        when_used(
            rf"\b(?:stood down|suspended|furloughed|written up|on gardening leave|performance plan"
            rf"|(?:handed|handing|put|putting) (?:in )?{_THEIR} notice(?: in)?|{_THEIR} notice in"
            rf"|(?:an? |the |{_THEIR} )disciplinary) (?:from|by|at|with) {THE}"
        ),
        is_left,
    ),
    Way(
        "disputes-with",
        words("grievance warning tribunal"),
        when_used(
            rf"(?:\ban? |\bthe |\b{_THEIR} |['’]s )(?:[\w'’-]{{1,12}} )?"
            rf"(?:grievance|warning|tribunal(?: case| claim)?) (?:from|at|with|against) {THE}"
        ),
        is_no_supplier,
    ),
    Way(
        "disputes-with",
        words("tribunal"),
        when_used(
            r"\b(?:taking|taken|took|takes|take) (?:the )?"
            r"(?=[^\W_][\w'’&. -]{1,40} to (?:an? |the )?(?:employment |industrial )?tribunal)"
        ),
        is_no_supplier,
    ),
    Way(
        "staff-at",
        words("hr payroll dean registrar provost foreman bursar occupational human"),
        when_used(
            r"\b(?:hr|payroll|dean|registrar|provost|foreman|bursar|occ(?:upational)? health|human resources)"
            rf" (?:at|in|from) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "pictured-by",
        words("website site page brochure prospectus newsletter homepage team"),
        when_used(
            r"(?:\b(?:is|are|was|were)|['’]s|['’]re) (?:all |still |even )?on the (?=[^\W_][\w'’&. -]{1,40}"
            r" (?:website|team page|site|brochure|prospectus|homepage|about us))"
        ),
        is_firm,
    ),
)
"""Most tell by themselves that an employer's name follows."""
