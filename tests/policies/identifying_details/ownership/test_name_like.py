import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.name_like import name_like, opens_as_a_name
from policies.identifying_details.ownership.tokens import tokens_of


def used_as_a_name(text: str, word: str, language: str = "en") -> bool:
    tokens = tokens_of(Normal(text))
    at = next(number for number, token in enumerate(tokens) if token.text == word)
    return name_like(tokens, at, CUES[language])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Hope's number", "hope"),
        ("call will on", "will"),
        ("I met Grace there", "grace"),
        ("hope lives at", "hope"),
        ("Will (07700", "will"),
        ("@hope look", "hope"),
        ("ask Mark", "mark"),
        ("Mark sent me", "mark"),
        ("hope's real name", "hope"),
        ("drew's on nights", "drew"),
        ("will is at the station", "will"),
        ("sue was here", "sue"),
        ("Will's a driver", "will"),
        ("Will just left early", "will"),
        ("is that Grace over there", "grace"),
        ("Grace had her shots", "grace"),
    ],
)
def test_a_word_is_a_name_where_it_is_used_as_one(text, word):
    assert used_as_a_name(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I hope so", "hope"),
        ("will you come", "will"),
        ("the grace of it", "grace"),
        ("on 3 May we", "may"),
        ("May 3 works", "may"),
        ("Hope you sleep", "hope"),
        ("it will work", "will"),
        ("the will was read", "will"),
        ("my hope is", "hope"),
        ("hope's on the way", "hope"),
        ("I find hope in it", "hope"),
        ("I HOPE IT WILL BE ALL OVER", "hope"),
    ],
)
def test_a_word_is_a_word_where_it_is_not(text, word):
    assert not used_as_a_name(text, word)


def test_german_nouns_have_capitals_and_are_no_names():
    assert not used_as_a_name("keine Wolke am Himmel", "wolke", "de")
    assert used_as_a_name("Wolke wohnt hier", "wolke", "de")


def test_portuguese_names_have_articles():
    assert used_as_a_name("o Sol mora aqui", "sol", "pt")
    assert not used_as_a_name("que sol bonito", "sol", "pt")


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Hope can get us in, she manages it", True),
        ("Hope can hurt, and then it passes", False),
        ("hope can get us in, she said", False),
    ],
)
def test_a_word_that_she_takes_up_is_a_name(text: str, holds: bool) -> None:
    assert opens_as_a_name(tokens_of(Normal(text)), 0, CUES["en"]) is holds


def test_in_hindi_typed_in_latin_letters_a_name_owns_what_follows_ka():
    assert used_as_a_name("Hope ka ghar", "hope", "hi")
    assert not used_as_a_name("hope ka time", "hope", "hi")


def test_in_german_whoever_is_told_of_may_have_an_article():
    assert used_as_a_name("die Hope hat am Montag Zeit", "hope", "de")
    assert not used_as_a_name("die Hope der Gruppe", "hope", "de")


@pytest.mark.parametrize(
    "text",
    [
        "Grace hits 50 on 3 June",
        "Grace hun, is it still 14 Larch Road",
        "Grace (the one with the whippets) came",
        "Grace's car is outside",
        "snow tires for Grace go there",
        "Grace will be 80 soon",
    ],
)
def test_a_capital_before_what_only_somebody_does_makes_a_name(text: str) -> None:
    assert used_as_a_name(text, "grace")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Hope you're well", "hope"),
        ("April showers again", "april"),
        ("April's meeting is off", "april"),
        ("Will you come", "will"),
    ],
)
def test_and_where_the_word_means_itself_it_does_not(text: str, word: str) -> None:
    assert not used_as_a_name(text, word)


@pytest.mark.parametrize(
    ("text", "word", "language", "used"),
    [
        ("thinking of hope today", "hope", "en", True),
        ("worried about grace", "grace", "en", True),
        ("thinking of hope and light", "hope", "en", False),
        ("so ernst hat er geschaut", "ernst", "de", False),
        ("too hope has come", "hope", "en", False),
    ],
)
def test_who_is_thought_of_is_somebody_and_a_degree_is_of_a_thing(
    text: str, word: str, language: str, used: bool
) -> None:
    assert used_as_a_name(text, word, language) is used
