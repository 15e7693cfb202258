from tests.policies.identifying_details.a_room import user
from tests.policies.identifying_details.weighed.laid_out import found, row, scene


def test_names_and_numbers_are_told_apart_only_by_what_they_are() -> None:
    read = row(scene("Maya told Leo that Judith Marsh had 12 cats", sender="Leo"))
    assert " ".join(read.words) == "#member told #sender that #full #full had #2 cats"


def test_the_sender_is_nobody_who_is_named() -> None:
    assert [one.members for one in row(scene("Leo and Maya met Okafor")).people] == [(user("Maya"),)]


def test_an_everyday_word_is_surely_a_member_only_where_it_is_used_as_a_name() -> None:
    (maybe,) = row(scene("I hope Okafor sleeps")).people
    (surely,) = row(scene("so Hope met Okafor")).people
    assert maybe.members == surely.members == (user("Hope"),)
    assert (maybe.sure, surely.sure) == (False, True)


def test_whoever_may_be_named_comes_after_all_who_are() -> None:
    laid_out = scene("I hope Okafor sleeps. Maya is up")
    person = row(laid_out).nearest(found(laid_out)[0])
    assert person is not None
    assert person.members == (user("Maya"),)


def test_whoever_is_in_the_same_sentence_is_nearer() -> None:
    text = "Emily is here. The bell said Okafor, I think, when I went by for Maya"
    laid_out = scene(text)
    (one,) = found(laid_out)
    person = row(laid_out).nearest(one)
    assert person is not None
    assert person.members == (user("Maya"),)


def test_a_name_that_begins_with_a_members_is_nearest_to_them() -> None:
    laid_out = scene("Emily says it is Maya Okafor")
    person = row(laid_out).nearest(found(laid_out)[0])
    assert person is not None
    assert person.members == (user("Maya"),)


def test_a_reply_to_oneself_answers_nobody() -> None:
    assert row(scene("it said Okafor", reply_to="Maya")).answers
    assert not row(scene("it said Okafor", sender="Leo", reply_to="Leo")).answers
