"""Whether the name that somebody shows in a room says who they are outside of it.

Decides: whether a newcomer gets one private hint. From: the name they show, and what the caller found in it
or knows of words: given names, ordinary words, categories of detail. Never: for a first name alone, a
nickname or an invented name. Knows about a person: the name they show, while deciding.
"""

import re
from collections.abc import Collection, Sequence
from unicodedata import combining, normalize

from policies.vocabulary import RoomLink, Text, text

TELLING = frozenset({"phone", "email", "id_number", "address"})
"""Categories of detail that say who somebody is wherever they stand."""

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
    if not TELLING.isdisjoint(found):
        return True
    words = words_in(shown)
    return all(word.isalpha() for word in words) and is_full_name(words, given, ordinary)


def words_in(shown: str) -> list[str]:
    """Return the words of a name in plain spelling and lower case, the given name first."""
    before, comma, behind = _ASIDE.sub("", shown[:_LONGEST]).partition(",")
    return _plain(f"{behind} {before}" if comma else before).replace("-", " ").split()


def is_full_name(words: Sequence[str], given: Collection[str], ordinary: Collection[str]) -> bool:
    """Whether words are a given name with a surname behind it."""
    if not 2 <= len(words) <= _MOST_WORDS:
        return False
    first, last = words[0], words[-1]
    is_surname = last not in ordinary and last not in given and len(last) >= _SHORTEST_SURNAME
    return first in given and is_surname


def hint(room: RoomLink, *, pictured: bool) -> tuple[Text, ...]:
    """Say that another name can be chosen, without repeating the one that is shown.

    Args:
        room: where it is shown.
        pictured: whether they show a picture too, whose file name may say as much.
    """
    also = (text("The file name of your picture may say it too."),) if pictured else ()
    return (
        text("The name you show in {room} may say who you are outside this group.", room=room),
        *also,
        text(
            "If that is what you want, all is well. Many go by a first name or a made-up one. "
            "In many apps `{command}` changes it for one room.",
            command="/myroomnick Robin",
        ),
    )


def _plain(words: str) -> str:
    letters = normalize("NFKD", words.replace("_", " ").replace(".", " ")).casefold()
    return "".join(letter for letter in letters if not combining(letter))
