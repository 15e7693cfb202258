import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my number is", ("my", "self", "owner")),
        ("call me on", ("me", "self", "called")),
        ("I live at", ("i", "self", "subject")),
        ("your number is", ("your", "you", "owner")),
        ("is that you?", ("you", "you", "pointed")),
        ("she lives at", ("she", "third", "subject")),
    ],
)
def test_a_pronoun_tells_who_and_in_which_way(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize("text", ["one of you has it", "any of you"])
def test_any_of_you_is_nobody_in_particular(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "owns"), [("er zijn nog bedden vrij", False), ("zijn nummer staat op de lijst", True)]
)
def test_in_dutch_are_and_his_are_one_word(text, owns):
    assert ("zijn" in [word for word, _, _ in read(text, "nl")]) is owns


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("die wohnt jetzt in Hof", "de"),
        ("nee, der arbeitet doch nachts", "de"),
        ("die zit bij de post", "nl"),
        ("ach die woont daar niet meer", "nl"),
    ],
)
def test_an_article_with_a_verb_behind_it_is_whoever_was_named(text: str, language: str) -> None:
    assert [one[1:] for one in read(text, language)][:1] == [("third", "subject")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("die Praxis hat zu", "de"),
        ("die Bücherei ist zu, die ist jetzt am Markt", "de"),
        ("die haben heute zu", "de"),
        ("de bieb is dicht, die zit nu verderop", "nl"),
        ("het boek die mensen lezen", "nl"),
    ],
)
def test_an_article_of_a_thing_is_nobody(text: str, language: str) -> None:
    assert ("third", "subject") not in [one[1:] for one in read(text, language)]
