from policies.identifying_details.cues import engagements
from policies.identifying_details.registered.plain import plain


def test_every_word_is_in_plain_spelling() -> None:
    lists = [value for name, value in vars(engagements).items() if name.isupper()]
    assert lists
    assert all(word == plain(word.lower()) for some in lists for word in some)


def test_nobody_who_is_there_for_another_reason_is_at_work() -> None:
    assert engagements.OTHERS.isdisjoint(engagements.DOING | engagements.AT_WORK)


def test_a_workmate_is_no_place_of_work() -> None:
    assert engagements.WORKMATES.isdisjoint(engagements.AT_WORK)
