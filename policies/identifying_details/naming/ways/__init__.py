"""Ways in which a sentence tells a name, one file per language, so that a translator can add one.

Each is a line, and may go on in indented ones. It is a pattern of the words of a message in plain spelling,
with one space between them and each sign by itself. In it stand, for what the reader knows already:

    P   a member by the name they show       Q   P s (Maya's), or "your"
    F   a first name with a surname          K   the same, if the first name is known as one
    M   a title with a surname
    G   a first name that nobody shows       S   a rare word with a capital, such as a surname
    A   any of these; B: F, M or S; N: F, M or G
    Y   P, or "you" in any language          H   her, his, their
    O   the same as an object: saw you, hab dich gesehen
    ~   at most three words of no name; ~~: at most seven
    ,?  a sign that may stand there or not   END  the sentence, or its part, ends there
"""

import re

from policies.identifying_details.naming.ways import de, en, es, fr, nl, pt
from policies.identifying_details.patterns import when_used
from policies.identifying_details.required_words import ByRequired
from policies.identifying_details.ways_in import ways_in

Ways = ByRequired[re.Pattern[str]]

_SIGNS = r"(?:[^\w ] )?"
_NAMES = {"F": "FKM", "K": "K", "M": "M", "G": "G", "S": "S", "A": "FKMGS", "B": "FKMS", "N": "FKMG"}
_YOURS = "your"
_YOU = "you|du|tu|toi|jij|je|voce|vc"
_YOU_SEEN = "dich|te|jou"
YOU = frozenset((_YOURS, *_YOU.split("|"), *_YOU_SEEN.split("|")))
"""One of them, or a member, stands in each place where a way tells a name."""
_MEANT = {
    "P": "P",
    "Q": f"(?:P s|(?P<you>{_YOURS}))",
    "Y": f"(?:P|(?P<you>{_YOU}))",
    "O": f"(?:P|(?P<you>{_YOU}|{_YOU_SEEN}))",
    "H": "(?:her|his|their)",
    "~~": r"(?:[a-z\d]+ ){0,7}?",
    "~": r"(?:[a-z\d]+ ){0,3}?",
    ",?": _SIGNS,
    "END": r"(?= [^\w ]|$)",
}
_MAYBE = re.compile(r"~+ ?|,\? ?|\bEND\b")
_SYMBOL = re.compile(r" END|~~ ?|~ ?|,\? ?|\((?:[FMGS]\|)+[FMGS]\)|(?<!\w)[PQYOHFKMGSABN](?!\w)")


def compiled(ways: str) -> Ways:
    """Return the patterns, with a group "n" for the name, and "you" where it may be whose it is."""
    return ByRequired(
        (_bare(way), when_used(f"(?<![^ ]){_SYMBOL.sub(_meant, way)}(?![^ ])")) for way in ways_in(ways)
    )


def _bare(way: str) -> str:
    """The way as it is required: without what may be left out, and symbols by themselves."""
    return _MAYBE.sub(" ", way)


def _meant(found: re.Match[str]) -> str:
    symbol = found.group().strip()
    if symbol.startswith("("):
        return f"(?P<n>[{re.sub('[^A-Z]', '', symbol)}{'KM' if 'F' in symbol else ''}])"
    if symbol in _NAMES:
        return f"(?P<n>[{_NAMES[symbol]}])"
    return _MEANT[symbol]


WAYS: dict[str, Ways] = {
    language: compiled(ways.WAYS)
    for language, ways in {"de": de, "en": en, "es": es, "fr": fr, "nl": nl, "pt": pt}.items()
}
"""By language."""
