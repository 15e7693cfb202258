import pytest

from policies.identifying_details.public.context import is_example, is_meeting


@pytest.mark.parametrize(
    "before",
    [
        "it has to be in the format ",
        "e.g. ",
        "for example ",
        "something like ",
        "the number must be like ",
        "zum beispiel ",
        "por ejemplo ",
        "par exemple ",
        "bijvoorbeeld ",
        "no formato ",
    ],
)
def test_words_for_an_example_are_known(before: str) -> None:
    assert is_example(before)


@pytest.mark.parametrize("before", ["her number is ", "i like ", "for example i called maya, it's ", ""])
def test_other_words_make_no_example(before: str) -> None:
    assert not is_example(before)


def test_a_meeting_has_a_number_and_so_has_a_person_who_is_met() -> None:
    assert is_meeting("dial-in: ")
    assert is_meeting("zoom by phone ")
    assert not is_meeting("after the zoom call her on her number ")
    assert not is_meeting("")
