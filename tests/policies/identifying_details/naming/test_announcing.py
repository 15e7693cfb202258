import pytest

from policies.identifying_details.naming.announcing import announced, may_tell


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("her last name is x", True),
        ("the last time i saw a name", False),
        ("her surname", True),
        ("nothing to see", False),
    ],
)
def test_a_name_is_announced_by_a_whole_phrase(text, tells):
    assert may_tell(text.split(), set(text.split())) is tells


def test_where_a_name_is_announced_is_known_from_afar():
    text = "it rained. her surname is"
    assert announced(text, frozenset(text.split())) == [(15, 22)]
