"""Ways of naming an employer by what belongs to work: her job is …, your boss at …, her badge said …."""

import re

from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_firm,
    is_no_person,
    is_organisation,
    is_taken_on_at,
    plain,
)
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import whole, words

_AT_WORK = words("""
    boss manager supervisor colleague colleagues coworker coworkers workmate workmates leaving
    retirement probation appraisal payroll contract
""")
_ONLY_AT_WORK = words(
    "supervisor colleague colleagues coworker coworkers workmate workmates payroll appraisal"
)
_WORN = words("uniform tabard nametag")
_NOT_FOR_WORK = words("""
    scout scouts guide guides brownie brownies cub cubs school nurse nurses army navy police halloween
    football sunflower
""")
"""Whose uniform tells nothing of an employer."""
_HOW_IS = r"\bhow(?:['’]?s| is| are| was| were)? (?:[\w'’]{1,12} ){0,3}?"
_PARTS_OF_TOWNS = words("north south east west central new old greater upper lower")


def is_called_so(run: Run) -> bool:
    """Tell "her salon, Shear Bliss" from "her salon, Dublin" and "her salon, North London"."""
    return is_organisation(run) or (len(run) > 1 and plain(run)[0] not in _PARTS_OF_TOWNS | GIVEN_NAMES)


def is_shop(run: Run) -> bool:
    """Tell "owns the Copper Kettle" from "owns the Toyota"."""
    return len(run) > 1 and is_organisation(run)


_SHOPS = words("""
    shop bakery cafe café salon business firm company store restaurant studio garage startup agency practice
    nursery school pub bar stall truck gallery gym kennels farm boutique barbers butchers deli brewery brand
""")
PEOPLE_AT_WORK = "people-at-work"
OF_A_JOB = (
    Way(
        "where-somebody-works-is",
        words("where wo dónde donde où onde waar"),
        re.compile(
            r"\b(?:where (?:s?he|they|you|[^\W\d_]{2,15}) works?|wo (?:er|sie|du|[^\W\d_]{2,15}) arbeitet"
            r"|d[óo]nde (?:trabaja|curra)|où (?:il|elle) (?:travaille|bosse)|onde (?:el[ea] )?trabalha"
            r"|waar (?:ze|hij|[^\W\d_]{2,15}) werkt)"
            rf"(?:[.:,;]{{1,3}}| where\?) (?:it['’]?s |at |bei |en |chez |bij )?{THE}"
        ),
        is_organisation,
        anywhere=True,
    ),
    Way(
        "work-is",
        words("work job workplace employer company firm"),
        re.compile(rf"\b(?:work|job|workplace|employer|company|firm)(?:['’]s| is| was|,) (?:still )?{THE}"),
        is_organisation,
    ),
    Way(
        "firm-is",
        words("workplace employer company firm"),
        re.compile(
            rf"\b(?:his|her|their|your|['’]s) (?:workplace|employer|company|firm)(?:['’]s| is| was) {THE}"
        ),
        bool,
    ),
    Way(
        "firm-is",
        words("workplace employer employers company firm startup"),
        re.compile(
            rf"(?:\b(?:his|her|their|your)|['’]s) (?:workplace|employers?|company|firm|startup),? {THE}"
        ),
        is_no_person,
    ),
    Way(
        "shop-called",
        words("called named"),
        re.compile(
            r"\b(?:(?:runs?|owns?|opened|opening|started|manages?|keeps) (?:an?|the|her|his|their|your)"
            r"|ha(?:s|ve|d) (?:her|his|their|your) own)"
            rf" (?:[\w'’-]{{1,15}} ){{0,3}}?{whole(_SHOPS)}"
            rf" (?:called|named) {THE}"
        ),
        bool,
    ),
    Way(
        "owns",
        words("owns owned coowns own"),
        re.compile(r"\b(?:co-?)?(?:owns|own|owned) the (?=[^\W_])"),
        is_shop,
    ),
    Way(
        "shop-is",
        words("shop salon store garage studio restaurant business bakery cafe café practice"),
        re.compile(
            r"(?:['’]s|\b(?:his|her|their|your)) (?:(?:garage|practice)(?:['’]s| is)"
            r"|(?:shop|salon|store|studio|restaurant|business|bakery|caf[eé])(?:['’]s| is|,))"
            rf" (?:called )?{THE}"
        ),
        is_called_so,
    ),
    Way(
        "how-are-things-at",
        words("how hows"),
        re.compile(
            rf"{_HOW_IS}(?:things|work|life|business|job|gig|role|position|going|shifts?|it) (?:going )?"
            rf"(?:over |down |up )?"
            rf"(?:at|with|in) {THE}"
        ),
        is_firm,
    ),
    Way(
        "how-are-things-at",
        words("things work life"),
        re.compile(rf"{_HOW_IS}(?:things|work|life) (?:going )?(?:over |down |up )?at {THE}"),
        is_taken_on_at,
    ),
    Way(
        "how-are-things-at",
        words("job gig role position shift shifts"),
        re.compile(rf"{_HOW_IS}(?:job|gig|role|position|shifts?) (?:going )?(?:over |down |up )?at {THE}"),
        bool,
    ),
    Way(
        "how-are-things-at",
        words("treating"),
        re.compile(
            r"\bhow(?:['’]?s| is| are) (?:the )?"
            r"(?=[^\W_][\w'’&. -]{1,40} treating (?:you|u|ya)(?![^\W_]))"
        ),
        is_firm,
    ),
    Way(
        PEOPLE_AT_WORK,
        _AT_WORK,
        re.compile(
            rf"{whole(_AT_WORK)}(?: (?:do|party|lunch|drinks))?(?: (?:over|down))? (?:at|from|with) {THE}"
        ),
        is_organisation,
    ),
    Way(
        PEOPLE_AT_WORK,
        _ONLY_AT_WORK | {"leaving"},
        re.compile(rf"(?:{whole(_ONLY_AT_WORK)}|\bleaving (?:do|party|drinks))(?: (?:over|down))? at {THE}"),
        bool,
    ),
    Way(
        "uniform-of",
        _WORN,
        re.compile(
            rf"\b(?:his|her|their|your|ur|a|the) "
            rf"(?!{whole(_NOT_FOR_WORK)})(?=[^\W_][\w'’&. -]{{1,40}} {whole(_WORN)})"
        ),
        bool,
    ),
    Way(
        "staff-page-of",
        words("staff"),
        re.compile(
            r"\b(?:the|their|a) (?=[^\W_][\w'’&. -]{1,40} staff (?:page|wall|photo|list|rota|party|room))"
        ),
        bool,
    ),
    Way(
        "at-a-job",
        words("job work shop store"),
        re.compile(rf"\bat (?:his|her|their|your|ur) (?:job|work|shop|store)[.,:]{{0,2}} (?:at )?{THE}"),
        is_organisation,
        anywhere=True,
    ),
)
"""It is spoken of, or asked after, as somebody's."""
