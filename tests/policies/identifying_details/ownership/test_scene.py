"""One message laid out: its language, who is spoken of, and what of it may be remembered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details import Before, Detail, Heard, Member, Place
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.told import Told
from tests.policies.identifying_details.a_room import member, room_with, say, user

NUMBER = "415 555 0132"


def scene(
    text: str, sender: str = "Leo", reply_to: str | None = None, languages: tuple[str, ...] = ("en",)
) -> Scene:
    roster = Roster()
    for name in ("Maya", "Leo", "Rob"):
        roster.add(Member(user(name), name))
    heard = Heard(text, user(sender), user(reply_to) if reply_to else None)
    return Scene(Normal(text), heard, Place(languages=languages), roster)


def phone_in(text: str) -> Detail:
    start = text.index(NUMBER)
    return Detail("phone", start, start + len(NUMBER), "")


def owner(text: str, **more):
    laid = scene(text, **more)
    detail = phone_in(text)
    laid.read([detail], [])
    found = laid.owner(detail)
    return found.subject, found.member


# -- whose a detail is


@pytest.mark.parametrize(
    ("text", "subject", "whose"),
    [
        (f"Maya's number is {NUMBER}", "member", "Maya"),
        (f"my number is {NUMBER}", "self", "Leo"),
        (f"my sister's number is {NUMBER}", "outsider", None),
        (f"the helpline is {NUMBER}", "public", None),
        (f"{NUMBER}", "unknown", None),
        (f"call Maya on {NUMBER}", "member", "Maya"),
    ],
)
def test_it_is_whose_the_words_around_it_say(text, subject, whose):
    assert owner(text) == (subject, user(whose) if whose else None)


def test_your_detail_is_of_whom_the_message_answers():
    assert owner(f"your number is {NUMBER}", reply_to="Maya") == ("member", user("Maya"))


def test_before_it_is_read_nothing_is_anybodys():
    laid = scene(f"Maya's number is {NUMBER}")
    assert laid.owner(phone_in(f"Maya's number is {NUMBER}")).subject == "unknown"


def test_a_place_where_no_word_stands_is_nobodys():
    laid = scene("Maya's number is  ")
    empty = Detail("phone", 17, 17, "")
    laid.read([empty], [])
    assert laid.owner(empty).subject == "unknown"


def test_of_a_pasted_list_so_many_are_judged_and_the_rest_are_nobodys():
    text = " ".join([f"Maya's number is {NUMBER}."] * 60)
    starts = [at for at in range(len(text)) if text.startswith(NUMBER, at)]
    details = [Detail("phone", at, at + len(NUMBER), "") for at in starts]
    laid = scene(text)
    laid.read(details, [])
    subjects = [laid.owner(one).subject for one in details]
    assert subjects[0] == "member"
    assert subjects[-1] == "unknown"
    assert subjects == sorted(subjects), "first those that are judged"


# -- in which language


@pytest.mark.parametrize(
    ("text", "languages", "language"),
    [
        ("ihre Nummer steht im Buch und ich glaube sie wohnt beim Bahnhof", ("en",), "de"),
        ("son numéro est dans le livre et je crois qu'elle habite ici", ("en",), "fr"),
        ("415", ("es", "en"), "es"),
        ("", ("nl",), "nl"),
        ("415", (), "en"),
    ],
)
def test_it_is_read_in_the_language_it_is_in_else_in_the_rooms(text, languages, language):
    assert scene(text, languages=languages).cues.language == language


# -- what may be remembered


@pytest.mark.parametrize(
    ("text", "subject", "asked"),
    [
        ("Maya is unwell", "Maya", None),
        ("Maya and Rob are unwell", None, None),
        ("I am unwell", None, None),
        ("Leo is unwell", None, None),
        ("what is Maya's number?", "Maya", "Maya"),
        ("what is Maya's number", "Maya", "Maya"),
        ("Maya's number is new", "Maya", None),
        ("Hi Maya", None, None),
        ("it rains", None, None),
        ("", None, None),
    ],
)
def test_of_a_message_it_is_remembered_whom_it_was_about_and_whose_detail_it_asked_for(text, subject, asked):
    assert scene(text).before() == Before(
        user("Leo"), user(subject) if subject else None, user(asked) if asked else None
    )


def test_your_number_is_asked_of_whom_the_message_answers():
    assert scene("what's your number?", reply_to="Maya").before().asked == user("Maya")


@given(st.text(max_size=60))
def test_whatever_was_said_none_of_its_words_are_remembered(text):
    before = scene(f"{text} unmistakable").before()
    assert "unmistakable" not in repr(before)
    assert before.sender == user("Leo")


# -- names as details


def test_a_name_stands_where_its_words_do_in_the_text_as_given():
    text = "I mean  Ｍａｙａ Okonkwo!"
    laid = scene(text)
    [detail] = laid.as_details([Told(2, 3, "full name", (user("Maya"),))])
    assert text[detail.start : detail.end] == "Ｍａｙａ Okonkwo"
    assert (detail.category, detail.cue, detail.value) == ("name", "full name", "")


def test_a_name_that_its_statement_gives_to_a_member_is_that_members():
    laid = scene("I mean Maya Okonkwo")
    details = laid.as_details([Told(2, 3, "full name", (user("Maya"),))])
    laid.read(details, [])
    found = laid.owner(details[0])
    assert (found.subject, found.member) == ("member", user("Maya"))


@pytest.mark.parametrize(("text", "is_a_member"), [("ik zit bij Rob", True), ("ik zit bij Robeco", False)])
def test_a_place_to_work_may_be_somebody_here(text, is_a_member):
    start = text.index("Rob")
    assert scene(text).is_a_members_name(Detail("workplace", start, len(text), "")) is is_a_member
    assert not scene(text).is_a_members_name(Detail("location", start, len(text), ""))


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_breaks_the_question_whose_it_is(before, behind):
    text = f"{before} {NUMBER} {behind}"
    assert owner(text)[0] in {"member", "self", "outsider", "public", "unknown"}


def test_an_employer_of_nobody_in_particular_is_not_the_only_ones_who_is_named():
    text = "30 jaar bij de NS gewerkt. Maya bedankt"
    assert say(room_with(member("Maya"), member("Leo"), languages=("nl",)), text).verdict == "none"
