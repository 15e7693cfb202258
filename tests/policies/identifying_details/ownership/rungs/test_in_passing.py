import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya gave the nurse {} as her contact", "member"),
        ("Maya gave my sister's number, {}", "outsider"),
        ("Maya's number (for the coach) is {}", "member"),
        ("Maya's coach (for the team) is on {}", "outsider"),
        ("I'm nearly sure {} is Maya", "member"),
    ],
)
def test_who_is_told_or_guesses_owns_nothing(text: str, whose: str) -> None:
    found = subject(text.format(NUMBER))
    assert found is not None
    assert found[0] == whose
