import pytest

from tests.policies.identifying_details.a_room import member, room_with, say
from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya has a sister and uses {}", "member"),
        ("Maya split up with my brother and works nights, {}", "member"),
        ("my brother split up with Maya and moved, {}", "outsider"),
        ("I know Maya and use {}", "self"),
        ("Mark's sister met Maya and moved, {}", "outsider"),
        ("Maya's sister met Mark and moved, {}", "outsider"),
    ],
)
def test_a_sentence_that_goes_on_with_and_goes_on_about_whom_it_began_with(text, whose):
    assert subject(text.format(NUMBER))[0] == whose


def test_who_tells_is_not_who_owns_unless_nobody_else_is_there():
    assert subject(f"Maya said my sister is nice and gave me her number, {NUMBER}") == ("outsider", None)
    assert subject(f"Mark sent me his number, it's {NUMBER}") == ("member", "mark")


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya, still on {}?", "member"),
        ("Maya, are you still at {}", "member"),
        ("Maya texted me this: {}", "member"),
        ("Maya, I am still on {}", "self"),
        ("Maya's number, as she is not picking up mine: {}", "member"),
        ("the woman on {} is our Maya", "member"),
        ("the woman on {} is Maya's sister", "outsider"),
        ("Maya, still no answer on {}", "unknown"),
    ],
)
def test_what_stands_between_somebody_and_a_detail_tells_whose_it_is(text, whose):
    assert subject(text.format(NUMBER))[0] == whose


def test_whoever_is_asked_whether_it_is_them_is_meant():
    assert subject(f"is this still you? {NUMBER}", reply_to="Maya") == ("member", "maya")
    assert subject(f"is this you {NUMBER}", reply_to="Maya") == ("member", "maya")
    assert subject(f"how are you? {NUMBER}", reply_to="Maya") == ("unknown", None)


@pytest.mark.parametrize(
    ("language", "text", "whose"),
    [
        ("en", "Maya lives with her mum at 14 Larch Road", "member"),
        ("de", "Maya wohnt bei ihrer Mutter in der Gartenstraße 7", "member"),
        ("fr", "Maya habite chez sa mère au 12 rue des Lilas", "member"),
        ("en", "I live with my mum at 14 Larch Road", "self"),
        ("en", "Maya's mum lives at 14 Larch Road", "outsider"),
    ],
)
def test_whoever_lives_with_somebody_lives_where_they_live(language, text, whose):
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    assert [one.subject for one in say(room, text).findings] == [whose]


def test_a_page_is_whose_it_is_and_not_whom_it_shows() -> None:
    text = "Maya has a page with poems for her mum: instagram.com/maya.rhymes.on"
    found = say(room_with(member("Maya"), member("Leo")), text).findings
    assert [one.subject for one in found] == ["member"]
