import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user
from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize("answer", ["Mark himself", "it was Mark"])
def test_who_answers_a_question_is_whom_it_asked_for(answer):
    room = room_with(member("Maya"), member("Leo"), member("Mark"))
    found = say(room, f"went in for nails at Torrens Timber and who serves me? {answer}").findings
    assert [one.member for one in found] == [user("Mark")]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("text him, {}. Mark I mean", ("member", "mark")),
        ("he rang {} asking for Mark", ("member", "mark")),
        ("{}, I'm up anyway", ("self", "leo")),
        ("{}. That's where you find Maya", ("member", "maya")),
    ],
)
def test_what_follows_a_detail_tells_whose_it_is(text, whose):
    assert subject(text.format(NUMBER)) == whose


def test_what_one_closes_with_answers_no_question():
    assert subject(f"Maya, what is it, {NUMBER}? Love, Mark") != ("member", "mark")


def test_que_that_joins_asks_for_nobody():
    room = room_with(member("Maya"), member("Leo"), languages=("es",))
    joined = "mi cuñado entró en Airbus de joven y sigue, así que calma, Maya, que ya vendrá"
    assert say(room, joined).verdict == "none"
