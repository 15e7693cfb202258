import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import StartProblem
from bot.matrix.crypto.vault import Vault

VAULT = Vault(b"k" * 32, b"salt")


@given(st.text(max_size=20), st.binary(max_size=200))
def test_a_secret_opens_under_its_own_name_alone(name: str, plain: bytes) -> None:
    sealed = VAULT.seal(name, plain)
    assert VAULT.open(name, sealed) == plain
    with pytest.raises(StartProblem):
        VAULT.open(name + "x", sealed)


@given(st.binary(min_size=1, max_size=50), st.data())
def test_a_changed_byte_is_noticed(plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(VAULT.seal("name", plain))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1
    with pytest.raises(StartProblem):
        VAULT.open("name", bytes(sealed))


def test_another_key_or_salt_opens_nothing() -> None:
    sealed = VAULT.seal("name", b"plain")
    for other in (Vault(b"K" * 32, b"salt"), Vault(b"k" * 32, b"Salt")):
        with pytest.raises(StartProblem, match="UNDERROSE_STORE_KEY"):
            other.open("name", sealed)


def test_the_same_secret_never_looks_the_same() -> None:
    assert VAULT.seal("name", b"plain") != VAULT.seal("name", b"plain")


def test_a_short_key_is_refused() -> None:
    with pytest.raises(StartProblem, match="32"):
        Vault(b"k" * 31, b"salt")


def test_each_purpose_has_a_key_of_its_own() -> None:
    other = Vault(b"k" * 32, b"other salt")
    assert len({VAULT.pickle_key, VAULT.digest_key, other.pickle_key, other.digest_key}) == 4
