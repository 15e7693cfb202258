"""Everyday words that somebody is called, said as the verbs they are: I will, we hope, it may be.

Display names may be such words, and half of what people say has one of them. Where each of them plainly is a
verb, nobody is named, and the message needs no closer look for whom it is about.
"""

import re
from collections.abc import Iterable

from policies.identifying_details.registered.plain import places_of

_SUBJECT = "i he she we they ich wir ik hij wij eu"
"""Who does something; no name follows without a sign between, as it may behind "you" or "it"."""
_OF_THINGS = "the an no any some my your his their our these those many much more such losing"
"""Behind one of them stands a thing, in small letters: any hope, the joy."""
_IT = "it that this there who which what you nothing everything people things"
_ADVERB = "never not always"
_SURELY = "never ever always definitely probably certainly surely"
"""What stands between who does something and the verb, and in front of no name."""
_WHEN = "how when where why what"
_ASKED = "i you he she it we they this that there my your our the"
_TO_COME = """
    be have only just still ever also all go get do make take help need give find see try keep feel happen
    change work stay pass last mean seem turn hate love want think say tell talk live begin continue cause
    understand allow come
"""
"""What follows "will" and "may" as verbs, and follows no name: whoever is called Will "has" and "goes"."""


def _any_of(words: str) -> str:
    """A pattern for one of some words, with a capital or without."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words.split())


_THING = f"(?:{_any_of(_OF_THINGS)}|[Aa]|[Tt]hat|[Tt]his)(?: [a-z]+){{1,2}}"
_REACH = 40
"""Characters in front of a word in which it is told that it is a verb."""
_ALWAYS = re.compile(rf"(?<![^\W_])(?:{_any_of(_SUBJECT)}|{_any_of(_OF_THINGS)}) $")
_IF_IT_HELPS = re.compile(
    rf"(?<![^\W_])(?:(?P<surely>{_any_of(_SURELY)})|(?P<asked>{_any_of(_WHEN)})|{_any_of(_IT)}|{_THING}) $"
)
_HELPING = frozenset(("will", "may"))
_HELPED = re.compile(rf" (?:{_any_of(_ADVERB)}|{_any_of(_TO_COME)})(?![^\W_]|['’])")
_ASKED_FOR = re.compile(rf" (?:{_any_of(_ASKED)})(?![^\W_]|['’])")


def are_verbs(folded: str, text: str, called: Iterable[str]) -> bool:
    """Tell whether every one of some words is plainly a verb wherever it stands in a text.

    Args:
        folded: the plain form of the text, see `Normal`; a word with a capital is no verb.
        text: the same in plain spelling.
        called: words that stand in it.
    """
    return all(_is_a_verb(folded, word, at) for word in called for at in places_of(word, text))


def _is_a_verb(folded: str, word: str, at: int) -> bool:
    end = at + len(word)
    before = folded[max(0, at - _REACH) : at]
    if folded[at:end] != word or folded[end : end + 1] in {"'", "’"}:
        return False
    if _ALWAYS.search(before):
        return True
    helps = _IF_IT_HELPS.search(before) if word in _HELPING else None
    if helps is None or helps["surely"]:
        return helps is not None
    return (_ASKED_FOR if helps["asked"] else _HELPED).match(folded, end) is not None
