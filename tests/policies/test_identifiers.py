"""Names for things on Matrix are taken apart no further than the specification fixes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifiers import UserId, localpart, server_name


@pytest.mark.parametrize(
    ("user_id", "local", "server"),
    [
        ("@maya:example.org", "maya", "example.org"),
        ("@maya:example.org:8448", "maya", "example.org:8448"),
        ("@maya:[2001:db8::1]:8448", "maya", "[2001:db8::1]:8448"),
        ("@:example.org", "", "example.org"),
        ("@=40maya/x:example.org", "=40maya/x", "example.org"),
        ("@MAYA:Example.ORG", "MAYA", "Example.ORG"),
        ("@@maya:example.org", "@maya", "example.org"),
        ("maya", "maya", ""),
        ("@maya", "maya", ""),
        ("", "", ""),
    ],
)
def test_a_user_id_has_a_localpart_and_a_server(user_id: str, local: str, server: str) -> None:
    assert localpart(UserId(user_id)) == local
    assert server_name(UserId(user_id)) == server


@given(
    st.text(st.characters(codec="ascii", exclude_characters=":"), max_size=20),
    st.text(st.characters(codec="ascii"), max_size=20),
)
def test_both_parts_make_the_whole_again(local: str, server: str) -> None:
    whole = UserId(f"@{local}:{server}")
    assert f"@{localpart(whole)}:{server_name(whole)}" == whole


@given(st.text(max_size=30))
def test_whatever_a_server_sends_can_be_taken_apart(user_id: str) -> None:
    assert ":" not in localpart(UserId(user_id))
