"""What may stand behind a command's name so that a message is that command, and no word beyond it.

Of somebody who has not agreed, the gate `redact` spares such a message alone. So free words are in none of
these: a command that takes them is one of staff, whom no gate holds back, or is not for a group.
"""

import re
from collections.abc import Callable, Collection

from policies.vocabulary import LANGUAGES, durations

Takes = Callable[[str], bool]

_NUMBER = re.compile(r"#?\d{1,9}", re.ASCII)


def nothing(argument: str) -> bool:
    """Nothing at all."""
    return not argument.strip()


def number(argument: str) -> bool:
    """One number, or nothing."""
    return nothing(argument) or _is_number(argument.strip())


def two_numbers(argument: str) -> bool:
    """Up to two numbers."""
    words = argument.split()
    return len(words) <= 2 and all(map(_is_number, words))


def age(argument: str) -> bool:
    """One length of time, or nothing."""
    try:
        return nothing(argument) or durations.duration(argument) is not None
    except ValueError:
        return False


def one_of(words: Collection[str]) -> Takes:
    """One of these words, or nothing."""

    def takes(argument: str) -> bool:
        return nothing(argument) or argument.strip().lower() in words

    return takes


def numbered(words: Collection[str]) -> Takes:
    """A number and one of these words, the number alone, or nothing."""

    def takes(argument: str) -> bool:
        first, *rest = argument.lower().split() or [""]
        return number(first) and rest in ([], *([word] for word in words))

    return takes


language = one_of(LANGUAGES)


def _is_number(word: str) -> bool:
    return _NUMBER.fullmatch(word) is not None
