import pytest

from policies.identifying_details.detectors.birth_cues import BORN_AFTER, BORN_BEFORE, GIVEN_AS, YEAR_BEFORE


@pytest.mark.parametrize("before", ["born on ", "dob: ", "nee le ", "nascimento dela: ", "a leo, born "])
def test_what_stands_in_front_says_that_a_day_is_one_of_birth(before: str) -> None:
    assert BORN_BEFORE.search(before)


@pytest.mark.parametrize("after", [" is her birthday", " baby", " as her dob", " fur ihren geburtstag"])
def test_what_stands_behind_says_so_too(after: str) -> None:
    assert BORN_AFTER.match(after) or GIVEN_AS.match(after)


@pytest.mark.parametrize("after", [" is when we met", " as agreed", " for the meeting"])
def test_other_words_behind_a_day_say_nothing(after: str) -> None:
    assert not BORN_AFTER.match(after)
    assert not GIVEN_AS.match(after)


def test_the_year_may_stand_in_front_of_the_day() -> None:
    assert YEAR_BEFORE.search("born 88, ")
    assert not YEAR_BEFORE.search("born at 8, ")
