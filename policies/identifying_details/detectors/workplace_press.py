"""Ways of saying that somebody writes for a newspaper or is with the police, which plain words name."""

import re

from policies.identifying_details.detectors.employer_sorts import Run, plain
from policies.identifying_details.detectors.workplace_way import IS, THE, Way
from policies.identifying_details.words import words

_PAPERS = words("""
    post times echo gazette herald guardian telegraph mirror mail express chronicle argus observer independent
    tribune courier journal examiner advertiser mercury
""")
_FORCES = words("met pd constabulary police mpd lapd nypd psni sheriffs")
_DISORDERS = words("avoidant borderline schizoid paranoid narcissistic antisocial dependent")


def is_a_paper(run: Run) -> bool:
    """Tell the Yorkshire Post, the Guardian from a competition and an audience."""
    return bool(run) and plain(run)[-1] in _PAPERS


def is_a_force(run: Run) -> bool:
    """Tell the Met, Dayton PD from the people one is with, and from an officer with PD, who is ill."""
    named = plain(run)
    ill = named == ["pd"] or not _DISORDERS.isdisjoint(named)
    return bool(named) and named[-1] in _FORCES and not ill


PRESS = (
    Way(
        "writes-for",
        words("writes write wrote writing reports reporter columnist journalist sub"),
        re.compile(
            r"\b(?:(?:writes?|wrote|writing|reports?)(?: (?:an?|the|her|his|their|your))?"
            r"(?: (?:weekly|monthly|regular|daily))?(?: (?:column|columns|features|reviews|news|sports?))?"
            rf"|reporter|columnist|journalist|sub) (?:for|at|on|with) {THE}"
        ),
        is_a_paper,
    ),
    Way(
        "officer-with",
        words("cop copper officer detective constable sergeant pc pcso deputy policeman policewoman"),
        re.compile(
            rf"{IS} (?:still )?an? (?:\w{{2,12}} )?"
            r"(?:cop|copper|officer|detective|constable|sergeant|pc|pcso|deputy|policeman|policewoman)"
            rf" (?:with|in|for|at) {THE}"
        ),
        is_a_force,
    ),
)
