"""Public figures: whom anybody may mention without meaning somebody here (Maya Angelou, Mary Poppins).

Their names stand in `famous.txt`, one a line, in plain spelling: people of the six languages who are known
far and wide, characters of books and films, brands and charities that are called after a person. Written
from common knowledge.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files


def is_famous(words: Sequence[str]) -> bool:
    """Whether some words in plain spelling are the name of a public figure."""
    return " ".join(words) in _names()


def is_surname_of_one(word: str) -> bool:
    """Whether a word in plain spelling is the last of such a name: Leo DiCaprio, whom nobody calls so."""
    return word in _surnames()


@cache
def _names() -> frozenset[str]:
    """All names; read once, in some milliseconds."""
    return frozenset(files(__package__).joinpath("famous.txt").read_text(encoding="utf-8").splitlines())


@cache
def _surnames() -> frozenset[str]:
    return frozenset(name.rpartition(" ")[2] for name in _names())
