import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user


def owner(text: str, *, reply_to: str | None = None, languages: tuple[str, ...] = ("en",)):
    room = room_with(member("Maya"), member("Leo"), member("Mark"), languages=languages)
    found = say(room, text, "Leo", reply_to).findings[0]
    return found.subject, found.member


@pytest.mark.parametrize(
    "text",
    [
        "415 555 0123, that's Maya",
        "415 555 0123... it'll be Maya, she never says hello",
        "anyone near 22 Quarry Lane? That's where Maya is staying",
        "22 Quarry Lane is where Maya lives",
        "I have 415 555 0123 here. Is that Maya's?",
        "415 555 0123. thats Maya's, be quick",
    ],
)
def test_a_named_member_may_be_pointed_at_behind_the_detail(text):
    assert owner(text) == ("member", user("Maya"))


@pytest.mark.parametrize(
    "text",
    [
        "415 555 0123, is that you or the other one?",
        "I've got 415 555 0123 down here, that you?",
        "415 555 0123? Was that you ringing last night",
        "this you?? 415 555 0123 just rang",
        "is it still 415 555 0123 for you or did it change",
        "maya.b@example.org, is that yours",
        "it says 22 Quarry Lane on the parcel, that's you isn't it",
    ],
)
def test_the_one_answered_is_asked_whether_it_is_theirs(text):
    assert owner(text, reply_to="Maya") == ("member", user("Maya"))


@pytest.mark.parametrize(
    "text",
    [
        "22 Quarry Lane. that's me, ring the top bell",
        "415 555 0123. That's mine, use it",
        "415 555 0123 is me",
        "anyone near 22 Quarry Lane? that's where i am",
        "Mark knows where I am, 22 Quarry Lane, he has the key",
    ],
)
def test_the_sender_points_at_themself(text):
    assert owner(text, reply_to="Maya") == ("self", user("Leo"))


@pytest.mark.parametrize(
    "text",
    [
        "found a card, 5555 5555 5555 4444. shout if it's yours",
        "415 555 0123 rang three times. That was Maya's idea of a joke?",
        "415 555 0123 rang, that you should know",
    ],
)
def test_pointing_at_nobody_or_at_something_else_tells_nothing(text):
    assert owner(text)[0] == "unknown"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "el número es 415 555 0123, esa es Maya"),
        ("de", "415 555 0123, das ist Maya"),
        ("fr", "415 555 0123, c'est Maya"),
        ("pt", "415 555 0123, essa é a Maya"),
        ("nl", "415 555 0123, dat is Maya"),
    ],
)
def test_every_language_points(language, text):
    assert owner(text, languages=(language,)) == ("member", user("Maya"))


@pytest.mark.parametrize(
    "text",
    [
        "passed 14 Larch Road today, didn't know Maya lived there",
        "14 Larch Road is up for sale. So Maya works there then",
    ],
)
def test_who_is_said_to_live_or_work_there_is_pointed_at(text):
    room = room_with(member("Maya"), member("Leo"))
    assert [one.member for one in say(room, text).findings] == [user("Maya")]
