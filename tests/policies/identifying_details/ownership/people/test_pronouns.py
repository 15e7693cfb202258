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
