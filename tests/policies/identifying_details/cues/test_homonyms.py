"""Everyday words that are surnames or pets' names: written small they are words."""

import pytest

from policies.identifying_details.cues import CUES, everyday
from policies.identifying_details.cues.homonyms import HOMONYMS
from policies.identifying_details.registered.plain import WORD, plain
from tests.policies.identifying_details.a_room import member, room_with, say

each_language = pytest.mark.parametrize("language", sorted(HOMONYMS))


def test_there_are_some_of_every_language():
    assert set(HOMONYMS) == set(CUES)
    assert all(HOMONYMS.values())


@each_language
def test_each_is_one_word_in_plain_spelling(language):
    assert [word for word in HOMONYMS[language] if WORD.findall(plain(word)) != [word]] == []


@each_language
def test_none_is_a_short_word_that_a_language_is_recognised_by(language):
    assert not HOMONYMS[language] & CUES[language].frequent


@each_language
def test_they_are_everyday_words_where_their_language_is_spoken(language):
    assert HOMONYMS[language] <= everyday(language)


@pytest.mark.parametrize("surname", ["fields", "rivers", "winters", "walls", "stone"])
def test_written_small_they_are_words_and_nobody_is_warned(surname):
    room = room_with(member("Maya", name=f"Maya {surname.title()}"), member("Leo"))
    assert say(room, f"we walked past the {surname} yesterday").verdict == "none"


@pytest.mark.parametrize("text", ["Claire comme de l'eau de roche, la psy", "elle a dormi d'affilée, Claire"])
def test_a_french_word_is_no_firm(text):
    room = room_with(member("Claire"), member("Leo"), languages=("fr",))
    assert say(room, text).verdict == "none"


@pytest.mark.parametrize("surname", ["Fields", "Rivers", "Walls"])
def test_behind_the_first_name_they_are_a_name_all_the_same(surname):
    room = room_with(member("Maya", name=f"Maya {surname}"), member("Leo"))
    assert say(room, f"I saw Maya {surname} yesterday").verdict == "warn"
