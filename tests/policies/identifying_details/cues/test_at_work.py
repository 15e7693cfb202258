from policies.identifying_details.cues import at_work
from policies.identifying_details.registered.plain import plain


def test_every_word_is_in_plain_spelling() -> None:
    lists = [value for name, value in vars(at_work).items() if name.isupper()]
    assert lists
    assert all(word == plain(word.lower()) for some in lists for word in some)


def test_no_superior_is_anothers() -> None:
    assert at_work.SUPERIORS.isdisjoint(at_work.NO_SUPERIORS)
