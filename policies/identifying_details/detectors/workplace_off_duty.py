"""Ways of telling an employer by being away from it: off sick from …, on leave from …, retiring from …."""

import re

from policies.identifying_details.detectors.employer_sorts import is_no_person, is_taken_on_at
from policies.identifying_details.detectors.workplace_trade import is_worked_with
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.words import words

OFF_DUTY = (
    Way(
        "off-from",
        words("leave off sickie furlough sabbatical"),
        re.compile(
            r"\b(?:(?:sick|mat|maternity|paternity|parental|medical|stress|study|unpaid|gardening|annual|disability"
            r"|compassionate|bereavement|carer['’]?s|on) leave|off sick|off on the sick|signed off(?: sick)?"
            r"|(?:day|days|week|weeks|month|time) off|sickie|furlough|sabbatical)"
            rf" (?:from|at|with) {THE}"
        ),
        is_worked_with,
    ),
    Way(
        "retires-from",
        words("retiring retires retirement resigning resigns resignation papers"),
        re.compile(
            r"\b(?:retiring|retires|retirement|resigning|resigns|resignation"
            r"|put(?:ting|s)? (?:in |down )?(?:her |his |your )?papers(?: down| in)?)"
            rf" (?:from|at|in|with) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "posted-at",
        words("posted stationed deputed transferred seconded deployed"),
        re.compile(rf"\b(?:posted|stationed|deputed|transferred|seconded|deployed) (?:at|in|to|with) {THE}"),
        is_taken_on_at,
    ),
)
"""Away for a while, or for good: it is their employer all the same."""
