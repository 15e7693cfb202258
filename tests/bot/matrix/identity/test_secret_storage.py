import hmac

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st
from unpaddedbase64 import decode_base64

from bot.matrix.identity.secret_storage import described, opened, sealed

keys = st.binary(min_size=32, max_size=32)


@given(keys, st.text(max_size=30), st.binary(max_size=100))
def test_a_secret_opens_with_its_key_and_its_name_alone(key: bytes, name: str, plain: bytes) -> None:
    secret = sealed(key, name, plain)
    assert opened(key, name, secret) == plain
    assert opened(key, name + "!", secret) is None
    assert opened(bytes(byte ^ 1 for byte in key), name, secret) is None


@given(keys)
def test_the_counter_never_overflows_into_the_nonce(key: bytes) -> None:
    assert decode_base64(sealed(key, "a", b"b")["iv"])[8] < 0x80


def test_another_implementation_of_the_primitives_opens_it() -> None:
    key, name = bytes(range(32)), "m.cross_signing.master"
    secret = sealed(key, name, b"a seed")
    derived = HKDF(SHA256(), 64, bytes(32), name.encode()).derive(key)
    ciphertext = decode_base64(secret["ciphertext"])
    assert hmac.digest(derived[32:], ciphertext, "sha256") == decode_base64(secret["mac"])
    cipher = AES.new(derived[:32], AES.MODE_CTR, nonce=b"", initial_value=decode_base64(secret["iv"]))
    assert cipher.decrypt(ciphertext) == b"a seed"


def test_the_description_shows_whether_a_key_is_the_right_one() -> None:
    key = bytes(range(32))
    proof = described(key)
    derived = HKDF(SHA256(), 64, bytes(32), b"").derive(key)
    cipher = AES.new(derived[:32], AES.MODE_CTR, nonce=b"", initial_value=decode_base64(proof["iv"]))
    assert hmac.digest(derived[32:], cipher.encrypt(bytes(32)), "sha256") == decode_base64(proof["mac"])


def test_broken_secrets_open_to_nothing() -> None:
    for broken in ({}, {"iv": 5}, {"iv": "AAAA", "ciphertext": "A", "mac": "é"}):
        assert opened(bytes(32), "name", broken) is None
