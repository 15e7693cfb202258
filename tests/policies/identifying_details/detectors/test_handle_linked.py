import pytest


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("tu insta sigue siendo zoe.cose.bonito?", "zoe.cose.bonito"),
        ("her username's hazelnutty.42", "hazelnutty.42"),
        ("insta: mayabakes", "mayabakes"),
        ("his insta is lukepaints, go look", "lukepaints"),
        ("her tumblr is moss-under-ice, poems mostly", "moss-under-ice"),
        ("tess's twitch is tessunplugged btw", "tessunplugged"),
        ("le compte de Lulu c'est lulu.et.la.lune", "lulu.et.la.lune"),
        ("her snap is maya.b99", "maya.b99"),
        ("her insta handle is mayabakes", "mayabakes"),
        ("maya_b on insta", "maya_b"),
        ("Davo's steam name is potholedave", "potholedave"),
    ],
)
def test_an_account_is_found_where_a_site_or_a_word_for_one_is_linked_to_it(found, text, account):
    assert found("handle", text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "her insta is hilarious, his is over-the-top",
        "her insta is nonstop lifestyle stuff",
        "her facebook is everything.",
        "her tumblr is well-known",
        "instagram is toxic, twitter is worse",
        "what's the name on the account? User: Vilma Holm",
        "my discord is broken",
        "insta is fun",
    ],
)
def test_what_is_said_of_a_site_is_none(found, text):
    assert found("handle", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "auf Insta heißt Ute ute.naehkram, da sind die Fotos",
        "op insta heet Ute ute.naehkram, daar staan ze",
        "en insta se llama Ute ute.naehkram, ahí están",
    ],
)
def test_who_is_called_so_may_stand_between(found, text):
    assert found("handle", text) == ["ute.naehkram"]


def test_what_somebody_is_called_there_may_be_no_account(found):
    assert found("handle", "auf Insta heißt Ute einfach nur noch Mama") == []
