import pytest

from policies.identifying_details.detectors.id_register import register

LIBRARY = register("library", r"[a-z]{0,3} ?\d{6}", None, "library card|reader")


@pytest.mark.parametrize("number", ["123456", "ab 123456", "abc123456"])
def test_a_number_of_its_form_is_read(number: str) -> None:
    assert LIBRARY.form.match(number)


@pytest.mark.parametrize("number", ["1234567", "is 123456", "123456-7", "123456@example.org"])
def test_a_longer_number_and_a_small_word_in_front_are_no_part_of_one(number: str) -> None:
    assert not LIBRARY.form.match(number)


def test_the_words_of_its_names_tell_whether_a_message_may_name_it() -> None:
    assert LIBRARY.words == {"library", "card", "reader"}


def test_words_that_decide_go_before_those_of_the_names() -> None:
    assert register("library", r"\d{6}", None, "library card", needs="library").words == {"library"}
