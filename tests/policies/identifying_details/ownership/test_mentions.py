"""Who is spoken of in a text: members by name, relations, strangers, pronouns, organisations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of
from tests.policies.identifying_details.a_room import user
from tests.policies.identifying_details.ownership.reading import mentions, read, reader


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ("it rains", []),
        ("nobody is here", []),
        ("everybody's number", []),
        ("Maya has a number", [("maya", "member")]),
        ("Maya and Leo live here", [("maya", "member"), ("leo", "member")]),
        ("I live here", [("i", "self")]),
        ("we live here", [("we", "self")]),
        ("my number", [("my", "self")]),
        ("your number", [("your", "you")]),
        ("his address", [("his", "third")]),
        ("hers is new", [("hers", "third")]),
        ("the nurse lives here", [("nurse", "outsider")]),
        ("my landlord's number", [("my", "self"), ("landlord", "outsider")]),
        ("Maya's sister rang", [("maya", "member"), ("sister", "outsider")]),
        ("the helpline is open", [("helpline", "public")]),
        ("the Samaritans are open", [("samaritans", "public")]),
        ("Leo told me Maya's number", [("leo", "member"), ("me", "self"), ("maya", "member")]),
        ("", []),
    ],
)
def test_each_kind_of_person_is_told_apart_in_the_order_of_the_text(text, spoken_of):
    assert [(words, who) for words, who, _ in read(text)] == spoken_of


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        ("Hope is here", True),
        ("Hope's number is new", True),
        ("I hope so", False),
        ("there is hope", False),
        ("Will is here", True),
        ("will you come", False),
    ],
)
def test_a_name_that_is_a_word_is_a_member_where_it_is_used_as_one(text, is_meant):
    assert any(who == "member" for _, who, _ in read(text)) is is_meant


@pytest.mark.parametrize("text", ["Ms Maya Okonkwo", "a friend of Maya"])
def test_somebody_else_of_that_name_is_not_the_member(text):
    assert "member" not in [who for _, who, _ in read(text)]


@pytest.mark.parametrize(
    ("language", "text", "spoken_of"),
    [
        ("de", "meine Schwester wohnt hier", [("meine", "self"), ("schwester", "outsider")]),
        ("de", "meine Schwiegertochter wohnt hier", [("meine", "self"), ("schwiegertochter", "outsider")]),
        ("de", "die Beratungsstelle hat auf", [("beratungsstelle", "public")]),
        ("de", "ihre Nummer", [("ihre", "third")]),
        ("es", "su número", [("su", "third")]),
        ("es", "vivo aquí", [("vivo", "self")]),
        ("es", "tu número", [("tu", "you")]),
        ("fr", "j'habite ici", [("j", "self")]),
        ("fr", "ton numéro", [("ton", "you")]),
        ("pt", "moro aqui", [("moro", "self")]),
        ("pt", "o número dela", [("dela", "third")]),
        ("nl", "ik woon hier", [("ik", "self")]),
        ("nl", "mijn zus woont hier", [("mijn", "self"), ("zus", "outsider")]),
    ],
)
def test_so_they_are_in_each_language(language, text, spoken_of):
    assert [(words, who) for words, who, _ in read(text, language)] == spoken_of


@pytest.mark.parametrize("language", ["fr"])
@pytest.mark.parametrize("spelled", ["sœur", "soeur", "SŒUR"])
def test_a_relation_may_be_spelled_as_a_keyboard_allows(language, spelled):
    assert "outsider" in [who for _, who, _ in read(f"ma {spelled} habite ici", language)]


def test_a_member_is_named_by_their_id_and_nobody_else_by_one():
    [maya] = mentions("Maya has a number")
    assert maya.members == (user("Maya"),)
    assert all(one.members == () for one in mentions("my sister and his nurse"))


def test_words_that_are_a_detail_name_nobody_and_a_registered_name_names_its_owner():
    nobody = reader("call Maya Okonkwo", taken={1: None, 2: None}).mentions()
    assert nobody == []
    [owner] = reader("call Maya Okonkwo", taken={1: user("Maya"), 2: user("Maya")}).mentions()
    assert (owner.first, owner.last, owner.who, owner.members) == (1, 2, "member", (user("Maya"),))


@pytest.mark.parametrize(
    ("text", "plural"), [("their number is on the site", True), ("her number is new", False)]
)
def test_only_what_may_be_an_organisation_is_plural(text, plural):
    assert [one.plural for one in mentions(text) if one.who == "third"] == [plural]


def test_in_hindi_the_owner_stands_in_front_of_ka_and_a_polite_sister_is_nobody_else():
    assert read("Hope ka number", "hi") == [("hope", "member", "owner")]
    assert read("Maya didi ka number", "hi") == [("maya", "member", "bare")]
    assert read("Maya ki behen ka number", "hi")[-1] == ("behen", "outsider", "owner")


SAID = """
    Maya Leo hope will my your her their sister nurse Dr the a of and is lives said call number @ : ' , .
    helpline
"""
WORDS = st.lists(st.sampled_from(SAID.split()), max_size=14)


@given(WORDS, st.sampled_from(["en", "es", "de", "fr", "pt", "nl", "hi"]))
def test_whatever_is_said_mentions_stand_in_the_text_in_order_and_apart(words, language):
    text = " ".join(words)
    found, count = mentions(text, language), len(tokens_of(Normal(text)))
    for one in found:
        assert 0 <= one.first <= one.last < count
        assert bool(one.members) <= (one.who == "member")
    firsts = [one.first for one in found]
    assert firsts == sorted(firsts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Maya arbeitet als Krankenschwester"),
        ("de", "Maya, der ist Lehrer"),
        ("pt", "tu não és a professora"),
        ("es", "Maya trabaja como enfermera"),
    ],
)
def test_what_somebody_is_by_trade_is_nobody_else(language, text):
    assert "outsider" not in {who for _, who, _ in read(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "plural"),
    [("de", "sie wohnt hier", False), ("de", "sie wohnen hier", True), ("nl", "ze woont hier", False)],
)
def test_the_verb_tells_her_from_them(language, text, plural):
    assert [one.plural for one in mentions(text, language) if one.who == "third"] == [plural]


def test_a_name_behind_what_a_place_is_is_the_places():
    assert "outsider" not in {who for _, who, _ in read("en la cafetería Sofía", "es")}


@pytest.mark.parametrize("papers", ["driver's licence", "student id", "nurse pin", "workers comp"])
def test_who_holds_papers_is_no_person_spoken_of(papers):
    assert "outsider" not in {who for _, who, _ in read(f"Maya's {papers} is new")}
    assert "outsider" in {who for _, who, _ in read("the driver is new")}
