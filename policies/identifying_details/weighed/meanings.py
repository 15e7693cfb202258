"""What a word means, in plain English, and which field of life that is of.

So what is learned from one language weighs in all of them, and what is learned of a badge weighs for a label.
The tables `words/*.txt` hold a line a word, `namensschild badge`: forms of one word, and words that mean the
same, have one meaning. `fields.txt` holds a line a meaning, `badge sign`. A word that is in none stands for
itself.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


def meaning(language: str, word: str) -> str:
    """Return what a word means, with a "~" in front; the word, where that is not known."""
    known = _meanings(language).get(word)
    return word if known is None else f"~{known}"


def field(meaning: str) -> str:
    """Return which field a meaning is of, with a "=" in front; the meaning, where that is not known."""
    known = _fields().get(meaning[1:]) if meaning.startswith("~") else None
    return meaning if known is None else f"={known}"


@cache
def _meanings(language: str) -> dict[str, str]:
    """The meanings of a language's words, both in plain spelling; read once, in some milliseconds."""
    return _table(files(__package__).joinpath("words", f"{language}.txt"))


@cache
def _fields() -> dict[str, str]:
    return _table(files(__package__).joinpath("fields.txt"))


def _table(file: Traversable) -> dict[str, str]:
    if not file.is_file():
        return {}
    return dict(line.split() for line in file.read_text(encoding="utf-8").splitlines())
