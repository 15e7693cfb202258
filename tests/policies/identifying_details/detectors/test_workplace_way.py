import re

import pytest

from policies.identifying_details.detectors.workplace_way import IS, THE


@pytest.mark.parametrize("text", ["is the baker", "maya's the baker", "you're baker", "am the b"])
def test_being_something_may_have_an_article(text: str) -> None:
    assert re.search(rf"{IS} {THE}", text)


def test_nothing_is_said_to_be_where_the_word_only_ends_so() -> None:
    assert not re.search(rf"{IS} {THE}", "this baker")
