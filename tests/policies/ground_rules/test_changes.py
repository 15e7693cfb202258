"""A change of rules is shown paragraph by paragraph."""

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


def test_it_is_shown_as_quotations() -> None:
    said = shown(changes(OLD, OLD.replace("3. Be on time.\n", "")))
    assert [part.source for part in said if isinstance(part, Markdown)] == ["> 3. Be on time."]
