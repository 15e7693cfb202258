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
