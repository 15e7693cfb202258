"""Whether the name that somebody shows in a room says who they are outside of it.

Decides: whether a newcomer gets one private hint. From: the name they show, and what the caller found in it
or knows of words: given names, ordinary words, categories of detail. Never: for a first name alone, a
nickname or an invented name. Knows about a person: the name they show, while deciding.
"""

import re
from collections.abc import Collection
from unicodedata import combining, normalize

from policies.vocabulary import RoomLink, Text, text

_TELLING = frozenset({"phone", "email", "id_number", "address"})
_ASIDE = re.compile(r"[(\[{|/][^\n]{0,100}")  # pronouns, a role, a diagnosis behind a name
_LONGEST = 200
_MOST_WORDS = 4
_SHORTEST_SURNAME = 3


def says_who(
    shown: str, *, given: Collection[str], ordinary: Collection[str], found: Collection[str]
) -> bool:
    """Return whether a name looks like a full real name, a mailbox or a number.

    Args:
        shown: the display name.
        given: given names in plain spelling, lower case.
        ordinary: words that are no surnames, likewise.
        found: the categories of detail found in it.
    """
    if not _TELLING.isdisjoint(found):
        return True
    before, comma, behind = _ASIDE.sub("", shown[:_LONGEST]).partition(",")
    words = _plain(f"{behind} {before}" if comma else before).replace("-", " ").split()
    if not 2 <= len(words) <= _MOST_WORDS or not all(word.isalpha() for word in words):
        return False
    first, last = words[0], words[-1]
    is_surname = last not in ordinary and last not in given and len(last) >= _SHORTEST_SURNAME
    return first in given and is_surname


def hint(room: RoomLink) -> tuple[Text, ...]:
    """Say that another name can be chosen, without repeating the one that is shown."""
    return (
        text("The name you show in {room} may say who you are outside this group.", room=room),
        text(
            "If that is what you want, all is well. Many go by a first name or a made-up one. "
            "In many apps `{command}` changes it for one room.",
            command="/myroomnick Robin",
        ),
    )


def _plain(words: str) -> str:
    letters = normalize("NFKD", words.replace("_", " ").replace(".", " ")).casefold()
    return "".join(letter for letter in letters if not combining(letter))
