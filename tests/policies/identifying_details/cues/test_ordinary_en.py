"""Frequent English words that are also names, or close to names."""

import pytest

from policies.identifying_details.cues import CUES, everyday
from policies.identifying_details.cues.ordinary_en import ORDINARY
from policies.identifying_details.registered.plain import WORD, plain
from tests.policies.identifying_details.a_room import member, room_with, say


def test_they_are_what_english_calls_ordinary_and_count_everywhere():
    assert CUES["en"].ordinary is ORDINARY
    assert all(everyday(language) >= ORDINARY for language in CUES)


def test_each_is_one_word_in_plain_spelling():
    assert [word for word in ORDINARY if WORD.findall(plain(word)) != [word]] == []


@pytest.mark.parametrize("name", ["Hope", "Grace", "Will", "May", "Mark", "Faith", "Joy"])
def test_a_member_called_like_a_word_is_not_spoken_of_by_the_word(name):
    room = room_with(member(name), member("Leo"))
    assert name.lower() in ORDINARY
    assert say(room, f"there is some {name.lower()} left and my number is 415 555 0132").verdict != "warn"


@pytest.mark.parametrize("name", ["Hope", "Grace", "Faith", "Joy"])
def test_in_the_genitive_before_a_detail_they_are(name):
    room = room_with(member(name), member("Leo"))
    assert say(room, f"{name}'s number is 415 555 0132").verdict == "warn"


@pytest.mark.parametrize("name", ["okonkwo", "maya", "leo", "feldmeier", "villareal", "thackeray"])
def test_rare_names_are_no_words(name):
    assert name not in ORDINARY
