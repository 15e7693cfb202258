"""A person's identity is one that other implementations accept."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nio import Api
from vodozemac import Ed25519PublicKey, Ed25519Signature, SignatureException

from bot.matrix.member import Member
from bot.matrix.member.signing import Identity, SigningKey, unpadded
from tests.world.world import World

MAYA = "@maya:localhost"


def _check(key: SigningKey, signed: dict[str, object], bare: dict[str, object]) -> None:
    signatures = signed["signatures"]
    assert isinstance(signatures, dict)
    signature = Ed25519Signature.from_base64(signatures[MAYA][f"ed25519:{key.public}"])
    message = Api.to_canonical_json(bare).encode()
    Ed25519PublicKey.from_base64(key.public).verify_signature(message, signature)


def _public(member: Member) -> str:
    assert member.identity
    return member.identity.master.public


@given(thing=st.dictionaries(st.text(max_size=8), st.integers(0, 2**53) | st.text(max_size=8), max_size=4))
def test_vodozemac_verifies_a_signature_and_refuses_it_for_anything_else(thing: dict[str, object]) -> None:
    bare = {name: value for name, value in thing.items() if name not in {"signatures", "unsigned"}}
    key = SigningKey(b"\7" * 32)
    signed = key.sign(MAYA, {**bare, "unsigned": {"age": 1}})
    _check(key, signed, bare)
    with pytest.raises(SignatureException):
        _check(key, signed, {**bare, "something": "else"})


@given(data=st.binary(max_size=80))
def test_base64_is_unpadded_and_can_be_read_back(data: bytes) -> None:
    text = unpadded(data)
    assert "=" not in text
    assert base64.b64decode(text + "=" * (-len(text) % 4)) == data


def test_each_identity_is_its_own_and_hides_its_seeds() -> None:
    first, second = Identity.new(), Identity.new()
    keys = [first.master, first.self_signing, first.user_signing, second.master]
    assert len({key.public for key in keys}) == 4
    assert repr(first.master.seed) not in repr(first)


async def test_a_new_identity_replaces_the_old_one_with_the_password(world: World) -> None:
    maya = await world.member("maya", signed=True)
    before, maya.identity = _public(maya), None
    await maya.sign_device()
    answer = await maya.ask("POST", "/_matrix/client/v3/keys/query", {"device_keys": {maya.user_id: []}})
    (shown,) = answer["master_keys"][maya.user_id]["keys"].values()
    assert shown != before
    assert shown == _public(maya)


async def test_an_identity_signs_a_second_device_too(world: World) -> None:
    maya = await world.member("maya", signed=True)
    tablet = await world.second_device(maya)
    tablet.identity = maya.identity
    await tablet.sign_device()
    answer = await maya.ask("POST", "/_matrix/client/v3/keys/query", {"device_keys": {maya.user_id: []}})
    devices = answer["device_keys"][maya.user_id].values()
    assert maya.identity
    name = f"ed25519:{maya.identity.self_signing.public}"
    assert [name in device["signatures"][maya.user_id] for device in devices] == [True, True]
