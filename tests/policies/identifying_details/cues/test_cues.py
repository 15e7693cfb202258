from dataclasses import MISSING, fields

import pytest

from policies.identifying_details.cues import CUES, ORDINARY, SPELLED_RIGHT, everyday, spoken
from policies.identifying_details.cues.cue import phrases, words
from policies.identifying_details.registered.plain import WORD, plain

SAID = {
    "en": "her number is in the book and I think she lives near the station",
    "es": "su número está en el libro y creo que vive cerca de la estación",
    "de": "ihre Nummer steht im Buch und ich glaube sie wohnt beim Bahnhof",
    "fr": "son numéro est dans le livre et je crois qu'elle habite près de la gare",
    "pt": "o número dela está no livro e acho que ela mora perto da estação",
    "nl": "haar nummer staat in het boek en ik denk dat ze bij het station woont",
    "hi": "uska number book mein hai aur woh station ke paas rehti hai",
}


@pytest.mark.parametrize("language", sorted(CUES))
def test_every_language_fills_in_every_kind_of_cue(language):
    for field in fields(CUES[language]):
        assert getattr(CUES[language], field.name) or field.default is not MISSING, field.name


@pytest.mark.parametrize(
    ("language", "relation", "noun", "organisation"),
    [
        ("de", "schwiegertochter", "privatnummer", "notdienst"),
        ("nl", "stiefbroer", "huisadres", "telefoonlijn"),
    ],
)
def test_where_words_are_joined_the_last_part_tells(language, relation, noun, organisation):
    cues = CUES[language]
    assert cues.is_relation(relation)
    assert cues.is_noun(noun)
    assert cues.is_organisation(organisation)
    assert not CUES["en"].is_relation(relation)


@pytest.mark.parametrize("language", sorted(CUES))
def test_no_word_ends_in_what_is_another_kind(language):
    cues = CUES[language]
    assert not any(word.endswith(cues.relation_ends) for word in cues.nouns | cues.organisations)
    assert not any(word.endswith(cues.organisation_ends) for word in cues.relations)


@pytest.mark.parametrize("language", sorted(CUES))
def test_cues_are_written_as_words_are_read(language):
    for field in fields(CUES[language]):
        value = getattr(CUES[language], field.name)
        for word in value if isinstance(value, frozenset) else ():
            assert WORD.findall(plain(word.lower())) == [word]


@pytest.mark.parametrize("language", sorted(SAID))
def test_a_language_is_recognised_wherever_it_is_spoken(language):
    heard = WORD.findall(plain(SAID[language].lower()))
    assert spoken(heard, ("en",)).language == language
    assert spoken(heard, (language,)).language == language


def test_in_doubt_the_language_is_the_rooms():
    assert spoken(["415"], ("fr",)).language == "fr"
    assert spoken([], ()).language == "en"
    assert spoken([], ("sv",)).language == "en"


@pytest.mark.parametrize("language", sorted(CUES))
def test_gendered_relations_are_relations_and_pronouns_are_pronouns(language):
    cues = CUES[language]
    assert cues.women | cues.men | cues.several <= cues.relations
    assert cues.she | cues.he <= cues.they | cues.theirs


def test_names_that_are_words_are_ordinary_and_rare_names_are_not():
    assert {"hope", "will", "grace", "may", "park", "long", "max"} <= ORDINARY
    assert not {"okonkwo", "maya", "leo", "feldmeier"} & ORDINARY


def test_what_is_a_word_in_one_language_may_be_a_name_alone_in_another():
    assert "romero" in everyday("es")
    assert "romero" not in everyday("en")
    assert {"fields", "rivers", "hope"} <= everyday("en") & everyday("es")
    assert "pimenta" in everyday("pt")
    assert "pimenta" not in everyday("nl")


def test_words_are_spelled_right_wherever_they_are_spoken():
    assert everyday(*CUES) <= SPELLED_RIGHT
    assert not {"okonkwo", "feldmeier"} & SPELLED_RIGHT


def test_words_and_phrases_are_folded_and_split():
    assert words("Überall l'Été") == {"uberall", "l", "ete"}
    assert phrases("last name,\n full\n name") == (("full", "name"), ("last", "name"))


@pytest.mark.parametrize("language", sorted(CUES))
def test_what_announces_a_name_is_no_everyday_word_alone(language):
    for phrase in (*CUES[language].surnames, *CUES[language].real_names):
        assert len(phrase) > 1 or phrase[0] not in CUES[language].ordinary, phrase
