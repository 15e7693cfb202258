"""Ways of telling an employer by what shows it: her badge says …, covering for Maya at …."""

from policies.identifying_details.detectors.employer_sorts import is_no_person, is_organisation
from policies.identifying_details.detectors.workplace_job import is_called_so
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

_OWNED = r"(?:['’]s|\b(?:her|his|their|your|ur))"
_WORN = words("""
    badge lanyard nametag uniform tabard fleece payslip signature van truck apron polo vest hivis jacket
    overalls
""")
_RUN = words("""
    servo pub shop store chipper chippy garage salon farm cafe café bakery restaurant bar diner motel hotel
    kennels nursery gym studio takeaway deli butchers barbers surgery practice business
""")
_SCHOOL = words("cegep cégep school uni college faculty")
LAYOFFS = "layoffs-at"

SHOWN = (
    Way(
        "worn-says",
        _WORN,
        when_used(
            rf"{_OWNED} (?:[\w'’-]{{1,12}} ){{0,2}}?{whole(_WORN)} (?:[\w'’-]{{1,12}} ){{0,3}}?"
            rf"(?:says?|said|reads?|had|has) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "page-says",
        words("linkedin facebook insta bio profile fb"),
        when_used(
            rf"{_OWNED} (?:linkedin|facebook|insta|fb|bio|profile)(?: (?:bio|page|profile))? "
            rf"(?:still )?(?:says?|said|has|had|shows)(?: (?:her|him|them|you))?(?: (?:at|as|is at))? {THE}"
        ),
        is_organisation,
    ),
    Way(
        "covers-for",
        words("cover covers covering covered filling subbing standing"),
        when_used(
            rf"\b(?:cover(?:s|ing|ed)?|filling in|subbing|standing in) for (?:[\w'’-]{{1,15}} ){{1,3}}?"
            rf"(?:over |down |up )?(?:at|in) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "in-the-staff-room",
        words("staff staffroom break breakroom stockroom"),
        when_used(
            r"\b(?:staff ?room|staff (?:canteen|kitchen|toilets?|car park)|break ?room|stock ?room)"
            rf" (?:at|in|of) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "run-by",
        _RUN,
        when_used(rf"\b(?:runs?|owns?|has|have|manages?|keeps?|bought|opened) the {whole(_RUN)}, {THE}"),
        is_called_so,
    ),
    Way(
        "school-is",
        _SCHOOL,
        when_used(rf"(?:\b(?:his|her|your)|['’]s) {whole(_SCHOOL)},? {THE}"),
        is_no_person,
    ),
    Way(
        "answers-at",
        words("picked answered answers picks"),
        when_used(
            r"\b(?:picked up|answered|answers|picks up)(?: the phone)? when (?:i|we|my [\w'’-]{2,12})"
            rf" (?:rang|called|phoned|ring|call|phone) {THE}"
        ),
        is_organisation,
    ),
    Way(
        LAYOFFS,
        words("layoffs layoff lay redundancies restructure cuts"),
        when_used(rf"\b(?:lay-?offs?|redundancies|job cuts|restructure) (?:over )?at {THE}"),
        is_no_person,
    ),
)
"""By themselves they tell that an employer's name follows."""
