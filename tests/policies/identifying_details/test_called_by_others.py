import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")


@pytest.fixture
def room():
    return room_with(member("Ada", word="Wuschi"), member("Leo"), languages=LANGUAGES)


@pytest.mark.parametrize(
    "text",
    [
        "Wuschi is one of the most popular baby names",
        "my aunt calls every child Wuschi. the postman, Wuschi",
        "everybody calls their dog Wuschi round here",
        "everybody is called Wuschi where I come from",
        "my old cat was called Wuschi too",
        "mein alter Kater hieß auch Wuschi",
        "bei uns heißt jeder zweite Hund Wuschi",
        "mon chat s'appelait aussi Wuschi",
        "llaman a todos los niños Wuschi",
        "aqui toda criança se chama Wuschi",
        "iedereen noemt zijn kat Wuschi",
    ],
)
def test_a_name_told_as_one_that_others_bear_is_theirs(room, text):
    assert say(room, text).verdict == "none"


@pytest.mark.parametrize(
    "text",
    [
        "everyone called about Wuschi",
        "everybody calls for Wuschi when it thunders",
        "todos llaman a Wuschi por la noche",
        "alle haben nach Wuschi gefragt",
        "how is Wuschi",
        "my old cat was called Wuschi too, like yours, Ada",
    ],
)
def test_it_is_the_registered_one_else_and_beside_whoever_registered_it(room, text):
    assert say(room, text).verdict == "warn"


def test_it_is_the_registered_one_in_an_answer_to_whoever_registered_it(room):
    assert say(room, "my cat was called Wuschi too", reply_to="Ada").verdict == "warn"
