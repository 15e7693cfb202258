"""Employers named in front of what tells them: … is where she works, the … staff page, in your … uniform."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_names import capitals, names
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_job import WORN
from policies.identifying_details.detectors.workplace_way import MOST_TRIES
from policies.identifying_details.words import words

_NAME = r"(?P<name>(?:[^\W_][\w&'’.-]{0,30} (?:& )?){1,5}?)"
_BACKWARD = (
    (
        "where-somebody-works",
        words("where"),
        re.compile(
            rf"(?:^|[.!?] ){_NAME}(?:is|was|that['’]?s|['’]s) where [^.!?]{{1,30}} (?:work|teach|studi|stud)"
        ),
    ),
    (
        "among-staff",
        words("staff team faculty employee"),
        re.compile(
            rf"\b(?:on|in|from|of) (?:the|your|their|that) {_NAME}(?:staff|team|faculty|employee) "
            r"(?:wall|page|list|photo|picture|website|site|newsletter|directory|rota)\b"
        ),
    ),
    (
        "wears",
        WORN,
        re.compile(
            rf"\b(?:in|wearing|with|saw|seen|recogni[sz]ed) (?:the|an?|your|ur|his|her|their|that) {_NAME}"
            r"(?:uniform|lanyard|tabard|apron|name ?badge|name ?tag|fleece|work van|overalls|scrubs)\b"
        ),
    ),
)


def named_in_front(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each such employer stands, and which way it is told."""
    for cue, needed, pattern in _BACKWARD:
        if not look.has_any(needed):
            continue
        for said in islice(pattern.finditer(look.lower), MOST_TRIES):
            name = capitals(look, said.start("name"))
            if name and name[-1].end() == said.end("name") - 1 and names(look, name, "at", article=True):
                yield said.start("name"), name[-1].end(), cue
