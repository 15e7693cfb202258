"""Signed JSON: what is signed, who verifies it, and that nothing anybody wrote breaks the verifying."""

import json
from typing import Any

import pytest
import vodozemac
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from unpaddedbase64 import decode_base64, encode_base64

from bot.matrix.identity.signing import (
    SigningKey,
    canonical,
    is_curve25519,
    is_signed,
    with_signature,
)
from tests.bot.matrix.hostile.fuzz import objects, values

ASHA = "@asha:x"
KEY = SigningKey(b"\7" * 32)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
things = st.dictionaries(words, st.integers(-(2**53), 2**53) | words | st.booleans() | st.none(), max_size=5)


def verified(signed: Any, key: SigningKey = KEY, user_id: str = ASHA) -> bool:
    return is_signed(signed, user_id, key.public, key.public)


@given(things)
def test_what_is_signed_is_verified_and_the_same_with_another_word_is_not(thing: dict[str, Any]) -> None:
    signed = KEY.signed(thing, ASHA)
    assert verified(signed)
    assert not verified({**signed, "one more": 1})


@given(things, st.binary(min_size=32, max_size=32))
def test_the_signature_is_that_of_another_implementation(thing: dict[str, Any], seed: bytes) -> None:
    key = SigningKey(seed)
    signed = key.signed(thing, ASHA)
    other = Ed25519PrivateKey.from_private_bytes(seed)
    assert encode_base64(other.public_key().public_bytes_raw()) == key.public
    bare = {name: value for name, value in thing.items() if name not in {"signatures", "unsigned"}}
    expected = json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    assert decode_base64(signed["signatures"][ASHA][f"ed25519:{key.public}"]) == other.sign(expected)


def test_the_specifications_example_has_the_specifications_signature() -> None:
    # Appendices, "Cryptographic Test Vectors", "Signing JSON".
    key = SigningKey(decode_base64("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1"))
    signature = key.signed({"one": 1, "two": "Two"}, "domain")["signatures"]["domain"]
    assert list(signature.values()) == [
        "KqmLSbO39/Bzb0QIYE82zqLwsA+PDzYIpIRA2sRQ4sL53+sN6/fpNSoqE7BP7vBZhG6kYdD13EIMJpvhJI+6Bw"
    ]


@pytest.mark.parametrize(
    ("thing", "text"),
    [
        ({}, "{}"),
        ({"one": 1, "two": "Two"}, '{"one":1,"two":"Two"}'),
        ({"b": "2", "a": "1"}, '{"a":"1","b":"2"}'),
        ({"a": "日本語"}, '{"a":"日本語"}'),
        ({"本": 2, "日": 1}, '{"日":1,"本":2}'),
        ({"a": None, "b": [True, {"d": 1, "c": 2}]}, '{"a":null,"b":[true,{"c":2,"d":1}]}'),
        ({"a": 1, "signatures": {"x": 1}, "unsigned": {"age": 5}}, '{"a":1}'),
        ({"a": {"unsigned": 1}}, '{"a":{"unsigned":1}}'),
    ],
)
def test_canonical_json_is_that_of_the_specification(thing: dict[str, Any], text: str) -> None:
    assert canonical(thing).decode() == text


def test_what_the_server_adds_spoils_no_signature() -> None:
    signed = KEY.signed({"a": 1}, ASHA)
    assert verified({**signed, "unsigned": {"device_display_name": "Phone"}})


def test_a_signature_counts_for_its_person_and_its_key() -> None:
    other = SigningKey.new()
    signed = KEY.signed({"a": 1}, ASHA)
    assert not verified(signed, user_id="@maya:x")
    assert not verified(signed, other)
    assert not is_signed(signed, ASHA, KEY.public, other.public)
    assert not is_signed(signed, ASHA, "another name", KEY.public)


def test_signatures_stand_beside_one_another() -> None:
    first, second = SigningKey.new(), SigningKey.new()
    signed = second.signed(first.signed({"a": 1}, ASHA), "@maya:x")
    signed = KEY.signed(signed, ASHA)
    assert verified(signed, first)
    assert verified(signed, second, "@maya:x")
    assert verified(signed)


def test_adding_a_signature_changes_nothing_that_was_given() -> None:
    bare = {"a": 1, "signatures": {ASHA: {"ed25519:X": "s"}}}
    before = json.dumps(bare)
    added = with_signature(bare, ASHA, "ed25519:Y", "t")
    assert json.dumps(bare) == before
    assert added["signatures"] == {ASHA: {"ed25519:X": "s", "ed25519:Y": "t"}}


@pytest.mark.parametrize("odd", [None, 5, "x", [], {ASHA: 5}, {ASHA: {"ed25519:X": 5}}])
def test_where_odd_signatures_stand_one_can_still_be_added(odd: Any) -> None:
    signed = KEY.signed({"a": 1, "signatures": odd}, ASHA)
    assert verified(signed)


@given(objects, values, values)
def test_whatever_is_called_a_signature_or_a_key_verifying_says_yes_or_no(
    thing: dict[str, Any], signature: Any, key: Any
) -> None:
    signed = {**thing, "signatures": {ASHA: {"ed25519:D": signature}}}
    assert is_signed(signed, ASHA, "D", key) is False
    assert is_signed(thing, ASHA, "D", key) is False


def test_something_endlessly_deep_is_not_signed() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    signature = KEY.signed({}, ASHA)["signatures"]
    assert not is_signed({"a": deep, "signatures": signature}, ASHA, KEY.public, KEY.public)


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        pytest.param(vodozemac.Account().curve25519_key.to_base64(), True, id="an account's"),
        pytest.param("A" * 43, True, id="43 letters"),
        pytest.param("A" * 42, False, id="a letter short"),
        pytest.param("A" * 44, False, id="a letter too many"),
        pytest.param("", False, id="empty"),
        pytest.param("%" * 43, False, id="signs"),
        pytest.param("é" * 43, False, id="accents"),
        pytest.param("A" * 100_000, False, id="far too long"),
    ],
)
def test_a_key_is_told_from_what_is_none(key: str, is_one: bool) -> None:
    assert is_curve25519(key) is is_one


def test_a_signing_key_hides_its_seed() -> None:
    assert "7" * 5 not in repr(KEY)
    assert repr(KEY) == "SigningKey()"
