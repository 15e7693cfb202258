import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


def test_somebody_of_the_sentence_before_is_meant():
    assert subject(f"I saw Maya. {NUMBER}") == ("member", "maya")
    assert subject(f"my sister is back with him. {NUMBER}")[0] == "outsider"


@pytest.mark.parametrize(
    "text",
    [
        "Maya is on one of those apps and I can't open it, can a young person look? {}",
        "Maya went in last night, herself and the baby both grand. {}",
    ],
)
def test_who_may_be_anybody_or_is_an_infant_is_passed_over(text):
    assert subject(text.format(NUMBER)) == ("member", "maya")


def test_whoever_was_got_down_is_asked():
    assert subject(f"Have I got you down right for the lifts? {NUMBER}", reply_to="Maya") == (
        "member",
        "maya",
    )


def test_a_neighbour_of_mine_is_no_anybody():
    assert subject(f"Maya was right. a man at my church does boilers, my cousin. {NUMBER}")[0] == "outsider"


def test_whoever_was_found_is_meant_and_whoever_was_given_it_is_not():
    assert subject(f"found you! {NUMBER} right?", reply_to="Maya") == ("member", "maya")
    assert subject(f"Maya had to give her number to the nurse. {NUMBER}")[0] != "warn"


def test_whoever_was_given_anothers_owns_nothing():
    assert subject(f"my number changed, the one I gave Maya was wrong. {NUMBER}")[0] == "self"
    assert subject(f"Mark's number changed. the one I gave Maya was wrong. {NUMBER}") == ("member", "mark")
    assert subject(f"I gave Maya a lift. {NUMBER}") == ("member", "maya")
