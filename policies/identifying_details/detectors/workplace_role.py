"""Ways of saying what somebody is at an employer's: the florist at …, a Larkhill Primary teacher."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_name_words import SAINTS
from policies.identifying_details.detectors.employer_names import capitals, names
from policies.identifying_details.detectors.employer_sorts import Run, is_organisation
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.role_words import ANYBODY, NO_ROLES, ROLE_ENDINGS, ROLES
from policies.identifying_details.detectors.workplace_way import IS, MOST_TRIES, THE, Way
from policies.identifying_details.detectors.workplace_words import GOING, WORKING
from policies.identifying_details.words import any_of, words


def is_where_roles_are(run: Run) -> bool:
    """An organisation, or what is called after a saint: an RN at Saint Francis."""
    return is_organisation(run) or (len(run) > 1 and run[0]["word"].lower() in SAINTS)


ROLE_AT = Way(
    "role-at",
    words("a an the our their head"),
    re.compile(
        rf"{IS}(?: (?!(?:at|in|on|with|to|having)\b)[\w'’]{{1,20}}){{0,2}}? "
        rf"(?:an?|the|our|their|one of the|head of) (?P<role>(?:[\w'’/-]{{1,20}} ){{1,4}}?)"
        rf"(?:over |down |up )?(?:at|for|with|of|outside) {THE}"
    ),
    is_where_roles_are,
)
"""What it is must be a role, see `is_a_role`."""

IN_A_ROLE = (
    ROLE_AT,
    Way(
        "heads",
        words("head"),
        re.compile(
            rf"{IS} (?:still |now |also )?(?:the |our |(?:the )?(?:deputy|assistant|acting|interim) )?"
            rf"head (?:of (?:[\w'’/-]{{1,20}} ){{1,3}}?)?(?:at|for) {THE}"
        ),
        is_organisation,
    ),
)

_IN_FRONT_OF_A_ROLE = re.compile(
    r" (?=[^\W_a-z])(?:(?<=\b[Aa] )|(?<=\b[Aa]n )|(?<=\b[Tt]he )|(?<=\bour )|(?<=\btheir )|(?<=\bthat ))"
)
_ROLE_WORD = re.compile(rf"[ ](?P<role>[^\W\d_]{{4,20}}|{any_of(ROLES)})(?![^\W_])")


def named_by_role(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield employers in front of what somebody is there: a Larkhill Primary teacher."""
    for said in islice(_IN_FRONT_OF_A_ROLE.finditer(look.text), MOST_TRIES):
        name = capitals(look, said.end())
        role = _ROLE_WORD.match(look.lower, name[-1].end()) if len(name) > 1 else None
        if (
            role
            and is_a_role([role["role"]])
            and is_organisation(name)
            and names(look, name, "at", article=False)
        ):
            yield said.end(), name[-1].end(), "named-by-role"


def is_a_role(said: list[str]) -> bool:
    """Whether one may be that somewhere by way of work: the florist, but no regular."""
    last = said[-1]
    if last in NO_ROLES:
        return last in ANYBODY and not ROLES.isdisjoint(said[:-1])
    does = any((word in WORKING and word not in GOING) or word in ROLES for word in said)
    return does or last.endswith(ROLE_ENDINGS)
