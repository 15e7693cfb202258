import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.naming.in_ways import in_ways
from policies.identifying_details.naming.ways import WAYS
from policies.identifying_details.told import Told
from tests.policies.identifying_details.a_room import member, room_with, say, user
from tests.policies.identifying_details.naming.reading import place, reading

ROOM = room_with(member("Maya"), member("Leo"))


def names(text: str, language: str = "en") -> list[Told]:
    return list(in_ways(*reading(text, language)))


def test_a_name_is_told_of_whom_the_sentence_names() -> None:
    text = "her mum calls Hope Judith"
    at = place(reading(text)[0], "judith")
    assert names(text) == [Told(at, at, "in a way", (user("Hope"),))]


def test_no_name_is_told_of_whom_an_everyday_word_in_small_letters_only_sounds_like() -> None:
    assert names("i hope her mum calls hope Judith") == []


def test_a_name_may_be_told_of_whoever_is_spoken_to() -> None:
    tokens = reading("your email came through signed Judith Marsh")[0]
    (told,) = names("your email came through signed Judith Marsh")
    assert (told.members, told.person) == ((), place(tokens, "your"))


@pytest.mark.parametrize(
    "text",
    [
        "Maya's out of office is signed Judith Marsh",
        "the nurse called out Judith Marsh and up got Maya",
        "Maya's mum calls her Judith",
        "they needed Maya's surname, I said O'Dowd",
        "Maya got married and is Judith Tanaka-Boyd now",
        "it was on Maya's wristband. Wristband said Judith Marsh",
    ],
)
def test_a_warning_is_given_for_it(text: str) -> None:
    assert say(ROOM, text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya's card was signed by Judith Marsh from the office",
        "Maya's mum called Judith yesterday",
        "Maya's book was signed by the author Margaret Atwood",
        "your copy is signed Margaret Atwood, the author came, Maya",
        "my sister Maya's mum calls her Princess",
        "Maya went back to Leeds after the divorce",
        "Maya's ticket was for Taylor Swift",
        "they called Leo Marsh and up got Maya, who is not him",
    ],
)
def test_a_name_beside_somebody_is_not_theirs_by_that(text: str) -> None:
    assert say(ROOM, text).verdict == "none"


def test_german_nouns_are_no_names() -> None:
    assert names("bei Hope steht Zeitung an der Klingel", "de") == []
    assert len(names("bei Hope steht Obermoser an der Klingel", "de")) == 1


def test_a_healers_name_is_no_patients() -> None:
    assert names("Hope's chart says Dr Okafor") == []


def _words(pattern: re.Pattern[str]) -> list[str]:
    """The words and signs of a way in one order in which it may be said, with somebody for each symbol."""
    said = re.sub(r"\(\?P<n>\[[A-Z]+\]\)", "Judith Marsh", pattern.pattern)
    said = re.sub(r"\(\?<!.*?\)|\(\?!.*?\)|\(\?=.*?\)|\{[\d,]+\}|\[[^]]*\]|[()?|+*:\\]", " ", said)
    return said.replace("P<you>", " ").replace("P", "Hope").split()


@given(st.data(), st.sampled_from(sorted(WAYS)))
def test_no_sentence_made_of_the_words_of_ways_is_too_odd(data: st.DataObject, language: str) -> None:
    way = data.draw(st.sampled_from(list(WAYS[language])))
    words = data.draw(st.permutations(_words(way)))
    for said in (words, _words(way)):
        assert all(name.members or name.person is not None for name in names(" ".join(said), language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Maya signed the register at the chapel as Judith Pickersgill"),
        ("en", "Maya (yes, Pickersgill, her with the dogs) rang"),
        ("en", "Maya, my lad adores you, it's Mrs Pickersgill this and Mrs Pickersgill that"),
        ("de", "Maya hat sich im Gästebuch als Judith Quellmalz eingetragen"),
        ("de", "Maya (genau, Quellmalz, die vom Chor) kommt"),
        ("de", "Maya, mein Kind schwärmt, Frau Quellmalz hier und Frau Quellmalz da"),
        ("de", "Maya ist Frau Quellmalz für ihre Kunden"),
        ("es", "Maya firmó el libro como Judith Villareal"),
        ("es", "Maya (sí, Villareal, la del coro) viene"),
        ("fr", "Maya a signé le livre comme Judith Lefèvre"),
        ("fr", "Maya (oui, Lefèvre, celle du chœur) vient"),
        ("nl", "Maya tekende het gastenboek als Judith Hellinckx"),
        ("nl", "Maya (ja, Hellinckx, van het koor) komt"),
        ("nl", "Maya is mevrouw Hellinckx voor haar klanten"),
        ("pt", "a Maya assinou o livro como Judith Figueiredo"),
        ("pt", "a Maya (isso, Figueiredo, a do coral) vem"),
    ],
)
def test_a_name_is_signed_or_owned_to_in_brackets_or_on_all_lips(language: str, text: str) -> None:
    assert say(room_with(member("Maya"), member("Leo"), languages=(language,)), text).verdict == "warn"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "bist du am Ende die Judith Quellmalz?"),
        ("de", "du bist nicht zufällig die Judith Quellmalz?"),
        ("en", "are you by any chance the Judith Pickersgill who sang?"),
        ("nl", "ben jij soms die Judith Hellinckx?"),
        ("pt", "você é por acaso a Judith Figueiredo?"),
        ("fr", "tu es par hasard la Judith Lefèvre qui chantait ?"),
        ("fr", "t'es pas la Maya Vandermarcq du forum ?"),
        ("de", "bist du am End die Maya Zwicknagl vom Chor?"),
        ("nl", "ben jij niet de Maya Zwagerman van het koor?"),
        ("pt", "você não é a Maya Barradinha do coral?"),
        ("es", "¿no eres tú la Maya Zaldumbide del coro?"),
    ],
)
def test_whoever_is_answered_is_asked_whether_that_is_them(language: str, text: str) -> None:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    assert say(room, text, reply_to="Maya").verdict == "warn"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Maya's book was signed Judith Pickersgill, the novelist"),
        ("en", "Maya (yes, the same) rang"),
        ("de", "Maya (genau, Samstag) kommt"),
        ("fr", "je serais la Judith Lefèvre du coin, Maya"),
    ],
)
def test_authors_days_and_oneself_are_not_named_so(language: str, text: str) -> None:
    assert say(room_with(member("Maya"), member("Leo"), languages=(language,)), text).verdict == "none"


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        ("en", "did I see you on the sign up sheet? Judith Pickersgill, room 12?", "warn"),
        ("de", "Hab ich dich auf der Teilnehmerliste gesehen? Judith Pickersgill?", "warn"),
        ("es", "¿eres tú el de la lista? ¿Judith Pickersgill?", "warn"),
        ("en", "did you see the list? Judith Pickersgill is the speaker", "none"),
        ("en", "did I see you at the concert? Row 14?", "none"),
    ],
)
def test_a_name_read_off_a_list_is_whose_who_is_asked(language: str, text: str, verdict: str) -> None:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    assert say(room, text, reply_to="Maya").verdict == verdict


def test_a_podcast_tells_whom_the_flyer_keeps_quiet_about() -> None:
    (told,) = set(names("Hope is anonymous on the flyer but the podcast says Judith Marsh out loud"))
    assert told.members == (user("Hope"),)
    assert not names("Hope listens to it at night but the podcast has Judith Marsh on")
