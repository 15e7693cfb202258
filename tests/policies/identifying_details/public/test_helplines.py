import pytest

from policies.identifying_details.public.helplines import is_helpline


@pytest.mark.parametrize(
    "number", ["+34717003717", "+919152987821", "988", "112", "116123", "741741", "717003717", "9152987821"]
)
def test_published_helplines_are_known_in_any_form(number: str) -> None:
    assert is_helpline(number)


@pytest.mark.parametrize("number", ["+14155550132", "4155550132", "", "1", "12345678", "00"])
def test_other_numbers_are_no_helplines(number: str) -> None:
    assert not is_helpline(number)
