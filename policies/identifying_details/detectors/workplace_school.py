"""Ways of saying where somebody teaches or learns: in year 9 at …, had her for maths at …, goes to …."""

import re

from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_for_learning,
    is_no_person,
    is_school,
    written,
)
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.universities import is_university
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.words import whole, words

_YEARS = words("year yr grade form reception sixth p s class")
_SIXTH = words("sixth")

ALSO_SCHOOLS = words("state tech poly jc cc")
"""What one who goes there goes to learn at: Larch Valley State."""


_LECTURES = words("lecture lectures seminar seminars tutorial tutorials viva midterms finals")
_DEGREES = words("""
    degree degrees masters mba msc ma ba bsc bcom llb llm mtech btech mbbs phd doctorate diploma pgce
    practicum clinicals rn lpn nvq hnd leaving undergrad postgrad bachelors
    honours honors cna
""")
_STUDIES = (
    r"\b(?:doing|does|do|did|finish(?:ed|ing|es)|getting|got|gets|complet(?:ed|ing|es)|study(?:ing)?|studies|has"
    r"|pursuing|starting|started|starts|earned|earning)"
)
_YEARS_TOLD = r"(?:first|second|third|fourth|fifth|final|1st|2nd|3rd|4th|5th)[ -]years?"
_SUBJECT = r"(?: (?!(?:at|in|of)\b)[\w'’&-]{2,15}){0,3}?"


def is_for_learning_or_letters(run: Run) -> bool:
    """Scoil Mhuire, RCSI, UCD."""
    return is_for_learning(run) or (len(run) == 1 and run[0]["word"].isupper() and len(run[0]["word"]) > 2)


def _is_gone_to(run: Run) -> bool:
    also = len(run) > 1 and run[-1]["word"].lower() in ALSO_SCHOOLS
    return is_school(run) or also or (bool(run) and is_university(written(run)))


AT_SCHOOL = (
    Way(
        "in-a-year",
        _YEARS,
        re.compile(
            rf"\b(?:in|into|starting|doing) (?:{whole(_YEARS)} ?\d{{1,2}}\w?|sixth form|reception) "
            rf"(?:over |down |up )?(?:at|in) {THE}"
        ),
        bool,
    ),
    Way(
        "had-for-a-subject",
        words("had has have"),
        re.compile(
            rf"\b(?:had|has|have) (?:[\w'-]{{1,15}} )?(?:for|as) (?:[\w'-]{{2,15}} ){{1,2}}(?:at|in) {THE}"
        ),
        is_for_learning,
    ),
    Way(
        "year-of-study",
        words("year years"),
        re.compile(
            rf"\b(?:in|into|doing|starting|starts|started|a|is|s|finished|finishing|repeating|did)"
            rf" (?:her |his |their |your |the )?{_YEARS_TOLD}{_SUBJECT} (?:over |up |down )?at {THE}"
        ),
        bool,
    ),
    Way(
        "year-of-study-in",
        words("year years"),
        re.compile(
            rf"\b(?:in|into|doing|starting|starts|started|a|is|s|finished|finishing|repeating|did)"
            rf" (?:her |his |their |your |the )?{_YEARS_TOLD}{_SUBJECT} (?:in|of) {THE}"
        ),
        is_for_learning_or_letters,
    ),
    Way(
        "has-lectures",
        _LECTURES,
        re.compile(
            rf"\b(?:has|have|had|got|gives|giving|missed|missing|skipped|skipping|in) (?:an? |her |his )?"
            rf"(?:[\w'’-]{{2,15}} )?{whole(_LECTURES)} (?:over |up )?at {THE}"
        ),
        is_no_person,
    ),
    Way(
        "has-a-class",
        words("class classes infants"),
        re.compile(
            r"\b(?:has|have|had|got|teaches|s|is|was|takes|taking|minding) (?:[\w'’-]{1,12} ){0,3}?"
            r"(?:class|classes|infants)"
            rf"(?: in front of (?:her|him|you))?(?: over| up| down)? (?:in|at) {THE}"
        ),
        is_for_learning,
    ),
    Way(
        "studies-for",
        _DEGREES,
        re.compile(
            rf"{_STUDIES} (?:[\w'’-]{{1,12}} ){{0,3}}?{whole(_DEGREES)}(?: [\w'’-]{{1,12}}){{0,2}}?"
            rf" (?:at|from|through) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "studies-for-in",
        _DEGREES,
        re.compile(rf"{_STUDIES} (?:[\w'’-]{{1,12}} ){{0,3}}?{whole(_DEGREES)} in {THE}"),
        is_for_learning_or_letters,
    ),
    Way(
        "majors-at",
        words("major majors majoring majored minor minors minoring"),
        re.compile(rf"\b(?:major|minor)(?:s|ing|ed)? in (?:[\w'’-]{{2,15}} ){{1,3}}?at {THE}"),
        is_no_person,
    ),
    Way("goes", words("goes go went"), re.compile(r"\b(?:goes|go|went) (?:to )?(?=[^\W_])"), _is_gone_to),
)
"""They name a school, a college or a university."""


def tells_a_year(look: Look) -> bool:
    """Tell whether a year of learning may be named: then a name of any kind may be a school's."""
    return look.has_any(_SIXTH) or (look.digits > 0 and look.has_any(_YEARS))
