"""What the words in front of a value say of it: an example, or the way into a meeting that everybody has."""

import re

_EXAMPLE = re.compile(
    r"(?:\b(?:e\.g\.?|eg|for example|for instance|such as|in the (?:format|form)(?: of)?"
    r"|(?:the )?format (?:is|of)|formatted as|(?:should|must|has to|have to|needs? to|ought to) (?:be|look)"
    r"|looks? like|something like|placeholder|sample|dummy|made[- ]up|template|made up"
    r"|zum beispiel|z\. ?b\.|beispielsweise|im format|beispiel"
    r"|por ejemplo|p\. ?ej\.|con el formato|en (?:el )?formato|ejemplo"
    r"|par exemple|p\. ?ex\.|au format|sous la forme|exemple"
    r"|por exemplo|no formato|exemplo"
    r"|bijvoorbeeld|bijv\.|in het formaat|voorbeeld)\b[ .,:;(]{0,3}(?:like |this |wie |como |comme |a "
    r"|an )?[\"'(<]{0,2}$)"
)
_MEETING = re.compile(
    r"\b(?:dial(?:[- ]?in)?|join by phone|zoom|teams|webex|meeting(?: id)?|conference(?: call| line)?"
    r"|bridge|passcode|one tap mobile"
    r"|einwahl|einwählen|número de acceso|numéro d'accès|inbelnummer|call[- ]in)\b[^\n]{0,40}$"
)
_PERSONAL = re.compile(
    r"\b(?:her|his|my|their|your|ihre?|seine?|meine?|su|mi|son|sa|mon|ma|meu|minha|haar|zijn|mijn)\b|['’]s\b"
)


def is_example(before: str) -> bool:
    """Tell whether `before`, lower case, the words right in front of a value, call it an example."""
    return bool(_EXAMPLE.search(before))


def is_meeting(before: str) -> bool:
    """Tell whether `before`, lower case, announces the number by which a meeting is joined."""
    found = _MEETING.search(before)
    return bool(found) and not _PERSONAL.search(before, found.start() if found else 0)
