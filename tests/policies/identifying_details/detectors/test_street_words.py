"""Every word for a street is one: with it a number and a name are an address, with another word not."""

import pytest

from policies.identifying_details.detectors import street_words as streets
from policies.identifying_details.registered.plain import plain

FRAMES = {
    "SUFFIXES": "we saw 14 Larch {}",
    "LOOSE_SUFFIXES": "we saw 14 Larch {}",
    "PLAIN_SUFFIXES": "we saw 1187 kestrel {}",
    "BEFORE_NAME": "12 {} Villareal",
    "LOOSE_BEFORE_NAME": "12 {} Villareal",
    "ENDS": "Hagedorn{} 12",
    "LOOSE_ENDS": "zieht Hagedorn{} 12",
    "ESTATE_ENDS": "still at 12 Abbey{}?",
}
WRITTEN_AS_NAMES = ("SUFFIXES", "LOOSE_SUFFIXES", "LOOSE_BEFORE_NAME")
BESIDES = {"xing", "u."}  # these need more around them
each_list = pytest.mark.parametrize("kind", FRAMES)


def framed(kind: str, word: str) -> str:
    return FRAMES[kind].format(word.title() if kind in WRITTEN_AS_NAMES else word)


@each_list
def test_with_each_word_of_the_list_it_is_an_address(found, kind):
    words = sorted(set(getattr(streets, kind)) - BESIDES)
    assert [word for word in words if not found("address", framed(kind, word), "US", "GB")] == []


@each_list
@pytest.mark.parametrize("word", ["okonkwo", "lein", "ungs"])
def test_with_a_word_of_none_it_is_not(found, kind, word):
    assert found("address", framed(kind, word), "US", "GB") == []


@pytest.mark.parametrize("word", sorted(streets.NO_STREETS))
def test_what_only_ends_like_a_street_is_none(found, word):
    assert found("address", f"wir treffen uns am {word.title()} 5") == []


@pytest.mark.parametrize("word", ["park", "square", "walk", "way", "court", "hill"])
def test_a_word_of_every_day_is_a_street_only_where_it_is_written_as_a_name(found, word):
    assert found("address", f"14 people in the larch {word}") == []
    assert found("address", f"she lives at 14 Larch {word.title()}")


def test_what_is_abbreviated_is_among_what_may_be_written_small():
    assert (
        streets.ABBREVIATED
        <= streets.PLAIN_SUFFIXES
        <= streets.SUFFIXES | streets.LOOSE_SUFFIXES | {"xing", "hts"}
    )


def test_all_are_written_small():
    for kind in (*FRAMES, "PARTICLES", "BOXES", "NO_STREETS"):
        assert [word for word in getattr(streets, kind) if word != word.lower() or not plain(word)] == []
