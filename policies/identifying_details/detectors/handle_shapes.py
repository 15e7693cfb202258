"""What only the name of an account looks like: words and figures joined, and no slip of the space bar."""

import re
from collections.abc import Iterable

from policies.identifying_details.cues import CUES, ORDINARY, SPELLED_RIGHT
from policies.identifying_details.detectors.account_names import is_made_up
from policies.identifying_details.detectors.handle_odd import TOP_LEVEL
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_FREQUENT = frozenset[str]().union(*(cues.frequent for cues in CUES.values()))
_LEAST_LETTERS = 6
_LEAST_PART = 3
_LEAST_STEM = 8
"""Letters in front of a figure: fewer are a drug, a week, a telephone of some make."""
_PAIR = 2
_NOBODYS = re.compile(
    rf"{TOP_LEVEL.pattern}|\.(?:html?|css|js|md|txt|pdf|jpe?g|png|gif|heic|py|json|docx?|xlsx?|pptx?|csv|zip"
    r"|mp[34]|wav|mov|exe|apk|epub|ics)$"
)
"""Sites and files."""
_SIGNS = re.compile(r"[._-]")
_FIGURES_BEHIND = re.compile(rf"(?P<stem>[a-z]{{{_LEAST_STEM},28}})\d{{1,4}}")


def is_an_account(name: str, languages: Iterable[str]) -> bool:
    """Tell whether a lower-case name is shaped as no word is, nor two with the space forgotten.

    Args:
        name: as it is written, in lower case.
        languages: what may be spoken here.
    """
    parts = _SIGNS.split(name)
    letters = sum(map(str.isalpha, name))
    if not all(parts) or letters < _LEAST_LETTERS or ("_" not in name and _NOBODYS.search(name)):
        return False
    if len(parts) == 1:
        figures = _FIGURES_BEHIND.fullmatch(name)
        return figures is not None and is_made_up(figures["stem"], languages)
    if "." in name and "_" not in name and len(parts) == _PAIR:
        return _are_joined(parts[0], parts[1], languages)
    return any(_is_unusual(part, languages) for part in parts)


def _is_unusual(part: str, languages: Iterable[str]) -> bool:
    """Tell whether a part is a name, or at least no word."""
    if len(part) < _LEAST_PART or not part.isalpha() or part in SPELLED_RIGHT:
        return False
    return part in GIVEN_NAMES or not is_a_word(part, languages)


def _are_joined(first: str, last: str, languages: Iterable[str]) -> bool:
    """Tell nele.nebenan from a sentence that ended without a space: so mad.she left."""
    if not first.isalpha() or min(len(first), len(last)) < _LEAST_PART or first in _FREQUENT:
        return False
    somebody = first in GIVEN_NAMES and first not in ORDINARY
    if last in _FREQUENT or (last in ORDINARY and not somebody):
        return False
    return somebody or _is_unusual(first, languages) or _is_unusual(last, languages)
