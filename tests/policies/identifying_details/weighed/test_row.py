import pytest

from tests.policies.identifying_details.a_room import member, user
from tests.policies.identifying_details.weighed.laid_out import found, row, scene


def test_names_and_numbers_are_told_apart_only_by_what_they_are() -> None:
    read = row(scene("Maya told Leo that Judith Marsh had 12 cats", sender="Leo"))
    assert " ".join(read.words) == "#member told #sender that #full #full had #2 cats"


def test_the_sender_is_nobody_who_is_named() -> None:
    assert [one.members for one in row(scene("Leo and Maya met Okafor")).people] == [(user("Maya"),)]


def test_an_everyday_word_is_surely_a_member_only_where_it_is_used_as_a_name() -> None:
    read, again = row(scene("I hope Okafor sleeps")), row(scene("so Hope met Okafor"))
    (maybe,), (surely,) = read.people, again.people
    assert maybe.members == surely.members == (user("Hope"),)
    assert (read.is_sure(maybe), again.is_sure(surely)) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "I hope Okafor sleeps. Maya is up",  # hope may be somebody, Maya is
        "Emily is here. The bell said Okafor, I think, when I went by for Maya",  # in the same sentence
        "Emily says it is Maya Okafor",  # it begins with her name
    ],
)
def test_who_is_nearest_is_surely_named_and_in_the_same_sentence(text: str) -> None:
    laid_out = scene(text)
    (one,) = found(laid_out)
    person = row(laid_out).nearest(one)
    assert person is not None
    assert person.members == (user("Maya"),)


def test_a_reply_to_oneself_answers_nobody() -> None:
    assert row(scene("it said Okafor", reply_to="Maya")).answers
    assert not row(scene("it said Okafor", sender="Leo", reply_to="Leo")).answers


@pytest.mark.parametrize(
    ("text", "small"), [("so the bell said okafor", True), ("the bell said Okafor", False)]
)
def test_what_only_is_meant_as_a_name_is_small(text: str, *, small: bool) -> None:
    laid_out = scene(text, meant=text.replace("okafor", "Okafor"))
    (one,) = found(laid_out)
    assert row(laid_out).is_small(one) is small


def test_what_somebody_wants_is_nobody() -> None:
    laid_out = scene("ob er will oder nicht, Okafor", "de")
    laid_out.roster.add(member("Will"))
    assert row(laid_out).people == []
