import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("{} is Maya's", ("member", "maya")),
        ("{} (Maya)", ("member", "maya")),
        ("{} <- Maya", ("member", "maya")),
        ("{} belongs to my sister", ("outsider", None)),
        ("{} is how I reach Maya", ("member", "maya")),
        ("{} is how I got my sister in the end", ("outsider", None)),
        ("{} is where I can be reached", ("self", "leo")),
    ],
)
def test_a_name_behind_a_detail_is_its_owners(text, whose):
    assert subject(text.format(NUMBER)) == whose
