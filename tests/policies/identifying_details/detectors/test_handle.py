from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("@lulu.in.limbo on insta just requested to follow me", "@lulu.in.limbo"),
        ("sur twitch elle se montre, c'est fanny_dort", "fanny_dort"),
        ("staat op insta als sok_en_sloffen", "sok_en_sloffen"),
        ("el perfil de ella es luna.de.marzo.azul", "luna.de.marzo.azul"),
        ("found him!! he's @grumblebear_77 on twitter", "@grumblebear_77"),
        ("my insta is @bluey_in_the_scrub if you wanna", "@bluey_in_the_scrub"),
        ("meu insta é @gabi.recomeca", "@gabi.recomeca"),
        ("su instagram: @lupita.canta", "@lupita.canta"),
        ("sie heißt auf insta @mia.malt", "@mia.malt"),
        ("son snap c'est @leo_dort", "@leo_dort"),
        ("haar tiktok is @fleurtje99", "@fleurtje99"),
        ("her username is @mayab", "@mayab"),
        ("insta: mayabakes", "mayabakes"),
        ("his insta is lukepaints, go look", "lukepaints"),
        ("her tumblr is moss-under-ice, poems mostly", "moss-under-ice"),
        ("shes @lulu.in.limbo now", "@lulu.in.limbo"),
        ("tess's twitch is tessunplugged btw", "tessunplugged"),
        ("im lulu_in_limbo over there", "lulu_in_limbo"),
        ("elle est sur insta sous lulu_des_limbes", "lulu_des_limbes"),
        ("lulu you're not hidden, @lulugetsloud pops up", "@lulugetsloud"),
        ("found lulu!! luludoesrest. she has a reel", "luludoesrest"),
        ("arent you the one behind @crumbsandclay?", "@crumbsandclay"),
        ("he runs a page about me, @lulus.a.mess", "@lulus.a.mess"),
        ("le compte de Lulu c'est lulu.et.la.lune", "lulu.et.la.lune"),
        ("her snap is maya.b99", "maya.b99"),
        ("her insta handle is mayabakes", "mayabakes"),
        ("maya_b on insta", "maya_b"),
        ("her discord is mayab#1234", "mayab#1234"),
        ("she's u/bean_and_gone on reddit", "u/bean_and_gone"),
        ("im @tiredpotato@social.example.net now", "@tiredpotato@social.example.net"),
        ("i'm also @moth-again:example.net", "@moth-again:example.net"),
        ("her other account is @linnea.sund:matrix.example.net", "@linnea.sund:matrix.example.net"),
    ],
)
def test_an_account_elsewhere_is_found(found: Callable[..., list[str]], text: str, handle: str) -> None:
    assert found("handle", text, user_ids=frozenset({"@tessa:example.org"})) == [handle]


@pytest.mark.parametrize(
    "text",
    [
        "@Aoife: sorry hun only seeing this now",
        "thanks @Maya for the facebook link",
        "@tessa:example.org are you up?",
        "@TESSA:example.org are you up?",
        "instagram is toxic, twitter is worse",
        "i saw it on tiktok yesterday",
        "facebook is down again",
        "found support on instagram, unfortunately",
        "snap out of it",
        "her insta is hilarious, his is over-the-top",
        "her insta is nonstop lifestyle stuff",
        "her facebook is everything.",
        "her tumblr is well-known",
        "the file is called my_notes_final",
        "he's @tessa and she's @nobody",
        "meet me @ noon",
        "#room:example.org and !abc:example.org",
        "what's the name on the account? User: Vilma Holm",
        "my discord is broken",
        "insta is fun",
    ],
)
def test_addressing_somebody_or_naming_a_site_is_no_account(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("handle", text, user_ids=frozenset({"@tessa:example.org"})) == []


def test_the_value_is_the_account_in_small_letters(details: Callable[..., list[Detail]]) -> None:
    assert [one.value for one in details("she's @MayaBakes on Instagram")] == ["mayabakes"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("streams as mayhemmaya most nights, that Maya", "mayhemmaya"),
        ("posts on soundcloud as tessnotbeep", "tessnotbeep"),
        ("goes by flo.in.remission on threads", "flo.in.remission"),
        ("Mark is @marksdarkroom on the bird site", "@marksdarkroom"),
        ("@thesis_leak_2027 is writing to everybody", "@thesis_leak_2027"),
    ],
)
def test_an_account_is_known_by_what_is_posted_under_it(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("handle", text) == [name]


@pytest.mark.parametrize(
    "text",
    ["posts on insta as often as I breathe", "plays as goalkeeper", "the NAMI page, @nami on insta, is good"],
)
def test_words_behind_as_and_an_organisations_account_are_none(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("handle", text) == []


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("found her, it's {} over on threads", "@mayaleavesquietly"),
        ("Davo's steam name is {}", "potholedave"),
    ],
)
def test_a_site_that_is_a_word_too_is_one_beside_an_account(found, text, account):
    assert found("handle", text.format(account)) == [account]
