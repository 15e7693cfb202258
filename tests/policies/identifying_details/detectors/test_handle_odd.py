import pytest


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("sur twitch elle se montre, c'est fanny_dort", "fanny_dort"),
        ("el perfil de ella es luna.de.marzo.azul", "luna.de.marzo.azul"),
        ("elle est sur insta sous lulu_des_limbes", "lulu_des_limbes"),
    ],
)
def test_an_account_with_dots_or_underscores_is_found_where_a_site_was_spoken_of(found, text, account):
    assert found("handle", text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "the file is called my_notes_final",
        "instagram.com is down and so is example.org",
    ],
)
def test_a_file_and_a_site_are_none(found, text):
    assert found("handle", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "slow_kettle was live on twitch till four",
        "slow_kettle is posting again on tiktok",
        "slow_kettle war bis vier live auf twitch",
    ],
)
def test_who_is_live_somewhere_is_an_account(found, text):
    assert found("handle", text) == ["slow_kettle"]


def test_a_file_that_is_posted_nowhere_is_none(found):
    assert found("handle", "the my_notes file was live for an hour") == []
