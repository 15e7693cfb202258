"""Ways of saying that somebody begins to work somewhere, or does so no more: joined …, let go from …."""

import re

from policies.identifying_details.detectors.employer_sorts import is_organisation, is_taken_on_at
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.words import whole, words

_TAKEN_ON = words("""
    start starts started starting intern interned interns retired fired sacked off redundant promoted
    transferred seconded suspended trained qualified placed joined joins joining quit hired laid
""")
_LET_GO = words(
    "graduated graduates graduating graduation redundant sacked fired resigned retired signed laid interned"
)
"""Said of no place that is neither an employer's nor a school's."""

TAKEN_ON = (
    Way(
        "taken-on",
        _TAKEN_ON,
        re.compile(
            rf"{whole(_TAKEN_ON)}(?: (?!at|from|by|with)[\w'’]{{1,15}}){{0,2}}? (?:at|from|by|with) {THE}"
            rf"|\b(?:joined|joins|joining|quit) {THE}"
            rf"|\b(?:start(?:s|ed|ing)?|a start) in {THE}"
        ),
        is_taken_on_at,
    ),
    Way(
        "starts-at",
        words("start starts started starting"),
        re.compile(rf"\bstart(?:s|ed|ing)? (?:out |back )?(?:at|with) {THE}"),
        is_organisation,
    ),
    Way(
        "got-on",
        words("got getting"),
        re.compile(
            r"\bg[eo]t(?:ting|s)? (?:on|in|taken on|(?:an?|the|his|her|that|your) (?:new )?"
            rf"(?:start|job|gig|position|post|role|place|apprenticeship|placement)) (?:at|with|in) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "let-go",
        words("go"),
        re.compile(rf"\blet (?:(?!it )[\w'’]{{1,15}} )?go (?:from|by|at) {THE}"),
        bool,
    ),
    Way(
        "let-go-by",
        _LET_GO,
        re.compile(
            r"\b(?:graduated|graduat(?:es|ing|ion)|redundant|sacked|fired|resigned|retired|signed off"
            r"|laid off|interned)"
            rf"(?: [\w'’]{{1,15}}){{0,2}}? (?:from|by|at) {THE}"
            rf"|\binterned with {THE}"
        ),
        bool,
    ),
)
"""In English; those of other languages are in `workplace_engaged`."""
