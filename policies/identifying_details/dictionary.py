"""The words of a language, to tell the name of an account from a word that few use.

A spelling dictionary has them with how often each is written; those that it hardly ever saw are left out,
and so are inflections of them. Source: pyspellchecker, whose lists are drawn from subtitles.
"""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from heapq import nlargest
from importlib.resources import files
from itertools import chain

from policies.identifying_details.conjugated import spanish_forms
from policies.identifying_details.cues import CUES, ORDINARY
from policies.identifying_details.registered.plain import plain

_HARDLY_EVER = 50
"""What the dictionaries give to words that they do not vouch for."""
_NOUNS_UNCOUNTED = frozenset({"de"})
"""Languages whose nouns the dictionaries did not count, since they are written with a capital."""
_MOST_RANKED = 1000
_LONGEST = 16
"""Letters of a word that a slip is looked for in; a longer one is hardly a word."""
_JOINING = frozenset({"de", "nl"})
"""Languages that join nouns into one word."""
_SHORTEST_HEAD, _SHORTEST_END = 3, 7
_LIKE_SURNAMES = ("er", "mann", "man", "schmied", "schmidt")
"""How joined words end that are as likely surnames: Hoffmeister, Baumgartner."""
_LINKED = re.compile(r"[a-z]{3}(?:ungs|heits|keits|ions|schafts|tats|heids|teits|schaps)[a-z]{4}")
"""How nouns of qualities and deeds are joined to what follows, and no surname is: entlastungsbudget."""
_PLURALS = {"nl": ("s", "en"), "de": ("s", "e", "en", "er")}
"""What a plural ends in, where it is something else than s or es: broek, broeken."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@cache
def dictionary(language: str) -> frozenset[str]:
    """Return the words of one language in plain spelling; read once, in a tenth to half a second."""
    least = 0 if language in _NOUNS_UNCOUNTED else _HARDLY_EVER
    words = frozenset(plain(word) for word, often in _frequencies(language).items() if often > least)
    return words | spanish_forms(words) if language == "es" else words


@cache
def commonest(language: str, count: int) -> frozenset[str]:
    """Return the words of a language that are written most, in plain spelling; none of some languages.

    Args:
        language: an ISO 639 code.
        count: how many, a thousand at most; the nouns of a language that were not counted are none of them.
    """
    return frozenset(map(plain, _ranked(language)[:count]))


@cache
def _ranked(language: str) -> list[str]:
    often = _frequencies(language)
    return nlargest(_MOST_RANKED, often, key=often.__getitem__)


def _frequencies(language: str) -> dict[str, int]:
    """Return how often each word of a language is written."""
    written = files("spellchecker").joinpath("resources", f"{language}.json.gz")
    if language not in CUES or not written.is_file():
        return {}
    # The reader that comes with them counts and orders them as well, and takes twice as long.
    read: dict[str, int] = json.loads(gzip.decompress(written.read_bytes()))
    return read


def is_a_word(word: str, languages: Iterable[str]) -> bool:
    """Whether a word in plain spelling is one of these languages, or of English, be it in the plural."""
    return any(one in words for words in _known(languages) for one in (word, word.removesuffix("s")))


def in_no_dictionary(words: AbstractSet[str], languages: Iterable[str]) -> AbstractSet[str]:
    """Return those of some words that are in the dictionary of none of these languages, nor of English."""
    for known in _known(languages):
        words = words - known
    return words


def is_joined(word: str, languages: Iterable[str]) -> bool:
    """Whether a word ends in a long noun, as joined words do (palliativstation), and as no surname does."""
    joining = frozenset(one.partition("-")[0].lower() for one in languages) & _JOINING
    if joining and _LINKED.search(word):
        return True
    if word.endswith(_LIKE_SURNAMES):
        return False
    ends = {word[at:] for at in range(_SHORTEST_HEAD, len(word) - _SHORTEST_END + 1)}
    return any(not dictionary(one).isdisjoint(ends) for one in joining)


def is_made_of_two(word: str, language: str) -> bool:
    """Whether a word is two of a language in one (nachteule), and ends as no surname does."""
    if word.endswith(_LIKE_SURNAMES):
        return False
    words = dictionary(language)
    cuts = range(_SHORTEST_HEAD, len(word) - _SHORTEST_HEAD)
    return any(word[:at] in words and word[at:] in words for at in cuts)


def is_a_thing(word: str, language: str) -> bool:
    """Whether a word is of a language and has a plural there, as a thing has (contractor) and no surname."""
    words = dictionary(language)
    return word in words and any(f"{word}{end}" in words for end in _PLURALS.get(language, ("s", "es")))


def is_a_slip(word: str, languages: Iterable[str]) -> bool:
    """Whether a word of these languages, or of English, or an everyday one of any, is one letter away.

    Everyday words are tried first: most slips are for one, and no dictionary has to be read for them.
    """
    slips = frozenset(_slips(word)) if len(word) <= _LONGEST else frozenset()
    return any(not words.isdisjoint(slips) for words in chain((ORDINARY,), _known(languages)))


def swapped(word: str, languages: Iterable[str]) -> frozenset[str]:
    """Return the words of these languages, or of English, that two letters changing places make of a word."""
    swaps = frozenset(word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    return frozenset().union(*(words & swaps for words in _known(languages)))


def a_letter_away(word: str, words: frozenset[str]) -> frozenset[str]:
    """Return those of some words that are one slip away from a word."""
    return words.intersection(_slips(word))


def _known(languages: Iterable[str]) -> Iterator[frozenset[str]]:
    here = dict.fromkeys(("en", *(one.partition("-")[0].lower() for one in languages)))
    return map(dictionary, here)


def _slips(word: str) -> Iterator[str]:
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return chain(
        (first + last[1:] for first, last in cuts if last),
        (first + last[1] + last[0] + last[2:] for first, last in cuts if len(last) > 1),
        (first + letter + last[1:] for first, last in cuts if last for letter in _LETTERS),
        (first + letter + last for first, last in cuts for letter in _LETTERS),
    )
