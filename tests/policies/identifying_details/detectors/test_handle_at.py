import pytest


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("@lulu.in.limbo on insta just requested to follow me", "@lulu.in.limbo"),
        ("found him!! he's @grumblebear_77 on twitter", "@grumblebear_77"),
        ("my insta is @bluey_in_the_scrub if you wanna", "@bluey_in_the_scrub"),
        ("meu insta é @gabi.recomeca", "@gabi.recomeca"),
        ("su instagram: @lupita.canta", "@lupita.canta"),
        ("sie heißt auf insta @mia.malt", "@mia.malt"),
        ("son snap c'est @leo_dort", "@leo_dort"),
        ("haar tiktok is @fleurtje99", "@fleurtje99"),
        ("her username is @mayab", "@mayab"),
        ("shes @lulu.in.limbo now", "@lulu.in.limbo"),
        ("lulu you're not hidden, @lulugetsloud pops up", "@lulugetsloud"),
        ("arent you the one behind @crumbsandclay?", "@crumbsandclay"),
        ("he runs a page about me, @lulus.a.mess", "@lulus.a.mess"),
        ("im @tiredpotato@social.example.net now", "@tiredpotato@social.example.net"),
        ("Mark is @marksdarkroom on the bird site", "@marksdarkroom"),
        ("@thesis_leak_2027 is writing to everybody", "@thesis_leak_2027"),
        ("found her, it's @mayaleavesquietly over on threads", "@mayaleavesquietly"),
    ],
)
def test_an_account_behind_an_at_sign_is_found(found, text, account):
    assert found("handle", text, user_ids=frozenset({"@tessa:example.org"})) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "@Aoife: sorry hun only seeing this now",
        "thanks @Maya for the facebook link",
        "he's @tessa and she's @nobody",
        "meet me @ noon",
        "the NAMI page, @nami on insta, is good",
    ],
)
def test_addressing_somebody_and_an_organisations_account_are_none(found, text):
    assert found("handle", text, user_ids=frozenset({"@tessa:example.org"})) == []


@pytest.mark.parametrize("text", ["you're @bakesandweeps aren't you", "eres @lloroycocino verdad"])
def test_whoever_is_spoken_to_is_told_to_be_an_account(found, text):
    assert len(found("handle", text)) == 1


@pytest.mark.parametrize("text", ["you're @home by now", "ur @maya lol", "thank you @bakesandweeps"])
def test_where_somebody_is_and_who_is_addressed_are_none(found, text):
    assert found("handle", text) == []


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("she is famous! 9k followers, @quietspoons, all soup", "@quietspoons"),
        ("elle a du succès, 3000 abonnés, @cuillerelente", "@cuillerelente"),
    ],
)
def test_an_account_behind_how_many_follow_it_is_found(found, text, account):
    assert found("handle", text) == [account]


def test_followers_that_nobody_counts_make_none(found):
    assert found("handle", "my followers left, @quietspoons") == []
