import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my sister lives at", ("sister", "outsider", "subject")),
        ("Maya's sister rang", ("sister", "outsider", "bare")),
        ("the guy rang", ("guy", "outsider", "bare")),
    ],
)
def test_somebody_is_meant_by_what_they_are_to_somebody(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize("text", ["her driver licence is new", "the carers' centre is on", "love you guys"])
def test_nobody_else_is_meant_by_one(text):
    assert "outsider" not in [who for _, who, _ in read(text)]
