import re

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_way import ByWord, Way
from policies.identifying_details.words import words

_FIRST = Way("first", words("works shift"), re.compile("works"), bool)
_SECOND = Way("second", words("shift desk"), re.compile("desk"), bool)


def test_only_ways_of_which_a_word_stands_are_told_in_their_order() -> None:
    ways = ByWord((_FIRST, _SECOND))
    assert list(ways.told_in(Look("her desk and her shift").words)) == [_FIRST, _SECOND]
    assert list(ways.told_in(Look("her desk").words)) == [_SECOND]
    assert list(ways.told_in(Look("deskjob, workshop").words)) == []


def test_all_words_are_those_of_any_way() -> None:
    assert ByWord((_FIRST, _SECOND)).words == words("works shift desk")
