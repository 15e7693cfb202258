"""What people read of an answer, in a language: rendered as the bot does it."""

from collections.abc import Sequence
from typing import Any

from bot.texts import render
from policies.vocabulary import Post, Reply, Tell
from policies.vocabulary.settings import LANGUAGES

__all__ = ["LANGUAGES", "spoken"]


def spoken(outcome: Sequence[Any], language: str) -> str:
    """Return the plain text of everything that is said to members; no place in it may be left open."""
    said = [each.said for each in outcome if isinstance(each, Post | Reply | Tell)]
    assert said, "nothing is said"
    text = "\n".join(str(render(part, language)["body"]) for part in said)
    assert "…" not in text, text
    assert "{" not in text, text
    return text
