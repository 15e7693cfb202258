import pytest

from policies.identifying_details.registered.in_words import from_afar, met_in_words
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.meanings import Meanings
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import words_in
from policies.identifying_details.registered.value import registered

KEY = b"0123456789abcdef0123456789abcdef"


def met(text: str, kind: str, value: str) -> list[Met]:
    index = Index(KEY)
    index.add(registered(kind, value, owner="@m:example.org", key=KEY))
    words = words_in(text)
    known = Meanings(index, frozenset())
    return list(met_in_words(index, text, words, {word: known.of(word) for word in words}))


@pytest.mark.parametrize("text", ["maya okonkwooo", "myaa okonkwo", "mayya okonko"])
def test_a_surname_in_disguise_is_met_together_with_the_given_name_in_front_of_it(text):
    found = met(text, "name", "Maya Okonkwo")
    assert (0, len(text), "behind the given name") in [(one.start, one.end, one.how) for one in found]


def test_a_given_name_alone_tells_nothing():
    assert not met("so maya said", "name", "Maya Okonkwo")


def test_a_phrase_is_met_at_each_place_where_it_stands():
    places = met("wrenley hall and wrenley hall", "word", "Wrenley Hall")
    assert [(one.start, one.end) for one in places] == [(0, 12), (17, 29)]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("email", "maya.o@example.com", "maya dot o at example dot com"),
        ("email", "maya.o@example.com", "maya.o@example.com"),
        ("address", "1187 Kestrel Avenue", "1187 kestrel ave"),
        ("handle", "@nate_climbs", "nate_climbs"),
    ],
)
def test_a_phrase_is_met_with_spoken_signs_and_abbreviations(kind, value, text):
    assert (0, len(text)) in [(one.start, one.end) for one in met(text, kind, value)]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("address", "14 Larch Road", "room 14, larch wing"),
        ("word", "Wrenley Hall", "wrenley\n\nhall"),
    ],
)
def test_words_that_do_not_stand_as_one_are_no_phrase(kind, value, text):
    assert not met(text, kind, value)


def test_an_employer_is_met_with_any_word_for_and_or_none():
    for text in ("harrow and finch", "harrow und finch", "harrow n finch", "harrow finch"):
        assert met(text, "workplace", "Harrow & Finch"), text


def test_a_handle_said_in_words_is_met_as_spoken():
    assert [one.how for one in met("nate climbs every weekend", "handle", "@nate_climbs")] == ["spoken"]


@pytest.mark.parametrize(
    "text", ["lindenallee nr. 17", "lindenallee, no 17", "linden-allee 17", "linden allee 17"]
)
def test_the_number_of_a_house_may_be_called_one_and_its_street_be_parted(text):
    assert met(text, "address", "Lindenallee 17, 04177 Leipzig")


def test_from_afar_a_word_is_met_a_few_times():
    index = Index(KEY)
    index.add(registered("word", "Wrenley", owner="@m:example.org", key=KEY))
    words = ["wrenley"] * 50
    known = {"wrenley": Meanings(index, frozenset()).of("wrenley")}
    text = " ".join(words)
    assert len(list(met_in_words(index, text, words, known))) == 50
    assert 0 < len(list(met_in_words(index, text, words, known, bounds=from_afar(1)))) < 5


def test_from_afar_a_beginning_said_again_and_again_hides_no_phrase():
    index = Index(KEY)
    for value in ("12 Larch Road", "Wrenley Hall"):
        index.add(registered("address", value, owner="@m:example.org", key=KEY))
    said = "".join(f"12 {number} or " for number in range(1000))
    words = words_in(f"{said} 12 larch road, wrenley hall")
    known = {word: Meanings(index, frozenset()).of(word) for word in words}
    bounds = from_afar(sum(map(bool, known.values())))
    found = met_in_words(index, " ".join(words), words, known, bounds=bounds)
    assert "wrenley hall" in {" ".join(words)[one.start : one.end] for one in found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("es luna tejedora mx, todo con puntos", True),
        ("luna tejedora mx all in one word", True),
        ("luna tejedora mx ohne leerzeichen", True),
        ("la luna tejedora mx jaja", False),
        ("luna tejedora mx y punto", False),
    ],
)
def test_an_account_in_words_counts_beside_an_account_alone_unless_its_signs_are_told(text, found):
    [seen] = met(text, "handle", "luna.tejedora.mx")
    assert (seen.how != "spoken") is found
