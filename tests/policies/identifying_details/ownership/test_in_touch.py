import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.in_touch import is_in_touch
from policies.identifying_details.ownership.tokens import tokens_of


def in_touch(text: str, word: str, language: str = "en") -> bool:
    tokens = tokens_of(Normal(text))
    at = next(number for number, token in enumerate(tokens) if token.text == word)
    return is_in_touch(tokens, at, CUES[language])


@pytest.mark.parametrize(
    ("text", "word", "language"),
    [
        ("if will isn't answering", "will", "en"),
        ("hope hasn't replied", "hope", "en"),
        ("wren texted off a new phone", "wren", "en"),
        ("luz no contesta", "luz", "es"),
        ("rose ne répond pas", "rose", "fr"),
        ("sonne antwortet nicht", "sonne", "de"),
        ("flor não atende", "flor", "pt"),
        ("hab mit Winter telefoniert", "winter", "de"),
        ("ik heb met Lente gebeld", "lente", "nl"),
    ],
)
def test_an_everyday_word_that_writes_or_does_not_answer_is_somebody(text, word, language):
    assert in_touch(text, word, language)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("she gave me hope and isn't answering", "hope"),
        ("my hope isn't answered", "hope"),
        ("hope doesn't answer anything", "hope"),
        ("will isn't enough", "will"),
        ("what hope texted meant", "hope"),
        ("hab mit winter gerechnet, telefoniert hab ich nie", "winter"),
    ],
)
def test_what_hope_does_otherwise_is_nobodys(text, word):
    assert not in_touch(text, word)
