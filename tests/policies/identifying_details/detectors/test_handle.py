from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("im lulu_in_limbo over there", "lulu_in_limbo"),
        ("her discord is mayab#1234", "mayab#1234"),
        ("she's u/bean_and_gone on reddit", "u/bean_and_gone"),
        ("i'm also @moth-again:example.net", "@moth-again:example.net"),
        ("her other account is @linnea.sund:matrix.example.net", "@linnea.sund:matrix.example.net"),
        ("my insta is @bluey_in_the_scrub if you wanna", "@bluey_in_the_scrub"),
        ("her insta is mayabakes", "mayabakes"),
        ("goes by flo.in.remission on threads", "flo.in.remission"),
        ("found lulu!! luludoesrest. she has a reel", "luludoesrest"),
        ("elle est sur insta sous lulu_des_limbes", "lulu_des_limbes"),
    ],
)
def test_an_account_elsewhere_is_found(found, text, account):
    assert found("handle", text, user_ids=frozenset({"@tessa:example.org"})) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "@tessa:example.org are you up?",
        "@TESSA:example.org are you up?",
        "facebook is down again",
        "snap out of it",
        "#room:example.org and !abc:example.org",
    ],
)
def test_a_member_a_site_and_a_room_are_no_account(found, text):
    assert found("handle", text, user_ids=frozenset({"@tessa:example.org"})) == []


def test_the_value_is_the_account_in_small_letters(details: Callable[..., list[Detail]]) -> None:
    assert [one.value for one in details("she's @MayaBakes on Instagram")] == ["mayabakes"]
