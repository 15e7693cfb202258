import pytest

from policies.identifying_details.ownership.apostrophes import apostrophes_lacking, is_had, two_ending_at


@pytest.mark.parametrize("text", ["mayas number", "thats mayas.", "(mayas)", "is it mayas"])
def test_the_place_of_the_apostrophe_is_in_front_of_the_s(text):
    assert apostrophes_lacking(text, frozenset({"mayas"})) == [text.index("s", text.index("maya"))]


@pytest.mark.parametrize("text", ["@mayas on insta", "mayas.world", "mayas@example.org", "mayasx", "xmayas"])
def test_an_account_keeps_what_it_is_called(text):
    assert apostrophes_lacking(text, frozenset({"mayas"})) == []


def test_a_word_and_the_one_in_front_are_told_by_its_last_letter() -> None:
    text = "robin williams was born"
    assert two_ending_at(text, text.index("s ")) == ("williams", "robin")
    assert two_ending_at("mayas number", 4) == ("mayas", "")


@pytest.mark.parametrize(
    ("text", "had"),
    [
        ("its hopes birthday", True),
        ("whats hopes last name", True),
        ("she hopes so", False),
        ("he hopes birthdays stop", False),
    ],
)
def test_what_only_somebody_has_stands_behind_an_s(text: str, had: bool) -> None:
    assert is_had(text, text.index("s", text.index("hope"))) is had
