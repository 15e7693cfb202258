"""What kinds of word a word is, as the cues of its language have it."""

from functools import cache

from policies.identifying_details.cues import CUES

_KINDS = (
    "i", "me", "my", "you", "yours", "they", "theirs", "being", "contacting", "telling", "of", "relations",
    "titles", "owning", "called", "naming", "equating", "showing", "under", "elsewhere", "asking", "denying",
    "marrying", "having", "placing", "accompanying", "helping", "bidding", "articles", "adverbs", "visiting",
    "nouns", "organisations", "rooms", "quoting", "group", "greetings", "endearments", "adding", "comparing",
)  # fmt: skip
"""Kinds of words, see `Cues`, that weigh beside the words themselves: they are the same in all languages."""


def kinds(language: str, word: str) -> tuple[str, ...]:
    """Return the kinds of a word, each with a "/" in front: a sister is of "/relations"."""
    found = _table(language).get(word, ())
    related = "/relations" not in found and CUES[language].is_relation(word)
    return (*found, "/relations") if related else found


@cache
def _table(language: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for kind in _KINDS:
        for word in getattr(CUES[language], kind):
            if isinstance(word, str):
                found.setdefault(word, []).append(f"/{kind}")
    return {word: tuple(kinds) for word, kinds in found.items()}
