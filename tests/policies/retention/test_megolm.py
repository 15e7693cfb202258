"""The index of a Megolm message is read from its ciphertext."""

import base64

from hypothesis import given
from hypothesis import strategies as st

from policies.retention.megolm import message_index


def ciphertext(index: int) -> str:
    """Write a message's head as Megolm does: version 3, then the index as a varint."""
    varint = bytearray()
    while True:
        varint.append(index & 0x7F | (0x80 if index > 0x7F else 0))
        index >>= 7
        if not index:
            break
    return base64.b64encode(bytes([3, 8, *varint, 0x12, 16]) + bytes(16)).decode().rstrip("=")


@given(st.integers(0, 2**32 - 1))
def test_every_index_is_read_back(index: int) -> None:
    assert message_index(ciphertext(index)) == index


@given(st.text() | st.binary().map(lambda data: base64.b64encode(data).decode()))
def test_nothing_makes_it_stumble(text: str) -> None:
    found = message_index(text)
    assert found is None or 0 <= found < 2**32


def test_a_real_message_is_read() -> None:
    import vodozemac

    session = vodozemac.GroupSession()
    for index in (0, 1, 2):
        assert message_index(session.encrypt(b"words").to_base64()) == index
