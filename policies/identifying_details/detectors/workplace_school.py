"""Ways of saying where somebody teaches or learns: in year 9 at …, had her for maths at …, goes to …."""

import re

from policies.identifying_details.detectors.employer_sorts import Run, is_for_learning, is_school
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.words import whole, words

_YEARS = words("year yr grade form reception sixth p s class")
_SIXTH = words("sixth")

ALSO_SCHOOLS = words("state tech poly jc cc")
"""What one who goes there goes to learn at: Larch Valley State."""


def _is_gone_to(run: Run) -> bool:
    return is_school(run) or (len(run) > 1 and run[-1]["word"].lower() in ALSO_SCHOOLS)


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
    Way("goes", words("goes go went"), re.compile(r"\b(?:goes|go|went) (?:to )?(?=[^\W_])"), _is_gone_to),
)
"""They name a school, a college or a university."""


def tells_a_year(look: Look) -> bool:
    """Tell whether a year of learning may be named: then a name of any kind may be a school's."""
    return look.has_any(_SIXTH) or (look.digits > 0 and look.has_any(_YEARS))
