"""Where a member's name with an s lacks its apostrophe: mayas number."""

import re
from collections.abc import Iterable, Iterator

_LONGEST = 40
_HAD = re.compile(
    r" (?:(?:real|full|last|maiden|first|home|work) name|(?:\d\dth )?birthday|bday|dob|date of birth|surname"
    r"|(?:phone |mobile )?number|email|address|postcode|insta)\b"
)
_IN_AN_ACCOUNT = frozenset("@._/-")
_JOINING = frozenset("._/-")


def apostrophes_lacking(text: str, words: Iterable[str]) -> list[int]:
    """Return where in a plain text the s of these words stands; not in an account, such as @mayas.world."""
    return sorted(end - 1 for word in words for end in _ends(text, word))


def is_had(text: str, at: int) -> bool:
    """Whether only somebody has what follows the s that stands there: hopes birthday; not: she hopes so."""
    return _HAD.match(text, at + 1) is not None


def two_ending_at(text: str, at: int) -> tuple[str, str]:
    """Return the word of which the last letter stands there, and the word in front of it."""
    said = text[max(0, at - _LONGEST) : at + 1].split()[-2:]
    return said[-1], said[0] if len(said) > 1 else ""


def _ends(text: str, word: str) -> Iterator[int]:
    """Where a word ends that no sign joins to an account."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        before, behind = text[start - 1 : start] if start else "", text[end : end + 2]
        joined = behind[:1] in _JOINING and behind[1:].isalnum()
        whole = not (before.isalnum() or before in _IN_AN_ACCOUNT) and not behind[:1].isalnum()
        if whole and not joined and behind[:1] not in {"@", "_"}:
            yield end
        start = text.find(word, end)
