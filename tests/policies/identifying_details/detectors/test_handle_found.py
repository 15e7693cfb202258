import pytest


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("found lulu!! luludoesrest. she has a reel", "luludoesrest"),
        ("found her on tiktok: lulu_in_limbo", "lulu_in_limbo"),
    ],
)
def test_an_account_behind_a_tale_of_finding_is_found(found, text, account):
    assert found("handle", text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "found support on instagram, unfortunately",
        "found lulu!! yesterday. she is fine",
        "i saw it on tiktok yesterday",
    ],
)
def test_what_is_found_otherwise_is_none(found, text):
    assert found("handle", text) == []
