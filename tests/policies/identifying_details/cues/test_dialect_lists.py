import pytest

from policies.identifying_details.cues.dialects import DIALECTS, Dialect

ALL = [one for several in DIALECTS.values() for one in several]


def said(lines: str) -> list[str]:
    return [
        word.strip() for line in lines.split("\n") if line.strip() for word in line.split(":")[1].split(",")
    ]


@pytest.mark.parametrize("dialect", ALL)
def test_every_way_of_saying_stands_for_one_word(dialect: Dialect) -> None:
    both = said(dialect.sure) + said(dialect.also)
    assert all(both)
    assert len(both) == len(set(both))
