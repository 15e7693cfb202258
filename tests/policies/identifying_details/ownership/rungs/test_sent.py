import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya texted me this: {}", "member"),
        ("the last thing Maya sent me was {}", "member"),
        ("his sister sent me this off his phone, {}", "unknown"),
        ("my sister sent me this: {}", "outsider"),
        ("Maya sent flowers to my sister, {}", "outsider"),
    ],
)
def test_who_sent_it_owns_it_unless_it_came_off_somebody_elses(text: str, whose: str) -> None:
    assert subject(text.format(NUMBER))[0] == whose


def test_what_you_sent_is_yours() -> None:
    assert subject(f"the number you sent me, {NUMBER}", reply_to="Maya") == ("member", "maya")
