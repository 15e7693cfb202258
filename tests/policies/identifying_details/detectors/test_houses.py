import pytest

from policies.identifying_details.detectors.houses import houses
from policies.identifying_details.registered.plain import Spelling


def places(text: str) -> list[str]:
    return [text[start:end] for start, end in houses(Spelling.of(text))]


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("she lives at 12 larch road now", "road"),
        ("it is 114b old larch lane", "lane"),
        ("sie wohnt in der larchenstrasse 7", "larchenstrasse"),
        ("elle habite 12 rue des lilas", "rue"),
        ("vive en la calle mayor 14", "calle"),
    ],
)
def test_a_street_with_a_number_is_worth_a_close_look(text, street):
    assert places(text) == [street]


@pytest.mark.parametrize(
    "text", ["down the road we sat", "12", "the road, and then we sat down for 20 minutes"]
)
def test_a_street_or_a_number_alone_is_not(text):
    assert places(text) == []


def test_what_is_looked_at_of_a_crowd_of_streets_is_bounded():
    assert len(places("12 larch road " * 5000)) <= 1000


def test_a_word_without_end_is_no_harm():
    street = "a" * 60_000 + "strasse"
    assert places(f"{street} 7 and larch road 12") == [street, "road"]
