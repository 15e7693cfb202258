import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ring Dr Patel on", ("dr patel", "outsider", "called")),
        ("Delphine from church is on", ("delphine", "outsider", "bare")),
    ],
)
def test_a_name_that_is_nobodys_here_is_a_strangers(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize("text", ["St Mary's Church is on", "Leeds is on", "Monday is fine"])
def test_a_place_and_a_day_are_nobody(text):
    assert "outsider" not in [who for _, who, _ in read(text)]
