"""Ways of telling an employer by a part of it: is in the accounts department in …, on the data team at …."""

import re

from policies.identifying_details.detectors.employer_sorts import is_no_person, is_organisation
from policies.identifying_details.detectors.workplace_way import IS, THE, Way
from policies.identifying_details.words import whole, words

_DEPARTMENTS = words("""
    hr accounts accounting payroll sales marketing procurement finance purchasing logistics dispatch stores
    production quality qa it legal audit claims collections underwriting support ops operations engineering
    maintenance housekeeping billing coding compliance admin fraud credit data product research security
    warehouse shipping receiving catering facilities customs tax treasury recruitment r&d
""")
_IN_ONE = (
    rf"(?:{IS}|\b(?:works?|working|worked|started|starts|over)) (?:[\w'’-]{{1,12}} ){{0,2}}?"
    rf"(?:in|on|with|for) (?:the |their )?(?:[\w'’-]{{1,12}} )?{whole(_DEPARTMENTS)}"
    r"(?: (?:department|dept|team|section|division|office|desk|side|unit))?"
)

DEPARTMENT = (
    Way(
        "in-a-department",
        _DEPARTMENTS,
        re.compile(rf"{_IN_ONE}(?: over| up| down| out)? (?:at|for|with) {THE}"),
        is_no_person,
    ),
    Way("in-a-department", _DEPARTMENTS, re.compile(rf"{_IN_ONE} (?:in|of) {THE}"), is_organisation),
)
"""Nobody is in one but those who work there; who only rings one is in none."""
