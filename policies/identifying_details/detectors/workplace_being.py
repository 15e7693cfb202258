"""Ways of saying that somebody is at, with or from an employer: are you still at …, the girl from …."""

import re

from policies.identifying_details.detectors.employer_brands import FIRMS, MAKERS
from policies.identifying_details.detectors.employer_sorts import (
    is_firm,
    is_firm_alone,
    is_for_learning,
    is_no_supplier,
    is_where_people_stay,
)
from policies.identifying_details.detectors.employer_words import KINDS, TRADES
from policies.identifying_details.detectors.school_words import SCHOOLS
from policies.identifying_details.detectors.universities import UNIVERSITY_WORDS
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.words import words

UNI = "at-a-uni"
"""The rule for a university in small letters: at newcastle uni."""

BEING = (
    Way(
        "are-you-at",
        SCHOOLS | TRADES | KINDS | FIRMS | MAKERS | UNIVERSITY_WORDS,
        re.compile(r"\b(?:are|r|were|arent|aren['’]t) (?:you|u)(?: still| now| not| both)? at (?=[^\W_])"),
        is_firm,
    ),
    Way(
        "somebody-at",
        words("girl guy lad lass woman man person one lady bloke boy"),
        re.compile(
            rf"\bthe (?:[\w'’]{{1,12}} ){{0,2}}(?:girl|guy|lad|lass|woman|man|person|one|lady|bloke|boy)"
            rf" (?:at|in|from) {THE}"
        ),
        is_firm,
    ),
    Way(
        "is-at-a-firm",
        TRADES | KINDS | FIRMS | MAKERS | UNIVERSITY_WORDS,
        re.compile(
            rf"(?:\b(?:is|are|arent|youre|s?hes)|['’](?:s|re)) (?:both )?(?:also )?at (?=[^\W_])"
            rf"|\b(?:s?he|they|you)(?:['’]?s|['’]?re| is| are) (?:now )?with {THE}"
        ),
        is_firm_alone,
    ),
    Way(
        UNI,
        words("uni university") | UNIVERSITY_WORDS,
        re.compile(
            r"(?:(?:['’]s|\bis|['’]re|\byoure)(?: still| now)? (?:over |down )?at"
            r"|\b(?:got|gets) in(?:to)?(?: to)?) (?=[^\W_])"
        ),
        is_for_learning,
        anywhere=True,
    ),
    Way(
        "is-with-a-firm",
        words("with"),
        re.compile(
            r"(?<![^\W_])(?!(?:appointment|interview|meeting|account|contract|policy|car|loan|it|that|this|booking"
            r"|insurance|session|call|phone|claim|order|problem|issue|job|what|where|there|here|deal|lease|visit)\b)"
            rf"[^\W\d_]{{2,20}}(?:['’]s| is) (?:now |still )?with {THE}"
        ),
        is_no_supplier,
    ),
    Way(
        "still-at",
        words(
            "still now over based reception noch weiterhin toujours encore sigue sigues aún todavía ainda"
            " continua continuas nog steeds"
        ),
        re.compile(
            rf"\b(?:(?:still|now|over|based|on reception) (?:at|with)|(?:noch|weiterhin)"
            rf" (?:bei|beim|an der|am)|(?:toujours|encore) (?:chez|à|au)"
            rf"|(?:sigues?|aún|todavía) (?:está |estás )?en(?: la| el)?"
            rf"|(?:ainda|continuas?) (?:está |estás )?(?:na|no|em)|(?:nog|steeds) (?:bij|op)) {THE}"
        ),
        is_where_people_stay,
        anywhere=True,
    ),
)
"""Looked for with a name of a firm, a shop or a school alone: others are there, too."""
