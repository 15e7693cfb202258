"""A change of rules is shown paragraph by paragraph."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.ground_rules.changes import Change, changes, shown
from policies.vocabulary import Markdown, Text

OLD = """# Our rules

1. What is said here stays here.
2. Speak for yourself.
3. Be on time.
"""

paragraph = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=40)
document = st.lists(paragraph, max_size=8).map("\n".join)


def test_a_new_paragraph_shifts_the_numbers_and_nothing_else() -> None:
    new = OLD.replace("2. Speak", "2. Leave names out.\n3. Speak").replace("3. Be on", "4. Be on")
    assert changes(OLD, new) == (Change("", "2. Leave names out."),)


def test_a_changed_paragraph_is_shown_before_and_now() -> None:
    new = OLD.replace("stays here.", "stays here, always.")
    assert changes(OLD, new) == (
        Change("1. What is said here stays here.", "1. What is said here stays here, always."),
    )


def test_what_is_gone_is_shown_as_gone() -> None:
    assert changes(OLD, OLD.replace("3. Be on time.\n", "")) == (Change("3. Be on time.", ""),)


def test_line_breaks_and_numbers_alone_are_no_change() -> None:
    assert changes(OLD, OLD.replace("\n", "\r\n").replace("3. ", "9. ")) == ()
    assert isinstance(shown(())[0], Text)


@given(document)
def test_nothing_has_changed_between_a_text_and_itself(rules: str) -> None:
    assert changes(rules, rules) == ()


@given(document, document)
def test_every_paragraph_that_is_only_in_one_text_is_named(old: str, new: str) -> None:
    found = changes(old, new)
    bare = {" ".join(line.lstrip("0123456789.)-*+# \t").split()) for line in old.splitlines()}
    for change in found:
        assert change.before or change.after
    for line in (line.strip() for line in new.split("\n")):
        if line and " ".join(line.lstrip("0123456789.)-*+# \t").split()) not in bare:
            assert line in {change.after for change in found}


LARGEST = 100_000  # bytes that ground rules may have
DOCUMENTS = {
    "one long paragraph": lambda word: f"{word} " * (LARGEST // 6),
    "many short ones": lambda word: f"{word}\n" * (LARGEST // 6),
    "many different ones": lambda word: "\n".join(
        f"{number} {word} {number}" for number in range(LARGEST // 20)
    ),
    "some hundred sentences": lambda word: "\n".join(
        f"{word} {number} keeps it kind here" for number in range(700)
    ),
}


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_the_largest_rules_are_compared_while_nobody_has_to_wait(kind: str) -> None:
    old, new = DOCUMENTS[kind]("quiet"), DOCUMENTS[kind]("loud!")
    began = time.process_time()
    found = changes(old, new)
    assert time.process_time() - began < 1
    assert {change.after for change in found} - {""} == {line.strip() for line in new.splitlines()}
    assert {change.before for change in found} - {""} == {line.strip() for line in old.splitlines()}


@pytest.mark.parametrize(
    ("old", "new", "is_pair"),
    [
        ("Be kind to each other.", "Be kind to everybody here.", True),
        ("Be kind to each other.", "Always be kind to each other.", True),
        ("Be kind.", "No photographs, please.", False),
        ("1. Be on time.", "7) Be always on time.", True),
    ],
)
def test_a_paragraph_is_the_other_changed_where_half_of_its_words_are_the_same(
    old: str, new: str, *, is_pair: bool
) -> None:
    assert (changes(old, new) == (Change(old, new),)) is is_pair


def test_it_is_shown_as_quotations() -> None:
    said = shown(changes(OLD, OLD.replace("3. Be on time.\n", "")))
    assert [part.source for part in said if isinstance(part, Markdown)] == ["> 3. Be on time."]
