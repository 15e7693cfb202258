from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.identifying_details import Member, Noticed, Place, at_worst, would_be_noticed
from policies.identifying_details.dictionary import dictionary
from tests.policies.identifying_details.a_room import member, room_with, say, user

MAYA = Member(user("maya"), "Maya")
ALWAYS, AS_A_NAME, SHOWN, NEVER, EVERYWHERE = (
    Noticed.ALWAYS,
    Noticed.AS_A_NAME,
    Noticed.SHOWN,
    Noticed.NEVER,
    Noticed.EVERYWHERE,
)
LANGUAGES = ("en", "es", "de", "fr", "pt", "nl", "hi")
WORDS = st.sampled_from(sorted(word for word in dictionary("en") if word.isascii() and word.isalpha()))
ROWS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
KINDS = (
    "name",
    "phone",
    "email",
    "address",
    "handle",
    "workplace",
    "birthdate",
    "id_number",
    "location",
    "word",
)
TAUGHT = {  # an example of each of these is what a member is shown, in commands/protect.py
    "en": ("Ms {}", "works at {}"),
    "es": ("la Sra. {}", "trabaja en {}"),
    "de": ("Frau {}", "arbeitet bei {}"),
    "fr": ("Mme {}", "travaille chez {}"),
}


def noticed(kind: str, value: str, *languages: str, owner: Member = MAYA) -> Noticed:
    return would_be_noticed(kind, value, owner, Place(("US", "GB"), languages or ("en",)))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("name", "Maya Okonkwo"),
        ("name", "Jin Park"),
        ("name", "Al"),
        ("name", "李明"),
        ("phone", "+1 415 555 0132"),
        ("phone", "555 123"),
        ("email", "maya.o@example.org"),
        ("address", "14 Larch Road, Leeds LS6 2AB"),
        ("handle", "@mayabakes"),
        ("handle", "@hope"),
        ("workplace", "Blue Lantern"),
        ("workplace", "Brightwater Hospice"),
        ("birthdate", "3 May 1988"),
        ("id_number", "QQ 12 34 56 C"),
        ("location", "the old mill"),
        ("location", "51.5007, -0.1246"),
        ("word", "blue lantern"),
        ("word", "grandfather clock"),
        ("word", "zarquon"),
        ("word", "2019"),
    ],
)
def test_what_is_found_however_it_is_written_is_always_noticed(kind: str, value: str) -> None:
    assert noticed(kind, value) is ALWAYS


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("name", "May"),
        ("name", "Will Long"),
        ("name", "Grace Hope"),
        ("handle", "hope"),
        ("workplace", "Mill"),
        ("workplace", "Bank of Hope"),
        ("location", "the mill"),
        ("word", "cancer"),
        ("word", "Will"),
        ("word", "two words here"),
        ("word", "good morning"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_words_are_noticed_where_they_are_used_as_a_name(
    kind: str, value: str, language: str
) -> None:
    assert noticed(kind, value, language, "en") is AS_A_NAME


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "555 12"),
        ("phone", "5551"),
        ("id_number", "123"),
        ("id_number", "no figure"),
        ("handle", "maya bakes"),
        ("word", "blue\n\nlantern"),
        ("word", ""),
    ],
)
def test_what_nobody_writes_so_or_is_too_short_is_never_noticed(kind: str, value: str) -> None:
    assert noticed(kind, value) is NEVER


@pytest.mark.parametrize("kind", ["word", "workplace", "location", "birthdate", "handle"])
@pytest.mark.parametrize("value", ["the", "you", "The.", "nicht"])
def test_a_word_that_stands_everywhere_is_not_watched_for_unless_somebody_is_called_so(
    kind: str, value: str
) -> None:
    assert noticed(kind, value, "de") is EVERYWHERE
    assert noticed("name", value, "de") is not EVERYWHERE
    assert noticed("word", "Will") is AS_A_NAME


def test_how_its_owner_is_shown_is_not_noticed_while_they_are_shown_so() -> None:
    assert noticed("name", "Maya") is SHOWN
    assert noticed("name", "Maya", owner=Member(user("m"), "Moth")) is ALWAYS
    assert noticed("name", "Maya", owner=Member(user("m"))) is ALWAYS
    assert noticed("name", "Maya Okonkwo", owner=Member(user("m"), "Maya Okonkwo")) is SHOWN


def test_a_word_is_an_everyday_one_if_it_is_so_in_any_language_of_the_room() -> None:
    assert noticed("name", "Weber") is ALWAYS
    assert noticed("name", "Weber", "en", "de") is AS_A_NAME
    assert noticed("name", "Weber", "de") is AS_A_NAME


@pytest.mark.parametrize(("one", "other"), list(product(Noticed, Noticed)))
def test_of_several_rooms_the_worst_counts_but_for_those_where_it_is_shown(
    one: Noticed, other: Noticed
) -> None:
    order = (SHOWN, ALWAYS, AS_A_NAME, NEVER, EVERYWHERE)
    assert at_worst([one, other]) is order[max(order.index(one), order.index(other))]


@given(st.sampled_from(["word", "workplace", "location", "name"]), ROWS)
@settings(max_examples=300, deadline=None)
def test_what_is_always_noticed_is_found_in_whatever_sentence_says_it(kind: str, value: str) -> None:
    if noticed(kind, value) is not ALWAYS:
        return
    room = room_with(member("Maya", **{kind: value}), member("Leo"))
    for text in ("{}", "so it was {} after all", "who told them about {}?", "Maya and {}", "it says: {}"):
        assert say(room, text.format(value)).verdict == "warn", text


@given(st.sampled_from(KINDS), st.text(max_size=60), st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_nothing_that_somebody_may_register_breaks_it(kind: str, value: str, language: str) -> None:
    assert noticed(kind, value, language) in Noticed


@pytest.mark.parametrize("language", TAUGHT)
@pytest.mark.parametrize("value", ["Cancer", "May", "Mill", "Divorce", "Two Words Here", "Good Morning"])
def test_the_examples_that_a_member_is_shown_are_found(value: str, language: str) -> None:
    person, place = (said.format(value) for said in TAUGHT[language])
    for kind, text in (("name", person), ("word", person), ("location", person), ("workplace", place)):
        room = room_with(member("Maya", **{kind: value}), member("Leo"), languages=(language,))
        assert say(room, text).verdict == "warn", text
