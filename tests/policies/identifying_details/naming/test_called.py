import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "der Leo heißt Kratochwil"), ("fr", "Leo s'appelle Castaing"), ("nl", "Leo heet Dijkgraaf")],
)
def test_a_verb_of_naming_tells_the_name_of_whoever_stands_before_it(language, text):
    room = room_with(member("Hope"), member("Leo"), languages=(language,))
    assert say(room, text, "Hope").verdict == "warn"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Leo il s'appelle Castaing", "warn"),
        ("la chienne de Leo elle s'appelle Castaing", "none"),
        ("Leo, elle s'appelle Castaing, ta psy ?", "none"),
    ],
)
def test_french_may_take_the_subject_up_again_before_the_verb(text, verdict):
    room = room_with(member("Hope"), member("Leo"), languages=("fr",))
    assert say(room, text, "Hope").verdict == verdict


def test_the_name_of_a_members_dog_is_nobodys():
    room = room_with(member("Hope"), member("Leo"), languages=("es",))
    assert say(room, "la perra de Leo se llama Luna", "Hope").verdict == "none"


def test_what_your_mother_calls_you_is_your_name():
    room = room_with(member("Maya"), member("Leo"))
    found = say(room, "your mum calls you Julian", reply_to="Maya").findings
    assert [(one.category, one.member) for one in found] == [("name", "@maya:example.org")]


@pytest.mark.parametrize(
    ("text", "verdict"), [("heißt du Judith Marsh?", "warn"), ("heißt du wie Judith Marsh?", "none")]
)
def test_whoever_is_asked_after_their_name_is_not_asked_whose_it_resembles(text, verdict):
    room = room_with(member("Maya"), member("Leo"), languages=("de",))
    assert say(room, text, "Leo", reply_to="Maya").verdict == verdict
