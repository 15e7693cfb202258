"""Ways of saying what somebody does at an employer's: runs the …, served me at …, drives out of …."""

import re

from policies.identifying_details.cues.engagements import PASTIMES
from policies.identifying_details.detectors.employer_brands import BRANDS
from policies.identifying_details.detectors.employer_sorts import Run, is_organisation, plain
from policies.identifying_details.detectors.plate_cues import CAR_WORDS
from policies.identifying_details.detectors.workplace_role import is_where_roles_are
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.words import whole, words

_RUNNING = words("run runs ran running own owns owned manage manages managed managing")
_KEPT = words("stall shop salon desk office booth kiosk practice deli counter till bar kitchen pharmacy")
_SERVES = words("""
    codes consults temps freelances delivers flies nurses cooks cleans writes sells bartends coaches preaches
    lectures bakes
""")
_OWN = r"(?:her|his|their|your|my|our)\b"


def is_run(run: Run) -> bool:
    """Tell "owns Larch Dental" from "owns the Toyota outside" and "runs Tesco errands"."""
    return is_organisation(run) and (len(run) > 1 or plain(run)[0] not in BRANDS | CAR_WORDS)


DOING = (
    Way(
        "runs-a-business",
        _RUNNING,
        re.compile(rf"{whole(_RUNNING)} {THE}"),
        is_run,
    ),
    Way(
        "on-the-team",
        words("team crew staff"),
        re.compile(
            r"\b(?:(?:part|one|member) of (?:the|their) (?:\w{2,12} )?(?:team|crew|staff)"
            rf"|(?:on|in) the (?:\w{{2,12}} )?(?:team|crew|staff)) (?:over |down |up )?at {THE}"
        ),
        is_organisation,
    ),
    Way(
        "keeps-a-stall",
        _KEPT,
        re.compile(
            rf"\b(?:has|keeps|runs|running|minding|manning) (?:an?|her|his|their|the)"
            rf" (?:[\w'’]{{1,15}} ){{0,2}}?{whole(_KEPT)} (?:at|in|inside) {THE}"
        ),
        is_where_roles_are,
    ),
    Way(
        "serves-me-at",
        words("served serves serving rang rung"),
        re.compile(
            r"\b(?:serv(?:ed|es|ing)|r[au]ng) (?:me|us|him|her|my [\w'’]{2,15})"
            rf"(?: (?:up|out|in|today|yesterday|earlier|lunch|coffee|breakfast)){{0,2}} (?:at|in) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "does-for",
        words("do doing did does"),
        re.compile(
            rf"\b(?:you|u|ya|s?he|they) (?:still )?(?:do|does|did|doing) (?:the )?(?!{whole(PASTIMES)})"
            rf"[\w'’]{{2,20}}(?: [\w'’]{{2,15}})?? for {THE}"
        ),
        is_organisation,
    ),
    Way(
        "serves-for",
        _SERVES | {"does"},
        re.compile(
            rf"(?:{whole(_SERVES)}|\bdoes (?:the )?(?!{_OWN}|{whole(PASTIMES)})[\w'’]{{3,20}})"
            rf"(?: [\w'’]{{1,15}}){{0,3}}? (?:for|at|in) {THE}"
        ),
        is_organisation,
    ),
)
"""Verbs that say it only of work, or only with the name of an employer behind them."""
