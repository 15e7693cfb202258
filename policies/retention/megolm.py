"""Reads how far a Megolm session had come when it made a ciphertext. The index is not encrypted.

Source: olm specification, "Megolm", message format: one version byte 3, then fields; 0x08 is the index,
a varint of up to 32 bits.
"""

import base64
import binascii

_VERSION, _INDEX_FIELD = 3, 0x08
_HEAD = 12  # base64 characters: 9 bytes, more than version, tag and a 32-bit varint take


def message_index(ciphertext: str) -> int | None:
    """Return the index of a ciphertext; None where it is no Megolm message."""
    try:
        head = base64.b64decode(ciphertext[:_HEAD] + "=" * (-len(ciphertext[:_HEAD]) % 4))
    except (binascii.Error, ValueError):
        return None
    if len(head) < 3 or head[0] != _VERSION or head[1] != _INDEX_FIELD:
        return None
    return _varint(head[2:])


def _varint(data: bytes) -> int | None:
    value = 0
    for place, byte in enumerate(data[:5]):
        value |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return value if value < 2**32 else None
    return None
