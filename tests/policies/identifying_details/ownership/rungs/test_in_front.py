import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya has a sister and uses {}", "member"),
        ("Maya split up with my brother and works nights, {}", "member"),
        ("my brother split up with Maya and moved, {}", "outsider"),
        ("I know Maya and use {}", "self"),
        ("Mark's sister met Maya and moved, {}", "outsider"),
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
