import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.naming.announcing import (
    ANNOUNCING_WORDS,
    PLAIN_NAME,
    announced,
    framing,
    may_tell,
)
from policies.identifying_details.naming.once import CALLED, PARTED


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


@pytest.mark.parametrize("cues", CUES.values(), ids=CUES)
def test_an_announcing_word_stands_in_each_phrase_that_tells_a_name(cues):
    phrases = {*cues.surnames, *cues.real_names, *cues.called, *cues.taking_back, *PLAIN_NAME, *framing(cues)}
    phrases |= {(verb,) for verb in PARTED | CALLED}
    assert not [phrase for phrase in phrases if ANNOUNCING_WORDS.isdisjoint(phrase)]


def test_where_a_name_is_announced_is_known_from_afar():
    text = "it rained. her surname is"
    assert announced(text, frozenset(text.split())) == [(15, 22)]
