"""Words and rows of words, exact and mistyped."""

import re
from collections.abc import Iterable, Iterator

from policies.identifying_details.cues.cue import words as listed
from policies.identifying_details.registered import names, roles
from policies.identifying_details.registered.form import Form
from policies.identifying_details.registered.plain import plain, spellings

_MOST_WORDS = 12
_REPEATED = re.compile(r"([a-z])\1+")
_BRITISH = {
    "harbour": "harbor", "centre": "center", "grey": "gray", "theatre": "theater", "colour": "color",
    "honour": "honor", "arbour": "arbor", "saviour": "savior",
}  # fmt: skip
_ARTICLES = listed(
    "the a an el la los las un una le les l une der die das den dem ein eine het een os as um uma"
)
_LEAST_WITH_ARTICLE = 2
_SHORTEST_FIRST = 6
"""Letters of its first word: of Moore Street it would be "more", which all say."""
_SHORTEST_SLIP = 10
"""Letters of a phrase in which a double letter may lack or be one too many."""
_OTHERWISE = _BRITISH | {american: british for british, american in _BRITISH.items()}


def squeezed(word: str) -> str:
    """Return a word with every run of one letter written once."""
    return _REPEATED.sub(r"\1", word) if _REPEATED.search(word) else word


def word_forms(word: str) -> Iterator[Form]:
    """Yield the forms of a word that counts alone."""
    for spelling in spellings(word):
        yield Form(roles.WORD_FORM, len(spelling), 0, spelling)
        short = squeezed(spelling)
        if short != spelling and len(short) > 2:
            yield Form(roles.RUN, 0, 0, short)


def with_letters_once(forms: Iterable[Form]) -> Iterator[Form]:
    """Yield forms, and phrases once more with double letters written once: mulgara abatoir, pinacle ridge."""
    for form in forms:
        yield form
        short = squeezed(form.text) if form.role == roles.PHRASE else form.text
        if short != form.text and len(short) >= _SHORTEST_SLIP:
            yield Form(roles.PHRASE, form.a, form.b, short)
            first = short.partition(" ")[0]
            if len(first) >= _SHORTEST_FIRST:
                yield Form(roles.START, form.a, 0, first)


def near(word: str, role: int = roles.NEAR) -> Iterator[Form]:
    """Yield the forms of a word with any one of its letters missing, where it is long enough."""
    for spelling in spellings(word):
        if len(spelling) >= names.SHORTEST_MISTYPED:
            for position in range(len(spelling)):
                rest = spelling[:position] + spelling[position + 1 :]
                yield Form(role, position, len(spelling), rest)


def on_both_sides(words: list[str]) -> list[list[str]]:
    """Return words as they are, and as they are spelled across the Atlantic where that differs."""
    across = [_OTHERWISE.get(word, word) for word in words]
    return [words] if across == words else [words, across]


def with_and_without_article(words: list[str]) -> list[list[str]]:
    """Return words as they are, and without an article in front of more than one of them: the old mill."""
    bare = len(words) > _LEAST_WITH_ARTICLE and plain(words[0]) in _ARTICLES
    return [words, words[1:]] if bare else [words]


def phrase(words: list[str], *, part: bool = False) -> Iterator[Form]:
    """Yield the forms of words in a row; a single one counts alone, `part` is of a name only."""
    words = words[:_MOST_WORDS]
    if len(words) == 1:
        yield from word_forms(words[0])
    if len(words) < 2:
        return
    plainest, longest = list(map(plain, words)), [max(spellings(word), key=len) for word in words]
    for spelled in [plainest] if plainest == longest else [plainest, longest]:
        yield Form(roles.START, len(spelled), 0, spelled[0])
        yield Form(roles.PHRASE, len(spelled), int(part), " ".join(spelled))
        if sum(map(len, spelled)) >= 6:
            yield Form(roles.WORD_FORM, sum(map(len, spelled)), int(part), "".join(spelled))
