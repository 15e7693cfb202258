import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("call Maya on", ("maya", "member", "called")),
        ("my friend Maya is on", ("maya", "outsider", "bare")),
        ("I gave my sister Maya's number", ("maya", "member", "owner")),
        ("Maya Angelou said so", ("maya angelou", "outsider", "source")),
        ("will is at the station", ("will", "member", "bare")),
        ("our hope's number", ("hope", "member", "owner")),
    ],
)
def test_a_member_is_named_and_one_called_alike_is_not(text, expected):
    assert expected in read(text)
