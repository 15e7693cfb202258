"""Ways of telling an employer by being away from it: off sick from …, on leave from …, retiring from …."""

import re

from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_no_person,
    is_organisation,
    is_taken_on_at,
    plain,
)
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.detectors.workplace_trade import is_worked_with
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.words import words

_KEPT_UP = words("facebook insta instagram twitter tiktok reddit discord weight slimming strava duolingo")


def is_no_illness(run: Run) -> bool:
    """Tell "off sick from Larch Foods" from "off sick from Norovirus" and "a day off from Facebook"."""
    named = is_organisation(run) or len(run) > 1
    return named and is_worked_with(run) and plain(run)[0] not in _KEPT_UP


def is_no_course(run: Run) -> bool:
    """Tell "dropped out of Temple" from "dropped out of DBT" and "dropped out of Slimming World"."""
    lettered = len(run) == 1 and run[0]["word"].isupper()
    return is_no_person(run) and not lettered and plain(run)[0] not in _KEPT_UP | VISITED


OFF_DUTY = (
    Way(
        "called-in-sick",
        words("sick"),
        re.compile(
            rf"\b(?:calls?|called|calling|r[aiu]ngs?|phoned?|phones) in sick (?:to|at|from|with) {THE}"
        ),
        is_no_person,
    ),
    Way(
        "leave-from",
        words("leave sickie furlough sabbatical"),
        re.compile(
            r"\b(?:(?:sick|mat|maternity|paternity|parental|medical|stress|study|unpaid|gardening|annual"
            r"|disability|compassionate|bereavement|carer['’]?s|on) leave|sickie|furlough|sabbatical)"
            rf" (?:from|at|with) {THE}"
        ),
        is_worked_with,
    ),
    Way(
        "off-from",
        words("off"),
        re.compile(
            r"\b(?:off sick|off on the sick|signed off(?: sick)?|(?:days?|weeks?|months?|shifts?) off)"
            rf" (?:from|at) {THE}"
        ),
        is_no_illness,
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
        "out-of-school",
        words("dropped dropping drop flunked expelled"),
        re.compile(rf"\b(?:(?:dropp?(?:ed|ing)?|flunked) out (?:of|from)|expelled from) {THE}"),
        is_no_course,
    ),
    Way(
        "posted-at",
        words("posted stationed deputed transferred seconded deployed"),
        re.compile(rf"\b(?:posted|stationed|deputed|transferred|seconded|deployed) (?:at|in|to|with) {THE}"),
        is_taken_on_at,
    ),
)
"""Away for a while, or for good: it is their employer all the same."""
