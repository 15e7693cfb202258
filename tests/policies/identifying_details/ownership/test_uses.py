"""In which way somebody is spoken of: what stands beside them tells whether what follows is theirs."""

import pytest

from policies.identifying_details.ownership.mention import OWNING
from tests.policies.identifying_details.ownership.reading import read

OWNS = [
    ("en", "Maya's number is on the wall", "maya", "owner"),
    ("en", "Maya's old flat", "maya", "owner"),
    ("en", "the number of Leo", "leo", "owner"),
    ("en", "my number", "my", "owner"),
    ("en", "hers is new", "hers", "owner"),
    ("en", "my landlord's number", "landlord", "owner"),
    ("en", "Leo told me Maya's number", "maya", "owner"),
    ("en", "Maya lives in Leeds", "maya", "subject"),
    ("en", "she lives here", "she", "subject"),
    ("en", "my sister lives here", "sister", "subject"),
    ("en", "Maya and Leo live here", "leo", "subject"),
    ("en", "call Maya tonight", "maya", "called"),
    ("en", "call me", "me", "called"),
    ("en", "you can reach her there", "her", "called"),
    ("de", "Mayas Nummer", "mayas", "owner"),
    ("de", "die Nummer von Maya", "maya", "owner"),
    ("de", "ihre Nummer", "ihre", "owner"),
    ("de", "du wohnst hier", "du", "subject"),
    ("de", "ruf Maya an", "maya", "called"),
    ("es", "el número de Maya", "maya", "owner"),
    ("es", "llama a Maya", "maya", "called"),
    ("es", "vivo aquí", "vivo", "subject"),
    ("fr", "le numéro de Maya", "maya", "owner"),
    ("fr", "appelle Maya", "maya", "called"),
    ("fr", "j'habite ici", "j", "subject"),
    ("pt", "o número da Maya", "maya", "owner"),
    ("pt", "o número dela", "dela", "owner"),
    ("nl", "het nummer van Maya", "maya", "owner"),
    ("nl", "Maya haar nummer", "haar", "owner"),
    ("nl", "ik woon hier", "ik", "subject"),
    ("hi", "Maya ka number", "maya", "owner"),
]
OWNS_NOT = [
    ("en", "Maya has a number", "maya", "bare"),
    ("en", "Maya said so", "maya", "source"),
    ("en", "Maya told Leo", "maya", "source"),
    ("en", "Maya told Leo", "leo", "bare"),
    ("en", "ask Leo", "leo", "bare"),
    ("en", "Maya's sister rang", "maya", "bare"),
    ("en", "my sister lives here", "my", "bare"),
    ("en", "I hope so", "i", "bare"),
    ("en", "Hi Maya, how are you", "maya", "addressed"),
    ("en", "thanks Maya", "maya", "addressed"),
    ("en", "@maya look", "maya", "addressed"),
    ("en", "the helpline is open", "helpline", "bare"),
    ("de", "meine Schwester wohnt hier", "meine", "bare"),
    ("es", "mi hermana vive aquí", "mi", "bare"),
    ("fr", "ma sœur habite ici", "ma", "bare"),
    ("pt", "minha irmã mora aqui", "minha", "bare"),
    ("nl", "mijn zus woont hier", "mijn", "bare"),
]


@pytest.mark.parametrize(("language", "text", "words", "how"), OWNS + OWNS_NOT)
def test_in_which_way_somebody_is_spoken_of(language, text, words, how):
    assert (words, how) in [(words, how) for words, _, how in read(text, language)]


@pytest.mark.parametrize(("language", "text", "words", "how"), OWNS)
def test_whose_the_next_detail_would_be_owns(language, text, words, how):
    assert how in OWNING


@pytest.mark.parametrize(("language", "text", "words", "how"), OWNS_NOT)
def test_whoever_is_only_named_owns_nothing(language, text, words, how):
    assert how not in OWNING


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Maya{}s number", "'", "’"),
        ("Maya{}s number", "'", "ʼ"),
        ("Hi Maya{} how are you", ",", " -"),
        ("call{}Maya tonight", " ", "  "),
    ],
)
def test_how_a_keyboard_writes_a_sign_changes_nothing(text, before, after):
    assert read(text.format(before)) == read(text.format(after))


@pytest.mark.parametrize(
    "text", ["Maya's number", "call Maya tonight", "Hi Maya, how are you", "Maya lives in Leeds"]
)
def test_capitals_change_nothing_about_who_stands_out(text):
    assert [(words, how) for words, _, how in read(text.upper())] == [
        (words, how) for words, _, how in read(text)
    ]


def test_a_very_long_row_of_names_is_read_to_its_end():
    found = read("Maya " * 2000 + "said so")
    assert found[-1] == ("maya", "member", "source")
    assert len(found) == 2000
