import pytest


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("streams as mayhemmaya most nights, that Maya", "mayhemmaya"),
        ("posts on soundcloud as tessnotbeep", "tessnotbeep"),
        ("goes by flo.in.remission on threads", "flo.in.remission"),
        ("staat op insta als sok_en_sloffen", "sok_en_sloffen"),
        ("is on ancestry as georgie_prairie", "georgie_prairie"),
        ("she's on there as georgie.paints, no photo", "georgie.paints"),
    ],
)
def test_an_account_is_known_by_what_is_posted_under_it(found, text, account):
    assert found("handle", text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "posts on insta as often as I breathe",
        "plays as goalkeeper",
    ],
)
def test_words_behind_as_are_none(found, text):
    assert found("handle", text) == []
