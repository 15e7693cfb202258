"""Ways in which a sentence tells who works where, one file per language, so that a translator can add one.

Each is a line, and may go on in indented ones. It is a pattern of the words of a message in plain spelling,
with one space between them and each comma by itself. In it stand:

    P   who may work there, a member or "you"     E   the employer
    V   whoever is spoken to by name              ,   a comma
    IN  in, at or with the employer               OF  of the employer
    ~   at most three words; ~~: at most six      ,?  a comma or none
    END the sentence ends there, or its part
    -   at the beginning: not said of a place where others are guests, such as a hospital
    =   at the beginning: not said of a firm with customers in every town
    :   at the beginning: not said of a firm that sells by contract, such as a telephone company
"""

import re
from types import ModuleType

from policies.identifying_details.ownership.given_ways import Given
from policies.identifying_details.ownership.work_ways import de, en, es, fr, nl, pt
from policies.identifying_details.ways_in import ways_in

_MEANT = {
    " END": "(?= ,|$)",
    ",? ": "(?:, )?",
    "~~": "(?:[a-z]+ ){0,6}?",
    "~": "(?:[a-zP]+ ){0,3}?",
}
_MARKED = re.compile(r"((?:[-=:] )*)(.*)")


def _ways(language: ModuleType) -> tuple[Given, ...]:
    return tuple(_way(line, language) for line in ways_in(language.WAYS))


def _way(line: str, language: ModuleType) -> Given:
    marks, said = _MARKED.findall(line)[0]
    for place, meant in (("IN", language.IN), ("OF", language.OF)):
        said = re.sub(rf"\b{place}\b", meant, said)
    for symbol, meant in _MEANT.items():
        said = said.replace(symbol, meant)
    said = re.sub(r"\((?!\?)", "(?:", said)
    return Given(
        rf"{said}(?![^ ])", anywhere="-" not in marks, sold="=" not in marks, supplied=":" not in marks
    )


WORK_WAYS: dict[str, tuple[Given, ...]] = {
    name: _ways(language)
    for name, language in {"de": de, "en": en, "es": es, "fr": fr, "nl": nl, "pt": pt}.items()
}
"""By language."""
